using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1LifecycleHandler
{
    public V1LifecycleHandler()
    {
    }

    public V1LifecycleHandler(V1ExecAction exec = default, V1HTTPGetAction httpGet = default, V1SleepAction sleep = default, V1TCPSocketAction tcpSocket = default)
    {
        Exec = exec;
        HttpGet = httpGet;
        Sleep = sleep;
        TcpSocket = tcpSocket;
    }

    [JsonPropertyName("exec")]
    public V1ExecAction Exec { get; set; }

    [JsonPropertyName("httpGet")]
    public V1HTTPGetAction HttpGet { get; set; }

    [JsonPropertyName("sleep")]
    public V1SleepAction Sleep { get; set; }

    [JsonPropertyName("tcpSocket")]
    public V1TCPSocketAction TcpSocket { get; set; }
}
