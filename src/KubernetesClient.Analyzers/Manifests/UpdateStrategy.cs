using System;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>How a workload replaces its pods.</summary>
internal sealed class UpdateStrategy
{
    private readonly Value _strategy;
    private readonly Field _field;

    /// <summary>Reads a <c>V1StatefulSetUpdateStrategy</c> or <c>V1DeploymentStrategy</c>.</summary>
    /// <param name="strategy">The value.</param>
    /// <param name="field">The field that has it.</param>
    public UpdateStrategy(Value strategy, Field field)
    {
        _strategy = strategy;
        _field = field;
    }

    /// <summary>The field that holds the type.</summary>
    public Field TypeField => FieldOf("Type");

    /// <summary><c>RollingUpdate</c>, or <c>OnDelete</c> for a StatefulSet, or <c>Recreate</c> for a Deployment, if it is right.</summary>
    public Value Type => _strategy.Property("Type");

    /// <summary>The settings of a rolling update, which the API server refuses beside any other type.</summary>
    public Value RollingUpdate => _strategy.Property("RollingUpdate");

    /// <summary>The field that holds <see cref="RollingUpdate"/>.</summary>
    public Field RollingUpdateField => FieldOf("RollingUpdate");

    /// <summary>The number of pods that keep the old revision.</summary>
    public Value Partition => RollingUpdate.Property("Partition");

    /// <summary>The field that holds <see cref="Partition"/>.</summary>
    public Field PartitionField => FieldOf("RollingUpdate.Partition");

    /// <summary>How many pods an update may stop at once: a number or a percentage.</summary>
    public Value MaxUnavailable => RollingUpdate.Property("MaxUnavailable");

    /// <summary>The field that holds <see cref="MaxUnavailable"/>.</summary>
    public Field MaxUnavailableField => FieldOf("RollingUpdate.MaxUnavailable");

    /// <summary>How many pods an update of a Deployment may add at once: a number or a percentage.</summary>
    public Value MaxSurge => RollingUpdate.Property("MaxSurge");

    /// <summary>The field that holds <see cref="MaxSurge"/>.</summary>
    public Field MaxSurgeField => FieldOf("RollingUpdate.MaxSurge");

    /// <summary>Whether pods are replaced by rolling updates, which is the default.</summary>
    public bool IsSurelyRolling =>
        Type.IsAbsentOrEmpty() == Answer.Yes || Type.IsText("RollingUpdate", StringComparison.Ordinal) == Answer.Yes;

    private Field FieldOf(string path) => _field with { Path = $"{_field.Path}.{path}" };
}
