using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Net;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity.RefusedServices;

/// <summary>The type of a Service, and addresses that do not go with it.</summary>
internal static class AddressFaults
{
    private static readonly ImmutableArray<string> Types = ImmutableArray.Create("ClusterIP", "NodePort", "LoadBalancer", "ExternalName");

    /// <summary>The faults of a Service.</summary>
    public static IEnumerable<ServiceFault> Of(Service service, Cluster cluster)
    {
        if (service.TypeName is { } type && !Types.Contains(type))
        {
            yield return ServiceFault.Misspelt($"has the type \"{type}\", which Kubernetes does not know", "Spec.Type", service.Type, Choices.Meant(type, Types), cluster);
        }

        if (service.ClusterIP is Text { Literal: { Length: > 0 } address })
        {
            if (address != "None" && !IPAddress.TryParse(address, out _))
            {
                yield return ServiceFault.Misspelt(
                    $"has the ClusterIP \"{address}\", which is neither \"None\" nor an address",
                    "Spec.ClusterIP",
                    service.ClusterIP,
                    Choices.Meant(address, ImmutableArray.Create("None")),
                    cluster);
            }
            else if (address == "None" && service.TypeName is "NodePort" or "LoadBalancer")
            {
                yield return ServiceFault.Misspelt(
                    $"is headless but of type \"{service.TypeName}\"",
                    "Spec.Type",
                    service.Type,
                    NeedsItsType(service) ? null : "ClusterIP",
                    cluster);
            }
            else if (service.TypeName == "ExternalName")
            {
                yield return ServiceFault.Misplaced("is of type \"ExternalName\" but has a ClusterIP", "ClusterIP", service.ClusterIP);
            }

            if (service.Spec.Property("ClusterIPs") is ListValue { Items: { IsEmpty: false } addresses } && addresses[0] is Text { Literal: { } other } && other != address)
            {
                yield return ServiceFault.At($"has the ClusterIP \"{address}\", but \"{other}\" as the first of its ClusterIPs", addresses[0]);
            }
        }

        if (service.TypeName == "ExternalName" && service.Spec.Property("ExternalName").IsAbsentOrEmpty() == Answer.Yes)
        {
            yield return ServiceFault.At("is of type \"ExternalName\" but names none", service.Type);
        }
    }

    /// <summary>Whether settings would have no place in a Service of type ClusterIP.</summary>
    private static bool NeedsItsType(Service service) =>
        !service.Ports.IsComplete
        || service.Ports.Items.Any(port => port["NodePort"].IsAbsent() != Answer.Yes)
        || PolicyFaults.OfOutsideAccess.Any(setting => service.Spec.Property(setting).IsAbsent() != Answer.Yes);
}
