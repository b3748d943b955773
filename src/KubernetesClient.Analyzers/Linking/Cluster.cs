using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Kubernetes.Images;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Options;
using KubernetesClient.Analyzers.Reading;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>All manifests of one compilation, joined.</summary>
internal sealed class Cluster
{
    private readonly ServiceIndex _services;
    private readonly ILookup<Value, Autoscaler> _autoscalers;
    private readonly BudgetIndex _budgets;
    private readonly ImmutableArray<Workload> _allWorkloads;
    private readonly Lazy<WorkloadIndex> _workloads;
    private readonly ProgramFacts _program;
    private readonly Func<string, FileOptions> _optionsOf;
    private readonly Lazy<ImmutableArray<StatefulSet>> _setsWithData;
    private readonly Lazy<Flows> _flows;
    private readonly Lazy<Flows> _flowsOfCases;
    private readonly Lazy<ImmutableArray<Value>> _textsWithOrdinals;
    private readonly Lazy<ImmutableHashSet<int>> _governingServices;
    private readonly Lazy<Dictionary<int, Manifest>> _byNumber;
    private readonly Dictionary<int, Governing> _governing = new();
    private readonly Dictionary<int, ImmutableArray<DataDirectory>> _dataDirectories = new();
    private readonly Cluster? _ofAllCases;
    private readonly ImmutableHashSet<int> _replaced = ImmutableHashSet<int>.Empty;
    private readonly ImmutableArray<Service> _servicesOfAllCases = ImmutableArray<Service>.Empty;

    private Cluster(NumberedEntries entries, ProgramFacts program, Func<string, FileOptions> optionsOf, Func<ImmutableArray<(ModelObject, int)>, Flows> follow)
        : this(
            ManifestsOf(entries.Joined),
            services => new ServiceIndex(services),
            program,
            optionsOf,
            new Lazy<Flows>(() => follow(entries.Joined)),
            new Lazy<Flows>(() => follow(entries.Joined.AddRange(entries.ByCases.SelectMany(entry => entry.Cases).SelectMany(one => one.Manifests))))) =>
        EntriesByCases = entries.ByCases;

    /// <summary>What one entry builds in one case, among what the others build in any.</summary>
    private Cluster(ImmutableArray<Manifest> manifests, ImmutableArray<Service> servicesOfAllCases, ImmutableHashSet<int> replaced, Cluster cluster)
        : this(
            manifests,
            services => cluster._services.With(replaced, services),
            cluster._program,
            cluster._optionsOf,
            cluster._flowsOfCases,
            cluster._flowsOfCases)
    {
        _ofAllCases = cluster;
        _replaced = replaced;
        _servicesOfAllCases = servicesOfAllCases;
    }

    private Cluster(
        ImmutableArray<Manifest> manifests,
        Func<ImmutableArray<Service>, ServiceIndex> index,
        ProgramFacts program,
        Func<string, FileOptions> optionsOf,
        Lazy<Flows> flows,
        Lazy<Flows> flowsOfCases)
    {
        Manifests = manifests;
        _allWorkloads = manifests.OfType<Workload>().ToImmutableArray();
        _workloads = new Lazy<WorkloadIndex>(() => new WorkloadIndex(_allWorkloads));
        Workloads = _allWorkloads.Where(workload => workload.IsWhole).ToImmutableArray();
        StatefulSets = Workloads.OfType<StatefulSet>().ToImmutableArray();
        Services = manifests.OfType<Service>().ToImmutableArray();
        _services = index(Services);
        Claims = manifests.OfType<PersistentVolumeClaim>().ToImmutableArray();
        _autoscalers = manifests.OfType<Autoscaler>().ToLookup(autoscaler => autoscaler.TargetName, SameText.Comparer);
        _budgets = new BudgetIndex(manifests.OfType<DisruptionBudget>().ToImmutableArray());
        _program = program;
        _optionsOf = optionsOf;
        _flows = flows;
        _flowsOfCases = flowsOfCases;
        _byNumber = new Lazy<Dictionary<int, Manifest>>(() => manifests.ToDictionary(manifest => manifest.Number));
        _setsWithData = new Lazy<ImmutableArray<StatefulSet>>(() => StatefulSets.Where(set => !DataDirectoriesOf(set).IsEmpty).ToImmutableArray());
        _governingServices = new Lazy<ImmutableHashSet<int>>(() => StatefulSets.SelectMany(set => GoverningOf(set).Sure).Select(service => service.Number).ToImmutableHashSet());
        _textsWithOrdinals = new Lazy<ImmutableArray<Value>>(() => Workloads
            .SelectMany(workload => workload.Template.AllContainers)
            .SelectMany(container => container.Texts)
            .Where(PeerAddresses.MayBeIn)
            .ToImmutableArray());
    }

