using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;
using KubernetesClient.Analyzers.Rules.Identity;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1011: peers cannot find each other before they are ready.</summary>
public sealed class K8S1011Tests
{
    private const string Headless = "ClusterIP = \"None\", Selector = Labels()";
    private const string Probe = "ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 5672 } }, ";
    private const string Three = "Replicas = 3, ";

    /// <summary>A claim template at each directory in which one of the images keeps data.</summary>
    private const string Disks = """
        private static List<V1VolumeMount> Mounts() => new List<V1VolumeMount>
        {
            new V1VolumeMount { Name = "data", MountPath = "/var/lib/rabbitmq" },
            new V1VolumeMount { Name = "data", MountPath = "/bitnami/rabbitmq/mnesia" },
            new V1VolumeMount { Name = "data", MountPath = "/data" },
            new V1VolumeMount { Name = "data", MountPath = "/datalog" },
            new V1VolumeMount { Name = "data", MountPath = "/consul/data" },
            new V1VolumeMount { Name = "data", MountPath = "/usr/share/elasticsearch/data" },
            new V1VolumeMount { Name = "data", MountPath = "/usr/share/opensearch/data" },
        };

        private static List<V1PersistentVolumeClaim> Disks() => new List<V1PersistentVolumeClaim>
        {
            new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "data" }, Spec = new V1PersistentVolumeClaimSpec { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("1Gi") } } } },
        };

        """;

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task Peers_that_are_listed_too_late_are_reported(ClientVersion client) => Verify.Reports(
        client,
        With(Set(Three, Probe) + Service(Headless, "{|#0:V1ServiceSpec|}")),
        NotPublished("Service 'db' that governs StatefulSet 'db' lists only pods that are ready, but peers of rabbitmq have to find each other to become ready: they may wait for each other forever"));

    [Theory]
    [InlineData("PublishNotReadyAddresses = {|K8S1011:false|}")]
    [InlineData("PublishNotReadyAddresses = {|K8S1011:null|}")]
    public Task What_is_written_is_reported(string setting) => Verify.Reports(With(Set(Three, Probe) + Service($"{Headless}, {setting}")));

    [Theory]
    [InlineData("rabbitmq:4.1.4")]
    [InlineData("docker.io/bitnamilegacy/rabbitmq:4.1.3")]
    [InlineData("zookeeper:3.9.4")]
    [InlineData("quay.io/coreos/etcd:v3.6.5")]
    [InlineData("elasticsearch:8.19.5")]
    [InlineData("opensearchproject/opensearch:2.19.3")]
    public Task Known_images_are_reported(string image) => Verify.Reports(With(Set(Three, Probe, image) + Service(Headless, "{|K8S1011:V1ServiceSpec|}")));

    [Theory]
    [InlineData("PublishNotReadyAddresses = true")]
    [InlineData("PublishNotReadyAddresses = bool.Parse(Environment.GetEnvironmentVariable(\"LIST\"))")]
    [InlineData("PublishNotReadyAddresses = Environment.MachineName.Length > 3 ? true : false")]
    public Task Addresses_that_may_be_listed_are_silent(string setting) => Verify.Silent(With(Set(Three, Probe) + Service($"{Headless}, {setting}")));

    [Theory]
    [InlineData("Replicas = 1, ", Probe, "rabbitmq:4.1.4")]
    [InlineData("Replicas = count, ", Probe, "rabbitmq:4.1.4")]
    [InlineData("", Probe, "rabbitmq:4.1.4")]
    [InlineData(Three + "PodManagementPolicy = \"Parallel\", ", "", "rabbitmq:4.1.4")]
    [InlineData(Three + "PodManagementPolicy = \"Parallel\", ", "ReadinessProbe = count > 1 ? new V1Probe() : null, ", "rabbitmq:4.1.4")]
    [InlineData(Three, Probe + "Command = new[] { \"sh\", \"-c\", \"sleep 5\" }, ", "rabbitmq:4.1.4")]
    [InlineData(Three, Probe, "example.com/queue:1.0")]
    [InlineData(Three, Probe, "hashicorp/consul:1.21")]
    public Task Pods_that_may_not_be_such_peers_are_silent(string spec, string container, string image) => Verify.Silent(With(Set(spec, container, image) + Service(Headless)));

    [Fact]
    public Task A_client_Service_is_silent() => Verify.Silent(With(
        Set(Three, Probe)
        + Service($"{Headless}, PublishNotReadyAddresses = true")
        + DatabaseSource.Service("Selector = Labels(), Ports = new[] { new V1ServicePort { Port = 5672 } }", "\"db-client\"", "Client()")));

    [Fact]
    public Task A_Service_that_is_not_headless_has_another_fault() => Verify.Reports(With(
        Set(Three, Probe) + Service("Selector = Labels(), Ports = new[] { new V1ServicePort { Port = 5672 } }", "{|K8S1004:V1ServiceSpec|}")));

    [Fact]
    public Task Two_Services_of_the_name_are_silent() => Verify.Silent(With(Set(Three, Probe) + Service(Headless) + Service(Headless, method: "Other()")));

    [Fact]
    public Task By_an_initializer() => Fixes(
        Service(Headless, "{|K8S1011:V1ServiceSpec|}"),
        Service($"{Headless}, PublishNotReadyAddresses = true"));

