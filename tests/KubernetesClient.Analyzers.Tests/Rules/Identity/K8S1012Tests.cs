using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;
using KubernetesClient.Analyzers.Rules.Identity.RefusedServices;
using KubernetesClient.Analyzers.Tests.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1012: Service that the API server refuses, and its fixes.</summary>
public sealed class K8S1012Tests
{
    private const string Port = "Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80 } }";

    public static TheoryData<string> FixedForms => new(SettingForms.Names);

    [Theory]
    [InlineData("ClusterIP = \"None\", Type = {|#0:\"NodePort\"|}", "is headless but of type \"NodePort\"")]
    [InlineData("ClusterIP = \"None\", Type = {|#0:\"LoadBalancer\"|}", "is headless but of type \"LoadBalancer\"")]
    [InlineData("ClusterIP = {|#0:\"None\"|}, Type = \"ExternalName\", ExternalName = \"db.example.com\"", "is of type \"ExternalName\" but has a ClusterIP")]
    [InlineData("Type = {|#0:\"ExternalName\"|}", "is of type \"ExternalName\" but names none")]
    [InlineData("ClusterIP = {|#0:\"none\"|}, " + Port, "has the ClusterIP \"none\", which is neither \"None\" nor an address")]
    [InlineData("ClusterIP = {|#0:\"db.example.com\"|}, " + Port, "has the ClusterIP \"db.example.com\", which is neither \"None\" nor an address")]
    [InlineData("ClusterIP = \"None\", ClusterIPs = new List<string> { {|#0:\"10.0.0.7\"|} }", "has the ClusterIP \"None\", but \"10.0.0.7\" as the first of its ClusterIPs")]
    [InlineData("Type = {|#0:\"Nodeport\"|}, " + Port, "has the type \"Nodeport\", which Kubernetes does not know")]
    [InlineData("SessionAffinity = {|#0:\"clientIP\"|}, " + Port, "has the SessionAffinity \"clientIP\", which Kubernetes does not know")]
    [InlineData("ExternalTrafficPolicy = {|#0:\"local\"|}, Type = \"NodePort\", " + Port, "has the ExternalTrafficPolicy \"local\", which Kubernetes does not know")]
    [InlineData("ExternalTrafficPolicy = {|#0:\"Local\"|}, " + Port, "is of type \"ClusterIP\" but has ExternalTrafficPolicy, which needs access from outside")]
    [InlineData("HealthCheckNodePort = {|#0:30000|}, " + Port, "is of type \"ClusterIP\" but has HealthCheckNodePort, which only type \"LoadBalancer\" has")]
    [InlineData("AllocateLoadBalancerNodePorts = {|#0:false|}, Type = \"NodePort\", " + Port, "is of type \"NodePort\" but has AllocateLoadBalancerNodePorts, which only type \"LoadBalancer\" has")]
    [InlineData("LoadBalancerClass = {|#0:\"acme.com/lb\"|}, " + Port, "is of type \"ClusterIP\" but has LoadBalancerClass, which only type \"LoadBalancer\" has")]
    [InlineData("Ports = new {|#0:List<V1ServicePort>|}()", "has no ports, which only a headless one need not have")]
    [InlineData("Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, Name = \"web\" }, new {|#0:V1ServicePort|} { Port = 81 } }", "has several ports, and one without a name")]
    [InlineData("Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, Name = \"web\" }, new V1ServicePort { Port = 81, Name = {|#0:\"web\"|} } }", "has two ports of the name 'web'")]
    [InlineData("Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, Name = \"web\" }, new V1ServicePort { Port = {|#0:80|}, Name = \"api\", Protocol = \"TCP\" } }", "has the port 80/TCP twice")]
    [InlineData("Type = \"NodePort\", Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, Name = \"web\", NodePort = 30080 }, new V1ServicePort { Port = 81, Name = \"api\", NodePort = {|#0:30080|} } }", "has the node port 30080/TCP twice")]
    [InlineData("Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, NodePort = {|#0:30080|} } }", "is of type \"ClusterIP\" but has a node port")]
    [InlineData("Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, Protocol = {|#0:\"tcp\"|} } }", "has the protocol \"tcp\", which Kubernetes does not know")]
    public Task Is_reported(string spec, string what) => Verify.Reports(
        Program(spec),
        new DiagnosticResult("K8S1012", DiagnosticSeverity.Warning).WithLocation(0).WithMessage($"Service 'web' {what}: the API server refuses it"));

