using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ServiceSpec
{
    public V1ServiceSpec()
    {
    }

    public V1ServiceSpec(bool? allocateLoadBalancerNodePorts = default, string clusterIP = default, IList<string> clusterIPs = default, IList<string> externalIPs = default, string externalName = default, string externalTrafficPolicy = default, int? healthCheckNodePort = default, string internalTrafficPolicy = default, IList<string> ipFamilies = default, string ipFamilyPolicy = default, string loadBalancerClass = default, string loadBalancerIP = default, IList<string> loadBalancerSourceRanges = default, IList<V1ServicePort> ports = default, bool? publishNotReadyAddresses = default, IDictionary<string, string> selector = default, string sessionAffinity = default, V1SessionAffinityConfig sessionAffinityConfig = default, string trafficDistribution = default, string type = default)
    {
        AllocateLoadBalancerNodePorts = allocateLoadBalancerNodePorts;
        ClusterIP = clusterIP;
        ClusterIPs = clusterIPs;
        ExternalIPs = externalIPs;
        ExternalName = externalName;
        ExternalTrafficPolicy = externalTrafficPolicy;
        HealthCheckNodePort = healthCheckNodePort;
        InternalTrafficPolicy = internalTrafficPolicy;
        IpFamilies = ipFamilies;
        IpFamilyPolicy = ipFamilyPolicy;
        LoadBalancerClass = loadBalancerClass;
        LoadBalancerIP = loadBalancerIP;
        LoadBalancerSourceRanges = loadBalancerSourceRanges;
        Ports = ports;
        PublishNotReadyAddresses = publishNotReadyAddresses;
        Selector = selector;
        SessionAffinity = sessionAffinity;
        SessionAffinityConfig = sessionAffinityConfig;
        TrafficDistribution = trafficDistribution;
        Type = type;
    }

    [JsonPropertyName("allocateLoadBalancerNodePorts")]
    public bool? AllocateLoadBalancerNodePorts { get; set; }

    [JsonPropertyName("clusterIP")]
    public string ClusterIP { get; set; }

    [JsonPropertyName("clusterIPs")]
    public IList<string> ClusterIPs { get; set; }

    [JsonPropertyName("externalIPs")]
    public IList<string> ExternalIPs { get; set; }

    [JsonPropertyName("externalName")]
    public string ExternalName { get; set; }

    [JsonPropertyName("externalTrafficPolicy")]
    public string ExternalTrafficPolicy { get; set; }

    [JsonPropertyName("healthCheckNodePort")]
    public int? HealthCheckNodePort { get; set; }

    [JsonPropertyName("internalTrafficPolicy")]
    public string InternalTrafficPolicy { get; set; }

    [JsonPropertyName("ipFamilies")]
    public IList<string> IpFamilies { get; set; }

    [JsonPropertyName("ipFamilyPolicy")]
    public string IpFamilyPolicy { get; set; }

    [JsonPropertyName("loadBalancerClass")]
    public string LoadBalancerClass { get; set; }

    [JsonPropertyName("loadBalancerIP")]
    public string LoadBalancerIP { get; set; }

    [JsonPropertyName("loadBalancerSourceRanges")]
    public IList<string> LoadBalancerSourceRanges { get; set; }

    [JsonPropertyName("ports")]
    public IList<V1ServicePort> Ports { get; set; }

    [JsonPropertyName("publishNotReadyAddresses")]
    public bool? PublishNotReadyAddresses { get; set; }

    [JsonPropertyName("selector")]
    public IDictionary<string, string> Selector { get; set; }

    [JsonPropertyName("sessionAffinity")]
    public string SessionAffinity { get; set; }

    [JsonPropertyName("sessionAffinityConfig")]
    public V1SessionAffinityConfig SessionAffinityConfig { get; set; }

    [JsonPropertyName("trafficDistribution")]
    public string TrafficDistribution { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
