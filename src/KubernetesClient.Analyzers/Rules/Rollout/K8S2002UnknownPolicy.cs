using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Rollout;

/// <summary>
/// A strategy or policy that Kubernetes does not have
/// (https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go).
/// </summary>
internal sealed class K8S2002UnknownPolicy : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2002";

    /// <summary>The equivalence key of the fix.</summary>
    public const string UseMeantKey = "K8S2002.UseMeant";

    private static readonly DiagnosticDescriptor Unknown = new(
        Id,
        "Unknown strategy or policy",
        "{0}{1} has the {2} \"{3}\", but there are only {4}: the API server refuses it",
        "Rollout",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Strategies and policies are words that Kubernetes knows, in exactly its letters. The API server refuses a workload with any other word; where none is given it takes the default.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Unknown;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from workload in cluster.Workloads
        from setting in UnknownIn(workload)
        from given in GivenValue.Of(setting.Field, setting.Value, cluster)
        let word = ((Text)given.Value).Literal!
        where !IsRecreateThatTheClusterHas(word, given.Place, workload, cluster)
        select new Finding(
            Descriptor,
            workload,
            given.Place,
            ImmutableArray.Create(workload.Kind, workload.DisplayName, setting.What, word, string.Join(" and ", setting.Known.Words.Select(word => $"\"{word}\""))))
        {
            Fixes = FixesFor(given, word, setting.Known, workload),
        };

    private static ImmutableArray<(string What, Field Field, Value Value, Keywords Known)> UnknownIn(Workload workload)
    {
        UpdateStrategy strategy = workload.UpdateStrategy;
        Keywords known = workload is StatefulSet ? Keywords.SetStrategies : Keywords.DeploymentStrategies;
        var unknown = ImmutableArray<(string, Field, Value, Keywords)>.Empty;
        if (known.SurelyLack(strategy.Type))
        {
            unknown = unknown.Add((workload is StatefulSet ? "update strategy" : "strategy", strategy.TypeField, strategy.Type, known));
        }

        return workload is StatefulSet set && Keywords.PodManagementPolicies.SurelyLack(set.PodManagementPolicy)
            ? unknown.Add(("pod management policy", StatefulSet.PodManagementPolicyField, set.PodManagementPolicy, Keywords.PodManagementPolicies))
            : unknown;
    }

    private static bool IsRecreateThatTheClusterHas(string word, Place place, Workload workload, Cluster cluster) =>
        workload is StatefulSet && word == "Recreate" && cluster.OptionsAt(place).AllowRecreate;

    private static ImmutableArray<ProposedFix> FixesFor(GivenValue given, string word, Keywords known, Workload workload) =>
        given.CanChange && known.MeantBy(word) is { } meant && !IsRefusedBeside(workload.UpdateStrategy, meant)
            ? ImmutableArray.Create(new ProposedFix(UseMeantKey, $"Use \"{meant}\"", ImmutableArray.Create<Change>(new ReplaceExpression(given.Place, new TextValue(meant)))))
            : ImmutableArray<ProposedFix>.Empty;

    /// <summary>Whether the API server would refuse a strategy because of rolling settings beside it: what is meant is then not known.</summary>
    private static bool IsRefusedBeside(UpdateStrategy strategy, string meant) => meant is "OnDelete" or "Recreate" && strategy.RollingUpdate.IsAbsent() != Answer.Yes;
}
