using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Rules.Identity.RefusedServices;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// A Service that the API server refuses
/// (https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/).
/// </summary>
internal sealed class K8S1012ServiceRefused : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1012";

    private static readonly DiagnosticDescriptor Refused = new(
        Id,
        "Service that the API server refuses",
        "Service{0} {1}: the API server refuses it",
        "Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Type, address, ports and policies of a Service have to go together. The API server refuses a Service in which they do not, so that nothing that relies on it works.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Refused;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from service in cluster.Services
        where service.IsMade
        from faults in new[] { AddressFaults.Of(service, cluster), PortFaults.Of(service, cluster), PolicyFaults.Of(service, cluster) }
        from fault in faults
        where fault.Place is not null
        select new Finding(Descriptor, service, fault.Place!.Value, ImmutableArray.Create(service.DisplayName, fault.What)) { Fixes = fault.Fixes };
}
