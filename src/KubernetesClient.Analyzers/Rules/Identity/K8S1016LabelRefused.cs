using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Rules.Identity.RefusedLabels;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// A label, annotation or selector that the API server refuses
/// (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set).
/// </summary>
internal sealed class K8S1016LabelRefused : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1016";

    /// <summary>The equivalence key of the fixes that write what is meant.</summary>
    public const string CorrectKey = "K8S1016.Correct";

    /// <summary>The equivalence key of the fix that takes away what is refused.</summary>
    public const string RemoveKey = "K8S1016.Remove";

    /// <summary>The path of the values of a selector's requirement.</summary>
    public const string ValuesPath = ExpressionsPath + ".Values[]";

    private const string ExpressionsPath = "Spec.Selector.MatchExpressions[]";

    private static readonly DiagnosticDescriptor Refused = new(
        Id,
        "Label or selector syntax refused",
        "{0}{1} has the {2} '{3}', but {4}: the API server refuses it",
        "Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Keys and values of labels have at most 63 letters, digits, dashes, underscores and dots; keys may have a domain before them. Operators of selectors are In and NotIn with values, Exists and DoesNotExist without.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Refused;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        cluster.Workloads
            .Concat<Manifest>(cluster.Services.Where(service => service.IsMade))
            .Concat(cluster.Claims.Where(claim => claim.Spec.Value is ModelObject))
            .SelectMany(FaultsIn)
            .SelectMany(fault => Refuse(fault, cluster))
            .Concat(cluster.Workloads.SelectMany(workload => workload.Selector.Requirements.SelectMany(requirement => In(workload, requirement, cluster))));

    private static IEnumerable<LabelFault> FaultsIn(Manifest manifest)
    {
        foreach (LabelsIn labels in LabelsIn.Of(manifest))
        {
            foreach ((Value key, Value value) in labels.Labels.Entries)
            {
                if (LabelFault.IsSure(key, LabelSyntax.LabelKeyBrokenBy))
                {
                    yield return new LabelFault(manifest, "label key", labels.KeyField, key, LabelSyntax.LabelKeyBrokenBy);
                }

                if (LabelFault.IsSure(value, LabelSyntax.ValueBrokenBy))
                {
                    yield return new LabelFault(manifest, "label value", labels.ValueField, value, LabelSyntax.ValueBrokenBy);
                }
            }
        }

        foreach (LabelsIn annotations in LabelsIn.AnnotationsOf(manifest))
        {
            foreach ((Value key, _) in annotations.Labels.Entries)
            {
                if (LabelFault.IsSure(key, LabelSyntax.AnnotationKeyBrokenBy))
                {
                    yield return new LabelFault(manifest, "annotation key", annotations.KeyField, key, LabelSyntax.AnnotationKeyBrokenBy);
                }
            }
        }
    }

    private IEnumerable<Finding> Refuse(LabelFault fault, Cluster cluster) =>
        from given in GivenValue.Of(fault.Field, fault.Value, cluster)
        let text = (Text)given.Value
        let finding = Find(fault.Manifest, given.Place, fault.What, text.Display, fault.BrokenBy(text)!)
        let correction = fault.What == "label value" ? LabelCorrection.Of(fault.Value, cluster) : null
        select correction is null ? finding : finding with
        {
            Fixes = ImmutableArray.Create(new ProposedFix(CorrectKey, $"Use '{correction.Meant}'", correction.Changes)),
            Changed = correction.Manifests,
        };

    private IEnumerable<Finding> In(Workload workload, LabelRequirement requirement, Cluster cluster)
    {
        var texts = new List<LabelFault>();
        if (LabelFault.IsSure(requirement.Key, LabelSyntax.LabelKeyBrokenBy))
        {
            texts.Add(new LabelFault(workload, "label key", workload.FieldOf($"{ExpressionsPath}.Key"), requirement.Key, LabelSyntax.LabelKeyBrokenBy));
        }

        texts.AddRange(LabelFault.ValuesOf(requirement)
            .Where(value => LabelFault.IsSure(value, LabelSyntax.ValueBrokenBy))
            .Select(value => new LabelFault(workload, "label value", workload.FieldOf(ValuesPath), value, LabelSyntax.ValueBrokenBy)));
        return texts.SelectMany(fault => Refuse(fault, cluster)).Concat(Operators(workload, requirement, cluster));
    }

    private IEnumerable<Finding> Operators(Workload workload, LabelRequirement requirement, Cluster cluster)
    {
        if (requirement.Operator is not Text { Literal: { } name } written)
        {
            yield break;
        }

        if (!Keywords.SelectorOperators.Words.Contains(name))
        {
            foreach (GivenValue given in GivenValue.Of(workload.FieldOf($"{ExpressionsPath}.OperatorProperty"), written, cluster))
            {
                string? meant = given.CanChange ? Keywords.SelectorOperators.MeantBy(name) : null;
                yield return Find(workload, given.Place, "selector operator", name, "there are only In, NotIn, Exists and DoesNotExist") with
                {
                    Fixes = meant is null
                        ? ImmutableArray<ProposedFix>.Empty
                        : ImmutableArray.Create(new ProposedFix(CorrectKey, $"Use \"{meant}\"", ImmutableArray.Create<Change>(new ReplaceExpression(given.Place, new TextValue(meant))))),
                };
            }
        }
        else if (name is "In" or "NotIn" && HasSurelyNoValues(requirement) && requirement.Model.Origin is { } creation)
        {
            yield return Find(workload, creation.Made, "selector", requirement.Display, $"{name} needs values");
        }
        else if (name is "Exists" or "DoesNotExist" && requirement.Values is ListValue { Items.IsEmpty: false, Origin: { } values })
        {
            yield return Find(workload, values.Place, "selector", requirement.Display, $"{name} takes no values") with
            {
                Fixes = ImmutableArray.Create(new ProposedFix(RemoveKey, "Remove the values", ImmutableArray.Create<Change>(new Remove(values.Place)))),
            };
        }
    }

    private static bool HasSurelyNoValues(LabelRequirement requirement) => requirement.Values is Absent or ListValue { IsClosed: true, Items.IsEmpty: true };

    private Finding Find(Manifest manifest, Place place, string what, string written, string broken) =>
        new(Descriptor, manifest, place, ImmutableArray.Create(manifest.Kind, manifest.DisplayName, what, written, broken));
}
