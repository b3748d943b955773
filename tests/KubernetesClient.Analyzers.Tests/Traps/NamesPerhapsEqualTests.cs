using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Traps;

/// <summary>Names of Services that may be the same, or may be different, where a rule would need to know.</summary>
public sealed class NamesPerhapsEqualTests
{
    private const string Pods = TrapProgram.Pods;
    private const string NotHeadless = "Selector = Parts.Labels(\"db\"), Ports = Parts.Ports()";

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["a helper in another file computes the name"] = $$"""
            // Tenant.cs
            internal static class Tenant
            {
                public static V1StatefulSet Build(string id) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = Names.SetNameFor(id) }, Spec = new V1StatefulSetSpec { ServiceName = Names.SetNameFor(id), {{Pods}} } };
                {{TrapProgram.Service("Names.ServiceNameFor(id)", method: "Service(string id)")}}
            }
            // Names.cs
            internal static class Names
            {
                public static string ServiceNameFor(string id) => SetNameFor(id);

                public static string SetNameFor(string id) => $"db-{id}";
            }
            """,
        ["a name and its lower-case form"] = $$"""
            // Tenant.cs
            internal sealed record TenantData(string Name);

            internal static class Tenant
            {
                public static IEnumerable<object> Build(TenantData data) => new object[] { Service(data), Set(data) };
                {{TrapProgram.Service("data.Name.ToLowerInvariant()", method: "Service(TenantData data)")}}
                {{TrapProgram.Set("data.Name", "data.Name", "Set(TenantData data)")}}
            }
            """,
        ["a base class gives the name and a derived one another"] = $$"""
            // Component.cs
            internal abstract class Component
            {
                protected virtual string GoverningName => "db";

                public V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = GoverningName, {{Pods}} } };
            }
            // Database.cs
            internal sealed class Database : Component
            {
                protected override string GoverningName => "db-peers";
                {{TrapProgram.Service("\"db-peers\"")}}
            }
            """,
        ["each name is the next of a sequence"] = $$"""
            // Simulation.cs
            internal sealed class Simulation
            {
                private readonly Queue<string> _names = new Queue<string>();
                private int _last;

                public IEnumerable<object> Numbered() => new object[] { Service(Next()), Set(Next()) };

                public IEnumerable<object> Unique() => new object[] { Service($"db-{Guid.NewGuid()}"), Set($"db-{Guid.NewGuid()}") };

                public IEnumerable<object> Queued() => new object[] { Service(_names.Dequeue()), Set(_names.Dequeue()) };

                public IEnumerable<object> Counted() => new object[] { Service(Counter), Set(Counter) };

                private string Counter => $"db-{_last++}";

                private string Next() => $"db-{++_last}";

                private static V1Service Service(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1ServiceSpec { {{NotHeadless}} } };

                private static V1StatefulSet Set(string service) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = service, {{Pods}} } };
            }
            """,
        ["something normalizes the request between the two"] = $$"""
            // Provisioner.cs
            internal sealed class Request
            {
                public string Name { get; set; }
            }

            internal sealed class Provisioner
            {
                private readonly Action<Request> _normalize;

                public Provisioner(Action<Request> normalize) => _normalize = normalize;

                public async Task RunAsync(IKubernetes kube, Request request)
                {
                    var service = new V1Service { Metadata = new V1ObjectMeta { Name = request.Name }, Spec = new V1ServiceSpec { {{NotHeadless}} } };
                    await kube.CoreV1.CreateNamespacedServiceAsync(service, "data");
                    _normalize(request);
                    var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = request.Name }, Spec = new V1StatefulSetSpec { ServiceName = request.Name, {{Pods}} } };
                    await kube.AppsV1.CreateNamespacedStatefulSetAsync(set, "data");
                }
            }
            """,
        ["only the client calls give the namespaces"] = $$"""
            // Installer.cs
            internal sealed class Installer
            {
                private readonly IKubernetes _kube;
                private readonly string _space;

                public Installer(IKubernetes kube, string space)
                {
                    _kube = kube;
                    _space = space;
                }

                public async Task InstallAsync()
                {
                    await _kube.CoreV1.CreateNamespacedServiceAsync(new V1Service { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = _space }, Spec = new V1ServiceSpec { {{TrapProgram.Headless}} } }, _space);
                    await _kube.AppsV1.CreateNamespacedStatefulSetAsync(new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{Pods}} } }, _space);
                }
            }
            """,
        ["the same name in the namespaces of two calls"] = $$"""
            // Installer.cs
            internal static class Installer
            {
                public static async Task InstallAsync(IKubernetes kube)
                {
                    await kube.CoreV1.CreateNamespacedServiceAsync(new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { {{NotHeadless}} } }, "web");
                    await kube.CoreV1.CreateNamespacedServiceAsync(new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { {{TrapProgram.Headless}} } }, "data");
                    await kube.AppsV1.CreateNamespacedStatefulSetAsync(new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{Pods}} } }, "data");
                }
            }
            """,
    };

    /// <summary>The same programs without the doubt.</summary>
    private static readonly Dictionary<string, string> Reported = new()
    {
        ["the helper in another file gives another name"] = $$"""
            // Tenant.cs
            internal static class Tenant
            {
                public static IEnumerable<object> Build(string id) => new object[] { Service(id), Set(id) };
                private static V1StatefulSet Set(string id) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = Names.SetNameFor(id) }, Spec = new V1StatefulSetSpec { ServiceName = {|K8S1002:Names.SetNameFor(id)|}, {{Pods}} } };
                {{TrapProgram.Service("Names.ServiceNameFor(id)", method: "Service(string id)")}}
            }
            // Names.cs
            internal static class Names
            {
                public static string ServiceNameFor(string id) => SetNameFor(id) + "-peers";

                public static string SetNameFor(string id) => $"db-{id}";
            }
            """,
        ["a name and the same with an ending"] = $$"""
            // Tenant.cs
            internal sealed record TenantData(string Name);

            internal static class Tenant
            {
                public static IEnumerable<object> Build(TenantData data) => new object[] { Service(data), Set(data) };
                {{TrapProgram.Service("data.Name + \"-peers\"", method: "Service(TenantData data)")}}
                {{TrapProgram.Set("{|K8S1002:data.Name|}", "data.Name", "Set(TenantData data)")}}
            }
            """,
        ["nobody overrides the name"] = $$"""
            // Component.cs
            internal class Component
            {
                protected string GoverningName => {|K8S1002:"db"|};

                public V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = GoverningName, {{Pods}} } };
            }
            // Database.cs
            internal sealed class Database : Component
            {
                {{TrapProgram.Service("\"db-peers\"")}}
            }
            """,
        ["one name is taken once"] = $$"""
            // Simulation.cs
            internal sealed class Simulation
            {
                private readonly Queue<string> _names = new Queue<string>();

                public IEnumerable<object> Queued()
                {
                    string name = _names.Dequeue();
                    return new object[] { Service(name), Set(name) };
                }

                private static V1Service Service(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name }, Spec = new {|K8S1004:V1ServiceSpec|} { {{NotHeadless}} } };

                private static V1StatefulSet Set(string service) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = service, {{Pods}} } };
            }
            """,
        ["nothing changes the request"] = $$"""
            // Provisioner.cs
            internal sealed class Request
            {
                public string Name { get; set; }
            }

            internal static class Provisioner
            {
                public static async Task RunAsync(IKubernetes kube, Request request)
                {
                    var service = new V1Service { Metadata = new V1ObjectMeta { Name = request.Name }, Spec = new {|K8S1004:V1ServiceSpec|} { {{NotHeadless}} } };
                    await kube.CoreV1.CreateNamespacedServiceAsync(service, "data");
                    var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = request.Name }, Spec = new V1StatefulSetSpec { ServiceName = request.Name, {{Pods}} } };
                    await kube.AppsV1.CreateNamespacedStatefulSetAsync(set, "data");
                }
            }
            """,
        ["the namespace of both calls is the same"] = $$"""
            // Installer.cs
            internal static class Installer
            {
                public static async Task InstallAsync(IKubernetes kube)
                {
                    await kube.CoreV1.CreateNamespacedServiceAsync(new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1004:V1ServiceSpec|} { {{NotHeadless}} } }, "data");
                    await kube.AppsV1.CreateNamespacedStatefulSetAsync(new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{Pods}} } }, "data");
                }
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
