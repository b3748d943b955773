using System;
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
/// A claim template that asks for disks which many nodes can use, though each of its claims belongs to one pod
/// (https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes).
/// </summary>
internal sealed class K8S3011SharedModePerPod : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S3011";

    /// <summary>The equivalence key of the fix.</summary>
    public const string OneNodeKey = "K8S3011.OneNode";

    private const string ManyNodes = "ReadWriteMany";
    private const string OneNode = "ReadWriteOnce";

    private static readonly DiagnosticDescriptor SharedMode = new(
        Id,
        "Volume per pod asked for as shared",
        "Claim template{0} of StatefulSet{1} asks for ReadWriteMany, but each of its claims belongs to one pod: only storage that many nodes can use at once can provide it",
        "Storage",
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "Each pod of a StatefulSet gets a claim of its own from a claim template. ReadWriteOnce is what every kind of disk has; ReadWriteMany asks for a network file system, which is slower, and which many databases do not support.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => SharedMode;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from set in cluster.StatefulSets
        from template in set.ClaimTemplates
        where template.Spec.AccessModes is ListValue
        let modes = ((ListValue)template.Spec.AccessModes).Items
        from mode in modes
        where mode.IsText(ManyNodes, StringComparison.Ordinal) == Answer.Yes
        from given in GivenValue.Of(set.FieldOf("Spec.VolumeClaimTemplates[].Spec.AccessModes[]"), mode, cluster)
        select new Finding(Descriptor, set, given.Place, ImmutableArray.Create(template.DisplayName, set.DisplayName))
        {
            Fixes = FixesFor(given, mode, modes),
        };

    private static ImmutableArray<ProposedFix> FixesFor(GivenValue given, Value mode, ImmutableArray<Value> modes)
    {
        bool isAlone = modes.All(other => ReferenceEquals(other, mode) || other.IsText(OneNode, StringComparison.Ordinal) == Answer.No);
        Change? change = isAlone
            ? given.CanChange ? new ReplaceExpression(given.Place, new TextValue(OneNode)) : null
            : modes.Any(other => other.IsText(OneNode, StringComparison.Ordinal) == Answer.Yes) ? new Remove(mode.Origin!.Place) : null;
        return change is null
            ? ImmutableArray<ProposedFix>.Empty
            : ImmutableArray.Create(new ProposedFix(OneNodeKey, "Ask for a disk of one node", ImmutableArray.Create(change)));
    }
}
