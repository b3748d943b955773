using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>A HorizontalPodAutoscaler: it decides how many pods a workload has.</summary>
internal sealed class Autoscaler : Manifest
{
    /// <summary>Reads a <c>V1HorizontalPodAutoscaler</c> or <c>V2HorizontalPodAutoscaler</c>.</summary>
    public Autoscaler(ModelObject model, int number)
        : base(model, number)
    {
        Value target = model["Spec"].Property("ScaleTargetRef");
        TargetKind = target.Property("Kind");
        TargetName = target.Property("Name");
    }

    /// <summary>The kind of what it scales.</summary>
    public Value TargetKind { get; }

    /// <summary>The name of what it scales, in its own namespace.</summary>
    public Value TargetName { get; }
}
