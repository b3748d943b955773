using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>A place at which a container finds a volume: a directory, or a block device.</summary>
/// <param name="Model">The <c>V1VolumeMount</c> or <c>V1VolumeDevice</c>.</param>
/// <param name="Container">The container.</param>
/// <param name="NameField">The field that names the volume.</param>
internal sealed record VolumeUse(ModelObject Model, Container Container, Field NameField)
{
    /// <summary>The name of the volume.</summary>
    public Value Name => Model["Name"];

    /// <summary>Whether the container cannot write there.</summary>
    public Answer IsReadOnly => Model["ReadOnlyProperty"].IsSet();

    /// <summary>Whether it is a block device.</summary>
    public bool IsDevice => Model.Type == "V1VolumeDevice";
}
