using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>The words that a field takes, in exactly these letters.</summary>
internal sealed class Keywords
{
    private const int ShortestBeginning = 4;

    private Keywords(params string[] words) => Words = words.ToImmutableArray();

    /// <summary>From where a disk can be used at once.</summary>
    public static Keywords AccessModes { get; } = new("ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod")
    {
        // As kubectl shows them.
        Abbreviations = ImmutableDictionary<string, string>.Empty.Add("rwo", "ReadWriteOnce").Add("rox", "ReadOnlyMany").Add("rwx", "ReadWriteMany").Add("rwop", "ReadWriteOncePod"),
    };

    /// <summary>What happens to the claims of pods that go.</summary>
    public static Keywords RetentionPolicies { get; } = new("Retain", "Delete");

    /// <summary>As what containers see a disk.</summary>
    public static Keywords VolumeModes { get; } = new("Filesystem", "Block");

    /// <summary>How a StatefulSet replaces its pods.</summary>
    public static Keywords SetStrategies { get; } = new("RollingUpdate", "OnDelete");

    /// <summary>How a Deployment replaces its pods.</summary>
    public static Keywords DeploymentStrategies { get; } = new("RollingUpdate", "Recreate");

    /// <summary>In which order a StatefulSet starts its pods.</summary>
    public static Keywords PodManagementPolicies { get; } = new("OrderedReady", "Parallel");

    /// <summary>What a port speaks.</summary>
    public static Keywords Protocols { get; } = new("TCP", "UDP", "SCTP");

    /// <summary>What a requirement of a selector asks of a label.</summary>
    public static Keywords SelectorOperators { get; } = new("In", "NotIn", "Exists", "DoesNotExist");

    /// <summary>The words.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Whether a value surely is none of the words, though it is one, whichever it is.</summary>
    public bool SurelyLack(Value value) => value switch
    {
        Text { Literal: { Length: > 0 } word } => !Words.Contains(word),
        Choice { Members: var members } => members.All(SurelyLack),
        _ => false,
    };

    private ImmutableDictionary<string, string> Abbreviations { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// The word that a text is meant to be: the same but for case and dashes, misspelled, abbreviated, or only its beginning. Null if there is
    /// none, or more than one.
    /// </summary>
    public string? MeantBy(string text)
    {
        string bare = Bare(text);
        return Abbreviations.TryGetValue(bare, out string? word) ? word : Only(word => Bare(word) == bare)
            ?? Only(word => Spelling.AreNearlySame(Bare(word), bare))
            ?? (bare.Length >= ShortestBeginning ? Only(word => Bare(word).StartsWith(bare, StringComparison.Ordinal)) : null);
    }

    private string? Only(Func<string, bool> isMeant)
    {
        List<string> meant = Words.Where(isMeant).ToList();
        return meant.Count == 1 ? meant[0] : null;
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
