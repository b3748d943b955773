using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Rules.Rollout.RefusedPods;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Rollout;

/// <summary>
/// A port, a probe or a resource that the API server refuses
/// (https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go).
/// </summary>
internal sealed class K8S2016PodSettingRefused : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2016";

    private static readonly DiagnosticDescriptor Refused = new(
        Id,
        "Port, probe or resource refused",
        "{0} {1}: {2}",
        "Rollout",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Ports have short names of their own and a protocol that Kubernetes knows, probes have no negative times, and what a container asks for is a quantity that is not above its limit. The API server refuses pods with anything else.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Refused;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        (from workload in cluster.Workloads
         from container in workload.Template.StartedContainers
         from faults in new[] { PortFaults.Of(workload, container, cluster), ProbeFaults.Of(workload, container, cluster), ResourceFaults.Of(workload, container, cluster) }
         from fault in faults
         select FindingOf(workload, $"Container{container.DisplayName} of {workload.Kind}{workload.DisplayName}", fault))
        .Concat(
            from service in cluster.Services
            where service.IsMade
            from fault in PortNamesOf(service, cluster)
            select FindingOf(service, $"Service{service.DisplayName}", fault with { Consequence = "the API server refuses it" }));

    private Finding FindingOf(Manifest manifest, string name, PodFault fault) =>
        new(Descriptor, manifest, fault.Place, ImmutableArray.Create(name, fault.What, fault.Consequence)) { Fixes = fault.FixesOf(Id) };

    private static IEnumerable<PodFault> PortNamesOf(Service service, Cluster cluster) =>
        from port in service.Ports.Items
        where port["Name"] is Text { Literal: { Length: > 0 } written } && !PortNames.IsOfService(written)
        let name = port["Name"]
        from fault in PodFault.At(service.FieldOf("Spec.Ports[].Name"), name, $"names a port '{name.Display()}', but such names have up to 63 small letters, digits and dashes", cluster)
        select fault;
}
