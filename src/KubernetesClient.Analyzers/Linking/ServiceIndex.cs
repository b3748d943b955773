using System;
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

    private readonly ImmutableArray<Service> _services;
    private readonly ILookup<string?, Service> _byName;
    private readonly ImmutableArray<(Service Service, TextEnds Ends)> _names;
    private readonly ImmutableArray<(Service Service, TextEnds Ends)> _namesNotWhollyKnown;
    private readonly ILookup<string, Service> _byFirstEntry;
    private readonly ILookup<string, Service> _byFirstKey;
    private readonly ILookup<string, Service> _byFirstKeyOfOpenValue;
    private readonly ImmutableArray<Service> _withSelectorsNotKnown;
    private readonly Func<Func<ServiceIndex, IEnumerable<Service>>, IEnumerable<Service>> _others;
    private readonly Lazy<ImmutableArray<Service>> _all;

    /// <summary>Sorts Services.</summary>
    public ServiceIndex(ImmutableArray<Service> services)
        : this(services, _ => Enumerable.Empty<Service>())
    {
    }

    private ServiceIndex(ImmutableArray<Service> services, Func<Func<ServiceIndex, IEnumerable<Service>>, IEnumerable<Service>> others)
    {
        _services = services;
        _others = others;
        _all = new Lazy<ImmutableArray<Service>>(() => services.AddRange(others(index => index.All)));
        _byName = services.ToLookup(service => service.Name.TextKey());
        _names = services.Select(service => (service, TextEnds.Of(service.Name))).ToImmutableArray();
        _namesNotWhollyKnown = _names.Where(name => name.Service.Name is not Text { Literal: not null }).ToImmutableArray();
        ILookup<bool, Service> byKnowledge = services.ToLookup(service => service.Selector is { IsKnown: true, Entries.IsEmpty: false });
        _byFirstEntry = byKnowledge[true].ToLookup(service => LabelMap.KeyOf(service.Selector.Entries[0]));
        _byFirstKey = byKnowledge[true].ToLookup(service => FirstKeyOf(service.Selector));
        _byFirstKeyOfOpenValue = byKnowledge[true].Where(service => !HasLiteralValue(service.Selector.Entries[0])).ToLookup(service => FirstKeyOf(service.Selector));
        _withSelectorsNotKnown = byKnowledge[false].ToImmutableArray();
    }

    /// <summary>All Services.</summary>
    public ImmutableArray<Service> All => _all.Value;

    /// <summary>These Services where some are exchanged for others.</summary>
    /// <param name="replaced">The numbers of those that are not there.</param>
    /// <param name="services">Those that are there instead.</param>
    public ServiceIndex With(ImmutableHashSet<int> replaced, ImmutableArray<Service> services) =>
        new(services, find => find(this).Where(service => !replaced.Contains(service.Number)));

    /// <summary>The Services that surely have a name.</summary>
    public IEnumerable<Service> Named(Value name) =>
        name.TextKey() is { } key ? _byName[key].Concat(_others(index => index.Named(name))) : Enumerable.Empty<Service>();

    /// <summary>The Services that may have a name, but not surely.</summary>
    public IEnumerable<Service> MayBeNamed(Value name)
    {
        TextEnds ends = TextEnds.Of(name);
        return OthersThan(name)
            .Where(other => TextEnds.CanMeet(other.Ends, ends))
            .Where((other, number) => number >= MaxNamesCompared || other.Service.Name.IsSameText(name) == Answer.Maybe)
            .Select(other => other.Service)
            .Concat(_others(index => index.MayBeNamed(name)));
    }

    /// <summary>The Services that surely select pods with the given labels.</summary>
    public IEnumerable<Service> Selecting(LabelMap labels) =>
        labels.Entries
            .SelectMany(entry => _byFirstEntry[LabelMap.KeyOf(entry)])
            .Distinct()
            .Where(service => service.Selector.Selects(labels, NothingIsSetAtRunTime) == Answer.Yes)
            .Concat(_others(index => index.Selecting(labels)));

    /// <summary>The Services that surely or maybe select pods with the given labels.</summary>
    /// <param name="labels">The labels in the pod template.</param>
    /// <param name="setAtRunTime">The keys of labels that something gives pods once they run.</param>
    public IEnumerable<Service> MaySelect(LabelMap labels, ImmutableHashSet<string> setAtRunTime)
    {
        IEnumerable<Service> candidates = labels.IsKnown
            ? labels.Entries.SelectMany(FirstMayBe).Concat(setAtRunTime.SelectMany(key => _byFirstKey[key])).Concat(_withSelectorsNotKnown).Distinct()
            : _services;
        return candidates
            .Where(service => service.Selector.Selects(labels, setAtRunTime.Contains) != Answer.No)
            .Concat(_others(index => index.MaySelect(labels, setAtRunTime)));
    }

    /// <summary>The Services whose selectors start with an entry that is surely or maybe a label.</summary>
    private IEnumerable<Service> FirstMayBe((Value Key, Value Value) label) => HasLiteralValue(label)
        ? _byFirstEntry[LabelMap.KeyOf(label)].Concat(_byFirstKeyOfOpenValue[((Text)label.Key).Literal!])
        : _byFirstKey[((Text)label.Key).Literal!];

    private static bool HasLiteralValue((Value Key, Value Value) entry) => entry.Value is Text { Literal: not null };

    private ImmutableArray<(Service Service, TextEnds Ends)> OthersThan(Value name) => name is Text { Literal: not null } ? _namesNotWhollyKnown : _names;

    private static string FirstKeyOf(LabelMap selector) => ((Text)selector.Entries[0].Key).Literal!;

    private static bool NothingIsSetAtRunTime(string label) => false;
}
