using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// A governing Service with an address of its own: DNS answers with that address, not with the pods
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#limitations).
/// </summary>
internal sealed class K8S1004GoverningServiceNotHeadless : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1004";

    /// <summary>The equivalence key of the fix that makes the Service headless.</summary>
    public const string HeadlessKey = "K8S1004.Headless";

    /// <summary>The equivalence key of the fix that leaves the Service and builds a headless one.</summary>
    public const string SecondServiceKey = "K8S1004.SecondService";

    private static readonly DiagnosticDescriptor NotHeadless = new(
        Id,
        "Governing Service is not headless",
        "Service{0} that governs StatefulSet{1} is not headless (ClusterIP is not \"None\"): pods get no DNS names of their own",
        "Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The Service that a StatefulSet names in ServiceName gives each pod a DNS name, but only if it is headless: ClusterIP = \"None\". A Service with an address of its own answers with that address for all pods together.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => NotHeadless;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        ImmutableArray<(StatefulSet Set, Service Service)> faults = cluster.StatefulSets
            .Select(set => (Set: set, Governing: cluster.GoverningOf(set).Sure))
            .Where(one => one.Governing.All(service => service.IsSurelyNotHeadless))
            .SelectMany(one => one.Governing.Select(service => (one.Set, service)))
            .ToImmutableArray();
        var faulty = new HashSet<int>(faults.SelectMany(fault => new[] { fault.Set.Number, fault.Service.Number }));
        foreach ((StatefulSet set, Service service) in faults)
        {
            if (PlaceIn(service, faulty, cluster) is { } place)
            {
                yield return new Finding(Descriptor, set, place, ImmutableArray.Create(service.DisplayName, set.DisplayName))
                {
                    Others = set.ServiceName.Origin is { } name ? ImmutableArray.Create(name.Place) : ImmutableArray<Place>.Empty,
                    Fixes = FixesFor(service, set, faulty, cluster),
                    Changed = ImmutableArray.Create<Manifest>(service, set),
                };
            }
        }
    }

    private static Place? PlaceIn(Service service, ISet<int> faulty, Cluster cluster) =>
        cluster.PlaceToChange(Service.ClusterIPField, service.ClusterIP, faulty)
        ?? service.ClusterIP.Origin?.Place
        ?? service.Spec.Origin?.Made
        ?? service.Creation;

    private static ImmutableArray<ProposedFix> FixesFor(Service service, StatefulSet set, ISet<int> faulty, Cluster cluster)
    {
        if (ExistsForNamesAlone(service, set))
        {
            return MakeHeadless(service, faulty, cluster) is { } change
                ? ImmutableArray.Create(new ProposedFix(HeadlessKey, "Make the governing Service headless", ImmutableArray.Create(change)))
                : ImmutableArray<ProposedFix>.Empty;
        }

        return HeadlessServiceDraft.NameBeside(service, cluster) is { } name
            && HeadlessServiceDraft.BuildBeside(service, set, name, cluster) is { IsEmpty: false } build
            && ServiceReferences.Name(set, name, faulty, cluster) is { IsEmpty: false } rename
            ? ImmutableArray.Create(new ProposedFix(SecondServiceKey, "Build a headless Service beside it and name that", build.AddRange(rename)))
            : ImmutableArray<ProposedFix>.Empty;
    }

    /// <summary>Whether nobody can need the Service's own address: it surely exposes nothing and maps nothing.</summary>
    private static bool ExistsForNamesAlone(Service service, StatefulSet set) =>
        IsAbsentOrText(service.Type, "ClusterIP")
        && IsAbsentOrText(service.Spec.Property("SessionAffinity"), "None")
        && service.Spec.Property("ExternalIPs").IsAbsent() == Answer.Yes
        && service.Spec.Property("LoadBalancerIP").IsAbsentOrEmpty() == Answer.Yes
        && service.Ports.IsComplete
        && service.Ports.Items.All(port => port["NodePort"].IsAbsent() == Answer.Yes && MapsToItself(port, set));

    private static bool IsAbsentOrText(Value value, string expected) =>
        value.IsAbsentOrEmpty() == Answer.Yes || value.IsText(expected, StringComparison.Ordinal) == Answer.Yes;

    /// <summary>Clients of a headless Service reach the pod on the Service's port, whatever the target.</summary>
    private static bool MapsToItself(ModelObject port, StatefulSet set) => port["TargetPort"] switch
    {
        Absent => true,
        Number target => IsNumber(port["Port"], target.Amount),
        Text { Literal: not null } name => set.Template.MainContainers
            .SelectMany(container => container.Ports.Items)
            .Any(declared => declared["Name"].IsSameText(name) == Answer.Yes && declared["ContainerPort"] is Number number && IsNumber(port["Port"], number.Amount)),
        _ => false,
    };

    private static bool IsNumber(Value value, long amount) => value is Number number && number.Amount == amount;

    private static Change? MakeHeadless(Service service, ISet<int> faulty, Cluster cluster) => service.ClusterIP.Origin is not null
        ? cluster.PlaceToChange(Service.ClusterIPField, service.ClusterIP, faulty) is { } place ? new ReplaceExpression(place, new TextValue("None")) : null
        : service.Spec is ModelObject { Origin: { } origin } ? new SetProperty(origin.Made, "ClusterIP", new TextValue("None")) : null;
}