    [Fact]
    public Task What_is_written_is_changed() => Fixes(
        Service($"PublishNotReadyAddresses = {{|K8S1011:false|}} /* for peers */, {Headless}"),
        Service($"PublishNotReadyAddresses = true /* for peers */, {Headless}"));

    [Fact]
    public Task By_a_statement() => Fixes(Filled("service.Spec.PublishNotReadyAddresses = {|K8S1011:false|};"), Filled("service.Spec.PublishNotReadyAddresses = true;"));

    [Fact]
    public Task By_an_argument()
    {
        const string Member = "private static void List(V1Service service, bool isForPeers) => service.Spec.PublishNotReadyAddresses = isForPeers;\n";
        return Fixes(Filled("List(service, {|K8S1011:false|});") + Member, Filled("List(service, true);") + Member);
    }

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    public Task By_a_constructor(ClientVersion client)
    {
        var test = new ManifestCodeFixTest<K8S1011PeersNotPublishedFix> { Client = client };
        test.TestState.Sources.Add(With(Set(Three, Probe) + Constructed("{|K8S1011:V1ServiceSpec|}")));
        test.FixedState.Sources.Add(With(Set(Three, Probe) + Constructed("V1ServiceSpec", ", publishNotReadyAddresses: true")));
        return test.RunAsync();
    }

    [Fact]
    public Task Services_in_several_files_are_fixed_in_every_scope() => Verify.Fixes<K8S1011PeersNotPublishedFix>(
        new[] { With(Set(Three, Probe) + Set(Three, Probe, name: "mq")), InFile("Db", "db", "{|K8S1011:V1ServiceSpec|}"), InFile("Mq", "mq", "{|K8S1011:V1ServiceSpec|}") },
        new[] { With(Set(Three, Probe) + Set(Three, Probe, name: "mq")), InFile("Db", "db", "V1ServiceSpec", ", PublishNotReadyAddresses = true"), InFile("Mq", "mq", "V1ServiceSpec", ", PublishNotReadyAddresses = true") });

    [Fact]
    public Task A_helper_that_other_Services_come_from_stays() => Verify.DeclinesToFix<K8S1011PeersNotPublishedFix>(With(Set(Three, Probe) + """
        public static V1Service Db() => Make("db");
        public static V1Service Web() => Make("web");
        private static V1Service Make(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name }, Spec = new {|K8S1011:V1ServiceSpec|} { ClusterIP = "None", Selector = Labels() } };
        """));

    [Fact]
    public Task A_Service_that_is_built_for_peers_lists_them() => Verify.Fixes<K8S1001GoverningServiceNotNamedFix>(
        With(Set(Three, Probe).Replace("new V1StatefulSetSpec { ServiceName = \"db\", ", "new {|K8S1001:V1StatefulSetSpec|} { ", System.StringComparison.Ordinal)),
        With(Set(Three, Probe)
            .Replace("ServiceName = \"db\", ", "", System.StringComparison.Ordinal)
            .Replace("} } };\nprivate", "}, ServiceName = \"db-headless\" } };\n\n" + """
                public static V1Service HeadlessService() => new V1Service
                {
                    Metadata = new V1ObjectMeta { Name = "db-headless" },
                    Spec = new V1ServiceSpec
                    {
                        ClusterIP = "None",
                        Selector = Labels(),
                        PublishNotReadyAddresses = true,
                    },
                };
                """ + "\nprivate", System.StringComparison.Ordinal)));

    private static DiagnosticResult NotPublished(string message) =>
        new DiagnosticResult(K8S1011PeersNotPublished.Id, DiagnosticSeverity.Info).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations).WithMessage(message);

    private static Task Fixes(string before, string after) => Verify.Fixes<K8S1011PeersNotPublishedFix>(With(Set(Three, Probe) + before), With(Set(Three, Probe) + after));

    private static string With(string members) => DatabaseSource.With(members);

    private static string Set(string spec, string container, string image = "rabbitmq:4.1.4", string name = "db") => $$"""
        public static V1StatefulSet {{name}}Set(int count) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "{{name}}" }, Spec = new V1StatefulSetSpec { ServiceName = "{{name}}", {{spec}}VolumeClaimTemplates = Disks(), Selector = new V1LabelSelector { MatchLabels = Labels() }, Template = new V1PodTemplateSpec
        {
            Metadata = new V1ObjectMeta { Labels = Labels() },
            Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "peer", Image = "{{image}}", {{container}}VolumeMounts = Mounts() } } },
        } } };
        {{(name == "db" ? Disks : "")}}
        """;

    private static string Service(string spec, string type = "V1ServiceSpec", string method = "Service()") =>
        $$"""public static V1Service {{method}} => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {{type}} { {{spec}} } };""" + "\n";

    private static string Filled(string statement) => $$"""
        public static V1Service Service()
        {
            var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { {{Headless}} } };
            {{statement}}
            return service;
        }

        """;

    private static string Constructed(string type, string more = "") =>
        $$"""public static V1Service Service() => new V1Service(metadata: new V1ObjectMeta(name: "db"), spec: new {{type}}(clusterIP: "None", selector: Labels(){{more}}));""";

    private static string InFile(string file, string name, string type, string more = "") => DatabaseSource.File($"{file}Services", $$"""
        public static V1Service Service() => new() { Metadata = new() { Name = "{{name}}" }, Spec = new {{type}} { ClusterIP = "None", Selector = Database.Labels(){{more}} } };
        """);
}
