using System.Collections.Generic;
using k8s.Models;

namespace Monitoring;

/// <summary>The objects of Prometheus.</summary>
internal sealed class PrometheusManifests
{
    private const string WebPort = "web";
    private const int WebPortNumber = 9090;

    private readonly MonitoringSettings _settings;

    public PrometheusManifests(MonitoringSettings settings) => _settings = settings;

    private string ClaimName => $"{_settings.Name}-data";

    private Dictionary<string, string> Labels => new() { { "app.kubernetes.io/name", _settings.Name } };

    /// <summary>The disk for the series.</summary>
    public V1PersistentVolumeClaim Claim() => new()
    {
        Metadata = new() { Name = ClaimName, Labels = Labels },
        Spec = new()
        {
            AccessModes = ["ReadWriteOnce"],
            StorageClassName = _settings.Disk.StorageClass,
            Resources = new()
            {
                Requests = new Dictionary<string, ResourceQuantity> { { "storage", new(_settings.Disk.Size) } },
            },
        },
    };

    /// <summary>Dashboards ask any replica.</summary>
    public V1Service Service() => new()
    {
        Metadata = new() { Name = _settings.Name, Labels = Labels },
        Spec = new()
        {
            Selector = Labels,
            Ports = [new() { Name = WebPort, Port = WebPortNumber, TargetPort = WebPort }],
        },
    };

    public V1StatefulSet StatefulSet() => new()
    {
        Metadata = new() { Name = _settings.Name, Labels = Labels },
        Spec = new()
        {
            Replicas = _settings.Replicas,
            ServiceName = _settings.Name,
            Selector = new() { MatchLabels = Labels },
            Template = new()
            {
                Metadata = new() { Labels = Labels },
                Spec = PodSpec(),
            },
        },
    };

    /// <summary>One replica goes on scraping while a node is drained.</summary>
    public V1PodDisruptionBudget Budget() => new()
    {
        Metadata = new() { Name = _settings.Name, Labels = Labels },
        Spec = new()
        {
            MinAvailable = _settings.Replicas,
            Selector = new() { MatchLabels = Labels },
        },
    };

    private V1PodSpec PodSpec() => new()
    {
        SecurityContext = new() { RunAsNonRoot = true, RunAsUser = 65534, FsGroup = 65534 },
        Containers =
        [
            new()
            {
                Name = "prometheus",
                Image = _settings.Image,
                Args =
                [
                    "--config.file=/etc/prometheus/prometheus.yml",
                    "--storage.tsdb.path=/prometheus",
                    $"--storage.tsdb.retention.time={_settings.Retention}",
                ],
                Ports = [new() { Name = WebPort, ContainerPort = WebPortNumber }],
                ReadinessProbe = new() { HttpGet = new() { Path = "/-/ready", Port = WebPort } },
                VolumeMounts =
                [
                    new() { Name = "data", MountPath = "/prometheus" },
                    new() { Name = "config", MountPath = "/etc/prometheus" },
                ],
            },
        ],
        Volumes =
        [
            new() { Name = "config", ConfigMap = new() { Name = $"{_settings.Name}-config" } },
            new() { Name = "data", PersistentVolumeClaim = new() { ClaimName = ClaimName } },
        ],
    };
}
