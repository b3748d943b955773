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
/// A StatefulSet whose governing Service is in another namespace, where Kubernetes does not look for it
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id).
/// </summary>
internal sealed class K8S1006GoverningServiceElsewhere : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1006";

    /// <summary>The equivalence key of the fix.</summary>
    public const string MoveKey = "K8S1006.Move";

    private const string NamespacePath = "Metadata.NamespaceProperty";

    private static readonly DiagnosticDescriptor Elsewhere = new(
        Id,
        "Governing Service in another namespace",
        "StatefulSet{0} in namespace '{1}' names '{2}' as its governing Service, but the Service of that name is in namespace '{3}': pods get no DNS names of their own",
        "Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "ServiceName of a StatefulSet names a Service of the same namespace. One of that name in another namespace selects no pods of the StatefulSet and gives them no DNS names.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Elsewhere;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        foreach (StatefulSet set in cluster.StatefulSets)
        {
            ImmutableArray<Service> namesakes = cluster.NamesakesElsewhere(set);
            if (!namesakes.IsEmpty && PlaceIn(set, namesakes, cluster) is { } place && !IsBroughtByOthers(set, place, cluster))
            {
                yield return new Finding(Descriptor, set, place, ImmutableArray.Create(
                    set.DisplayName,
                    set.Namespace.Display() ?? "",
                    set.ServiceName.Display()!,
                    string.Join("', '", namesakes.Select(service => service.Namespace.Display()).Distinct())))
                {
                    Others = namesakes.Select(service => service.Creation).OfType<Place>().ToImmutableArray(),
                    Fixes = namesakes.Length == 1 ? Move(namesakes[0], set, cluster) : ImmutableArray<ProposedFix>.Empty,
                    Changed = ImmutableArray.Create<Manifest>(namesakes[0]),
                };
            }
        }
    }

    /// <summary>Where the namespace of the one Service stands; where there are more, where the set names them.</summary>
    private static Place? PlaceIn(StatefulSet set, ImmutableArray<Service> namesakes, Cluster cluster)
    {
        Value given = namesakes.Length == 1 ? namesakes[0].Namespace : set.ServiceName;
        return (namesakes.Length == 1 ? cluster.PlaceToChange(namesakes[0].FieldOf(NamespacePath), given) : null) ?? given.Origin?.Place ?? set.ServiceName.Origin?.Place;
    }

    private static bool IsBroughtByOthers(StatefulSet set, Place place, Cluster cluster) =>
        cluster.OptionsAt(set.ServiceName.Origin?.Place ?? place).ExternalServices.Contains(set.ServiceName.Display()!);

    /// <summary>Not where the Service may be another set's, or where a call sends it elsewhere.</summary>
    private static ImmutableArray<ProposedFix> Move(Service service, StatefulSet set, Cluster cluster)
    {
        bool isOfThisSet = cluster.StatefulSets.All(other => other.Number == set.Number || other.ServiceName.IsSameText(service.Name) == Answer.No);
        bool isSentThere = service.Model.SentTo is not { } sentTo || sentTo is Absent || sentTo.IsSameText(set.Namespace) == Answer.Yes;
        return isOfThisSet
            && isSentThere
            && SameAs.TextOf(set.Namespace) is { } space
            && cluster.PlaceToChange(service.FieldOf(NamespacePath), service.WrittenNamespace) is { } place
            ? ImmutableArray.Create(new ProposedFix(MoveKey, $"Use the namespace '{set.Namespace.Display()}' of the StatefulSet", ImmutableArray.Create<Change>(new ReplaceExpression(place, space))))
            : ImmutableArray<ProposedFix>.Empty;
    }
}
