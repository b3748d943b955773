using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>
/// A claim template of which the API server makes no claim
/// (https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go).
/// </summary>
internal sealed class K8S3006ClaimTemplateIncomplete : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S3006";

    /// <summary>The equivalence key of the fix.</summary>
    public const string CompleteKey = "K8S3006.Complete";

    /// <summary>What both ways to name a source of data say.</summary>
    private static readonly ImmutableArray<string> Named = ImmutableArray.Create("Kind", "Name");

    private static readonly DiagnosticDescriptor Incomplete = new(
        Id,
        "Claim template incomplete",
        "Claim template{0} of StatefulSet{1} {2}: the API server refuses its claims, and no pod can be created",
        "Storage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A claim has a name, at least one access mode that Kubernetes knows, and asks for more than no storage. The API server refuses any other, and pods of a StatefulSet wait for their claims.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Incomplete;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from set in cluster.StatefulSets
        from template in set.ClaimTemplates
        from finding in Missing(set, template, cluster).Concat(Modes(set, template, cluster)).Concat(Request(set, template, cluster)).Concat(Sources(set, template))
        select finding;

    private Finding Refused(StatefulSet set, ClaimTemplate template, Place place, string fault, ImmutableArray<Change> changes, string title) =>
        new(Descriptor, set, place, ImmutableArray.Create(template.DisplayName, set.DisplayName, fault))
        {
            Fixes = changes.IsEmpty ? ImmutableArray<ProposedFix>.Empty : ImmutableArray.Create(new ProposedFix(CompleteKey, title, changes)),
        };

    private IEnumerable<Finding> Missing(StatefulSet set, ClaimTemplate template, Cluster cluster)
    {
        bool hasNoName = template.Name.IsAbsentOrEmpty() == Answer.Yes;
        bool hasNoMode = template.Spec.SurelyHasNoMode;
        bool hasNoRequest = template.Spec.StorageRequest is Absent;
        Origin? origin = !hasNoName && template.Spec.Value is ModelObject { Origin: { } spec } ? spec : template.Model.Origin;
        if ((hasNoName || hasNoMode || hasNoRequest) && origin is not null)
        {
            string[] missing = new (bool Is, string What)[] { (hasNoName, "no name"), (hasNoMode, "no access mode"), (hasNoRequest, "no storage request") }
                .Where(one => one.Is)
                .Select(one => one.What)
                .ToArray();
            ImmutableArray<Change> changes = hasNoName ? ImmutableArray<Change>.Empty : ClaimCompletion.Of(set, template, cluster);
            yield return Refused(set, template, origin.Made, $"has {Words(missing)}", changes, "Ask for a disk of 10Gi for one node");
        }
    }

    private static string Words(string[] words) =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Length - 1))} and {words[words.Length - 1]}";

    private IEnumerable<Finding> Modes(StatefulSet set, ClaimTemplate template, Cluster cluster)
    {
        if (template.Spec.AccessModes is not ListValue modes)
        {
            return Unknown(set, template, "VolumeMode", template.Spec.VolumeMode, "volume mode", Keywords.VolumeModes, cluster);
        }

        IEnumerable<Finding> beside = template.Spec.IsForOnePodAndOthers && modes.Origin is { } origin
            ? new[] { Refused(set, template, origin.Made, "has ReadWriteOncePod beside other access modes", WithoutOnePod(modes), "Remove ReadWriteOncePod") }
            : Enumerable.Empty<Finding>();
        return modes.Items
            .SelectMany(mode => Unknown(set, template, "AccessModes[]", mode, "access mode", Keywords.AccessModes, cluster, modes.Items.Length == 1 ? ClaimTemplateDraft.Mode : null))
            .Concat(Unknown(set, template, "VolumeMode", template.Spec.VolumeMode, "volume mode", Keywords.VolumeModes, cluster))
            .Concat(beside);
    }

    /// <summary>The modes that one pod alone can use go: what is left is what every other pod can ask for.</summary>
    private static ImmutableArray<Change> WithoutOnePod(ListValue modes)
    {
        ImmutableArray<Origin?> gone = modes.Items.Where(mode => mode.IsText("ReadWriteOncePod", StringComparison.Ordinal) == Answer.Yes).Select(mode => mode.Origin).ToImmutableArray();
        return gone.Contains(null) ? ImmutableArray<Change>.Empty : gone.Select(origin => (Change)new Remove(origin!.Place)).ToImmutableArray();
    }

    private IEnumerable<Finding> Unknown(StatefulSet set, ClaimTemplate template, string field, Value value, string what, Keywords known, Cluster cluster, NewValue? otherwise = null) =>
        known.SurelyLack(value) ? UnknownAt(FieldOf(set, field), set, template, value, what, known, cluster, otherwise) : Enumerable.Empty<Finding>();

    private IEnumerable<Finding> UnknownAt(Field field, StatefulSet set, ClaimTemplate template, Value value, string what, Keywords known, Cluster cluster, NewValue? otherwise) =>
        from given in GivenValue.Of(field, value, cluster)
        let literal = ((Text)given.Value).Literal!
        let meant = known.MeantBy(literal)
        let right = meant is null ? otherwise : new TextValue(meant)
        select Refused(
            set,
            template,
            given.Place,
            $"has the {what} \"{literal}\", which Kubernetes does not know",
            right is null || !given.CanChange ? ImmutableArray<Change>.Empty : ImmutableArray.Create<Change>(new ReplaceExpression(given.Place, right)),
            meant is null ? "Use another one" : $"Use \"{meant}\"");

    private IEnumerable<Finding> Request(StatefulSet set, ClaimTemplate template, Cluster cluster) =>
        template.Spec.StorageRequest.IsSurely(IsNoSize) ? NoSize(set, template, cluster) : Enumerable.Empty<Finding>();

    private IEnumerable<Finding> NoSize(StatefulSet set, ClaimTemplate template, Cluster cluster) =>
        from given in GivenValue.Of(FieldOf(set, "Resources.Requests[]"), template.Spec.StorageRequest, cluster)
        select Refused(set, template, given.Place, RequestFault(given.Value), given.CanChange ? SizeFor(given) : ImmutableArray<Change>.Empty, "Ask for another size");

    private static bool IsNoSize(Value value) => value switch
    {
        Text { Literal: { Length: > 0 } text } => Quantity.Parse(text) is not { Amount: > 0 },
        Number number => number.Amount <= 0,
        _ => false,
    };

    private static string RequestFault(Value value) => value switch
    {
        Text { Literal: { } text } when Quantity.Parse(text) is null => $"asks for \"{text}\" of storage, which is no quantity",
        Text { Literal: { } text } => $"asks for {text} of storage, which is none",
        _ => "asks for no storage",
    };

    private static ImmutableArray<Change> SizeFor(GivenValue given)
    {
        if (given.Value is not Text { Literal: { } text })
        {
            return ImmutableArray<Change>.Empty;
        }

        NewValue size = Quantity.MeantBy(text) is { } meant && Quantity.Parse(meant) is { Amount: > 0 }
            ? new TextValue(meant)
            : ClaimTemplateDraft.SizeAsText;
        return ImmutableArray.Create<Change>(new ReplaceExpression(given.Place, size));
    }

    private IEnumerable<Finding> Sources(StatefulSet set, ClaimTemplate template)
    {
        if (template.Spec.Value.Property("DataSource") is ModelObject { Origin: { } origin } source
            && template.Spec.Value.Property("DataSourceRef") is ModelObject reference
            && Named.Any(property => source[property].IsSameText(reference[property]) == Answer.No))
        {
            yield return Refused(set, template, origin.Made, "has a DataSource that its DataSourceRef contradicts", ImmutableArray<Change>.Empty, "");
        }
    }

    private static Field FieldOf(StatefulSet set, string property) => set.FieldOf($"Spec.VolumeClaimTemplates[].Spec.{property}");
}
