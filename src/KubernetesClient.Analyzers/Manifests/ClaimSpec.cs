using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>What a claim asks for.</summary>
internal sealed class ClaimSpec
{
    private const string OneNode = "ReadWriteOnce";
    private const string OnePod = "ReadWriteOncePod";

    private static readonly Text Storage = Text.Of("storage", origin: null);

    /// <summary>Reads a <c>V1PersistentVolumeClaimSpec</c>.</summary>
    public ClaimSpec(Value spec) => Value = spec;

    /// <summary>The spec itself.</summary>
    public Value Value { get; }

    /// <summary>From how many nodes or pods the disk can be used at once.</summary>
    public Value AccessModes => Value.Property("AccessModes");

    /// <summary>Whether it surely has no access mode.</summary>
    public bool SurelyHasNoMode => AccessModes is Absent or ListValue { IsClosed: true, Items.IsEmpty: true };

    /// <summary>Whether a mode stands beside others that it surely excludes.</summary>
    public bool IsForOnePodAndOthers => AccessModes is ListValue { Items: { Length: > 1 } modes } && modes.Any(mode => IsMode(mode, OnePod)) && modes.Any(mode => mode is Text { Literal: { } other } && other != OnePod);

    /// <summary>The quantities that it asks for.</summary>
    public Value Resources => Value.Property("Resources");

    /// <summary>How large the disk shall be; absent if that is not said.</summary>
    public Value StorageRequest => Resources.Property("Requests") switch
    {
        MapValue requests => StorageIn(requests),
        Absent absent => absent,
        _ => Unknown.Nowhere,
    };

    /// <summary>As what containers see the disk.</summary>
    public Value VolumeMode => Value.Property("VolumeMode");

    /// <summary>Whether a single pod at a time can use the disk.</summary>
    public bool IsForOnePod => ExclusiveMode == OnePod;

    /// <summary>The one access mode by which a single node, or a single pod, can use the disk; null if others may too.</summary>
    public string? ExclusiveMode => AccessModes is ListValue { IsClosed: true, Items: var modes } && modes.Length > 0 && modes.All(IsExclusive)
        ? modes.Any(mode => IsMode(mode, OnePod)) ? OnePod : OneNode
        : null;

    private static Value StorageIn(MapValue requests)
    {
        Value? storage = null;
        bool mayBeAnother = !requests.IsClosed;
        foreach ((Value key, Value value) in requests.Entries)
        {
            Answer isStorage = key.IsSameText(Storage);
            storage = isStorage == Answer.Yes ? value : storage;
            mayBeAnother |= isStorage == Answer.Maybe;
        }

        return storage ?? (mayBeAnother ? Unknown.Nowhere : Absent.NeverSet);
    }

    private static bool IsExclusive(Value mode) => IsMode(mode, OneNode) || IsMode(mode, OnePod);

    private static bool IsMode(Value mode, string name) => mode is Text { Literal: { } literal } && literal == name;
}
