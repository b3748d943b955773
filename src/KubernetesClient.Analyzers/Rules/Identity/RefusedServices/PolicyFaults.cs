using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity.RefusedServices;

/// <summary>Settings of a Service that are not known, or that do not go with its type.</summary>
internal static class PolicyFaults
{
    private static readonly ImmutableArray<(string Setting, ImmutableArray<string> Known)> Few = ImmutableArray.Create(
        ("SessionAffinity", ImmutableArray.Create("None", "ClientIP")),
        ("ExternalTrafficPolicy", ImmutableArray.Create("Cluster", "Local")),
        ("InternalTrafficPolicy", ImmutableArray.Create("Cluster", "Local")));

    private static readonly ImmutableArray<string> OfLoadBalancers = ImmutableArray.Create("AllocateLoadBalancerNodePorts", "LoadBalancerClass", "LoadBalancerSourceRanges");

    /// <summary>What only Services have that are reached from outside of the cluster.</summary>
    public static ImmutableArray<string> OfOutsideAccess { get; } = OfLoadBalancers.Add("ExternalTrafficPolicy").Add("HealthCheckNodePort");

    /// <summary>The faults of a Service.</summary>
    public static IEnumerable<ServiceFault> Of(Service service, Cluster cluster)
    {
        foreach ((string setting, ImmutableArray<string> known) in Few)
        {
            if (service.Spec.Property(setting) is Text { Literal: { Length: > 0 } written } value && !known.Contains(written))
            {
                yield return ServiceFault.Misspelt($"has the {setting} \"{written}\", which Kubernetes does not know", $"Spec.{setting}", value, Choices.Meant(written, known), cluster);
            }
        }

        if (service.TypeName is not { } type)
        {
            yield break;
        }

        foreach (string setting in OfLoadBalancers)
        {
            if (type is "ClusterIP" or "NodePort" or "ExternalName" && IsSet(service.Spec.Property(setting)))
            {
                yield return ServiceFault.Misplaced($"is of type \"{type}\" but has {setting}, which only type \"LoadBalancer\" has", setting, service.Spec.Property(setting));
            }
        }

        if (type is "ClusterIP" && IsSet(service.Spec.Property("ExternalTrafficPolicy")) && service.Spec.Property("ExternalIPs").IsAbsent() == Answer.Yes)
        {
            yield return ServiceFault.Misplaced($"is of type \"{type}\" but has ExternalTrafficPolicy, which needs access from outside", "ExternalTrafficPolicy", service.Spec.Property("ExternalTrafficPolicy"));
        }

        if (type is "ClusterIP" or "NodePort" && service.Spec.Property("HealthCheckNodePort") is Number { Amount: > 0 } port)
        {
            yield return ServiceFault.Misplaced($"is of type \"{type}\" but has HealthCheckNodePort, which only type \"LoadBalancer\" has", "HealthCheckNodePort", port);
        }
    }

    private static bool IsSet(Value value) => value is Flag or Text { Literal.Length: > 0 } or ListValue { Items.IsEmpty: false };
}
