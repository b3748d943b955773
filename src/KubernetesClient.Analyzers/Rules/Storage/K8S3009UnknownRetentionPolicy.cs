using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>
/// A retention policy that Kubernetes does not have
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#persistentvolumeclaim-retention).
/// </summary>
internal sealed class K8S3009UnknownRetentionPolicy : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S3009";

    /// <summary>The equivalence key of the fix.</summary>
    public const string UseMeantKey = "K8S3009.UseMeant";

    private static readonly DiagnosticDescriptor Unknown = new(
        Id,
        "Unknown retention policy",
        "StatefulSet{0} has the retention policy \"{1}\" as {2}, but there are only \"Retain\" and \"Delete\": the API server refuses the set",
        "Storage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "PersistentVolumeClaimRetentionPolicy says what happens to the claims of pods that go: \"Retain\" or \"Delete\", in exactly these letters. Where nothing is said they are retained.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Unknown;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from set in cluster.StatefulSets
        from policy in set.RetentionPolicies
        where Keywords.RetentionPolicies.SurelyLack(policy.Policy)
        from given in GivenValue.Of(policy.Field, policy.Policy, cluster)
        let word = ((Text)given.Value).Literal!
        select new Finding(Descriptor, set, given.Place, ImmutableArray.Create(set.DisplayName, word, policy.Property))
        {
            Fixes = given.CanChange && Keywords.RetentionPolicies.MeantBy(word) is { } meant
                ? ImmutableArray.Create(new ProposedFix(UseMeantKey, $"Use \"{meant}\"", ImmutableArray.Create<Change>(new ReplaceExpression(given.Place, new TextValue(meant)))))
                : ImmutableArray<ProposedFix>.Empty,
        };
}
