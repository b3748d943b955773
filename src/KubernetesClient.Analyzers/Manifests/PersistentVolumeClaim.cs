using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>A claim that the program builds by itself: one disk, whoever uses it.</summary>
internal sealed class PersistentVolumeClaim : Manifest
{
    /// <summary>Reads a <c>V1PersistentVolumeClaim</c>.</summary>
    public PersistentVolumeClaim(ModelObject model, int number)
        : base(model, number) => Spec = new ClaimSpec(model["Spec"]);

    /// <summary>What it asks for.</summary>
    public ClaimSpec Spec { get; }
}
