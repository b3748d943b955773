using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Rules.Identity.RefusedNames;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// The name of a StatefulSet that, with the revision, is too long for the label that pods get
/// (https://github.com/kubernetes/kubernetes/issues/64023).
/// </summary>
internal sealed class K8S1019NameLeavesNoRoom : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1019";

    /// <summary>The label is the name, a dash, and up to 10 characters, 63 in all.</summary>
    public const int Longest = 52;

    private static readonly DiagnosticDescriptor NoRoom = new(
        Id,
        "Name leaves no room for the revision label",
        "StatefulSet is named '{0}', which has {1} characters: with more than 52 the label controller-revision-hash of its pods, name and revision, can be too long, and no pod is created",
        "Identity",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Each pod of a StatefulSet has a label of the set's name, a dash and up to 10 characters of the revision. Labels have at most 63 characters. The API server takes a longer name, and then refuses the pods.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => NoRoom;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from set in cluster.StatefulSets
        where set.Name.IsSurely(IsLong)
        where set.Name.IsSurely(name => LeavesNoRoom(set, (Text)name))
        from given in GivenValue.Of(set.FieldOf("Metadata.Name"), set.Name, cluster)
        let name = (Text)given.Value
        select new Finding(Descriptor, set, given.Place, ImmutableArray.Create(name.Display, NameRule.DisplayOfLength(name)));

    private static bool IsLong(Value name) => name is Text text && NameRule.LeastLengthOf(text) > Longest;

    /// <summary>Whether that is all: a name of which not even a pod's name can be made has another fault.</summary>
    private static bool LeavesNoRoom(StatefulSet set, Text name) =>
        NameRule.Label.BrokenBy(name) is null && PodNames.TooLong(set, name) is null;
}
