using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Traps;

/// <summary>Addresses in environment and arguments that are no pod of the set, or that are right.</summary>
public sealed class HostNameTests
{
    private static readonly string Service = TrapProgram.Service("\"db\"");

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["short and long names of its own pods"] = Program("\"db-0.db,db-1.db.data,db-2.db.data.svc.cluster.local\""),
        ["names from the program's own loop"] = Program("string.Join(\",\", Enumerable.Range(0, 3).Select(index => $\"db-{index}.db.data.svc\"))"),
        ["hosts of an outside domain"] = Program("\"PLAINTEXT://db-0.example.com:9092,PLAINTEXT://db-1.example.com:9092\""),
        ["the pods of another set"] = Program("\"zookeeper-0.zookeeper:2181,zookeeper-1.zookeeper:2181\""),
        ["a range of hosts"] = Program("\"http://db-{0...2}.db.data.svc.cluster.local/export\""),
        ["names that the shell makes"] = Program("\"$(hostname -f)\"", "if [ ${HOSTNAME##*-} = 0 ]; then exec serve --primary; else exec serve --join ${HOSTNAME%-*}-0.db; fi"),
        ["names that the kubelet makes"] = Program("\"$(POD_NAME).db.$(POD_NAMESPACE).svc\""),
        ["a bare pod name beside the host's"] = Program("\"db-0\"", "[ \\\"$(hostname)\\\" = \\\"db-0\\\" ] && exec serve --bootstrap || exec serve"),
    };

    public static TheoryData<string, ClientVersion> SilentForms => Forms.OnAllClients(Silent);

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form, ClientVersion client) => TrapProgram.Of(client, Silent[form]).RunAsync();

    /// <summary>Without a governing Service, an address of its own pods is a fault; any other host leaves only advice.</summary>
    [Theory]
    [InlineData("K8S1001", "gateway-0.gateway.data.svc")]
    [InlineData("K8S1001", "gateway-0.gateway:7000,gateway-1.gateway:7000")]
    [InlineData("K8S1015", "gateway-0.example.com")]
    [InlineData("K8S1015", "https://gateway-0.eu.example.org:8443/")]
    [InlineData("K8S1015", "/etc/acme/gateway-0.json")]
    [InlineData("K8S1015", "zookeeper-0.zookeeper:2181")]
    [InlineData("K8S1015", "my-gateway-0.gateway")]
    [InlineData("K8S1015", "gateway-0")]
    public Task Only_the_address_of_its_own_pod_needs_a_Service(string id, string address) => TrapProgram.Of(ClientVersion.V20, $$"""
        // Gateway.cs
        internal static class Gateway
        {
            public static V1StatefulSet Build() => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "gateway" },
                Spec = new {|{{id}}:V1StatefulSetSpec|}
                {
                    Selector = new V1LabelSelector { MatchLabels = Parts.Labels("gateway") },
                    Template = new V1PodTemplateSpec
                    {
                        Metadata = new V1ObjectMeta { Labels = Parts.Labels("gateway") },
                        Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "gateway", Image = "registry.example.com/acme/gateway:3.0", Env = new List<V1EnvVar> { new V1EnvVar { Name = "ADVERTISED", Value = "{{address}}" } } } } },
                    },
                },
            };
        }
        """).RunAsync();

    private static string Program(string peers, string script = "exec serve") => $$"""
        // Cluster.cs
        internal static class Cluster
        {
            {{Service}}
            {{TrapProgram.Set("\"db\"")}}

            public static V1StatefulSet Build()
            {
                V1StatefulSet set = Set();
                set.Spec.Replicas = 3;
                V1Container store = set.Spec.Template.Spec.Containers[0];
                store.Env = new List<V1EnvVar> { new V1EnvVar { Name = "PEERS", Value = {{peers}} } };
                store.Command = new List<string> { "sh", "-c", "{{script}}" };
                return set;
            }
        }
        """;
}
