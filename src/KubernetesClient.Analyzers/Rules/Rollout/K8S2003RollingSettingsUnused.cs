using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Rollout;

/// <summary>
/// Settings of a rolling update beside a strategy that is none
/// (https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go).
/// </summary>
internal sealed class K8S2003RollingSettingsUnused : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2003";

    /// <summary>The equivalence key of the first fix: the settings go.</summary>
    public const string RemoveKey = "K8S2003.Remove";

    /// <summary>The equivalence key of the second fix: the settings hold.</summary>
    public const string RollingUpdateKey = "K8S2003.RollingUpdate";

    private static readonly DiagnosticDescriptor Unused = new(
        Id,
        "Rolling settings beside another strategy",
        "{0}{1} has settings of a rolling update beside the strategy \"{2}\": the API server refuses it",
        "Rollout",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Settings in RollingUpdate go with the strategy \"RollingUpdate\" alone. Beside \"OnDelete\" of a StatefulSet and \"Recreate\" of a Deployment the API server refuses them, even if they are empty.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Unused;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from workload in cluster.Workloads
        where workload.UpdateStrategy.RollingUpdate.IsAbsent() == Answer.No
        let strategy = workload.UpdateStrategy
        let other = workload is StatefulSet ? "OnDelete" : "Recreate"
        where strategy.Type.IsText(other, StringComparison.Ordinal) == Answer.Yes
        from settings in Choice.MembersOf(strategy.RollingUpdate)
        where settings.Origin is not null
        let place = cluster.PlaceToChange(strategy.RollingUpdateField, settings, ImmutableHashSet.Create(workload.Number)) ?? settings.Origin!.Place
        select new Finding(Descriptor, workload, place, ImmutableArray.Create(workload.Kind, workload.DisplayName, other))
        {
            Fixes = FixesFor(settings.Origin!.Place, strategy, cluster),
        };

    private static ImmutableArray<ProposedFix> FixesFor(Place settings, UpdateStrategy strategy, Cluster cluster)
    {
        var remove = new ProposedFix(RemoveKey, "Remove the settings", ImmutableArray.Create<Change>(new Remove(settings)));
        ImmutableArray<GivenValue> types = GivenValue.Of(strategy.TypeField, strategy.Type, cluster).ToImmutableArray();
        return types.Length == 1 && types[0].CanChange
            ? ImmutableArray.Create(remove, new ProposedFix(RollingUpdateKey, "Use \"RollingUpdate\"", ImmutableArray.Create<Change>(new ReplaceExpression(types[0].Place, new TextValue("RollingUpdate")))))
            : ImmutableArray.Create(remove);
    }
}
