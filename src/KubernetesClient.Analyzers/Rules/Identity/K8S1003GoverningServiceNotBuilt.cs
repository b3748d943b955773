using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// A StatefulSet whose governing Service the program does not build: the StatefulSet does not create it
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#limitations).
/// </summary>
internal sealed class K8S1003GoverningServiceNotBuilt : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1003";

    /// <summary>The equivalence key of the fix that builds the Service.</summary>
    public const string BuildKey = "K8S1003.Build";

    private static readonly DiagnosticDescriptor NotBuilt = new(
        Id,
        "Governing Service not built here",
        "StatefulSet{0} names '{1}' as its governing Service, and this program builds no Service of that name: unless something else creates it, pods get no DNS names of their own",
        "Identity",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A StatefulSet does not create its governing Service. This program builds Services, but none of the name in ServiceName. If something else creates it, list it in the option external_services.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => NotBuilt;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        if (!cluster.IsClosedWorld)
        {
            yield break;
        }

        var unknown = new UnknownServiceName(cluster);
        foreach (StatefulSet set in unknown.Sets)
        {
            if (unknown.PlaceIn(set) is { } place)
            {
                yield return new Finding(Descriptor, set, place, ImmutableArray.Create(set.DisplayName, set.ServiceName.Display()!)) { Fixes = FixesFor(set, cluster) };
            }
        }
    }

    private static ImmutableArray<ProposedFix> FixesFor(StatefulSet set, Cluster cluster) =>
        SameAs.TextOf(set.ServiceName) is { } name && HeadlessServiceDraft.BuildBeside(set, set, name, cluster) is { IsEmpty: false } changes
            ? ImmutableArray.Create(new ProposedFix(BuildKey, $"Build a headless Service '{set.ServiceName.Display()}'", changes))
            : ImmutableArray<ProposedFix>.Empty;
}