    /// <summary>The entries of which a condition decides several things.</summary>
    public ImmutableArray<NumberedEntry> EntriesByCases { get; } = ImmutableArray<NumberedEntry>.Empty;

    /// <summary>All that is judged, and what it is judged with.</summary>
    public ImmutableArray<Manifest> Manifests { get; }

    /// <summary>The workloads that are whole enough to judge.</summary>
    public ImmutableArray<Workload> Workloads { get; }

    /// <summary>The StatefulSets that the program sends to a cluster without any container.</summary>
    public IEnumerable<StatefulSet> SetsWithoutContainers =>
        _allWorkloads.OfType<StatefulSet>().Where(set => set.Model.SentTo is not null && set.Template.Containers.IsSurelyEmpty && set.Template.Spec is ModelObject { Origin.IsMade: true });

    /// <summary>The StatefulSets that are whole enough to judge.</summary>
    public ImmutableArray<StatefulSet> StatefulSets { get; }

    /// <summary>Those of them whose pods surely keep data.</summary>
    public ImmutableArray<StatefulSet> SetsWithData => _setsWithData.Value;

    /// <summary>The Services to judge.</summary>
    public ImmutableArray<Service> Services { get; }

    /// <summary>The claims to judge; those that StatefulSets have as templates are not among them.</summary>
    public ImmutableArray<PersistentVolumeClaim> Claims { get; }

    /// <summary>
    /// Whether what is not here is not anywhere: the program is no library, it builds Services, and it brings no others.
    /// </summary>
    public bool IsClosedWorld => _program.AreAllRead("V1Service") && !_services.All.IsEmpty;

    /// <summary>The type of what a claim asks for, in the program's version of the client.</summary>
    public string ClaimResourcesType => _program.ClaimResourcesType;

    /// <summary>Whether servers of the time of the program's client heed <c>MaxUnavailable</c> of a StatefulSet.</summary>
    public bool HeedsMaxUnavailableOfSets => _program.HeedsMaxUnavailableOfSets;

    /// <summary>Joins what the entries of a program build.</summary>
    /// <exception cref="OperationCanceledException">The caller no longer wants the result.</exception>
    public static Cluster Of(
        SourceProgram program,
        ImmutableArray<Entry> entries,
        AnalyzerConfigOptionsProvider options,
        CancellationToken cancellationToken)
    {
        ImmutableHashSet<string> generatedFiles = program.Compilation.SyntaxTrees
            .Where(tree => GeneratedCode.Is(tree, program.Compilation.Options.SyntaxTreeOptionsProvider, cancellationToken))
            .Select(tree => tree.FilePath)
            .ToImmutableHashSet();
        ILookup<string, FileOptions> optionsByPath = program.Compilation.SyntaxTrees.ToLookup(
            tree => tree.FilePath,
            tree => new FileOptions(options.GetOptions(tree)));
        return new Cluster(
            NumberedEntries.Of(entries),
            ProgramFacts.Of(program, entries),
            path => optionsByPath[path].First(),
            manifests => Flows.Of(manifests, generatedFiles, program.Names.MentionsOf));
    }