    [Theory]
    [InlineData("ClusterIP = \"None\"")]
    [InlineData("ClusterIP = \"None\", Type = \"ClusterIP\"")]
    [InlineData("ClusterIP = \"None\", Type = type")]
    [InlineData("ClusterIP = headless ? \"None\" : null, Type = headless ? \"ClusterIP\" : \"NodePort\", " + Port)]
    [InlineData("ClusterIP = \"\", Type = \"\", SessionAffinity = \"\", ExternalTrafficPolicy = \"\", InternalTrafficPolicy = null, LoadBalancerClass = null, " + Port)]
    [InlineData("ClusterIP = \"10.0.0.7\", ClusterIPs = new List<string> { \"10.0.0.7\", \"fd00::7\" }, " + Port)]
    [InlineData("ClusterIP = address, " + Port)]
    [InlineData("Type = \"ExternalName\", ExternalName = \"db.example.com\"")]
    [InlineData("Type = \"LoadBalancer\", ExternalTrafficPolicy = \"Local\", HealthCheckNodePort = 30000, AllocateLoadBalancerNodePorts = true, LoadBalancerClass = \"acme.com/lb\", LoadBalancerSourceRanges = new List<string> { \"10.0.0.0/8\" }, " + Port)]
    [InlineData("Type = type, ExternalTrafficPolicy = \"Local\", LoadBalancerClass = \"acme.com/lb\", " + Port)]
    [InlineData("ExternalIPs = new List<string> { \"192.0.2.1\" }, ExternalTrafficPolicy = \"Local\", " + Port)]
    [InlineData("Ports = ports")]
    [InlineData("Ports = new List<V1ServicePort> { new V1ServicePort { Port = 53, Name = \"dns\", Protocol = \"UDP\" }, new V1ServicePort { Port = 53, Name = \"dns-tcp\" } }")]
    [InlineData("Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, Name = \"web\", NodePort = 0 }, new V1ServicePort { Port = 81, Name = \"api\", NodePort = 0, Protocol = \"\" } }")]
    [InlineData("Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, Name = \"web\" }, new V1ServicePort { Port = 81, Name = type } }")]
    public Task Is_silent(string spec) => Verify.Silent(Program(spec));

    [Fact]
    public Task A_Service_of_the_cluster_is_silent() => Verify.Silent(DatabaseSource.With("""
        public static void Change(V1Service service)
        {
            service.Spec.ClusterIP = "None";
            service.Spec.Type = "NodePort";
        }
        public static V1Service Fake() => new V1Service { Metadata = new V1ObjectMeta { Name = "fake" } };
        """));

    [Fact]
    public Task A_hook_may_add_ports() => Verify.Silent(DatabaseSource.With("""
        public static V1Service Service(Action<V1Service> customize)
        {
            var service = new V1Service { Spec = new V1ServiceSpec { Selector = Labels() } };
            customize(service);
            return service;
        }
        """));

    [Fact]
    public Task A_Service_that_is_sent_needs_ports() => Verify.Reports(DatabaseSource.With("""
        public static async Task Deploy(IKubernetes client)
        {
            var service = new V1Service { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new {|K8S1012:V1ServiceSpec|} { Selector = Labels() } };
            await client.CoreV1.CreateNamespacedServiceAsync(service, "data");
        }
        """));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    public Task Old_constructors_are_read(ClientVersion client) => Verify.Reports(client, DatabaseSource.With(
        """public static V1Service Web() => new V1Service(spec: new V1ServiceSpec(clusterIP: "None", type: {|K8S1012:"NodePort"|}, ports: new List<V1ServicePort> { new V1ServicePort(80, nodePort: 30080) }));"""));

    [Fact]
    public Task A_governing_Service_that_is_refused_is_reported_once() => Verify.Reports(DatabaseSource.With(
        DatabaseSource.Set("\"db\"") + DatabaseSource.Service($"ClusterIP = {{|K8S1012:\"none\"|}}, Selector = Labels(), {Port}")));

    [Fact]
    public Task A_governing_Service_without_ports_lacks_None_alone() => Verify.Reports(DatabaseSource.With(
        DatabaseSource.Set("\"db\"") + """public static V1Service Peers() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1004:V1ServiceSpec|} { Selector = Labels() } };"""));

