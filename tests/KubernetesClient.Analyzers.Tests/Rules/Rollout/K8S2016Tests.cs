using System;
using System.Collections.Immutable;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2016Tests
{
    private const string Socket = "TcpSocket = new V1TCPSocketAction { Port = 5432 }";

    public static TheoryData<string> Forms => new(SettingForms.Names);

    private static DiagnosticResult Refused(string message) =>
        new DiagnosticResult(K8S2016PodSettingRefused.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    private static string Pod(string settings, string pod = "", string members = "") =>
        WorkloadSource.StatefulSet($"Containers = new List<V1Container> {{ new V1Container {{ Name = \"db\", Image = \"example.com/db:1.0\", {settings} }} }}, {pod}", members: members);

    private static string Ports(string ports, string pod = "", string members = "") => Pod($"Ports = new List<V1ContainerPort> {{ {ports} }}", pod, members);

    private static string Port(string settings, string pod = "", string members = "") => Ports($"new V1ContainerPort {{ ContainerPort = 5432, {settings} }}", pod, members);

    private static string Liveness(string settings) => Pod($"LivenessProbe = new V1Probe {{ {Socket}, {settings} }}");

    private static string Resources(string requests, string limits = "") => Pod(
        $"Resources = new V1ResourceRequirements {{ Requests = new Dictionary<string, ResourceQuantity> {{ {requests} }}, Limits = new Dictionary<string, ResourceQuantity> {{ {limits} }} }}");

    private static string Amount(string resource, string amount) => $"[\"{resource}\"] = new ResourceQuantity({amount})";

    private static string Service(string port, string members = "") => WorkloadSource.Deployment(
        "Containers = new List<V1Container> { new V1Container { Name = \"db\", Image = \"example.com/db:1.0\" } },",
        members: $$"""
        public static V1Service Service(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1ServiceSpec { Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, {{port}} } } } };
        {{members}}
        """);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_port_name_that_is_none_is_reported(ClientVersion client) => Verify.Reports(
        client,
        Port("Name = {|#0:\"SQL_port\"|}"),
        Refused("Container 'db' of StatefulSet 'db' names a port 'SQL_port', but such names have up to 15 small letters, digits and single dashes: no pod can be created"));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_request_above_its_limit_is_reported(ClientVersion client) => Verify.Reports(
        client,
        Resources(Amount("memory", "{|#0:\"2Gi\"|}"), Amount("memory", "\"512Mi\"")),
        Refused("Container 'db' of StatefulSet 'db' asks for 2Gi of memory, above its limit of 512Mi: no pod can be created"));

    [Fact]
    public Task What_is_no_quantity_is_reported() => Verify.Reports(
        Resources(Amount("memory", "{|#0:\"2 GB\"|}")),
        Refused("Container 'db' of StatefulSet 'db' asks for \"2 GB\" of memory, which is no quantity: no pod can be created"));

    [Fact]
    public Task A_negative_time_is_reported() => Verify.Reports(
        Liveness("PeriodSeconds = {|#0:-1|}"),
        Refused("Container 'db' of StatefulSet 'db' has a liveness probe whose PeriodSeconds is negative: no pod can be created"));

    [Fact]
    public Task Two_ports_of_one_name_are_reported() => Verify.Reports(
        Ports("new V1ContainerPort { Name = \"sql\", ContainerPort = 5432 }, new V1ContainerPort { Name = {|#0:\"sql\"|}, ContainerPort = 5433 }"),
        Refused("Container 'db' of StatefulSet 'db' has two ports of the name 'sql': no pod can be created"));

    [Fact]
    public Task A_protocol_that_is_none_is_reported() => Verify.Reports(
        Port("Protocol = {|#0:\"tcp\"|}"),
        Refused("Container 'db' of StatefulSet 'db' has a port with the protocol \"tcp\", which Kubernetes does not know: no pod can be created"));

    [Fact]
    public Task Another_port_of_the_node_is_reported_in_its_network() => Verify.Reports(
        Port("HostPort = {|#0:15432|}", "HostNetwork = true,"),
        Refused("Container 'db' of StatefulSet 'db' has the port 5432 as port 15432 of its node, but in the network of the node it has no other: no pod can be created"));

    [Fact]
    public Task A_port_name_of_a_Service_is_reported() => Verify.Reports(
        Service("Name = {|#0:\"http_web\"|}"),
        Refused("Service 'web' names a port 'http_web', but such names have up to 63 small letters, digits and dashes: the API server refuses it"));

    [Theory]
    [InlineData("LivenessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = {|K8S2016:70000|} } }")]
    [InlineData("ReadinessProbe = new V1Probe { HttpGet = new V1HTTPGetAction { Port = {|K8S2016:\"0\"|} } }")]
    [InlineData("LivenessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 1 }, TerminationGracePeriodSeconds = {|K8S2016:0|} }")]
    [InlineData("ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 1 }, TerminationGracePeriodSeconds = {|K8S2016:30|} }")]
    [InlineData("ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 1 }, SuccessThreshold = {|K8S2016:-2|} }")]
    [InlineData("LivenessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 1 }, SuccessThreshold = {|K8S2016:-2|} }")]
    public Task Other_faults_of_probes_are_reported(string probe) => Verify.Reports(Pod(probe));

    [Fact]
    public Task An_init_container_has_no_probes() => Verify.Reports(Pod(
        "",
        "InitContainers = new List<V1Container> { new V1Container { Name = \"setup\", Image = \"example.com/setup:1.0\", LivenessProbe = Check() } },",
        $"private static V1Probe Check() => new {{|K8S2016:V1Probe|}} {{ {Socket} }};"));

    [Fact]
    public Task A_sidecar_may_have_probes() => Verify.Silent(Pod(
        "",
        $"InitContainers = new List<V1Container> {{ new V1Container {{ Name = \"proxy\", Image = \"example.com/proxy:1.0\", RestartPolicy = \"Always\", LivenessProbe = new V1Probe {{ {Socket} }} }} }},"));

    [Theory]
    [InlineData("Name = \"sql\"")]
    [InlineData("Name = \"a-15-characters\"")]
    [InlineData("Name = \"\"")]
    [InlineData("Name = tenant")]
    [InlineData("Name = isOn ? \"sql\" : \"SQL\"")]
    [InlineData("Protocol = \"UDP\"")]
    [InlineData("Protocol = \"\"")]
    [InlineData("Protocol = tenant")]
    [InlineData("HostPort = 15432")]
    public Task Ports_that_a_container_can_have_are_silent(string port) => Verify.Silent(Port(port));

    [Theory]
    [InlineData("HostPort = 5432")]
    [InlineData("HostPort = 0")]
    [InlineData("HostPort = count")]
    public Task Ports_in_the_network_of_the_node_are_silent(string port) => Verify.Silent(Port(port, "HostNetwork = true,"));

    [Theory]
    [InlineData("PeriodSeconds = 0")]
    [InlineData("InitialDelaySeconds = 5, TerminationGracePeriodSeconds = 1")]
    [InlineData("FailureThreshold = count")]
    public Task Times_that_a_probe_can_have_are_silent(string settings) => Verify.Silent(Liveness(settings));

    [Theory]
    [InlineData("\"512Mi\"", "\"512Mi\"")]
    [InlineData("\"0.5Gi\"", "\"512Mi\"")]
    [InlineData("tenant", "\"512Mi\"")]
    [InlineData("\"1Gi\"", "tenant")]
    [InlineData("\"1Gi\"", "isOn ? \"1Gi\" : \"1Mi\"")]
    public Task Requests_that_may_be_within_their_limits_are_silent(string request, string limit) =>
        Verify.Silent(Resources(Amount("memory", request), Amount("memory", limit)));

    [Fact]
    public Task Limits_are_of_one_resource() => Verify.Silent(Resources(Amount("memory", "\"1Gi\""), Amount("cpu", "\"500m\"")));

    [Theory]
    [InlineData("Name = \"0-web\"")]
    [InlineData("Name = \"a-name-of-more-than-15-characters\"")]
    [InlineData("Name = name")]
    public Task Port_names_that_a_Service_can_have_are_silent(string port) => Verify.Silent(Service(port));

    [Theory]
    [InlineData("sql", true)]
    [InlineData("0-a", true)]
    [InlineData("1234", false)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("Sql", false)]
    [InlineData("sixteen-letters-", false)]
    [InlineData("sixteen-lettersx", false)]
    public void Names_of_ports_follow_RFC_6335(string name, bool isName) => Assert.Equal(isName, PortNames.IsOfContainer(name));

    [Theory]
    [MemberData(nameof(Forms))]
    public Task A_port_gets_the_name_that_is_meant(string form) =>
        new SettingForms("Spec.Template.Spec.Containers[0].Ports[0]", "V1ContainerPort", ("ContainerPort", "5432"))
        {
            Assigned = ImmutableArray.Create("Spec.Template.Spec.Containers[0].Ports = new List<V1ContainerPort> { new V1ContainerPort { ContainerPort = 1 } };"),
        }
            .Fixes<K8S2016PodSettingRefusedFix>(form, "Name", "{|K8S2016:\"SQL\"|}", "\"sql\"");

    [Theory]
    [InlineData("Protocol = {|K8S2016:\"udp\"|}", "Protocol = \"UDP\"")]
    [InlineData("Name = {|K8S2016:\"sql_port\"|}", "Name = \"sql-port\"")]
    public Task What_is_meant_is_written(string wrong, string right) => Verify.Fixes<K8S2016PodSettingRefusedFix>(Port(wrong), Port(right));

    [Fact]
    public Task The_request_becomes_the_limit() => Verify.Fixes<K8S2016PodSettingRefusedFix>(
        Resources(Amount("memory", "{|K8S2016:\"2Gi\"|}"), Amount("memory", "\"512Mi\"")),
        Resources(Amount("memory", "\"512Mi\""), Amount("memory", "\"512Mi\"")));

    [Fact]
    public Task A_quantity_loses_its_spaces() => Verify.Fixes<K8S2016PodSettingRefusedFix>(
        Resources(Amount("memory", "{|K8S2016:\"2 GB\"|}")),
        Resources(Amount("memory", "\"2G\"")));

    [Fact]
    public Task A_negative_time_is_removed() => Verify.Fixes<K8S2016PodSettingRefusedFix>(
        Liveness("PeriodSeconds = 5, TimeoutSeconds = {|K8S2016:-5|}"),
        Liveness("PeriodSeconds = 5"));

    [Fact]
    public Task The_port_of_the_node_is_the_port() => Verify.Fixes<K8S2016PodSettingRefusedFix>(
        Port("HostPort = {|K8S2016:15432|}", "HostNetwork = true,"),
        Port("HostPort = 5432", "HostNetwork = true,"));

    [Fact]
    public Task A_name_that_a_Service_uses_is_left() => Verify.DeclinesToFix<K8S2016PodSettingRefusedFix>(Port("Name = {|K8S2016:\"SQL\"|}", members: """
        public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = new Dictionary<string, string> { ["app"] = "db" }, Ports = new List<V1ServicePort> { new V1ServicePort { Port = 5432, TargetPort = "SQL" } } } };
        """));

    [Theory]
    [InlineData("Name = {|K8S2016:\"a-name-of-more-than-15\"|}")]
    [InlineData("Protocol = {|K8S2016:\"QUIC\"|}")]
    public Task What_nobody_can_guess_is_left(string port) => Verify.DeclinesToFix<K8S2016PodSettingRefusedFix>(Port(port));

    [Fact]
    public Task Several_workloads_in_several_files_are_fixed_in_every_scope() => Verify.Fixes<K8S2016PodSettingRefusedFix>(
        new[] { Port("Name = {|K8S2016:\"SQL\"|}"), Named(Port("Protocol = {|K8S2016:\"tcp\"|}")) },
        new[] { Port("Name = \"sql\""), Named(Port("Protocol = \"TCP\"")) });

    private static string Named(string source) => source.Replace("class Program", "class Other", StringComparison.Ordinal);
}
