using System.Collections.Immutable;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;
using KubernetesClient.Analyzers.Tests.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1010: headless Service forwards no ports, and its fixes.</summary>
public sealed class K8S1010Tests
{
    private const string OnePort = "new V1ContainerPort { ContainerPort = 8080, Name = \"http\" }";
    private const string NamedPort = "new V1ContainerPort { ContainerPort = 8080, Name = PortNames.Http }";
    private const string PortNames = "internal static class PortNames { public const string Http = \"http\"; }";
    private const string TwoPorts = OnePort + ", new V1ContainerPort { ContainerPort = 9090, Name = \"metrics\" }";

    public static TheoryData<string> FixedForms => new(SettingForms.Names);

    [Theory]
    [InlineData("ClusterIP = \"None\", " + "Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = {|#0:8080|} } }", "Port 80 of Service 'web' does not lead to '8080': the Service is headless, and clients reach the pods on the port itself")]
    [InlineData("ClusterIP = \"None\", " + "Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = {|#0:\"8080\"|} } }", "Port 80 of Service 'web' does not lead to '8080': the Service is headless, and clients reach the pods on the port itself")]
    [InlineData("Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = {|#0:\"web\"|} } }", "Port 80 of Service 'web' does not lead to 'web': no container of its pods declares a port of that name")]
    [InlineData("ClusterIP = \"None\", Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = {|#0:\"web\"|} } }", "Port 80 of Service 'web' does not lead to 'web': no container of its pods declares a port of that name")]
    public Task Is_reported(string spec, string message) => Verify.Reports(
        Program(spec, OnePort),
        new DiagnosticResult("K8S1010", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message));

    [Theory]
    [InlineData("ClusterIP = \"None\", Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80 } }")]
    [InlineData("ClusterIP = \"None\", Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = 80 } }")]
    [InlineData("ClusterIP = \"None\", Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = \"80\" } }")]
    [InlineData("ClusterIP = \"None\", Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = port } }")]
    [InlineData("ClusterIP = \"None\", Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = port, TargetPort = 8080 } }")]
    [InlineData("ClusterIP = \"None\", Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 8080, TargetPort = \"http\" } }")]
    [InlineData("ClusterIP = name, Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = 8080 } }")]
    [InlineData("Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = 7070 } }")]
    [InlineData("Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = \"http\" } }")]
    [InlineData("Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = name } }")]
    [InlineData("Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = \"web\" } }")]
    [InlineData("Selector = new Dictionary<string, string> { [\"app\"] = name }, Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = \"web\" } }")]
    [InlineData("Selector = new Dictionary<string, string> { [\"app\"] = \"other\" }, Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = \"web\" } }")]
    public Task Is_silent(string spec) => Verify.Silent(Program(spec, OnePort));

    [Theory]
    [InlineData("new V1ContainerPort { ContainerPort = 8080, Name = name }")]
    [InlineData("extra")]
    public Task Ports_that_are_not_known_are_silent(string port) =>
        Verify.Silent(Program("Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = \"web\" } }", port));

    [Theory]
    [InlineData("ClusterIP = \"None\", Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = {|K8S1010:8080|} } }", "ClusterIP = \"None\", Ports = new List<V1ServicePort> { new V1ServicePort { Port = 8080, TargetPort = 8080 } }")]
    [InlineData("Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = {|K8S1010:\"htpp\"|} } }", "Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = \"http\" } }")]
    public Task It_is_repaired(string before, string after) =>
        Verify.Fixes<K8S1010TargetPortWithoutEffectFix>(Program(before, TwoPorts), Program(after, TwoPorts));

    [Fact]
    public Task A_name_is_written_as_the_container_writes_it() => Verify.Fixes<K8S1010TargetPortWithoutEffectFix>(
        new[] { Program("Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = {|K8S1010:\"web\"|} } }", NamedPort), PortNames },
        new[] { Program("Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = PortNames.Http } }", NamedPort), PortNames });