    [Theory]
    [InlineData("ClusterIP = {|K8S1012:\"none\"|}, " + Port, "ClusterIP = \"None\", " + Port)]
    [InlineData("ClusterIP = \"None\", Type = {|K8S1012:\"LoadBalancer\"|}", "ClusterIP = \"None\", Type = \"ClusterIP\"")]
    [InlineData("Type = {|K8S1012:\"Loadbalancer\"|}, " + Port, "Type = \"LoadBalancer\", " + Port)]
    [InlineData("Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, Protocol = {|K8S1012:\"tcp\"|} } }", "Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, Protocol = \"TCP\" } }")]
    [InlineData("SessionAffinity = {|K8S1012:Affinity|}, " + Port, "SessionAffinity = \"ClientIP\", " + Port)]
    public Task What_is_meant_is_written(string before, string after) => Verify.Fixes<K8S1012ServiceRefusedFix>(Program(before), Program(after), ServiceFault.CorrectKey);

    [Theory]
    [InlineData("LoadBalancerClass = {|K8S1012:\"acme.com/lb\"|}, " + Port, Port)]
    [InlineData("Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, NodePort = {|K8S1012:30080|} } }", Port)]
    public Task What_has_no_place_is_removed(string before, string after) => Verify.Fixes<K8S1012ServiceRefusedFix>(Program(before), Program(after), ServiceFault.RemoveKey);

    [Theory]
    [MemberData(nameof(FixedForms))]
    public Task What_is_meant_is_written_in_every_form(string form) => new SettingForms("Spec", "V1ServiceSpec", ("Ports", "new List<V1ServicePort> { new V1ServicePort { Port = 80 } }")) { Workload = "V1Service" }
        .Fixes<K8S1012ServiceRefusedFix>(form, "Type", "{|K8S1012:\"Nodeport\"|}", "\"NodePort\"", ServiceFault.CorrectKey);

    [Fact]
    public Task Several_files_are_repaired() => Verify.Fixes<K8S1012ServiceRefusedFix>(
        new[] { Program("ClusterIP = {|K8S1012:\"none\"|}"), DatabaseSource.File("Other", Statements("{|K8S1012:\"NONE\"|}")) },
        new[] { Program("ClusterIP = \"None\""), DatabaseSource.File("Other", Statements("\"None\"")) },
        ServiceFault.CorrectKey);

    [Fact]
    public async Task Arguments_of_old_constructors_are_changed()
    {
        var test = new ManifestCodeFixTest<K8S1012ServiceRefusedFix> { Client = ClientVersion.V17 };
        test.TestState.Sources.Add(DatabaseSource.With("""public static V1Service Web() => new V1Service(spec: new V1ServiceSpec(clusterIP: {|K8S1012:"none"|}));"""));
        test.FixedState.Sources.Add(DatabaseSource.With("""public static V1Service Web() => new V1Service(spec: new V1ServiceSpec(clusterIP: "None"));"""));
        await test.RunAsync();
    }

    [Fact]
    public Task A_helper_that_also_makes_right_Services_is_not_changed() => Verify.DeclinesToFix<K8S1012ServiceRefusedFix>(DatabaseSource.With("""
        public static V1Service Web() => Service("web", "None");
        public static V1Service Api() => Service("api", null);
        private static V1Service Service(string name, string address) => new V1Service { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1ServiceSpec { ClusterIP = address, Type = {|K8S1012:"NodePort"|}, Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80 } } } };
        """));

    [Theory]
    [InlineData("Type = {|K8S1012:\"Cluster\"|}, " + Port)]
    [InlineData("ClusterIP = {|K8S1012:\"db.example.com\"|}, " + Port)]
    [InlineData("ClusterIP = \"None\", Type = {|K8S1012:\"NodePort\"|}, Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, NodePort = 30080 } }")]
    public Task What_nobody_can_know_is_not_changed(string spec) => Verify.DeclinesToFix<K8S1012ServiceRefusedFix>(Program(spec));

    private static string Program(string spec) => DatabaseSource.With($$"""
        private const string Affinity = "clientip";
        public static V1Service Web(string type, string address, bool headless, List<V1ServicePort> ports) => new V1Service { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1ServiceSpec { {{spec}} } };
        public static string Shown() => Affinity;
        """);

    private static string Statements(string address) => $$"""
        public static V1Service Second()
        {
            var service = new V1Service { Spec = new V1ServiceSpec() };
            service.Spec.ClusterIP = {{address}};
            return service;
        }
        """;
}
