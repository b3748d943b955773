using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>What a claim asks for.</summary>
internal sealed class ClaimSpec
{
    private const string OneNode = "ReadWriteOnce";
    private const string OnePod = "ReadWriteOncePod";

    /// <summary>Reads a <c>V1PersistentVolumeClaimSpec</c>.</summary>
    public ClaimSpec(Value spec) => Value = spec;

    /// <summary>The spec itself.</summary>
    public Value Value { get; }

    /// <summary>From how many nodes or pods the disk can be used at once.</summary>
    public Value AccessModes => Value.Property("AccessModes");

    /// <summary>Whether a single pod at a time can use the disk.</summary>
    public bool IsForOnePod => ExclusiveMode == OnePod;

    /// <summary>The one access mode by which a single node, or a single pod, can use the disk; null if others may too.</summary>
    public string? ExclusiveMode => AccessModes is ListValue { IsClosed: true, Items: var modes } && modes.Length > 0 && modes.All(IsExclusive)
        ? modes.Any(mode => IsMode(mode, OnePod)) ? OnePod : OneNode
        : null;

    private static bool IsExclusive(Value mode) => IsMode(mode, OneNode) || IsMode(mode, OnePod);

    private static bool IsMode(Value mode, string name) => mode is Text { Literal: { } literal } && literal == name;
}
