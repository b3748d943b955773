using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1004: governing Service is not headless.</summary>
public sealed class K8S1004Tests
{
    private const string Pods = DatabaseSource.Pods;

    /// <summary>Members of a program; the marked place is the one that is reported.</summary>
    private static readonly Dictionary<string, string> Reported = new()
    {
        ["nothing is said"] = DatabaseSource.Set("\"db\"") + """
            public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1004:V1ServiceSpec|} { Selector = Labels() } };
            """,
        ["target-typed"] = DatabaseSource.Set("\"db\"") + """
            public static V1Service Service() => new() { Metadata = new() { Name = "db" }, Spec = {|K8S1004:new()|} { Selector = Labels() } };
            """,
        ["no spec"] = DatabaseSource.Set("\"db\"") + """
            public static V1Service Service() => new {|K8S1004:V1Service|} { Metadata = new V1ObjectMeta { Name = "db" } };
            """,
        ["null"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service("ClusterIP = {|K8S1004:null|}, Selector = Labels()"),
        ["empty"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service("ClusterIP = {|K8S1004:\"\"|}, Selector = Labels()"),
        ["an address"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service("ClusterIP = {|K8S1004:\"10.0.0.7\"|}, Selector = Labels()"),
        ["another letter case"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service("ClusterIP = {|K8S1012:\"none\"|}, Selector = Labels()"),
        ["a load balancer"] = DatabaseSource.Set("\"db\"") + """
            public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1004:V1ServiceSpec|} { Type = "LoadBalancer", Selector = Labels() } };
            """,
        ["name of a constant"] = """
            private const string Name = "db";
            """ + "\n" + DatabaseSource.Set("Name", "Name") + """
            public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = Name }, Spec = new {|K8S1004:V1ServiceSpec|} { Selector = Labels() } };
            """,
        ["name with a parameter"] = $$"""
            public static IEnumerable<object> Build(string tenant)
            {
                var service = new V1Service { Metadata = new V1ObjectMeta { Name = $"{tenant}-db" }, Spec = new {|K8S1004:V1ServiceSpec|} { Selector = Labels() } };
                var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = tenant }, Spec = new V1StatefulSetSpec { ServiceName = tenant + "-db", {{Pods}} } };
                return new object[] { service, set };
            }
            """,
        ["two reads of one property of a parameter"] = $$"""
            public class Request { public string Name { get; set; } }
            public static IEnumerable<object> Build(Request request)
            {
                var service = new V1Service { Metadata = new V1ObjectMeta { Name = request.Name }, Spec = new {|K8S1004:V1ServiceSpec|} { Selector = Labels() } };
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = request.Name, {{Pods}} } };
                return new object[] { service, set };
            }
            """,
        ["name of the Service itself"] = $$"""
            public static V1StatefulSet Build()
            {
                var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1004:V1ServiceSpec|} { Selector = Labels() } };
                return new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = service.Metadata.Name, {{Pods}} } };
            }
            """,
        ["name by an extension method"] = $$"""
            public static V1StatefulSet Build()
            {
                var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1004:V1ServiceSpec|} { Selector = Labels() } };
                return new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = service.Name(), {{Pods}} } };
            }
            """,
        ["statements"] = DatabaseSource.Set("\"db\"") + """
            public static V1Service Build()
            {
                var service = new V1Service();
                service.Metadata = new V1ObjectMeta();
                service.Metadata.Name = "db";
                service.Spec = new {|K8S1004:V1ServiceSpec|}();
                service.Spec.Selector = Labels();
                return service;
            }
            """,
        ["helper with the name as argument"] = DatabaseSource.Set("\"db\"") + """
            public static V1Service Build() => Service("db");
            private static V1Service Service(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name }, Spec = new {|K8S1004:V1ServiceSpec|} { Selector = Labels() } };
            """,
        ["helper that makes Services headless or not"] = DatabaseSource.Set("\"db\"") + """
            public static V1Service Build() => Service("db", headless: false);
            public static V1Service Other() => Service("other", headless: true);
            private static V1Service Service(string name, bool headless) => new V1Service { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1ServiceSpec { ClusterIP = headless ? "None" : {|K8S1004:null|}, Selector = Labels() } };
            """,
        ["the same namespace"] = """
            public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = "data" }, Spec = new {|K8S1004:V1ServiceSpec|} { Selector = Labels() } };
            """ + "\n" + $$"""
            public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = "data" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{Pods}} } };
            """,
        ["one Service of the name in another namespace is headless"] = """
            public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = "data" }, Spec = new {|K8S1004:V1ServiceSpec|} { Selector = Labels() } };
            public static V1Service Other() => new V1Service { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = "other" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() } };
            """ + "\n" + $$"""
            public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = "data" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{Pods}} } };
            """,
    };

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["headless"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service("ClusterIP = \"None\", Selector = Labels()"),
        ["headless by a constant"] = "private const string Headless = \"None\";\n" + DatabaseSource.Set("\"db\"") + DatabaseSource.Service("ClusterIP = Headless, Selector = Labels()"),
        ["headless on some path"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service("ClusterIP = headless ? \"None\" : null, Selector = Labels()", method: "Service(bool headless)"),
        ["headless on another path"] = DatabaseSource.Set("\"db\"") + DatabaseSource.Service("ClusterIP = tool ? null : \"None\", Selector = Labels()", method: "Service(bool tool)"),
        ["headless by a statement under a condition"] = DatabaseSource.Set("\"db\"") + """
            public static V1Service Service(bool headless)
            {
                var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { Selector = Labels() } };
                if (headless)
                {
                    service.Spec.ClusterIP = "None";
                }

                return service;
            }
            """,
        ["headless by a later statement"] = DatabaseSource.Set("\"db\"") + """
            public static V1Service Service()
            {
                var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { Selector = Labels() } };
                MakeHeadless(service);
                return service;
            }

            private static void MakeHeadless(V1Service service) => service.Spec.ClusterIP = "None";
            """,
        ["a hook may make it headless"] = DatabaseSource.Set("\"db\"") + """
            public static V1Service Service(Action<V1ServiceSpec> customize)
            {
                var spec = new V1ServiceSpec { Selector = Labels() };
                customize(spec);
                return new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = spec };
            }
            """,
        ["a second Service of that name is headless"] = DatabaseSource.Set("\"db\"")
            + DatabaseSource.Service("Selector = Labels()", method: "Client()")
            + DatabaseSource.Service("ClusterIP = \"None\", Selector = Labels()"),
        ["a second Service of that name may be headless"] = DatabaseSource.Set("\"db\"")
            + DatabaseSource.Service("Selector = Labels()", method: "Client()")
            + DatabaseSource.Service("ClusterIP = address, Selector = Labels()", method: "Service(string address)"),
        ["a Service of another name"] = DatabaseSource.Set("\"db-headless\"") + DatabaseSource.Service("Selector = Labels()")
            + DatabaseSource.Service("ClusterIP = \"None\", Selector = Labels()", "\"db-headless\"", "Headless()"),
        ["a Service of the name in another namespace"] = $$"""
            public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = {|K8S1006:"web"|} }, Spec = new V1ServiceSpec { Selector = Labels() } };
            public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = "data" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{Pods}} } };
            """,
        ["perhaps another namespace"] = $$"""
            public static V1Service Service(string space) => new V1Service { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = space }, Spec = new V1ServiceSpec { Selector = Labels() } };
            public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = "data" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{Pods}} } };
            """,
        ["perhaps another name"] = DatabaseSource.Set("name", method: "Set(string name)") + DatabaseSource.Service("Selector = Labels()"),
        ["lower-cased elsewhere"] = $$"""
            public static IEnumerable<object> Build(V1ObjectMeta data)
            {
                var service = new V1Service { Metadata = new V1ObjectMeta { Name = data.Name.ToLowerInvariant() }, Spec = new V1ServiceSpec { Selector = Labels() } };
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = data.Name, {{Pods}} } };
                return new object[] { service, set };
            }
            """,
        ["two new names"] = $$"""
            public static IEnumerable<object> Build()
            {
                var service = new V1Service { Metadata = new V1ObjectMeta { Name = Guid.NewGuid().ToString() }, Spec = new V1ServiceSpec { Selector = Labels() } };
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = Guid.NewGuid().ToString(), {{Pods}} } };
                return new object[] { service, set };
            }
            """,
        ["two calls of Next"] = $$"""
            private static int _last;
            private static string Next() => $"db-{_last++}";
            public static IEnumerable<object> Build()
            {
                var service = new V1Service { Metadata = new V1ObjectMeta { Name = Next() }, Spec = new V1ServiceSpec { Selector = Labels() } };
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = Next(), {{Pods}} } };
                return new object[] { service, set };
            }
            """,
        ["two items of a queue"] = $$"""
            public static IEnumerable<object> Build(Queue<string> names)
            {
                var service = new V1Service { Metadata = new V1ObjectMeta { Name = names.Dequeue() }, Spec = new V1ServiceSpec { Selector = Labels() } };
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = names.Dequeue(), {{Pods}} } };
                return new object[] { service, set };
            }
            """,
        ["a name that is changed between"] = $$"""
            public static IEnumerable<object> Build(Request request)
            {
                var service = new V1Service { Metadata = new V1ObjectMeta { Name = request.Name }, Spec = new V1ServiceSpec { Selector = Labels() } };
                Normalizer.Normalize(request);
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = request.Name, {{Pods}} } };
                return new object[] { service, set };
            }

            public interface INormalizer { void Normalize(Request request); }
            public class Request { public string Name { get; set; } }
            private static readonly INormalizer Normalizer = null;
            """,
        ["an address that the cluster gave"] = DatabaseSource.Set("\"db\"") + """
            public static async Task Update(IKubernetes client)
            {
                V1Service service = await client.CoreV1.ReadNamespacedServiceAsync("db", "data");
                service.Metadata.Name = "db";
                service.Spec.ClusterIP = null;
                await client.CoreV1.ReplaceNamespacedServiceAsync(service, "db", "data");
            }
            """,
        ["a spec that a caller gave"] = DatabaseSource.Set("\"db\"") + """
            public static V1Service Renamed(V1ServiceSpec spec)
            {
                spec.ClusterIP = null;
                return new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = spec };
            }
            """,
        ["an address that a caller gave"] = DatabaseSource.Set("\"db\"") + """
            public static void Update(V1Service service)
            {
                service.Metadata.Name = "db";
                service.Spec.ClusterIP = null;
            }
            """,
        ["no StatefulSet"] = DatabaseSource.Service("Selector = Labels()"),
        ["a Deployment"] = DatabaseSource.Service("Selector = Labels()")
            + "public static V1Deployment Deployment() => new V1Deployment { Metadata = new V1ObjectMeta { Name = \"db\" }, Spec = new V1DeploymentSpec { Selector = new V1LabelSelector { MatchLabels = Labels() }, Template = Template() } };",
        ["a set that is not whole"] = DatabaseSource.Service("Selector = Labels()")
            + "public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = \"db\" }, Spec = new V1StatefulSetSpec { ServiceName = \"db\", Replicas = 3 } };",
        ["a client Service over the same pods"] = DatabaseSource.Set("\"db-headless\"")
            + DatabaseSource.Service("Type = \"LoadBalancer\", Selector = Labels()")
            + DatabaseSource.Service("ClusterIP = \"None\", Selector = Labels()", "\"db-headless\"", "Headless()"),
    };

    public static TheoryData<string, ClientVersion> ReportedForms => Forms.OnAllClients(Reported);

    public static TheoryData<string, ClientVersion> SilentForms => Forms.OnAllClients(Silent);

    [Theory]
    [MemberData(nameof(ReportedForms))]
    public Task Is_reported(string form, ClientVersion client) => Verify.Reports(client, DatabaseSource.With(Reported[form]));

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form, ClientVersion client) => Verify.Silent(client, DatabaseSource.With(Silent[form]));

    [Fact]
    public Task The_message_names_both_and_says_what_happens() =>
        Verify.Reports(
            DatabaseSource.With(DatabaseSource.Set("{|#1:\"db\"|}", "\"qdrant\"") + """
                public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|#0:V1ServiceSpec|} { Selector = Labels() } };
                """),
            new DiagnosticResult("K8S1004", DiagnosticSeverity.Warning)
                .WithLocation(0)
                .WithLocation(1)
                .WithMessage("Service 'db' that governs StatefulSet 'qdrant' is not headless (ClusterIP is not \"None\"): pods get no DNS names of their own"));

    [Fact]
    public Task The_parts_may_be_in_four_files() =>
        Verify.Reports(
            ClientVersion.V20,
            new[]
            {
                DatabaseSource.With(""),
                DatabaseSource.File("Names", "public const string Service = \"db\" + Suffix;\nprivate const string Suffix = \"-peers\";"),
                DatabaseSource.File("Sets", $$"""public static V1StatefulSet Set() => new() { Metadata = new() { Name = "db" }, Spec = new() { ServiceName = Names.Service, Selector = new() { MatchLabels = Database.Labels() }, Template = Database.Template() } };"""),
                DatabaseSource.File("Services", """public static V1Service Peers() => new() { Metadata = new() { Name = Names.Service }, Spec = {|K8S1004:new()|} { Selector = Database.Labels() } };"""),
            });
}
