using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1PodStatus
{
    public V1PodStatus()
    {
    }

    public V1PodStatus(IList<V1PodCondition> conditions = default, IList<V1ContainerStatus> containerStatuses = default, IList<V1ContainerStatus> ephemeralContainerStatuses = default, string hostIP = default, IList<V1ContainerStatus> initContainerStatuses = default, string message = default, string nominatedNodeName = default, string phase = default, string podIP = default, IList<V1PodIP> podIPs = default, string qosClass = default, string reason = default, DateTime? startTime = default)
    {
        Conditions = conditions;
        ContainerStatuses = containerStatuses;
        EphemeralContainerStatuses = ephemeralContainerStatuses;
        HostIP = hostIP;
        InitContainerStatuses = initContainerStatuses;
        Message = message;
        NominatedNodeName = nominatedNodeName;
        Phase = phase;
        PodIP = podIP;
        PodIPs = podIPs;
        QosClass = qosClass;
        Reason = reason;
        StartTime = startTime;
    }

    [JsonPropertyName("conditions")]
    public IList<V1PodCondition> Conditions { get; set; }

    [JsonPropertyName("containerStatuses")]
    public IList<V1ContainerStatus> ContainerStatuses { get; set; }

    [JsonPropertyName("ephemeralContainerStatuses")]
    public IList<V1ContainerStatus> EphemeralContainerStatuses { get; set; }

    [JsonPropertyName("hostIP")]
    public string HostIP { get; set; }

    [JsonPropertyName("initContainerStatuses")]
    public IList<V1ContainerStatus> InitContainerStatuses { get; set; }

    [JsonPropertyName("message")]
    public string Message { get; set; }

    [JsonPropertyName("nominatedNodeName")]
    public string NominatedNodeName { get; set; }

    [JsonPropertyName("phase")]
    public string Phase { get; set; }

    [JsonPropertyName("podIP")]
    public string PodIP { get; set; }

    [JsonPropertyName("podIPs")]
    public IList<V1PodIP> PodIPs { get; set; }

    [JsonPropertyName("qosClass")]
    public string QosClass { get; set; }

    [JsonPropertyName("reason")]
    public string Reason { get; set; }

    [JsonPropertyName("startTime")]
    public DateTime? StartTime { get; set; }
}
