using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>The claim that each pod of a StatefulSet gets for itself.</summary>
internal sealed class ClaimTemplate
{
    /// <summary>Reads a <c>V1PersistentVolumeClaim</c>.</summary>
    public ClaimTemplate(ModelObject model) => Model = model;

    /// <summary>The model.</summary>
    public ModelObject Model { get; }

    /// <summary>What it asks for.</summary>
    public ClaimSpec Spec => field ??= new(Model["Spec"]);

    /// <summary>The name as a message shows it, quoted, after a space; empty if nothing is known of it.</summary>
    public string DisplayName => Name.Display() is { Length: > 0 } name ? $" '{name}'" : "";

    /// <summary>The name by which mounts know it.</summary>
    public Value Name => Model["Metadata"].Property("Name");
}
