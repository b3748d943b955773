namespace Monitoring;

/// <summary>What can be chosen.</summary>
internal sealed record MonitoringSettings
{
    public string Name { get; init; } = "prometheus";

    public string Image { get; init; } = "prom/prometheus:v3.5.0";

    /// <summary>Each replica scrapes all targets: if one is lost, the others have it all.</summary>
    public int Replicas { get; init; } = 2;

    public string Retention { get; init; } = "15d";

    public DiskSettings Disk { get; init; } = new("50Gi", "standard");
}

/// <summary>The disk for the series.</summary>
internal sealed record DiskSettings(string Size, string StorageClass);
