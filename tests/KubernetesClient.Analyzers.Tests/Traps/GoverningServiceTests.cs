using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Traps;

/// <summary>Services that are headless on some path, that need not be, or that find their pods in another way.</summary>
public sealed class GoverningServiceTests
{
    private static readonly string Set = TrapProgram.Set("\"db\"");

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["headless unless a flag says otherwise"] = $$"""
            // Database.cs
            internal sealed class Database
            {
                private readonly bool _headless;

                public Database(bool headless) => _headless = headless;
                {{Set}}
                public V1Service Peers() => Build(_headless);

                private static V1Service Build(bool headless) => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = headless ? "None" : null, Selector = Parts.Labels("db") } };
            }
            """,
        ["headless unless it is a tool"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{Set}}
                {{TrapProgram.Service("\"db\"", "ClusterIP = tool ? null : \"None\", Selector = Parts.Labels(\"db\"), Ports = Parts.Ports()", "Service(bool tool)")}}
            }
            """,
        ["a statement makes it headless on one path"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{Set}}
                public static V1Service Service(int replicas)
                {
                    var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { Selector = Parts.Labels("db"), Ports = Parts.Ports() } };
                    if (replicas > 1)
                    {
                        service.Spec.ClusterIP = "None";
                    }

                    return service;
                }
            }
            """,
        ["the address of a Service that was read from the cluster"] = $$"""
            // Repair.cs
            internal static class Repair
            {
                {{Set}}
                public static async Task RunAsync(IKubernetes kube)
                {
                    V1Service service = await kube.CoreV1.ReadNamespacedServiceAsync("db", "data");
                    service.Metadata.Name = "db";
                    service.Spec.ClusterIP = null;
                    await kube.CoreV1.ReplaceNamespacedServiceAsync(service, "db", "data");
                }
            }
            """,
        ["Services without selector, without ports, and without a set"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{Set}}
                {{TrapProgram.Service("\"db\"", "ClusterIP = \"None\"")}}
            }
            // Legacy.cs
            internal static class Legacy
            {
                {{TrapProgram.Service("\"mainframe\"", "Ports = Parts.Ports()")}}
                {{TrapProgram.Service("\"peers\"", "ClusterIP = \"None\", Selector = Parts.Labels(\"peers\")", "Peers()")}}
            }
            """,
        ["a headless Service in front of a Deployment"] = """
            // Web.cs
            internal static class Web
            {
                public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Parts.Labels("web") } };

                public static V1Deployment Build() => new V1Deployment
                {
                    Metadata = new V1ObjectMeta { Name = "web" },
                    Spec = new V1DeploymentSpec
                    {
                        Replicas = 2,
                        Selector = new V1LabelSelector { MatchLabels = Parts.Labels("web") },
                        Template = new V1PodTemplateSpec
                        {
                            Metadata = new V1ObjectMeta { Labels = Parts.Labels("web") },
                            Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "web", Image = "registry.example.com/acme/web:2.1" } } },
                        },
                    },
                };
            }
            """,
        ["a load balancer and a client Service over the same pods"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{Set}}
                {{TrapProgram.Service("\"db\"")}}
                {{TrapProgram.Service("\"db-client\"", "Selector = Parts.Labels(\"db\"), Ports = Parts.Ports()", "Client()")}}
                {{TrapProgram.Service("\"db-public\"", "Type = \"LoadBalancer\", Selector = Parts.Labels(\"db\"), Ports = Parts.Ports()", "Public()")}}
            }
            """,
        ["one client Service over two sets"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{TrapProgram.Set("\"db-a\"", "\"db-a\"", "First()")}}
                {{TrapProgram.Set("\"db-b\"", "\"db-b\"", "Second()")}}
                {{TrapProgram.Service("\"db-a\"", method: "FirstPeers()")}}
                {{TrapProgram.Service("\"db-b\"", method: "SecondPeers()")}}
                {{TrapProgram.Service("\"db\"", "Selector = Parts.Labels(\"db\"), Ports = Parts.Ports()", "Client()")}}
            }
            """,
        ["two variants of which one is created"] = $$"""
            // Database.cs
            internal sealed record Options(bool IsHighlyAvailable);

            internal static class Database
            {
                public static async Task CreateAsync(IKubernetes kube, Options options)
                {
                    await kube.AppsV1.CreateNamespacedStatefulSetAsync(Set(), "data");
                    await kube.CoreV1.CreateNamespacedServiceAsync(options.IsHighlyAvailable ? Peers() : Single(), "data");
                }
                {{Set}}
                {{TrapProgram.Service("\"db\"", method: "Peers()")}}
                {{TrapProgram.Service("\"db\"", "Type = \"NodePort\", Selector = Parts.Labels(\"db\"), Ports = Parts.Ports()", "Single()")}}
            }
            """,
        ["headless by an option that the configuration binds"] = $$"""
            // Database.cs
            internal sealed class NetworkOptions
            {
                public bool Headless { get; set; }

                public string Address { get; set; }
            }

            internal sealed class Database
            {
                private readonly NetworkOptions _options = new NetworkOptions();

                public Database(Action<object> bind) => bind(_options);
                {{Set}}
                public V1Service First() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = _options.Headless ? "None" : null, Selector = Parts.Labels("db") } };
                public V1Service Second() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = _options.Address, Selector = Parts.Labels("db") } };
            }
            """,
        ["an old Service or a new one"] = $$"""
            // Repair.cs
            internal static class Repair
            {
                {{Set}}
                public static async Task RunAsync(IKubernetes kube, bool exists)
                {
                    V1Service service = exists ? await kube.CoreV1.ReadNamespacedServiceAsync("db", "data") : null;
                    service ??= new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { Selector = Parts.Labels("db") } };
                    service.Spec.ClusterIP ??= "None";
                    await kube.CoreV1.ReplaceNamespacedServiceAsync(service, "db", "data");
                }
            }
            """,
    };

    /// <summary>The same programs without the doubt.</summary>
    private static readonly Dictionary<string, string> Reported = new()
    {
        ["no caller asks for a headless one"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{Set}}
                public static V1Service Peers() => Build(false);

                private static V1Service Build(bool headless) => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = headless ? "None" : {|K8S1004:null|}, Selector = Parts.Labels("db") } };
            }
            """,
        ["the address of a new Service"] = $$"""
            // Repair.cs
            internal static class Repair
            {
                {{Set}}
                public static async Task RunAsync(IKubernetes kube)
                {
                    var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { {{TrapProgram.Headless}} } };
                    service.Spec.ClusterIP = {|K8S1004:null|};
                    await kube.CoreV1.ReplaceNamespacedServiceAsync(service, "db", "data");
                }
            }
            """,
        ["the client Service governs"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{TrapProgram.Set("\"db-client\"")}}
                internal static V1Service Client() => new V1Service { Metadata = new V1ObjectMeta { Name = "db-client" }, Spec = new {|K8S1004:V1ServiceSpec|} { Selector = Parts.Labels("db"), Ports = Parts.Ports() } };
            }
            """,
        ["neither variant is headless"] = $$"""
            // Database.cs
            internal static class Database
            {
                public static async Task CreateAsync(IKubernetes kube, bool isHighlyAvailable)
                {
                    await kube.AppsV1.CreateNamespacedStatefulSetAsync(Set(), "data");
                    await kube.CoreV1.CreateNamespacedServiceAsync(isHighlyAvailable ? Inner() : Single(), "data");
                }
                {{Set}}
                internal static V1Service Inner() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1004:V1ServiceSpec|} { Selector = Parts.Labels("db"), Ports = Parts.Ports() } };
                internal static V1Service Single() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1004:V1ServiceSpec|} { Type = "NodePort", Selector = Parts.Labels("db"), Ports = Parts.Ports() } };
            }
            """,
    };

    public static TheoryData<string, ClientVersion> SilentForms => Forms.OnAllClients(Silent);

    public static TheoryData<string, ClientVersion> ReportedForms => Forms.OnAllClients(Reported);

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form, ClientVersion client) => TrapProgram.Of(client, Silent[form]).RunAsync();

    [Theory]
    [MemberData(nameof(ReportedForms))]
    public Task Is_reported_without_the_doubt(string form, ClientVersion client) => TrapProgram.Of(client, Reported[form]).RunAsync();
}
