using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>A place at which a container finds a volume: a directory, or a block device.</summary>
/// <param name="Model">The <c>V1VolumeMount</c> or <c>V1VolumeDevice</c>.</param>
/// <param name="Container">The container.</param>
/// <param name="Workload">The workload whose pods have the container.</param>
internal sealed record VolumeUse(ModelObject Model, Container Container, Workload Workload)
{
    /// <summary>The field that names the volume.</summary>
    public Field NameField => FieldOf("Name");

    /// <summary>Where the container finds the volume.</summary>
    public Value Path => Model[PathProperty];

    /// <summary>The field that says so.</summary>
    public Field PathField => FieldOf(PathProperty);

    /// <summary>The name of the volume.</summary>
    public Value Name => Model["Name"];

    /// <summary>Whether the container cannot write there.</summary>
    public Answer IsReadOnly => Model["ReadOnlyProperty"].IsSet();

    /// <summary>Whether it is a block device.</summary>
    public bool IsDevice => Model.Type == "V1VolumeDevice";

    private string PathProperty => IsDevice ? "DevicePath" : "MountPath";

    /// <summary>The field of one of its properties.</summary>
    public Field FieldOf(string property) => Workload.FieldOf($"{Container.Path}.{(IsDevice ? "VolumeDevices" : "VolumeMounts")}[].{property}");
}
