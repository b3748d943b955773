using System.Collections.Generic;
using k8s.Models;

namespace WebFrontEnd;

/// <summary>What runs in each pod of the storefront.</summary>
internal static class StorefrontPods
{
    private const string Configuration = "configuration";
    private const string Cache = "cache";

    /// <summary>The pod template.</summary>
    public static V1PodTemplateSpec Template() => new()
    {
        Metadata = new() { Labels = StorefrontNames.PodLabels() },
        Spec = new()
        {
            Containers = [WebServer()],
            Volumes =
            [
                new() { Name = Configuration, ConfigMap = new() { Name = "storefront-nginx" } },
                new() { Name = Cache, EmptyDir = new() },
            ],
        },
    };

    private static V1Container WebServer() => new()
    {
        Name = "nginx",
        Image = "nginx:1.27.5",
        Ports =
        [
            new() { Name = StorefrontNames.HttpPort, ContainerPort = StorefrontNames.HttpPortNumber },
        ],
        // Pages are made by other services; here they are only kept for a while.
        VolumeMounts =
        [
            new() { Name = Configuration, MountPath = "/etc/nginx/conf.d", ReadOnlyProperty = true },
            new() { Name = Cache, MountPath = "/var/cache/nginx" },
        ],
        Resources = new()
        {
            Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("250m"), ["memory"] = new("128Mi") },
            Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new("256Mi") },
        },
        ReadinessProbe = new()
        {
            HttpGet = new() { Path = "/healthz", Port = StorefrontNames.HttpPort },
            PeriodSeconds = 5,
        },
    };
}
