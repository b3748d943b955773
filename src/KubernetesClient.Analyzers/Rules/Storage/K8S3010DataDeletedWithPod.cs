using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>
/// A server that keeps data, whose claims are deleted with its pods
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#persistentvolumeclaim-retention).
/// </summary>
internal sealed class K8S3010DataDeletedWithPod : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S3010";

    /// <summary>The equivalence key of the fix.</summary>
    public const string RetainKey = "K8S3010.Retain";

    private static readonly DiagnosticDescriptor Deleted = new(
        Id,
        "Data deleted with its pod",
        "StatefulSet{0} ({1}) has the retention policy \"Delete\" as {2}: its data is deleted {3}",
        "Storage",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "With the retention policy \"Delete\" the claims of a StatefulSet are deleted together with the set, or with each pod by which it is scaled down. The default keeps them, so that data survives a mistake.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Deleted;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from set in cluster.SetsWithData
        let volumes = set.PodVolumes
        let data = cluster.DataDirectoriesOf(set).FirstOrDefault(data => data.Mount is { } mount && volumes.SurelyIsTemplate(mount.VolumeName))
        where data is not null
        from policy in set.RetentionPolicies
        where policy.Policy.IsText("Delete", StringComparison.Ordinal) == Answer.Yes
        from given in GivenValue.Of(policy.Field, policy.Policy, cluster)
        select new Finding(
            Descriptor,
            set,
            given.Place,
            ImmutableArray.Create(set.DisplayName, data.Image.Path, policy.Property, policy.Property == "WhenScaled" ? "with each pod that a smaller number of replicas leaves out" : "together with the set"))
        {
            Fixes = given.CanChange
                ? ImmutableArray.Create(new ProposedFix(RetainKey, "Use \"Retain\"", ImmutableArray.Create<Change>(new ReplaceExpression(given.Place, new TextValue("Retain")))))
                : ImmutableArray<ProposedFix>.Empty,
        };
}
