using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>
/// A claim template that no container mounts, although each has to be mounted
/// (https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/stateful-set-v1/#StatefulSetSpec).
/// </summary>
internal sealed class K8S3004ClaimTemplateNotMounted : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S3004";

    /// <summary>The equivalence key of the fix that mounts it where the image keeps its data.</summary>
    public const string MountKey = "K8S3004.Mount";

    /// <summary>The equivalence key of the fix that removes the template.</summary>
    public const string RemoveKey = "K8S3004.Remove";

    private static readonly DiagnosticDescriptor NotMounted = new(
        Id,
        "Claim template that nothing mounts",
        "No container of StatefulSet{0} mounts claim template '{1}': each pod gets a disk on which nothing is ever written",
        "Storage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A claim template gives each pod of a StatefulSet a disk of its own. What containers write lies on it only if one of them mounts it by the template's name; otherwise it is paid for and empty, and data is lost with the pod.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => NotMounted;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        foreach (StatefulSet set in cluster.StatefulSets.Where(set => !set.ClaimTemplates.IsEmpty))
        {
            ImmutableArray<ClaimTemplate> idle = DataMounts.Idle(set);
            foreach (ClaimTemplate template in idle)
            {
                if (template.Name.Display() is { Length: > 0 } name && template.Model.Origin is { } origin)
                {
                    yield return new Finding(Descriptor, set, origin.Place, ImmutableArray.Create(set.DisplayName, name))
                    {
                        Fixes = FixesFor(set, idle, cluster),
                    };
                }
            }
        }
    }

    private static ImmutableArray<ProposedFix> FixesFor(StatefulSet set, ImmutableArray<ClaimTemplate> idle, Cluster cluster)
    {
        var fixes = ImmutableArray.CreateBuilder<ProposedFix>();
        if (DataMounts.MountIdle(set, cluster) is { IsEmpty: false } mount)
        {
            fixes.Add(new ProposedFix(MountKey, $"Mount it where {DataMounts.Homeless(set, cluster)[0].Image.Path} keeps its data", mount));
        }

        if (Remove(set, idle) is { IsEmpty: false } remove)
        {
            fixes.Add(new ProposedFix(RemoveKey, idle.Length == 1 ? $"Remove claim template '{idle[0].Name.Display()}'" : "Remove the claim templates that nothing mounts", remove));
        }

        return fixes.ToImmutable();
    }

    /// <summary>All idle templates of a set at once: the last of them takes what depends on it along.</summary>
    private static ImmutableArray<Change> Remove(StatefulSet set, ImmutableArray<ClaimTemplate> idle)
    {
        var templates = new ItemList(set.Spec.Property("VolumeClaimTemplates"));
        ImmutableArray<Change> removed = ListRemoval.Of(idle.Select(template => template.Model).ToImmutableArray(), templates);
        return templates.IsComplete && idle.Length == templates.Items.Length && set.Spec.Property("PersistentVolumeClaimRetentionPolicy").Origin is { } retention
            ? removed.Add(new Remove(retention.Place))
            : removed;
    }
}
