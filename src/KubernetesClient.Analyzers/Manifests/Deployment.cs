using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>A Deployment as the program builds it.</summary>
internal sealed class Deployment : Workload
{
    /// <summary>Reads a <c>V1Deployment</c>.</summary>
    public Deployment(ModelObject model, int number)
        : base(model, number)
    {
    }

    /// <summary>How pods are replaced.</summary>
    public override UpdateStrategy UpdateStrategy => field ??= new(Spec.Property("Strategy"), FieldOf("Spec.Strategy"));
}
