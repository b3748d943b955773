using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Rollout.RefusedPods;

/// <summary>The probes of a container.</summary>
internal static class ProbeFaults
{
    private const long HighestPort = 65535;

    private static readonly ImmutableArray<string> Times = ImmutableArray.Create("InitialDelaySeconds", "TimeoutSeconds", "PeriodSeconds", "SuccessThreshold", "FailureThreshold");

    /// <summary>The faults of a container.</summary>
    public static IEnumerable<PodFault> Of(Workload workload, string path, Container container, Cluster cluster) =>
        from probe in container.Probes
        let field = workload.FieldOf($"{path}.{probe.Property}")
        from fault in IsStep(path, container)
            ? PodFault.Misplaced(field, probe.Model, $"has a {probe.Kind} probe, but only runs before the others", $"Remove the {probe.Kind} probe", cluster)
            : Of(field, probe, cluster)
        select fault;

    /// <summary>Whether a container ends before the main ones start: sidecars do not.</summary>
    private static bool IsStep(string path, Container container) =>
        path.EndsWith("InitContainers[]", StringComparison.Ordinal) && container.Model["RestartPolicy"].IsAbsentOrEmpty() == Answer.Yes;

    private static IEnumerable<PodFault> Of(Field field, Probe probe, Cluster cluster) =>
        Times.Where(time => Questions.IsSurelyNumber(probe.Model[time], amount => amount < 0))
            .SelectMany(time => Misplaced(field, probe, time, "negative", cluster))
            .Concat(GracePeriods(field, probe, cluster))
            .Concat(Ports(field, probe, cluster));

    private static IEnumerable<PodFault> GracePeriods(Field field, Probe probe, Cluster cluster)
    {
        const string Period = "TerminationGracePeriodSeconds";
        return probe.Kind == "readiness" && Questions.IsSurelyNumber(probe.Model[Period], _ => true) ? Misplaced(field, probe, Period, "set, though it stops no container", cluster)
            : Questions.IsSurelyNumber(probe.Model[Period], amount => amount < 1) ? Misplaced(field, probe, Period, "less than 1", cluster)
            : Enumerable.Empty<PodFault>();
    }

    private static IEnumerable<PodFault> Ports(Field field, Probe probe, Cluster cluster) =>
        from port in probe.Ports
        where Probe.NumberOf(port.Port) is < 1 or > HighestPort
        from fault in PodFault.At(Below(field, port.Path), port.Port, $"has a {probe.Kind} probe of port {Probe.NumberOf(port.Port)}, but ports are from 1 to {HighestPort}", cluster)
        select fault;

    private static IEnumerable<PodFault> Misplaced(Field field, Probe probe, string property, string what, Cluster cluster) =>
        PodFault.Misplaced(Below(field, property), probe.Model[property], $"has a {probe.Kind} probe whose {property} is {what}", "Leave the default", cluster);

    private static Field Below(Field field, string path) => field with { Path = $"{field.Path}.{path}" };
}
