using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>A directory at which a container finds a volume.</summary>
/// <param name="Model">The <c>V1VolumeMount</c>.</param>
/// <param name="Path">The directory.</param>
internal sealed record VolumeMount(ModelObject Model, string Path)
{
    /// <summary>Whether the whole volume is found there.</summary>
    public bool IsSurelyWhole => Model["SubPath"].IsAbsentOrEmpty() == Answer.Yes && Model["SubPathExpr"].IsAbsentOrEmpty() == Answer.Yes;

    /// <summary>The name of the volume.</summary>
    public Value VolumeName => Model["Name"];
}
