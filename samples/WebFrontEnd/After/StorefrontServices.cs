using k8s.Models;

namespace WebFrontEnd;

/// <summary>The Service in front of the storefront pods.</summary>
internal static class StorefrontServices
{
    /// <summary>The Service that the ingress sends shoppers to; any pod can answer them.</summary>
    public static V1Service Web() => new()
    {
        Metadata = new()
        {
            Name = StorefrontNames.Storefront,
            Labels = StorefrontNames.PodLabels(),
        },
        Spec = new()
        {
            Type = "ClusterIP",
            Selector = StorefrontNames.PodLabels(),
            Ports =
            [
                new() { Name = StorefrontNames.HttpPort, Port = StorefrontNames.HttpPortNumber, TargetPort = StorefrontNames.HttpPort },
            ],
        },
    };
}
