using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>Finds Services by the first entries of their selectors.</summary>
internal sealed class SelectorIndex
{
    private readonly ILookup<(Value Key, Value Value), Service> _byEntry;
    private readonly ILookup<string, Service> _byKey;
    private readonly ILookup<string, Service> _byKeyOfOpenValue;

    /// <summary>Sorts Services.</summary>
    public SelectorIndex(ImmutableArray<Service> services)
    {
        ILookup<bool, Service> byKnowledge = services.ToLookup(service => service.Selector is { IsKnown: true, Entries.IsEmpty: false });
        _byEntry = byKnowledge[true].ToLookup(service => service.Selector.Entries[0], SameLabel.Comparer);
        _byKey = byKnowledge[true].ToLookup(service => KeyOf(service.Selector.Entries[0]));
        _byKeyOfOpenValue = byKnowledge[true].Where(service => !HasLiteralValue(service.Selector.Entries[0])).ToLookup(service => KeyOf(service.Selector.Entries[0]));
        NotKnown = byKnowledge[false].ToImmutableArray();
    }

    /// <summary>The Services whose selectors are not known, or surely empty.</summary>
    public ImmutableArray<Service> NotKnown { get; }

    /// <summary>The Services whose selectors start with an entry that surely is a label.</summary>
    public IEnumerable<Service> FirstIs((Value Key, Value Value) label) => _byEntry[label];

    /// <summary>The Services whose selectors start with an entry that surely or maybe is a label of a known key.</summary>
    public IEnumerable<Service> FirstMayBe((Value Key, Value Value) label) =>
        HasLiteralValue(label) ? _byEntry[label].Concat(_byKeyOfOpenValue[KeyOf(label)]) : _byKey[KeyOf(label)];

    /// <summary>The Services whose selectors start with an entry of a key.</summary>
    public IEnumerable<Service> FirstHas(string key) => _byKey[key];

    private static bool HasLiteralValue((Value Key, Value Value) entry) => entry.Value is Text { Literal: not null };

    private static string KeyOf((Value Key, Value Value) entry) => ((Text)entry.Key).Literal!;
}
