using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1001 and K8S1015: a set without a governing Service, where its identity matters and where that is not known.</summary>
public sealed class MissingServiceNameTests
{
    private const string Pods = DatabaseSource.Pods;
    private const string Claims = "VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = \"data\" }, Spec = new() { AccessModes = new[] { \"ReadWriteOnce\" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new(\"1Gi\") } } } } }";
    private const string MountedPods = "Template = MountedTemplate()";
    private const string MountedTemplate = """
        public static V1PodTemplateSpec MountedTemplate()
        {
            V1PodTemplateSpec template = Template();
            template.Spec.Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } } };
            return template;
        }
        """;

    private static readonly Dictionary<string, string> Reported = new()
    {
        ["claim templates"] = $$"""
            public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1001:V1StatefulSetSpec|} { {{MountedPods}}, {{Claims}} } };
            """ + MountedTemplate,
        ["a headless Service over the pods"] = DatabaseSource.Service("ClusterIP = \"None\", Selector = Labels()") + $$"""
            public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1001:V1StatefulSetSpec|} { {{Pods}} } };
            """,
        ["the name is empty"] = DatabaseSource.Service("ClusterIP = \"None\", Selector = Labels()") + DatabaseSource.Set("{|K8S1001:\"\"|}"),
        ["the name is null"] = DatabaseSource.Service("ClusterIP = \"None\", Selector = Labels()") + DatabaseSource.Set("{|K8S1001:null|}"),
        ["statements"] = DatabaseSource.Service("ClusterIP = \"None\", Selector = Labels()") + """
            public static V1StatefulSet Set()
            {
                var set = new V1StatefulSet();
                set.Spec = new {|K8S1001:V1StatefulSetSpec|}();
                set.Spec.Template = Template();
                return set;
            }
            """,
        ["a peer address in an argument"] = SetWith("Args = new List<string> { \"--peers=http://db-0.db:2380,http://db-1.db:2380\" }", "K8S1001"),
        ["a peer address in the environment"] = SetWith("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"SEED\", Value = \"db-0.db.data.svc.cluster.local\" } }", "K8S1001"),
        ["a peer address of a name with a parameter"] = """
            public static V1StatefulSet Set(string tenant) => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = $"{tenant}-db" },
                Spec = new {|K8S1001:V1StatefulSetSpec|}
                {
                    Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0", Args = new List<string> { $"--join={tenant}-db-0.{tenant}-db" } } } } },
                },
            };
            """,
        ["nothing that needs it"] = $$"""
            public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1015:V1StatefulSetSpec|} { {{Pods}} } };
            """,
        ["the address of a peer of another set"] = SetWith("Args = new List<string> { \"--zookeeper=zk-0.zk:2181\" }", "K8S1015"),
        ["a longer name that ends alike"] = SetWith("Args = new List<string> { \"--join=other-db-0.db\" }", "K8S1015"),
        ["the bare name of a pod"] = SetWith("Args = new List<string> { \"--first=db-0\" }", "K8S1015"),
        ["a client Service over the pods"] = DatabaseSource.Service("Selector = Labels()") + $$"""
            public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1015:V1StatefulSetSpec|} { {{Pods}} } };
            """,
    };

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["the name is given"] = DatabaseSource.Set("\"db\""),
        ["the name is not known"] = DatabaseSource.Set("name", method: "Set(string name)"),
        ["the name is given on some path"] = DatabaseSource.Set("name ? \"db\" : null", method: "Set(bool name)"),
        ["the name is given later"] = $$"""
            public static V1StatefulSet Set()
            {
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Pods}} } };
                set.Spec.ServiceName = "db";
                return set;
            }
            """,
        ["a hook may give the name"] = $$"""
            public static V1StatefulSet Set(Action<V1StatefulSet> customize)
            {
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Pods}} } };
                customize(set);
                return set;
            }
            """,
        ["a parameter is filled"] = """
            public static void Apply(V1StatefulSet set)
            {
                set.Spec.Template = Template();
                set.Spec.Replicas = 3;
            }
            """,
        ["a patch"] = "public static V1Patch Patch() => new V1Patch(new V1StatefulSet { Spec = new V1StatefulSetSpec { Replicas = 3 } }, V1Patch.PatchType.MergePatch);",
        ["a fake"] = "public static V1StatefulSet Fake() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = \"db\" } };",
        ["containers that are not known"] = "public static V1StatefulSet Set(V1PodTemplateSpec template) => new V1StatefulSet { Spec = new V1StatefulSetSpec { Template = template } };",
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
    public Task K8S1001_says_why_the_identity_matters() =>
        Verify.Reports(
            DatabaseSource.With(DatabaseSource.Service("ClusterIP = \"None\", Selector = Labels()", "\"peers\"") + $$"""
                public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|#0:V1StatefulSetSpec|} { {{Pods}} } };
                """),
            new DiagnosticResult("K8S1001", DiagnosticSeverity.Warning)
                .WithLocation(0)
                .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
                .WithMessage("StatefulSet 'db' has no ServiceName although the headless Service 'peers' selects its pods: pods get no DNS names of their own, and peers cannot find each other"));

    [Fact]
    public Task K8S1015_says_what_is_missing() =>
        Verify.Reports(
            DatabaseSource.With($$"""
                public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|#0:V1StatefulSetSpec|} { {{Pods}} } };
                """),
            new DiagnosticResult("K8S1015", DiagnosticSeverity.Info)
                .WithLocation(0)
                .WithMessage("StatefulSet 'db' has no ServiceName: pods get no DNS names of their own, and before Kubernetes 1.33 one was required"));

    private static string SetWith(string container, string id) => $$"""
        public static V1StatefulSet Set() => new V1StatefulSet
        {
            Metadata = new V1ObjectMeta { Name = "db" },
            Spec = new {|{{id}}:V1StatefulSetSpec|}
            {
                Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0", {{container}} } } } },
            },
        };
        """;
}
