using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// A peer that is looked for behind another Service than the governing one, which alone gives pods their names
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id).
/// </summary>
internal sealed class K8S1008PeerAddressOfWrongService : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1008";

    /// <summary>The equivalence key of the fix.</summary>
    public const string UseServiceKey = "K8S1008.UseService";

    private static readonly DiagnosticDescriptor WrongService = new(
        Id,
        "Peer address of a wrong Service",
        "'{0}' names no pod: pods of StatefulSet{1} have their names behind its governing Service '{2}', not '{3}'",
        "Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A pod of a StatefulSet has the DNS name pod.service.namespace.svc, where service is the name in ServiceName. Behind any other Service DNS does not know it, and peers that look for each other there do not find each other.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => WrongService;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        foreach (StatefulSet set in cluster.StatefulSets.Where(set => set.ServiceName is Text or Opaque))
        {
            foreach ((PodText text, ImmutableArray<PeerAddress> addresses) in PeerTexts.Of(set))
            {
                ImmutableArray<PeerAddress> wrong = addresses.Where(address => IsWrong(address, set, cluster)).ToImmutableArray();
                Place? toChange = wrong.IsEmpty ? null : cluster.PlaceToChange(text.Field, text.Value);
                if (!wrong.IsEmpty && (toChange ?? text.Value.Origin?.Place) is { } place)
                {
                    yield return new Finding(
                        Descriptor,
                        set,
                        place,
                        ImmutableArray.Create(wrong[0].Display, set.DisplayName, set.ServiceName.Display()!, wrong[0].Service.Display))
                    {
                        Others = set.ServiceName.Origin is { } name ? ImmutableArray.Create(name.Place) : ImmutableArray<Place>.Empty,
                        Fixes = toChange is null ? ImmutableArray<ProposedFix>.Empty : FixesFor(text.Value, wrong, set, place),
                    };
                }
            }
        }
    }

    /// <summary>
    /// Where no Service has the name that the set gives, but one has that of the address, the set is wrong, not the address.
    /// </summary>
    private static bool IsWrong(PeerAddress address, StatefulSet set, Cluster cluster) =>
        set.ServiceName.IsSameText(address.Service) == Answer.No
        && set.ServiceName.IsAbsentOrEmpty() != Answer.Yes
        && PeerTexts.IsOf(address, set)
        && (!PeerTexts.MayBeNoService(address) || IsMeantAsService(address, set, cluster))
        && !(cluster.GoverningOf(set).Sure.IsEmpty && cluster.MayHaveServiceNamed(address.Service));

    private static bool IsMeantAsService(PeerAddress address, StatefulSet set, Cluster cluster) =>
        cluster.HasServiceNamed(address.Service) || ServiceNames.AreNearlySame(address.Service, set.ServiceName) || ServiceNames.AreNearlySame(address.Service, set.Name);

    private static ImmutableArray<ProposedFix> FixesFor(Value text, ImmutableArray<PeerAddress> wrong, StatefulSet set, Place place)
    {
        if (text is not Text { Literal: { } written } || set.ServiceName is not Text { Literal: { } service })
        {
            return ImmutableArray<ProposedFix>.Empty;
        }

        string right = wrong.Reverse().Aggregate(written, (rest, address) => rest.Remove(address.ServicePlace.Start, address.ServicePlace.Length).Insert(address.ServicePlace.Start, service));
        return ImmutableArray.Create(new ProposedFix(UseServiceKey, $"Use '{service}'", ImmutableArray.Create<Change>(new ReplaceExpression(place, new TextValue(right)))));
    }
}
