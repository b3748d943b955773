using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2006Tests
{
    private const string Ports = "Ports = new List<V1ContainerPort> { new V1ContainerPort { ContainerPort = 5432 } }";
    private const string Probe = "ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 5432 } }";

    private static string Container(string more = "", string type = "V1Container", string image = "example.com/db:1.0", string name = "db") =>
        $"new {type} {{ Name = \"{name}\", Image = \"{image}\"{(more.Length == 0 ? "" : $", {more}")} }}";

    private static string Pod(string container, string more = "") => $"Containers = new List<V1Container> {{ {container} }}, {more}";

    private static string Set(string container, string spec = "Replicas = 3,", string pod = "", string members = "") => WorkloadSource.StatefulSet(Pod(container, pod), spec, members);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task Pods_that_never_say_that_they_are_ready_are_reported(ClientVersion client) => Verify.Reports(
        client,
        Set(Container(type: "{|#0:V1Container|}")),
        new DiagnosticResult(K8S2006OrderWithoutReadiness.Id, DiagnosticSeverity.Info).WithLocation(0)
            .WithMessage("StatefulSet 'db' starts and updates its 3 pods one after the other, but no container has a readiness probe: each pod counts as ready as soon as its containers run"));

    [Theory]
    [InlineData("Replicas = 2, PodManagementPolicy = \"OrderedReady\",")]
    [InlineData("Replicas = 2, PodManagementPolicy = \"\",")]
    public Task The_order_may_be_written(string spec) => Verify.Reports(Set(Container("LivenessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 5432 } }", "{|K8S2006:V1Container|}"), spec));

    [Theory]
    [InlineData("Replicas = 1,")]
    [InlineData("Replicas = count,")]
    [InlineData("Replicas = null,")]
    [InlineData("")]
    [InlineData("Replicas = 3, PodManagementPolicy = \"Parallel\",")]
    [InlineData("Replicas = 3, PodManagementPolicy = tenant,")]
    [InlineData("Replicas = 3, PodManagementPolicy = isOn ? \"Parallel\" : \"OrderedReady\",")]
    [InlineData("Replicas = 3, MinReadySeconds = 10,")]
    public Task Where_no_pod_waits_for_readiness_it_is_silent(string spec) => Verify.Silent(Set(Container(), spec));

    [Theory]
    [InlineData("")]
    [InlineData("new V1Container { Name = \"proxy\", Image = \"example.com/proxy:1.0\" }, ")]
    public Task A_probe_of_any_container_is_enough(string before) => Verify.Silent(Set(before + Container(Probe)));

    [Theory]
    [InlineData("ReadinessGates = new List<V1PodReadinessGate> { new V1PodReadinessGate { ConditionType = \"example.com/joined\" } },")]
    [InlineData("InitContainers = new List<V1Container> { new V1Container { Name = \"proxy\", Image = \"example.com/proxy:1.0\", RestartPolicy = \"Always\", ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 5432 } } } },")]
    public Task Whatever_else_says_ready_is_enough(string pod) => Verify.Silent(Set(Container(), pod: pod));

    [Fact]
    public Task A_probe_that_another_method_adds_is_seen() => Verify.Silent(Set(Container(), spec: "", members: """

            public static V1StatefulSet Whole()
            {
                V1StatefulSet set = Build("a", true, 1);
                set.Spec.Replicas = 3;
                AddProbe(set.Spec.Template.Spec.Containers[0]);
                return set;
            }

            private static void AddProbe(V1Container container) => container.ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 5432 } };
        """));

    [Fact]
    public Task A_probe_that_may_be_there_is_silent() => Verify.Silent(Set(Container("ReadinessProbe = isOn ? new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 5432 } } : null")));

    [Fact]
    public Task The_first_port_is_probed() => Verify.Fixes<K8S2006OrderWithoutReadinessFix>(
        Lines("{|K8S2006:V1Container|}", Ports),
        Lines("V1Container", Ports, Probe));

    [Fact]
    public Task A_named_port_after_one_of_another_protocol_is_probed() => Verify.Fixes<K8S2006OrderWithoutReadinessFix>(
        Lines("{|K8S2006:V1Container|}", PortsAfter("UDP")),
        Lines("V1Container", PortsAfter("UDP"), Probe));

    [Fact]
    public Task A_container_that_statements_fill_gets_it_where_it_is_created() => Verify.Fixes<K8S2006OrderWithoutReadinessFix>(
        Filled("{|K8S2006:V1Container|} { Name = \"db\", Image = \"example.com/db:1.0\" }"),
        Filled($"V1Container\n    {{\n        Name = \"db\",\n        Image = \"example.com/db:1.0\",\n        {Probe},\n    }}"));

    [Fact]
    public Task A_container_from_another_file_gets_it_there() => Verify.Fixes<K8S2006OrderWithoutReadinessFix>(
        new[] { Set("Parts.Make()"), Parts(Container(Ports, "{|K8S2006:V1Container|}")) },
        new[] { Set("Parts.Make()"), Parts($"new V1Container\n    {{\n        Name = \"db\",\n        Image = \"example.com/db:1.0\",\n        {Ports},\n        {Probe},\n    }}") });

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    public Task A_constructor_gets_it_too(ClientVersion client)
    {
        const string Arguments = "name: \"db\", image: \"example.com/db:1.0\", ports: new List<V1ContainerPort> { new V1ContainerPort { ContainerPort = 5432 } }";
        var test = new ManifestCodeFixTest<K8S2006OrderWithoutReadinessFix> { Client = client };
        test.TestState.Sources.Add(Set($"new {{|K8S2006:V1Container|}}({Arguments})"));
        test.FixedState.Sources.Add(Set($"new V1Container({Arguments}, readinessProbe: new V1Probe {{ TcpSocket = new V1TCPSocketAction {{ Port = 5432 }} }})"));
        return test.RunAsync();
    }

    [Fact]
    public Task Peers_of_a_quorum_are_published_before_they_are_ready() => Verify.Fixes<K8S2006OrderWithoutReadinessFix>(
        Quorum("{|K8S2006:V1Container|}", Ports, "ClusterIP = \"None\""),
        Quorum("V1Container", $"{Ports}, {Probe}", "ClusterIP = \"None\"", ", PublishNotReadyAddresses = true"));

    [Fact]
    public Task Peers_of_a_quorum_that_are_published_are_left_so() => Verify.Fixes<K8S2006OrderWithoutReadinessFix>(
        Quorum("{|K8S2006:V1Container|}", Ports, "ClusterIP = \"None\", PublishNotReadyAddresses = true"),
        Quorum("V1Container", $"{Ports}, {Probe}", "ClusterIP = \"None\", PublishNotReadyAddresses = true"));

    [Theory]
    [InlineData("")]
    [InlineData("Ports = new List<V1ContainerPort> { new V1ContainerPort { ContainerPort = 5432, Protocol = \"UDP\" } }")]
    public Task Without_a_port_there_is_nothing_to_probe(string more) =>
        Verify.DeclinesToFix<K8S2006OrderWithoutReadinessFix>(Set(Container(more, "{|K8S2006:V1Container|}")));

    [Fact]
    public Task A_quorum_whose_Service_is_elsewhere_is_left() =>
        Verify.DeclinesToFix<K8S2006OrderWithoutReadinessFix>(Set(ZooKeeper("{|K8S2006:V1Container|}", Ports), Claims));

    [Fact]
    public Task A_container_that_another_set_shares_is_left() => Verify.DeclinesToFix<K8S2006OrderWithoutReadinessFix>(Set(Container(Probe), members: $$"""

            public static V1StatefulSet One() => Scaled(1);
            public static V1StatefulSet Three() => Scaled(3);
            private static V1StatefulSet Scaled(int replicas)
            {
                V1StatefulSet set = Build("a", true, 1);
                set.Spec.Replicas = replicas;
                set.Spec.Template.Spec.Containers = new List<V1Container> { {{Container(Ports, "{|K8S2006:V1Container|}")}} };
                return set;
            }
        """));

    [Fact]
    public Task Several_sets_in_several_files_are_fixed_in_every_scope() => Verify.Fixes<K8S2006OrderWithoutReadinessFix>(
        new[] { Lines("{|K8S2006:V1Container|}", Ports), Named("{|K8S2006:V1Container|}", Ports) },
        new[] { Lines("V1Container", Ports, Probe), Named("V1Container", Ports, Probe) });

    private const string Claims = """
        Replicas = 3, VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "data" }, Spec = new V1PersistentVolumeClaimSpec { AccessModes = new List<string> { "ReadWriteOnce" }, Resources = new V1VolumeResourceRequirements { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("10Gi") } } } } },
        """;

    private static string Quorum(string type, string ports, string service, string published = "") => Set(
        ZooKeeper(type, ports),
        Claims,
        members: $$"""
            public static V1Service Peers() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { {{service}}, Selector = new Dictionary<string, string> { ["app"] = "db" }{{published}} } };
            """);

    private static string ZooKeeper(string type, string ports) => Container(
        $"VolumeMounts = new List<V1VolumeMount> {{ new V1VolumeMount {{ Name = \"data\", MountPath = \"/data\" }}, new V1VolumeMount {{ Name = \"data\", MountPath = \"/datalog\", SubPath = \"log\" }} }}, {ports}",
        type,
        "zookeeper:3.9");

    private static string Parts(string container) => $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class Parts
        {
            public static V1Container Make() => {{container}};
        }
        """;

    private static string Named(string type, params string[] lines) => Lines(type, lines).Replace("class Program", "class Other", StringComparison.Ordinal);

    private static string PortsAfter(string protocol) =>
        $"Ports = new List<V1ContainerPort> {{ new V1ContainerPort {{ ContainerPort = 53, Protocol = \"{protocol}\" }}, new V1ContainerPort {{ ContainerPort = 5432, Name = \"sql\", Protocol = \"TCP\" }} }}";

    private static string Lines(string type, params string[] lines) => Set(
        $"\n                            new {type}\n                            {{\n                                Name = \"db\",\n                                Image = \"example.com/db:1.0\",\n                                {string.Join(",\n                                ", lines)},\n                            }},\n                        ");

    private static string Filled(string created) => Set("Make()", members: $"private static V1Container Make()\n{{\n    var made = new {created};\n    made.{Ports};\n    return made;\n}}");
}
