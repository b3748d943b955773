using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Options;
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

    /// <summary>The property that says whether "OnDelete" may stand in place of the value: no rolling settings are beside it.</summary>
    public const string AllowsOnDelete = "AllowsOnDelete";

    /// <summary>The property that says that a change at the finding's place changes nothing else.</summary>
    public const string CanBeChanged = "CanBeChanged";

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
    public override bool IsWanted(FileOptions options) => !options.AllowRecreate;

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
                Place? toChange = cluster.PlaceToChange(UpdateStrategy.TypeField, value);
                if ((toChange ?? value.Origin?.Place) is { } place)
                {
                    yield return new Finding(
                        Descriptor,
                        place,
                        ImmutableArray.Create(set.DisplayName, ((Text)value).Literal!),
                        PropertiesFor(strategy, canBeChanged: toChange is not null));
                }
            }
        }
    }

    private static ImmutableDictionary<string, string?> PropertiesFor(UpdateStrategy strategy, bool canBeChanged)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (canBeChanged)
        {
            properties = properties.Add(CanBeChanged, bool.TrueString);
        }

        return strategy.RollingUpdate.IsAbsent() == Answer.Yes ? properties.Add(AllowsOnDelete, bool.TrueString) : properties;
    }
}
