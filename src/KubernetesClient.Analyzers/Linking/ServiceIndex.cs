using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>Finds Services by name and by the pods that they select, without holding every Service against every set.</summary>
internal sealed class ServiceIndex
{
    private const int MaxNamesCompared = 256;

    private readonly ILookup<string?, Service> _byName;
    private readonly ImmutableArray<Service> _withNamesNotWhollyKnown;
    private readonly ILookup<string, Service> _bySelectorEntry;

    /// <summary>Sorts Services.</summary>
    public ServiceIndex(ImmutableArray<Service> services)
    {
        All = services;
        _byName = services.ToLookup(service => service.Name.TextKey());
        _withNamesNotWhollyKnown = services.Where(service => service.Name is not Text { Literal: not null }).ToImmutableArray();
        _bySelectorEntry = services
            .Where(service => service.Selector is { IsKnown: true, Entries.IsEmpty: false })
            .ToLookup(service => EntryKey(service.Selector.Entries[0]));
    }

    /// <summary>All Services.</summary>
    public ImmutableArray<Service> All { get; }

    /// <summary>The Services that surely have a name.</summary>
    public IEnumerable<Service> Named(Value name) =>
        name.TextKey() is { } key ? _byName[key] : Enumerable.Empty<Service>();

    /// <summary>The Services that may have a name, but not surely.</summary>
    public IEnumerable<Service> MayBeNamed(Value name) =>
        OthersThan(name).Where((service, number) => number >= MaxNamesCompared || service.Name.IsSameText(name) == Answer.Maybe);

    /// <summary>The Services that surely select pods with the given labels.</summary>
    public IEnumerable<Service> Selecting(LabelMap labels) =>
        labels.Entries
            .SelectMany(entry => _bySelectorEntry[EntryKey(entry)])
            .Distinct()
            .Where(service => service.Selector.Selects(labels, NothingIsSetAtRunTime) == Answer.Yes);

    private ImmutableArray<Service> OthersThan(Value name) => name is Text { Literal: not null } ? _withNamesNotWhollyKnown : All;

    private static bool NothingIsSetAtRunTime(string label) => false;

    private static string EntryKey((Value Key, Value Value) entry) => $"{entry.Key.TextKey()}={entry.Value.TextKey()}";
}
