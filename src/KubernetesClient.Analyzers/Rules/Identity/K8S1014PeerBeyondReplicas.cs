using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// A pod that is named but does not exist: its number is beyond the replicas
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#ordinal-index).
/// </summary>
internal sealed class K8S1014PeerBeyondReplicas : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1014";

    /// <summary>The equivalence key of the fix.</summary>
    public const string UseLastKey = "K8S1014.UseLast";

    private const string PodName = "statefulset.kubernetes.io/pod-name";

    private static readonly DiagnosticDescriptor Beyond = new(
        Id,
        "Peer beyond the replicas",
        "StatefulSet{0} has no pod for '{1}': its pods have the numbers {2} to {3}",
        "Identity",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Pods of a StatefulSet are numbered from Ordinals.Start, or 0, upward, as many as Replicas says. A name with another number is that of no pod.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Beyond;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        cluster.StatefulSets.Where(set => set.Pods is not null).SelectMany(set => InPods(set, cluster))
            .Concat(cluster.Services.Where(service => service.Selector.Entries.Any(NamesPod)).SelectMany(service => InSelector(service, cluster)));

    private IEnumerable<Finding> InPods(StatefulSet set, Cluster cluster)
    {
        if (set.Pods is not { } pods)
        {
            yield break;
        }

        foreach ((PodText text, ImmutableArray<PeerAddress> addresses) in PeerTexts.Of(set))
        {
            ImmutableArray<PeerAddress> beyond = addresses
                .Where(address => (address.First < pods.First || address.Last > pods.Last) && IsSurelyPeer(address, set))
                .ToImmutableArray();
            Place? toChange = beyond.IsEmpty ? null : cluster.PlaceToChange(text.Field, text.Value);
            if (!beyond.IsEmpty && (toChange ?? text.Value.Origin?.Place) is { } place)
            {
                yield return FindingAt(place, set, set, beyond[0].Display, pods) with
                {
                    Fixes = toChange is not null && text.Value is Text { Literal: { } written } && beyond.Length == 1 && CanEndAt(pods.Last, beyond[0], addresses)
                        ? Use(pods.Last, written, beyond[0].LastOrdinalPlace, place)
                        : ImmutableArray<ProposedFix>.Empty,
                };
            }
        }
    }

    private IEnumerable<Finding> InSelector(Service service, Cluster cluster)
    {
        foreach ((_, Value name) in service.Selector.Entries.Where(NamesPod))
        {
            ImmutableArray<(StatefulSet Set, int Ordinal)> meant = cluster.StatefulSets
                .Where(set => Cluster.IsInNamespaceOf(set, service) != Answer.No)
                .Select(set => (Set: set, Ordinal: PeerAddresses.OrdinalOf(name, set.Name)))
                .Where(one => one.Ordinal is not null)
                .Select(one => (one.Set, one.Ordinal!.Value))
                .ToImmutableArray();
            Place? toChange = cluster.PlaceToChange(Service.SelectorValueField, name);
            if (meant.Length == 1
                && meant[0] is { Set.Pods: { } pods } one
                && (one.Ordinal < pods.First || one.Ordinal > pods.Last)
                && (toChange ?? name.Origin?.Place) is { } place)
            {
                yield return FindingAt(place, service, one.Set, name.Display()!, pods) with
                {
                    Fixes = toChange is not null && name is Text { Literal: { } written } && one.Ordinal > pods.Last
                        ? Use(pods.Last, written, TextSpan.FromBounds(written.LastIndexOf('-') + 1, written.Length), place)
                        : ImmutableArray<ProposedFix>.Empty,
                };
            }
        }
    }

    private static bool NamesPod((Value Key, Value Value) entry) => entry.Key is Text { Literal: PodName };

    private Finding FindingAt(Place place, Manifest subject, StatefulSet set, string name, (long First, long Last) pods) => new(
        Descriptor,
        subject,
        place,
        ImmutableArray.Create(set.DisplayName, name, pods.First.ToString(CultureInfo.InvariantCulture), pods.Last.ToString(CultureInfo.InvariantCulture)))
    {
        Others = set.Replicas.Origin is { } replicas ? ImmutableArray.Create(replicas.Place) : ImmutableArray<Place>.Empty,
    };

    /// <summary>Whether an address is surely no host of an outside domain, and no file.</summary>
    private static bool IsSurelyPeer(PeerAddress address, StatefulSet set) =>
        PeerTexts.IsOf(address, set) && (address.GoesOnToSvc || address.Service.IsSameText(set.ServiceName) == Answer.Yes);

    /// <summary>Whether an address may name the last pod: a range that begins before it, or one that no other address names.</summary>
    private static bool CanEndAt(long last, PeerAddress address, ImmutableArray<PeerAddress> all) =>
        address.Last > last
        && (address.First < address.Last ? address.First < last : all.All(other => other.Last != last));

    private static ImmutableArray<ProposedFix> Use(long last, string written, TextSpan ordinal, Place place)
    {
        string right = written.Remove(ordinal.Start, ordinal.Length).Insert(ordinal.Start, last.ToString(CultureInfo.InvariantCulture));
        return ImmutableArray.Create(new ProposedFix(UseLastKey, "Name the last pod that there is", ImmutableArray.Create<Change>(new ReplaceExpression(place, new TextValue(right)))));
    }
}
