using System;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Workloads;

/// <summary>How fixes turn a StatefulSet of interchangeable pods into a Deployment.</summary>
internal static class DeploymentInstead
{
    private const string Recreate = "Recreate";

    /// <summary>The fix; none if there is no place for it, or if the API server would refuse the Deployment.</summary>
    public static ImmutableArray<ProposedFix> Of(StatefulSet set, string key, Cluster cluster) =>
        set.Creation is { } creation && Strategy(set, cluster) is { } strategy
            ? ImmutableArray.Create(new ProposedFix(key, "Make it a Deployment", strategy.Insert(0, new ConvertManifest(creation, "V1Deployment"))))
            : ImmutableArray<ProposedFix>.Empty;

    /// <summary>What changes of the strategy: a Deployment knows only one spelling of "Recreate", and has no rolling settings beside it.</summary>
    private static ImmutableArray<Change>? Strategy(StatefulSet set, Cluster cluster)
    {
        if (!InterchangeablePods.AreRecreatedIn(set))
        {
            return ImmutableArray<Change>.Empty;
        }

        if (set.UpdateStrategy.RollingUpdate.IsAbsent() != Answer.Yes)
        {
            return null;
        }

        ImmutableArray<GivenValue> misspelt = GivenValue.Of(set.UpdateStrategy.TypeField, set.UpdateStrategy.Type, cluster)
            .Where(given => given.Value.IsText(Recreate, StringComparison.Ordinal) != Answer.Yes)
            .ToImmutableArray();
        return misspelt.All(given => given.CanChange)
            ? misspelt.Select(given => (Change)new ReplaceExpression(given.Place, new TextValue(Recreate))).ToImmutableArray()
            : null;
    }
}
