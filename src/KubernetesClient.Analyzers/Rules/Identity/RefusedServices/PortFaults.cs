using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity.RefusedServices;

/// <summary>The ports of a Service.</summary>
internal static class PortFaults
{
    private static readonly ImmutableArray<string> Protocols = ImmutableArray.Create("TCP", "UDP", "SCTP");

    /// <summary>The faults of a Service.</summary>
    public static IEnumerable<ServiceFault> Of(Service service, Cluster cluster)
    {
        ImmutableArray<ServicePort> ports = ImmutableArray.CreateRange(service.Ports.Items, port => new ServicePort(port));
        if (NeedsPorts(service, cluster))
        {
            yield return ServiceFault.In("has no ports, which only a headless one need not have", service.Ports.Value is ListValue ? service.Ports.Value : service.Spec);
        }

        foreach (ServicePort port in ports)
        {
            if (port.NodePort is Number { Amount: > 0 } && service.TypeName == "ClusterIP")
            {
                yield return ServiceFault.Misplaced("is of type \"ClusterIP\" but has a node port", "NodePort", port.NodePort);
            }
        }

        foreach (ServicePort port in ports)
        {
            if (port.ProtocolName is { } name && !Protocols.Contains(name))
            {
                yield return ServiceFault.Misspelt($"has the protocol \"{name}\", which Kubernetes does not know", "Spec.Ports[].Protocol", port.Protocol, Choices.Meant(name, Protocols), cluster);
            }
        }

        if (ports.Length > 1)
        {
            foreach (ServiceFault fault in Nameless(ports).Concat(Twice(ports)))
            {
                yield return fault;
            }
        }
    }

    /// <summary>
    /// Whether ports surely are missing. Of a Service that the program does not send something else may give them; a governing
    /// one may be meant to be headless.
    /// </summary>
    private static bool NeedsPorts(Service service, Cluster cluster) =>
        service.Ports.IsSurelyEmpty
        && (service.Ports.Value.Origin is not null || service.Model.SentTo is not null)
        && service.IsSurelyNotHeadless
        && service.TypeName is "ClusterIP" or "NodePort" or "LoadBalancer"
        && !cluster.IsGoverning(service);

    private static IEnumerable<ServiceFault> Nameless(ImmutableArray<ServicePort> ports) =>
        ports.Where(port => port.Name.IsAbsentOrEmpty() == Answer.Yes).Select(port => ServiceFault.In("has several ports, and one without a name", port.Model));

    private static IEnumerable<ServiceFault> Twice(ImmutableArray<ServicePort> ports) =>
        Repeated(ports, port => port.Name is Text { Literal: { Length: > 0 } name } ? name : null, port => port.Name, "has two ports of the name '{0}'")
            .Concat(Repeated(ports, port => NumberWithProtocol(port.Number, port), port => port.Number, "has the port {0} twice"))
            .Concat(Repeated(ports, port => NumberWithProtocol(port.NodePort, port), port => port.NodePort, "has the node port {0} twice"));

    private static string? NumberWithProtocol(Value number, ServicePort port) =>
        number is Number { Amount: > 0 } known && port.ProtocolName is { } protocol ? $"{known.Amount}/{protocol}" : null;

    private static IEnumerable<ServiceFault> Repeated(
        ImmutableArray<ServicePort> ports,
        Func<ServicePort, string?> keyOf,
        Func<ServicePort, Value> valueOf,
        string what) =>
        ports.Where(port => keyOf(port) is not null)
            .GroupBy(keyOf)
            .SelectMany(same => same.Skip(1).Select(port => ServiceFault.At(what.Replace("{0}", same.Key), valueOf(port))));
}
