using System;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity.RefusedLabels;

/// <summary>A text that is surely not written as labels are.</summary>
/// <param name="Manifest">The manifest that has it.</param>
/// <param name="What">What it is, as a message says it.</param>
/// <param name="Field">The field that has it.</param>
/// <param name="Value">The text.</param>
/// <param name="BrokenBy">What one member of it breaks.</param>
internal sealed record LabelFault(Manifest Manifest, string What, Field Field, Value Value, Func<Text, string?> BrokenBy)
{
    /// <summary>Whether a value surely breaks something, whatever it is.</summary>
    public static bool IsSure(Value value, Func<Text, string?> brokenBy) => value is Text text
        ? brokenBy(text) is not null
        : value is Choice { Members: var members } && members.All(member => IsSure(member, brokenBy));

    /// <summary>The values of a selector's requirement; none if they are not known.</summary>
    public static ImmutableArray<Value> ValuesOf(LabelRequirement requirement) =>
        requirement.Values is ListValue { Items: var items } ? items : ImmutableArray<Value>.Empty;
}
