using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Rollout;

/// <summary>
/// A negative number of old revisions to keep
/// (https://github.com/kubernetes/kubernetes/issues/129018).
/// </summary>
internal sealed class K8S2018EveryRevisionKept : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2018";

    /// <summary>The equivalence key of the fix.</summary>
    public const string DefaultKey = "K8S2018.Default";

    private const long Default = 10;

    private static readonly DiagnosticDescriptor EveryRevision = new(
        Id,
        "Every old revision is kept",
        "{0}{1} has RevisionHistoryLimit {2}: {3}",
        "Rollout",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The limit says how many old revisions are kept to go back to. A negative one never lets an old revision of a StatefulSet go, where the API server does not refuse it; that of a Deployment it has always refused.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => EveryRevision;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from workload in cluster.Workloads
        where LimitOf(workload).IsSurely(member => member is Number { Amount: < 0 })
        let limit = LimitOf(workload)
        from given in GivenValue.Of(workload.FieldOf("Spec.RevisionHistoryLimit"), limit, cluster)
        select new Finding(
            Descriptor,
            workload,
            given.Place,
            ImmutableArray.Create(workload.Kind, workload.DisplayName, ((Number)given.Value).Amount.ToString(CultureInfo.InvariantCulture), Consequence(workload)))
        {
            Fixes = given.CanChange
                ? ImmutableArray.Create(new ProposedFix(DefaultKey, "Keep 10", ImmutableArray.Create<Change>(new ReplaceExpression(given.Place, new NumberValue(Default)))))
                : ImmutableArray<ProposedFix>.Empty,
        };

    private static Value LimitOf(Workload workload) => workload.Spec.Property("RevisionHistoryLimit");

    private static string Consequence(Workload workload) => workload is StatefulSet
        ? "old servers keep every old revision of it, newer ones refuse it"
        : "the API server refuses it";
}
