using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;
using KubernetesClient.Analyzers.Rules.Identity;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1017: ApiVersion or Kind does not fit the type.</summary>
public sealed class K8S1017Tests
{
    private const string SetVersion = "$\"{V1StatefulSet.KubeGroup}/{V1StatefulSet.KubeApiVersion}\"";

    private static readonly Dictionary<string, string> Reported = new()
    {
        ["the version without its group"] = Set("ApiVersion = {|K8S1017:\"v1\"|}, "),
        ["the constant that is the version alone"] = Set("ApiVersion = {|K8S1017:V1StatefulSet.KubeApiVersion|}, "),
        ["a version that is gone"] = Set("ApiVersion = {|K8S1017:\"apps/v1beta1\"|}, "),
        ["a group of Kubernetes with a domain"] = Set("ApiVersion = {|K8S1017:\"networking.k8s.io/v1\"|}, "),
        ["another kind"] = Set("Kind = {|K8S1017:\"Deployment\"|}, "),
        ["another letter case"] = Set("Kind = {|K8S1017:\"Statefulset\"|}, "),
        ["both"] = Set("ApiVersion = {|K8S1017:V1Service.KubeApiVersion|}, Kind = {|K8S1017:V1Service.KubeKind|}, "),
        ["one of two wrong ones"] = Set("ApiVersion = isNew ? {|K8S1017:\"v1\"|} : {|K8S1017:\"extensions/v1beta1\"|}, "),
        ["a Deployment"] = $$"""public static V1Deployment Web() => new V1Deployment { ApiVersion = {|K8S1017:"v1"|}, Spec = new V1DeploymentSpec { {{DatabaseSource.Pods}} } };""",
        ["a Service"] = "public static V1Service Service() => new V1Service { ApiVersion = {|K8S1017:\"apps/v1\"|}, Spec = new V1ServiceSpec { ClusterIP = \"None\" } };",
        ["a claim"] = "public static V1PersistentVolumeClaim Claim() => new V1PersistentVolumeClaim { Kind = {|K8S1017:\"PersistentVolume\"|}, Spec = new V1PersistentVolumeClaimSpec { AccessModes = new[] { \"ReadWriteOnce\" } } };",
        ["by a helper"] = Set("ApiVersion = Version({|K8S1017:\"v1\"|}), ") + "private static string Version(string version) => version;",
    };

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["the right ones"] = Set("ApiVersion = \"apps/v1\", Kind = \"StatefulSet\", "),
        ["the constants"] = Set($"ApiVersion = {SetVersion}, Kind = V1StatefulSet.KubeKind, "),
        ["none"] = Set(""),
        ["null"] = Set("ApiVersion = null, Kind = null, "),
        ["empty ones"] = Set("ApiVersion = \"\", Kind = \"\", "),
        ["one that is not known"] = Set("ApiVersion = version, "),
        ["a version that is not known"] = Set("ApiVersion = $\"apps/{version}\", "),
        ["one that is right on some path"] = Set("ApiVersion = isNew ? \"apps/v1\" : \"apps/v1beta1\", "),
        ["an API that somebody added"] = Set("ApiVersion = \"apps.kruise.io/v1beta1\", Kind = \"AdvancedStatefulSet\", "),
        ["Initialize"] = $$"""public static V1StatefulSet Db() => new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", {{DatabaseSource.Pods}} } }.Initialize();""",
        ["a template in a set"] = Set("").Replace("ServiceName", "VolumeClaimTemplates = Disks(), ServiceName", System.StringComparison.Ordinal).Replace("Template = Template()", "Template = Mounting()", System.StringComparison.Ordinal) + """
            private static List<V1PersistentVolumeClaim> Disks() => new List<V1PersistentVolumeClaim>
            {
                new V1PersistentVolumeClaim { ApiVersion = "apps/v1", Kind = "Disk", Metadata = new V1ObjectMeta { Name = "data" }, Spec = new V1PersistentVolumeClaimSpec { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("1Gi") } } } },
            };

            private static V1PodTemplateSpec Mounting()
            {
                V1PodTemplateSpec template = Template();
                template.Spec.Containers[0].VolumeMounts = new[] { new V1VolumeMount { Name = "data", MountPath = "/data" } };
                return template;
            }
            """,
        ["a set without pods"] = "public static V1StatefulSet Fake() => new V1StatefulSet { ApiVersion = \"v1\", Spec = new V1StatefulSetSpec { Replicas = 1 } };",
        ["a Service without a spec"] = "public static V1Service Fake() => new V1Service { ApiVersion = \"apps/v1\" };",
        ["a hook that may change it"] = """
            public static V1Service Service(Action<V1Service> customize)
            {
                var service = new V1Service { ApiVersion = "apps/v1", Spec = new V1ServiceSpec { ClusterIP = "None" } };
                customize(service);
                return service;
            }
            """,
    };

    private static readonly Dictionary<string, string[]> FixedForms = new()
    {
        ["initializer"] = new[] { Set("ApiVersion = VERSION /* of the set */, ") },
        ["statement"] = new[] { Filled("set.ApiVersion = VERSION;") },
        ["filled parameter"] = new[] { Filled("Name(set, VERSION);") + "private static void Name(V1StatefulSet set, string version) => set.ApiVersion = version;" },
        ["helper in another file"] = new[] { Filled("Kinds.Name(set);"), DatabaseSource.File("Kinds", "public static void Name(V1StatefulSet set) => set.ApiVersion = VERSION;") },
        ["field in another file"] = new[] { Set("ApiVersion = Kinds.OfSet, "), DatabaseSource.File("Kinds", "public static readonly string OfSet = VERSION;") },
        ["named argument of 9"] = new[] { Constructed("apiVersion: VERSION, kind: V1StatefulSet.KubeKind") },
        ["named argument of 17"] = new[] { Constructed("apiVersion: VERSION, kind: V1StatefulSet.KubeKind") },
        ["position of 17"] = new[] { Constructed("VERSION, V1StatefulSet.KubeKind") },
    };

    public static TheoryData<string, ClientVersion> ReportedForms => Forms.OnAllClients(Reported);

    public static TheoryData<string, ClientVersion> SilentForms => Forms.OnAllClients(Silent);

    public static TheoryData<string> FormsToFix => new(FixedForms.Keys);

    [Theory]
    [MemberData(nameof(ReportedForms))]
    public Task Is_reported(string form, ClientVersion client) => Verify.Reports(client, DatabaseSource.With(Reported[form]));

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form, ClientVersion client) => Verify.Silent(client, DatabaseSource.With(Silent[form]));

    [Theory]
    [InlineData("ApiVersion = {|#0:\"v1\"|}, ", "StatefulSet 'db' has the ApiVersion 'v1', but that of a V1StatefulSet is 'apps/v1': the API server refuses it")]
    [InlineData("Kind = {|#0:\"Deployment\"|}, ", "StatefulSet 'db' has the Kind 'Deployment', but that of a V1StatefulSet is 'StatefulSet': the API server refuses it")]
    public Task The_message_says_what_fits(string settings, string message) => Verify.Reports(
        DatabaseSource.With(Set(settings)),
        new DiagnosticResult(K8S1017KindDoesNotFit.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message));

    [Theory]
    [MemberData(nameof(FormsToFix))]
    public Task The_constants_are_used(string form)
    {
        var test = new ManifestCodeFixTest<K8S1017KindDoesNotFitFix>
        {
            Client = form.EndsWith('9') ? ClientVersion.V9 : form.EndsWith("17", System.StringComparison.Ordinal) ? ClientVersion.V17 : ClientVersion.V20,
        };
        foreach (string source in FixedForms[form])
        {
            bool isWhole = source.Contains("class Database", System.StringComparison.Ordinal) || source.Contains("class Kinds", System.StringComparison.Ordinal);
            string file = isWhole ? source : DatabaseSource.With(source);
            test.TestState.Sources.Add(file.Replace("VERSION", "{|K8S1017:\"v1\"|}", System.StringComparison.Ordinal));
            test.FixedState.Sources.Add(file.Replace("VERSION", SetVersion, System.StringComparison.Ordinal));
        }

        return test.RunAsync();
    }

    [Fact]
    public Task Objects_in_several_files_are_fixed_in_every_scope() => Verify.Fixes<K8S1017KindDoesNotFitFix>(
        new[] { DatabaseSource.With(Set("Kind = {|K8S1017:\"Set\"|}, ")), Services("ApiVersion = {|K8S1017:\"core/v1\"|}") },
        new[] { DatabaseSource.With(Set("Kind = V1StatefulSet.KubeKind, ")), Services("ApiVersion = V1Service.KubeApiVersion") });

    [Fact]
    public Task A_constant_that_is_right_for_another_type_stays() => Verify.Fixes<K8S1017KindDoesNotFitFix>(
        DatabaseSource.With("private const string Version = \"v1\";\npublic static V1Service Service() => new V1Service { ApiVersion = Version, Spec = new V1ServiceSpec { ClusterIP = \"None\" } };\n" + Set("ApiVersion = {|K8S1017:Version|}, ")),
        DatabaseSource.With("private const string Version = \"v1\";\npublic static V1Service Service() => new V1Service { ApiVersion = Version, Spec = new V1ServiceSpec { ClusterIP = \"None\" } };\n" + Set($"ApiVersion = {SetVersion}, ")));

    private static string Set(string settings) =>
        $$"""public static V1StatefulSet Set(string version, bool isNew) => new V1StatefulSet { {{settings}}Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{DatabaseSource.Pods}} } };""" + "\n";

    private static string Filled(string statement) => $$"""
        public static V1StatefulSet Set()
        {
            var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{DatabaseSource.Pods}} } };
            {{statement}}
            return set;
        }

        """;

    private static string Constructed(string arguments) =>
        $$"""public static V1StatefulSet Set() => new V1StatefulSet({{arguments}}, metadata: new V1ObjectMeta(name: "db"), spec: new V1StatefulSetSpec(serviceName: "db", selector: new V1LabelSelector(matchLabels: Labels()), template: Template()));""";

    private static string Services(string settings) => DatabaseSource.File("Services", $$"""
        public static V1Service Web() => new() { {{settings}}, Metadata = new() { Name = "db" }, Spec = new() { ClusterIP = "None", Selector = Database.Labels() } };
        """);
}
