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

/// <summary>The ports of a container.</summary>
internal static class PortFaults
{
    /// <summary>The faults of a container.</summary>
    public static IEnumerable<PodFault> Of(Workload workload, Container container, Cluster cluster)
    {
        foreach (ModelObject port in container.Ports.Items)
        {
            foreach (PodFault fault in Of(workload, container, port, cluster))
            {
                yield return fault;
            }
        }

        if (container.Ports.Items.Length > 1)
        {
            foreach (PodFault fault in RepeatedNames(workload, container, cluster))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<PodFault> Of(Workload workload, Container container, ModelObject port, Cluster cluster)
    {
        if (port["Name"] is Text { Literal: { Length: > 0 } name } written && !PortNames.IsOfContainer(name))
        {
            return PodFault.Wrong(
                workload.FieldOf($"{container.Path}.Ports[].Name"),
                written,
                $"names a port '{name}', but such names have up to 15 small letters, digits and single dashes",
                PortNames.MeantBy(name) is { } meant && !MayBeUsed(name, workload, cluster) ? new TextValue(meant) : null,
                cluster);
        }

        if (port["Protocol"] is Text { Literal: { Length: > 0 } protocol } spoken && !Keywords.Protocols.Words.Contains(protocol))
        {
            string? meant = Keywords.Protocols.MeantBy(protocol);
            return PodFault.Wrong(
                workload.FieldOf($"{container.Path}.Ports[].Protocol"),
                spoken,
                $"has a port with the protocol \"{protocol}\", which Kubernetes does not know",
                meant is null ? null : new TextValue(meant),
                cluster);
        }

        return workload.Template.Spec.Property("HostNetwork").IsSet() == Answer.Yes
            && port["HostPort"] is Number { Amount: > 0 } host
            && port["ContainerPort"] is Number { Amount: > 0 } inside
            && host.Amount != inside.Amount
            ? PodFault.Wrong(
                workload.FieldOf($"{container.Path}.Ports[].HostPort"),
                host,
                $"has the port {inside.Amount} as port {host.Amount} of its node, but in the network of the node it has no other",
                new NumberValue(inside.Amount),
                cluster)
            : Enumerable.Empty<PodFault>();
    }

    private static IEnumerable<PodFault> RepeatedNames(Workload workload, Container container, Cluster cluster) =>
        from port in container.Ports.Items
        group port["Name"] by ContainerReading.LiteralOf(port["Name"]) into same
        where same.Key is { Length: > 0 }
        from name in same.Skip(1)
        from fault in PodFault.At(workload.FieldOf($"{container.Path}.Ports[].Name"), name, $"has two ports of the name '{same.Key}'", cluster)
        select fault;

    /// <summary>Whether a Service or a probe may know the port by its name.</summary>
    private static bool MayBeUsed(string name, Workload workload, Cluster cluster) =>
        cluster.Services.SelectMany(service => service.Ports.Items).Any(port => port["TargetPort"].IsText(name, StringComparison.Ordinal) != Answer.No)
        || workload.Template.AllContainers
            .SelectMany(container => container.Probes)
            .SelectMany(probe => probe.Ports)
            .Any(asked => asked.Port.IsText(name, StringComparison.Ordinal) != Answer.No);
}