    /// <summary>
    /// The cluster as it is in one case of an entry: the manifests to judge are those of the case; the other entries are as they
    /// are in any case.
    /// </summary>
    public Cluster In(ImmutableArray<(ModelObject Model, int Number)> manifests, NumberedEntry entry)
    {
        ImmutableArray<Manifest> ofAllCases = entry.Joined
            .Select(one => _byNumber.Value.TryGetValue(one.Number, out Manifest? manifest) ? manifest : null)
            .OfType<Manifest>()
            .ToImmutableArray();
        return new Cluster(ManifestsOf(manifests), ofAllCases.OfType<Service>().ToImmutableArray(), ofAllCases.Select(manifest => manifest.Number).ToImmutableHashSet(), this);
    }

    /// <summary>The options of the file of a path.</summary>
    public FileOptions OptionsOf(string path) => _optionsOf(path);

    /// <summary>The options of the file in which a place lies.</summary>
    public FileOptions OptionsAt(Place place) => _optionsOf(place.Path);

    /// <summary>The Services that may govern a set.</summary>
    public Governing GoverningOf(StatefulSet set)
    {
        if (!_governing.TryGetValue(set.Number, out Governing? governing))
        {
            _governing[set.Number] = governing = FindGoverningOf(set);
        }

        return governing;
    }

    /// <summary>
    /// The Services of the name that a set gives its governing Service, if surely none of that name is in the namespace of the set.
    /// </summary>
    public ImmutableArray<Service> NamesakesElsewhere(StatefulSet set) => GoverningOf(set).IsSurelyNone
        ? _services.Named(set.ServiceName).ToImmutableArray()
        : ImmutableArray<Service>.Empty;

    /// <summary>Whether a Service surely governs a set.</summary>
    public bool IsGoverning(Service service) => _governingServices.Value.Contains(service.Number) || _ofAllCases?.IsGoverning(service) == true;

    /// <summary>The directories in which the pods of a workload surely keep data.</summary>
    public ImmutableArray<DataDirectory> DataDirectoriesOf(Workload workload)
    {
        if (!_dataDirectories.TryGetValue(workload.Number, out ImmutableArray<DataDirectory> directories))
        {
            _dataDirectories[workload.Number] = directories = DataDirectories.Of(workload, container => ImagesFor(container, workload));
        }

        return directories;
    }

    /// <summary>The images that are known in the file that builds a container.</summary>
    public ImageTables ImagesFor(Container container, Workload workload) =>
        (container.Model.Origin?.Made ?? workload.Creation) is { } place ? OptionsAt(place).Images : ImageTables.Default;

    /// <summary>The headless Services that surely select the pods of a workload, and surely no pods of another one.</summary>
    public ImmutableArray<Service> HeadlessServicesOver(Workload workload) =>
        _services.Selecting(workload.Template.Labels)
            .Where(service => service.IsHeadless == Answer.Yes && IsInNamespaceOf(workload, service) == Answer.Yes && SelectsOnly(service, workload))
            .ToImmutableArray();

    /// <summary>
    /// The headless Services that may select the pods of a set and have nearly the name that it gives its governing Service.
    /// </summary>
    public ImmutableArray<Service> HeadlessServicesNearlyNamed(StatefulSet set) =>
        _services.All
            .Where(service => service.IsHeadless == Answer.Yes
                && ServiceNames.AreNearlySame(set.ServiceName, service.Name)
                && IsInNamespaceOf(set, service) == Answer.Yes
                && service.Selector.Selects(set.Template.Labels, label => false) != Answer.No)
            .ToImmutableArray();

    /// <summary>The workloads whose pods a Service surely or maybe selects; also those that are not whole.</summary>
    public ImmutableArray<Workload> MayBeBehind(Service service) => CandidatesBehind(service)
        .Concat(_ofAllCases?.CandidatesBehind(service) ?? Enumerable.Empty<Workload>())
        .Distinct()
        .Where(workload => IsInNamespaceOf(workload, service) != Answer.No && service.Selector.Selects(workload.Template.Labels, RuntimeLabels.Known.Contains) != Answer.No)
        .ToImmutableArray();

