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
    public static IEnumerable<PodFault> Of(Workload workload, Container container, Cluster cluster) => container.Probes.IsEmpty
        ? Enumerable.Empty<PodFault>()
        : from probe in container.Probes
          let field = workload.FieldOf($"{container.Path}.{probe.Property}")
          from fault in IsStep(container)
              ? PodFault.Misplaced(field, probe.Model, $"has a {probe.Kind} probe, but only runs before the others", $"Remove the {probe.Kind} probe", cluster)
              : Of(field, probe, cluster)
          select fault;

    /// <summary>Whether a container ends before the main ones start: sidecars do not.</summary>
    private static bool IsStep(Container container) =>
        container.Path == PodTemplate.InitContainersPath && container.Model["RestartPolicy"].IsAbsentOrEmpty() == Answer.Yes;

    private static IEnumerable<PodFault> Of(Field field, Probe probe, Cluster cluster) =>
        Times.Where(time => probe.Model[time].IsSurely(member => member is Number { Amount: < 0 }))
            .SelectMany(time => Misplaced(field, probe, time, "negative", cluster))
            .Concat(GracePeriods(field, probe, cluster))
            .Concat(Ports(field, probe, cluster));

    private static IEnumerable<PodFault> GracePeriods(Field field, Probe probe, Cluster cluster)
    {
        const string Period = "TerminationGracePeriodSeconds";
        return probe.Kind == "readiness" && probe.Model[Period].IsSurely(member => member is Number) ? Misplaced(field, probe, Period, "set, though it stops no container", cluster)
            : probe.Model[Period].IsSurely(member => member is Number { Amount: < 1 }) ? Misplaced(field, probe, Period, "less than 1", cluster)
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
