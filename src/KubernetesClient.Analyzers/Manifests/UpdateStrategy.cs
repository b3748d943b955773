using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>How a StatefulSet replaces its pods.</summary>
internal sealed class UpdateStrategy
{
    private readonly Value _strategy;

    /// <summary>Reads a <c>V1StatefulSetUpdateStrategy</c>.</summary>
    public UpdateStrategy(Value strategy) => _strategy = strategy;

    /// <summary>The field that holds the type.</summary>
    public static Field TypeField { get; } = new("V1StatefulSet", "Spec.UpdateStrategy.Type");

    /// <summary><c>RollingUpdate</c> or <c>OnDelete</c>, if it is right.</summary>
    public Value Type => _strategy.Property("Type");

    /// <summary>The settings of a rolling update, which the API server refuses beside any other type.</summary>
    public Value RollingUpdate => _strategy.Property("RollingUpdate");
}