    /// <summary>Whether anything outside of the pods of a set may know them by their names.</summary>
    public bool MayNamePodsOf(StatefulSet set) =>
        _program.SpeaksToSinglePods
        || _services.MaySelect(set.Template.Labels, RuntimeLabels.Known).Any(service =>
            (service.IsHeadless != Answer.No && IsInNamespaceOf(set, service) != Answer.No) || SelectsSinglePods(service) || MayLeadBackToPods(service))
        || (set.Name is Text { Literal: { } name } && _program.NumberedNames.Contains(name))
        || _textsWithOrdinals.Value.Any(text => PeerAddresses.AreIn(text, set.Name))
        || _ofAllCases?.MayNamePodsOf(set) == true;

    /// <summary>The claim that a workload surely means by a name; null if none is built, or several may have the name.</summary>
    public PersistentVolumeClaim? ClaimNamed(Value name, Workload workload)
    {
        PersistentVolumeClaim[] candidates = Claims
            .Where(claim => claim.Name.IsSameText(name) != Answer.No && IsInNamespaceOf(workload, claim) != Answer.No)
            .Take(2)
            .ToArray();
        return candidates.Length == 1
            && candidates[0].Name.IsSameText(name) == Answer.Yes
            && IsInNamespaceOf(workload, candidates[0]) == Answer.Yes
            ? candidates[0]
            : null;
    }

    /// <summary>Whether anything but the pods of a workload may use a claim: other pods, or the program by its name.</summary>
    public bool MayBeUsedByOthers(PersistentVolumeClaim claim, Workload workload) =>
        _program.UsesSingleClaims
        || Workloads.Any(other => other.Number != workload.Number
            && IsInNamespaceOf(other, claim) != Answer.No
            && (!other.Template.Volumes.IsComplete
                || other.Template.Volumes.Items.Any(volume => new Volume(volume).ClaimName.IsAbsent() != Answer.Yes && new Volume(volume).ClaimName.IsSameText(claim.Name) != Answer.No)));

    /// <summary>
    /// A workload that surely runs beside another one of the same namespace and selects the same pods as that: each the other's;
    /// of several the first, and only one that was created before. Null if there is none.
    /// </summary>
    public Workload? RivalOf(Workload workload) => workload is { Model.SentBy: not null, MatchLabels: { IsKnown: true, Entries: { IsEmpty: false } selected } }
        ? _workloads.Value.WithLabel(selected[0]).FirstOrDefault(other => other.Number < workload.Number && AreRivals(other, workload))
        : null;

    private static bool AreRivals(Workload one, Workload other) =>
        one.IsWhole
        && one.Model.SentBy == other.Model.SentBy
        && (one.Kind != other.Kind || one.Name.IsSameText(other.Name) == Answer.No)
        && one.Namespace.IsSameText(other.Namespace) == Answer.Yes
        && one.Selector.Selects(other.Template.Labels) == Answer.Yes
        && other.Selector.Selects(one.Template.Labels) == Answer.Yes;

    /// <summary>The autoscalers that surely scale a workload.</summary>
    public IEnumerable<Autoscaler> AutoscalersOf(Workload workload) => SameText.IsOne(workload.Name)
        ? FromOtherEntriesToo(cluster => cluster._autoscalers[workload.Name])
            .Where(autoscaler => autoscaler.TargetKind.IsText(workload.Kind, StringComparison.Ordinal) == Answer.Yes && IsInNamespaceOf(workload, autoscaler) == Answer.Yes)
        : Enumerable.Empty<Autoscaler>();

    /// <summary>The disruption budgets that surely select the pods of a workload.</summary>
    public IEnumerable<DisruptionBudget> BudgetsOver(Workload workload) =>
        FromOtherEntriesToo(cluster => cluster._budgets.Selecting(workload.Template.Labels))
            .Where(budget => IsInNamespaceOf(workload, budget) == Answer.Yes);

