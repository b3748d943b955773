using System.Collections.Immutable;
using KubernetesClient.Analyzers.Rules.Rollout;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>All rules.</summary>
internal static class RuleCatalogue
{
    /// <summary>The rules in the order of their ids.</summary>
    public static ImmutableArray<Rule> Rules { get; } = ImmutableArray.Create<Rule>(new K8S2001RecreateStrategy());
}
