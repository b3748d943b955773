using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Rollout.RefusedPods;

/// <summary>What a container asks for of its node, and what it may use.</summary>
internal static class ResourceFaults
{
    /// <summary>The faults of a container.</summary>
    public static IEnumerable<PodFault> Of(Workload workload, Container container, Cluster cluster)
    {
        Value resources = container.Model["Resources"];
        if (resources is Absent)
        {
            return Enumerable.Empty<PodFault>();
        }

        ImmutableArray<(string Key, Value Amount)> limits = AmountsIn(resources.Property("Limits"));
        ImmutableArray<(string Key, Value Amount)> requests = AmountsIn(resources.Property("Requests"));
        Field limit = workload.FieldOf($"{container.Path}.Resources.Limits[]");
        Field request = workload.FieldOf($"{container.Path}.Resources.Requests[]");
        return NoQuantities(limit, "limits", limits, cluster)
            .Concat(NoQuantities(request, "asks for", requests, cluster))
            .Concat(AboveLimits(request, requests, limits, cluster));
    }

    private static ImmutableArray<(string Key, Value Amount)> AmountsIn(Value amounts) => amounts is MapValue map
        ? map.Entries.Where(entry => entry.Key is Text { Literal: not null }).Select(entry => (((Text)entry.Key).Literal!, entry.Value)).ToImmutableArray()
        : ImmutableArray<(string, Value)>.Empty;

    private static IEnumerable<PodFault> NoQuantities(Field field, string verb, ImmutableArray<(string Key, Value Amount)> amounts, Cluster cluster) =>
        from one in amounts
        let written = (one.Amount as Text)?.Literal
        where written is { Length: > 0 } && Quantity.Parse(written) is not { Amount: >= 0 }
        let meant = Quantity.MeantBy(written)
        let what = Quantity.Parse(written) is null ? "which is no quantity" : "which is less than none"
        from fault in PodFault.Wrong(field, one.Amount, $"{verb} \"{written}\" of {one.Key}, {what}", meant is null ? null : new TextValue(meant), cluster)
        select fault;

    private static IEnumerable<PodFault> AboveLimits(
        Field field,
        ImmutableArray<(string Key, Value Amount)> requests,
        ImmutableArray<(string Key, Value Amount)> limits,
        Cluster cluster) =>
        from request in requests
        from limit in limits
        where request.Key == limit.Key && AmountOf(request.Amount) > AmountOf(limit.Amount)
        let most = ((Text)limit.Amount).Literal!
        from fault in PodFault.Wrong(field, request.Amount, $"asks for {request.Amount.Display()} of {request.Key}, above its limit of {most}", new TextValue(most), cluster)
        select fault;

    private static decimal? AmountOf(Value value) => value is Text { Literal: { Length: > 0 } written } ? Quantity.Parse(written)?.Amount : null;
}