    /// <summary>Whether the program builds disruption budgets, at least one and surely all that there are, and none for the pods of a workload.</summary>
    public bool HasBudgetsOnlyForOthersThan(Workload workload) =>
        _program.AreAllRead("V1PodDisruptionBudget")
        && AllBudgets.Any(budgets => !budgets.IsEmpty)
        && !AllBudgets.SelectMany(budgets => budgets.MaySelect(workload.Template.Labels)).Any(budget => IsInNamespaceOf(workload, budget) != Answer.No);

    /// <summary>Whether a disruption budget surely or maybe has a name, where a manifest may be.</summary>
    public bool MayHaveBudgetNamed(Value name, Manifest beside) =>
        AllBudgets.SelectMany(budgets => budgets.All).Any(budget => budget.Name.IsSameText(name) != Answer.No && IsInNamespaceOf(beside, budget) != Answer.No);

    /// <summary>Whether a disruption budget surely selects the pods of one workload only.</summary>
    public bool SelectsOnly(DisruptionBudget budget, Workload workload) =>
        FromOtherEntriesToo(cluster => cluster._allWorkloads).All(other => other.Number == workload.Number
            || IsInNamespaceOf(other, budget) == Answer.No
            || budget.Selects(other.Template.Labels) == Answer.No);

    /// <summary>Whether a Service surely has a name.</summary>
    public bool HasServiceNamed(Value name) => _services.Named(name).Any();

    /// <summary>Whether a Service surely or maybe has a name.</summary>
    public bool MayHaveServiceNamed(Value name) => ServicesPerhapsNamed(name).Any();

    /// <summary>Whether a Service surely or maybe has a name, where a manifest may be.</summary>
    public bool MayHaveServiceNamed(Value name, Manifest beside) => ServicesPerhapsNamed(name).Any(service => IsInNamespaceOf(beside, service) != Answer.No);

    /// <summary>Whether a Service surely or maybe finds its pods by a label.</summary>
    public bool MaySelectBy(Value key, Value value) =>
        _services.All.Any(service => service.Selector.Entries.Any(entry => entry.Key.IsSameText(key) != Answer.No && entry.Value.IsSameText(value) != Answer.No))
        || _ofAllCases?.MaySelectBy(key, value) == true;

    /// <summary>The innermost place at which a change changes only this field of this value; null if there is none.</summary>
    public Place? PlaceToChange(Field field, Value value) => _flows.Value.PlaceToChange(field, value);

    /// <summary>
    /// The innermost place at which a change changes only this field of the given manifests; null if there is none.
    /// </summary>
    public Place? PlaceToChange(Field field, Value value, ISet<int> manifests) => _flows.Value.PlaceToChange(field, value, manifests);

    /// <summary>Whether a change at a place changes one field of the given manifests and nothing else.</summary>
    public bool ChangesOnly(ISet<int> manifests, Place place) => _flows.Value.IsOneFieldOf(place, manifests);

    /// <summary>
    /// Two objects of which one says no namespace are meant for the same one; where both say one, these are compared.
    /// </summary>
    public static Answer IsInNamespaceOf(Manifest one, Manifest other) =>
        one.Namespace is Unknown || other.Namespace is Unknown ? Answer.Yes : one.Namespace.IsSameText(other.Namespace);

    private static ImmutableArray<Manifest> ManifestsOf(ImmutableArray<(ModelObject Model, int Number)> models) =>
        models.Select(one => ManifestOf(one.Model, one.Number)).OfType<Manifest>().ToImmutableArray();