    [Theory]
    [MemberData(nameof(FixedForms))]
    public Task A_name_is_repaired_however_the_port_is_written(string form) => new SettingForms("Spec.Ports", "V1ServicePort", ("Port", "80"))
    {
        Workload = "V1Service",
        Holding = "new List<V1ServicePort> { {0} }",
        Besides = $"public static V1Deployment Pods() => new V1Deployment {{ Metadata = new V1ObjectMeta {{ Name = \"db\" }}, Spec = new V1DeploymentSpec {{ Selector = {SettingForms.Selector}, Template = new V1PodTemplateSpec {{ Metadata = new V1ObjectMeta {{ Labels = new Dictionary<string, string> {{ [\"app\"] = \"db\" }} }}, Spec = new V1PodSpec {{ Containers = new List<V1Container> {{ new V1Container {{ Name = \"db\", Image = \"example.com/db:1.0\", Ports = new List<V1ContainerPort> {{ {OnePort} }} }} }} }} }} }} }};",
    }.Fixes<K8S1010TargetPortWithoutEffectFix>(form, "TargetPort", "{|K8S1010:\"htpp\"|}", "\"http\"");

    [Theory]
    [MemberData(nameof(FixedForms))]
    public Task The_port_of_a_headless_Service_is_repaired_however_it_is_written(string form) => new SettingForms("Spec.Ports", "V1ServicePort", ("TargetPort", "{|K8S1010:8080|}"))
    {
        Workload = "V1Service",
        Assigned = ImmutableArray.Create("Spec.ClusterIP = \"None\";"),
        Holding = "new List<V1ServicePort> { {0} }",
    }.Fixes<K8S1010TargetPortWithoutEffectFix>(form, "Port", "80", "8080");

    [Fact]
    public Task Statements_of_several_files_are_repaired() => Verify.Fixes<K8S1010TargetPortWithoutEffectFix>(
        new[] { DatabaseSource.With(Statements("80", "{|K8S1010:8080|}")), DatabaseSource.File("Other", Statements("443", "{|K8S1010:8443|}")) },
        new[] { DatabaseSource.With(Statements("8080", "8080")), DatabaseSource.File("Other", Statements("8443", "8443")) });

    [Fact]
    public async Task Arguments_of_old_constructors_are_changed()
    {
        var test = new ManifestCodeFixTest<K8S1010TargetPortWithoutEffectFix> { Client = ClientVersion.V17 };
        test.TestState.Sources.Add(DatabaseSource.With("""public static V1Service Web() => new V1Service(spec: new V1ServiceSpec(clusterIP: "None", ports: new List<V1ServicePort> { new V1ServicePort(80, targetPort: {|K8S1010:8080|}) }));"""));
        test.FixedState.Sources.Add(DatabaseSource.With("""public static V1Service Web() => new V1Service(spec: new V1ServiceSpec(clusterIP: "None", ports: new List<V1ServicePort> { new V1ServicePort(8080, targetPort: 8080) }));"""));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("ClusterIP = \"None\", Ports = new List<V1ServicePort> { new V1ServicePort { Name = \"a\", Port = 80, TargetPort = {|K8S1010:8080|} }, new V1ServicePort { Name = \"b\", Port = 8080 } }")]
    [InlineData("Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, TargetPort = {|K8S1010:\"grpc\"|} } }")]
    public Task What_nobody_can_know_is_not_changed(string spec) => Verify.DeclinesToFix<K8S1010TargetPortWithoutEffectFix>(Program(spec, TwoPorts));

    private static string Program(string spec, string ports) => DatabaseSource.With($$"""
        public static V1Service Service(string name, int port) => new V1Service { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1ServiceSpec { {{spec}} } };
        public static V1Deployment Web(string name, V1ContainerPort extra) => new V1Deployment
        {
            Spec = new V1DeploymentSpec
            {
                Selector = new V1LabelSelector { MatchLabels = Labels() },
                Template = new V1PodTemplateSpec
                {
                    Metadata = new V1ObjectMeta { Labels = Labels() },
                    Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "web", Image = "example.com/web:1.0", Ports = new List<V1ContainerPort> { {{ports}} } } } },
                },
            },
        };
        """);

    private static string Statements(string port, string target) => $$"""
        public static V1Service Service()
        {
            var port = new V1ServicePort();
            port.Port = {{port}};
            port.TargetPort = {{target}};
            return new V1Service { Spec = new V1ServiceSpec { ClusterIP = "None", Ports = new List<V1ServicePort> { port } } };
        }
        """;
}
