using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Rules.Workloads;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Rollout;

/// <summary>
/// A StatefulSet with the update strategy "Recreate", which the API server refuses
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#update-strategies).
/// </summary>
internal sealed class K8S2001RecreateStrategy : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2001";

    /// <summary>The equivalence key of the first fix: pods are replaced one by one.</summary>
    public const string RollingUpdateKey = "K8S2001.RollingUpdate";

    /// <summary>The equivalence key of the second fix: a pod is replaced when somebody deletes it.</summary>
    public const string OnDeleteKey = "K8S2001.OnDelete";

    /// <summary>The equivalence key of the fix of a set that is a Deployment in everything else.</summary>
    public const string DeploymentKey = "K8S2001.Deployment";

    private static readonly DiagnosticDescriptor Refused = new(
        Id,
        "StatefulSet cannot be recreated",
        "StatefulSet{0} has the update strategy \"{1}\", which only Deployments have: the API server refuses the set",
        "Rollout",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A StatefulSet replaces its pods one by one (\"RollingUpdate\") or when somebody deletes them (\"OnDelete\"). \"Recreate\" is a strategy of Deployments; the API server refuses a StatefulSet that has it.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Refused;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        foreach (StatefulSet set in cluster.StatefulSets)
        {
            UpdateStrategy strategy = set.UpdateStrategy;
            if (strategy.Type.IsText("Recreate", StringComparison.OrdinalIgnoreCase) != Answer.Yes)
            {
                continue;
            }

            foreach (Value value in Choice.MembersOf(strategy.Type))
            {
                Place? toChange = cluster.PlaceToChange(strategy.TypeField, value);
                if ((toChange ?? value.Origin?.Place) is { } place && !cluster.OptionsAt(place).AllowRecreate)
                {
                    yield return new Finding(Descriptor, set, place, ImmutableArray.Create(set.DisplayName, ((Text)value).Literal!))
                    {
                        Fixes = (toChange is null ? ImmutableArray<ProposedFix>.Empty : FixesFor(strategy, place))
                            .AddRange(InterchangeablePods.AreIn(set, cluster) ? DeploymentInstead.Of(set, DeploymentKey, cluster) : ImmutableArray<ProposedFix>.Empty),
                    };
                }
            }
        }
    }

    private static ImmutableArray<ProposedFix> FixesFor(UpdateStrategy strategy, Place place)
    {
        ImmutableArray<ProposedFix> fixes = ImmutableArray.Create(Use("RollingUpdate", RollingUpdateKey, place));

        // The API server refuses rolling settings beside any other type.
        return strategy.RollingUpdate.IsAbsent() == Answer.Yes ? fixes.Add(Use("OnDelete", OnDeleteKey, place)) : fixes;
    }

    private static ProposedFix Use(string strategy, string key, Place place) =>
        new(key, $"Use \"{strategy}\"", ImmutableArray.Create<Change>(new ReplaceExpression(place, new TextValue(strategy))));
}
