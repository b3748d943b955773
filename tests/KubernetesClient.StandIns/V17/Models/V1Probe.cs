using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1Probe
{
    public V1Probe()
    {
    }

    public V1Probe(V1ExecAction exec = default, int? failureThreshold = default, V1GRPCAction grpc = default, V1HTTPGetAction httpGet = default, int? initialDelaySeconds = default, int? periodSeconds = default, int? successThreshold = default, V1TCPSocketAction tcpSocket = default, long? terminationGracePeriodSeconds = default, int? timeoutSeconds = default)
    {
        Exec = exec;
        FailureThreshold = failureThreshold;
        Grpc = grpc;
        HttpGet = httpGet;
        InitialDelaySeconds = initialDelaySeconds;
        PeriodSeconds = periodSeconds;
        SuccessThreshold = successThreshold;
        TcpSocket = tcpSocket;
        TerminationGracePeriodSeconds = terminationGracePeriodSeconds;
        TimeoutSeconds = timeoutSeconds;
    }

    [JsonPropertyName("exec")]
    public V1ExecAction Exec { get; set; }

    [JsonPropertyName("failureThreshold")]
    public int? FailureThreshold { get; set; }

    [JsonPropertyName("grpc")]
    public V1GRPCAction Grpc { get; set; }

    [JsonPropertyName("httpGet")]
    public V1HTTPGetAction HttpGet { get; set; }

    [JsonPropertyName("initialDelaySeconds")]
    public int? InitialDelaySeconds { get; set; }

    [JsonPropertyName("periodSeconds")]
    public int? PeriodSeconds { get; set; }

    [JsonPropertyName("successThreshold")]
    public int? SuccessThreshold { get; set; }

    [JsonPropertyName("tcpSocket")]
    public V1TCPSocketAction TcpSocket { get; set; }

    [JsonPropertyName("terminationGracePeriodSeconds")]
    public long? TerminationGracePeriodSeconds { get; set; }

    [JsonPropertyName("timeoutSeconds")]
    public int? TimeoutSeconds { get; set; }
}
