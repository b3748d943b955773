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
    private readonly ILookup<Value, Service> _byName;
    private readonly ImmutableArray<(Service Service, TextEnds Ends)> _names;
    private readonly ImmutableArray<(Service Service, TextEnds Ends)> _namesNotWhollyKnown;
    private readonly Lazy<SelectorIndex> _bySelector;
    private readonly ServiceIndex? _others;
    private readonly ImmutableHashSet<int> _replaced;
    private readonly Lazy<ImmutableArray<Service>> _all;

    /// <summary>Sorts Services.</summary>
    public ServiceIndex(ImmutableArray<Service> services)
        : this(services, others: null, ImmutableHashSet<int>.Empty)
    {
    }

    private ServiceIndex(ImmutableArray<Service> services, ServiceIndex? others, ImmutableHashSet<int> replaced)
    {
        _services = services;
        _others = others;
        _replaced = replaced;
        _all = new Lazy<ImmutableArray<Service>>(() => WithOthers(services, others?._all.Value).ToImmutableArray());
        _byName = services.ToLookup(service => service.Name, SameText.Comparer);
        _names = services.Select(service => (service, TextEnds.Of(service.Name))).ToImmutableArray();
        _namesNotWhollyKnown = _names.Where(name => name.Service.Name is not Text { Literal: not null }).ToImmutableArray();
        _bySelector = new Lazy<SelectorIndex>(() => new SelectorIndex(services));
    }

    /// <summary>All Services.</summary>
    public ImmutableArray<Service> All => _all.Value;

    /// <summary>These Services where some are exchanged for others.</summary>
    /// <param name="replaced">The numbers of those that are not there.</param>
    /// <param name="services">Those that are there instead.</param>
    public ServiceIndex With(ImmutableHashSet<int> replaced, ImmutableArray<Service> services) => new(services, this, replaced);

    /// <summary>The Services that surely have a name.</summary>
    public IEnumerable<Service> Named(Value name) =>
        SameText.IsOne(name) ? WithOthers(_byName[name], _others?.Named(name)) : Enumerable.Empty<Service>();

    /// <summary>The Services that may have a name, but not surely.</summary>
    public IEnumerable<Service> MayBeNamed(Value name) => WithOthers(NearlyNamed(name), _others?.MayBeNamed(name));

    /// <summary>The Services that surely select pods with the given labels.</summary>
    public IEnumerable<Service> Selecting(LabelMap labels) => WithOthers(
        labels.Entries
            .SelectMany(_bySelector.Value.FirstIs)
            .Distinct()
            .Where(service => service.Selector.Selects(labels, NothingIsSetAtRunTime) == Answer.Yes),
        _others?.Selecting(labels));

    /// <summary>The Services that surely or maybe select pods with the given labels.</summary>
    /// <param name="labels">The labels in the pod template.</param>
    /// <param name="setAtRunTime">The keys of labels that something gives pods once they run.</param>
    public IEnumerable<Service> MaySelect(LabelMap labels, ImmutableHashSet<string> setAtRunTime)
    {
        IEnumerable<Service> candidates = labels.IsKnown
            ? labels.Entries.SelectMany(_bySelector.Value.FirstMayBe).Concat(setAtRunTime.SelectMany(_bySelector.Value.FirstHas)).Concat(_bySelector.Value.NotKnown).Distinct()
            : _services;
        return WithOthers(
            candidates.Where(service => service.Selector.Selects(labels, setAtRunTime.Contains) != Answer.No),
            _others?.MaySelect(labels, setAtRunTime));
    }

    private IEnumerable<Service> NearlyNamed(Value name)
    {
        TextEnds ends = TextEnds.Of(name);
        int compared = 0;
        foreach ((Service service, TextEnds other) in name is Text { Literal: not null } ? _namesNotWhollyKnown : _names)
        {
            if (EndAlike(other.End, ends.End) && TextEnds.CanMeet(other, ends) && (compared++ >= MaxNamesCompared || service.Name.IsSameText(name) == Answer.Maybe))
            {
                yield return service;
            }
        }
    }

    private IEnumerable<Service> WithOthers(IEnumerable<Service> services, IEnumerable<Service>? others) =>
        others is null ? services : services.Concat(others.Where(service => !_replaced.Contains(service.Number)));

    /// <summary>Whether the last characters are no difference: most names differ there, and each may be held against all others.</summary>
    private static bool EndAlike(string one, string other) => one.Length == 0 || other.Length == 0 || one[one.Length - 1] == other[other.Length - 1];

    private static bool NothingIsSetAtRunTime(string label) => false;
}