    private static Manifest? ManifestOf(ModelObject model, int number) => model.Type switch
    {
        "V1StatefulSet" => new StatefulSet(model, number),
        "V1Deployment" => new Deployment(model, number),
        "V1Service" => new Service(model, number),
        "V1PersistentVolumeClaim" => new PersistentVolumeClaim(model, number),
        "V1HorizontalPodAutoscaler" or "V2HorizontalPodAutoscaler" => new Autoscaler(model, number),
        "V1PodDisruptionBudget" => new DisruptionBudget(model, number),
        _ => null,
    };

    private IEnumerable<Service> ServicesPerhapsNamed(Value name) =>
        _services.Named(name).Concat(_services.MayBeNamed(name)).Concat(_servicesOfAllCases.Where(service => service.Name.IsSameText(name) != Answer.No));

    private IEnumerable<T> FromOtherEntriesToo<T>(Func<Cluster, IEnumerable<T>> find)
        where T : Manifest =>
        _ofAllCases is null ? find(this) : find(this).Concat(find(_ofAllCases).Where(manifest => !_replaced.Contains(manifest.Number)));

    /// <summary>Somebody may come to an entry several times: what it builds in other cases may be there too.</summary>
    private IEnumerable<BudgetIndex> AllBudgets => _ofAllCases is null ? new[] { _budgets } : new[] { _budgets, _ofAllCases._budgets };

    private Governing FindGoverningOf(StatefulSet set)
    {
        ImmutableArray<Service> sure = ImmutableArray<Service>.Empty;
        bool mayBeAnother = false;
        foreach (Service service in _services.Named(set.ServiceName))
        {
            switch (IsInNamespaceOf(set, service))
            {
                case Answer.Yes:
                    sure = sure.Add(service);
                    break;
                case Answer.Maybe:
                    mayBeAnother = true;
                    break;
            }
        }

        return new Governing(sure, mayBeAnother || MayBeGovernedByAnother(set));
    }

    private bool MayBeGovernedByAnother(StatefulSet set) =>
        _services.MayBeNamed(set.ServiceName).Any(service => IsInNamespaceOf(set, service) != Answer.No)
        || _servicesOfAllCases.Any(service => MayGovernInAnotherCase(service, set));

    /// <summary>The program may come to an entry several times: what it builds in one case may be there beside another.</summary>
    private bool MayGovernInAnotherCase(Service service, StatefulSet set) =>
        _services.Named(set.ServiceName).All(other => other.Number != service.Number)
        && service.Name.IsSameText(set.ServiceName) != Answer.No
        && IsInNamespaceOf(set, service) != Answer.No;

    private IEnumerable<Workload> CandidatesBehind(Service service) =>
        service.Selector.Entries[0] is (Text { Literal: { } key }, Text { Literal: not null }) && !RuntimeLabels.Known.Contains(key)
            ? _workloads.Value.WithLabel(service.Selector.Entries[0]).Concat(_workloads.Value.WithLabelsNotKnown)
            : _allWorkloads;

    private static bool SelectsSinglePods(Service service) =>
        service.Selector.Entries.Any(entry => entry.Key is Text { Literal: { } key } && RuntimeLabels.OfPodIdentity.Contains(key));

    /// <summary>Whether clients come back to the pod that answered them first: they may count on it to be there again.</summary>
    private static bool MayLeadBackToPods(Service service) =>
        service.Spec.Property("SessionAffinity") is var affinity
        && affinity.IsAbsentOrEmpty() != Answer.Yes
        && affinity.IsText("None", StringComparison.Ordinal) != Answer.Yes;

    private bool SelectsOnly(Service service, Workload workload) =>
        WorkloadsLabelled(service.Selector.Entries[0])
            .All(other => other.Number == workload.Number
                || IsInNamespaceOf(other, service) == Answer.No
                || service.Selector.Selects(other.Template.Labels, label => false) != Answer.Yes);

    private IEnumerable<Workload> WorkloadsLabelled((Value Key, Value Value) label) =>
        _ofAllCases is null ? _workloads.Value.WithLabel(label) : _workloads.Value.WithLabel(label).Concat(_ofAllCases._workloads.Value.WithLabel(label));
}
