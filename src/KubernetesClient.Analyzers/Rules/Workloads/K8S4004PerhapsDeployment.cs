using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Workloads;

/// <summary>
/// A StatefulSet of which nothing shows that it needs to be one
/// (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#using-statefulsets).
/// </summary>
internal sealed class K8S4004PerhapsDeployment : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S4004";

    /// <summary>The equivalence key of the fix.</summary>
    public const string DeploymentKey = "K8S4004.Deployment";

    private static readonly DiagnosticDescriptor Perhaps = new(
        Id,
        "Perhaps a Deployment",
        "Nothing in StatefulSet{0} asks for disks or names of its {1} pods: if they are interchangeable, a Deployment starts and updates them together and replaces them when a node is lost",
        "Workload",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A StatefulSet gives each pod a name and a disk that stay. These pods have no disks, and no argument, variable or Service mentions their names. If their program does not use its host name either, a Deployment runs them with less waiting.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Perhaps;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        foreach (StatefulSet set in cluster.StatefulSets)
        {
            if (set is { Creation: { } place, Replicas: Number replicas } && InterchangeablePods.AreIn(set, cluster))
            {
                yield return new Finding(Descriptor, set, place, ImmutableArray.Create(set.DisplayName, replicas.Amount.ToString(CultureInfo.InvariantCulture)))
                {
                    Fixes = DeploymentInstead.Of(set, DeploymentKey, cluster),
                };
            }
        }
    }
}
