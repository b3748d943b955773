using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Identity;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1009: name that Kubernetes refuses.</summary>
public sealed class K8S1009Tests
{
    private static readonly string Long = new('a', 64);

    private static readonly Dictionary<string, string> Reported = new()
    {
        ["a set in capitals"] = Set("{|K8S1009:\"Db\"|}"),
        ["a set with a dot"] = Set("{|K8S1009:\"db.main\"|}"),
        ["a set that begins with a dash"] = Set("{|K8S1009:\"-db\"|}"),
        ["a set that ends with a dash"] = Set("{|K8S1009:\"db-\"|}"),
        ["a set with a letter that is not in ASCII"] = Set("{|K8S1009:\"größe\"|}"),
        ["a set with a line break"] = Set("{|K8S1009:\"db\\n\"|}"),
        ["a set that is too long"] = Set($"{{|K8S1009:\"{Long}\"|}}"),
        ["a part that is wrong whatever the rest is"] = Set("{|K8S1009:$\"{tenant}_db\"|}"),
        ["an end that is wrong whatever the rest is"] = Set("{|K8S1009:$\"{tenant}-\"|}"),
        ["parts that are too long with the rest"] = Set($"{{|K8S1009:$\"{{tenant}}{Long[1..]}\"|}}"),
        ["one of two wrong ones"] = Set("isMain ? {|K8S1009:\"Main\"|} : {|K8S1009:\"Other\"|}"),
        ["the name of a pod"] = Set($"{{|K8S1009:\"{Long[..62]}\"|}}", "Replicas = 1, "),
        ["the name of the last pod alone"] = Set($"{{|K8S1009:\"{Long[..61]}\"|}}", "Replicas = 11, "),
        ["a governing Service in capitals"] = Set("\"db\"", serviceName: "{|K8S1009:\"Db\"|}"),
        ["a blank governing Service"] = DatabaseSource.Service("ClusterIP = \"None\", Selector = Labels()") + Set("\"db\"", serviceName: "{|K8S1009:\" \"|}"),
        ["a Service in capitals"] = DatabaseSource.Service("ClusterIP = \"None\"", "{|K8S1009:\"Web_Peers\"|}"),
        ["a Deployment in capitals"] = Deployment("{|K8S1009:\"Web\"|}"),
        ["a Deployment that ends with a dot"] = Deployment("{|K8S1009:\"web.\"|}"),
        ["a Deployment that is too long"] = Deployment($"{{|K8S1009:\"{new string('a', 254)}\"|}}"),
        ["a claim template"] = Pods("", "VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { Disk({|K8S1009:\"Data\"|}) }, ", "\"Data\""),
        ["a volume"] = Pods("Volumes = new List<V1Volume> { new V1Volume { Name = {|K8S1009:\"my_data\"|}, HostPath = new V1HostPathVolumeSource { Path = \"/data\" } } }, ", "", "\"my_data\""),
        ["a container"] = Container("Containers", "{|K8S1009:\"My_Db\"|}"),
        ["a container that starts before"] = Container("InitContainers", "{|K8S1009:\"Wait For Db\"|}"),
        ["by a helper"] = Set("Naming.Of({|K8S1009:\"Db\"|})") + "private static class Naming { public static string Of(string name) => name; }",
    };

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["a right name"] = Set("\"db-0\""),
        ["one letter"] = Set("\"d\""),
        ["as long as can be"] = Set($"{{|K8S1019:\"{Long[1..]}\"|}}"),
        ["a pod as long as can be"] = Set($"\"{Long[..52]}\"", "Replicas = 100, "),
        ["a number of pods that is not known"] = Set($"tenant + \"{Long[..51]}\"", "Replicas = count, "),
        ["a part that is not known"] = Set("$\"{tenant}-db\""),
        ["a beginning that is not known"] = Set("tenant + \"-\" + tenant"),
        ["a name that is not known"] = Set("tenant"),
        ["letters that are made small"] = Set("\"Db\".ToLowerInvariant()"),
        ["no name"] = Set("null"),
        ["an empty name"] = Set("\"\""),
        ["a name that somebody fills in"] = Set("\"<name>\"") + DatabaseSource.Service("ClusterIP = \"None\"", "\"{{ .Release.Name }}\"") + Deployment("\"$(NAME)\""),
        ["a name that is right on some path"] = Set("isMain ? \"db\" : \"Db\""),
        ["a Deployment with dots"] = Deployment("\"web.example\""),
        ["a long Deployment"] = Deployment($"\"{Long}\""),
        ["a Service that begins with a digit"] = DatabaseSource.Service("ClusterIP = \"None\"", "\"0-web\""),
        ["a Service without a spec"] = "public static V1Service Fake() => new V1Service { Metadata = new V1ObjectMeta { Name = \"Fake_Service\" } };",
        ["a set without pods"] = "public static V1StatefulSet Fake() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = \"Fake_Set\" } };",
        ["a patch"] = "public static V1Patch Fake() => new V1Patch(new V1StatefulSet { Metadata = new V1ObjectMeta { Name = \"Fake_Set\" }, Spec = new V1StatefulSetSpec { Replicas = 1 } }, V1Patch.PatchType.MergePatch);",
        ["a hook that may change it"] = """
            public static V1StatefulSet Set(Action<V1ObjectMeta> customize)
            {
                var metadata = new V1ObjectMeta { Name = "Db" };
                customize(metadata);
                return new V1StatefulSet { Metadata = metadata, Spec = new V1StatefulSetSpec { ServiceName = "db", Selector = new V1LabelSelector { MatchLabels = Labels() }, Template = Template() } };
            }
            """,
    };

    public static TheoryData<string, ClientVersion> ReportedForms => Forms.OnAllClients(Reported);

    public static TheoryData<string, ClientVersion> SilentForms => Forms.OnAllClients(Silent);

    [Theory]
    [MemberData(nameof(ReportedForms))]
    public Task Is_reported(string form, ClientVersion client) => Verify.Reports(client, DatabaseSource.With(Reported[form]));

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form, ClientVersion client) => Verify.Silent(client, DatabaseSource.With(Silent[form]));

    [Theory]
    [InlineData("{|#0:\"Db\"|}", "", "StatefulSet is named 'Db', but names have only lower-case letters, digits and '-': the API server refuses it")]
    [InlineData("{|#0:$\"{tenant}-\"|}", "", "StatefulSet is named '{tenant}-', but names begin and end with a letter or a digit: the API server refuses it")]
    [InlineData("{|#0:\"a123456789-123456789-123456789-123456789-123456789-123456789-123\"|}", "", "StatefulSet is named 'a123456789-123456789-123456789-123456789-123456789-123456789-123', but names have at most 63 characters, and this one has 64: the API server refuses it")]
    [InlineData("{|#0:$\"{tenant}-123456789-123456789-123456789-123456789-123456789-1234567890\"|}", "Replicas = 11, ", "StatefulSet is named '{tenant}-123456789-123456789-123456789-123456789-123456789-1234567890', but names of pods have at most 63 characters, and '{tenant}-123456789-123456789-123456789-123456789-123456789-1234567890-10' has at least 65: Kubernetes cannot create that pod")]
    public Task The_message_says_what_is_wrong(string name, string settings, string message) => Verify.Reports(
        DatabaseSource.With(Set(name, settings)),
        Refused(message));

    [Fact]
    public Task The_first_number_counts_too() => Verify.Reports(
        DatabaseSource.With(Set($"{{|K8S1009:\"{Long[..61]}\"|}}", "Replicas = 2, Ordinals = new V1StatefulSetOrdinals { Start = 9 }, ")));

    [Fact]
    public Task The_message_says_which_part_has_the_name() => Verify.Reports(
        DatabaseSource.With(Container("Containers", "{|#0:\"My_Db\"|}")),
        Refused("Container of StatefulSet 'db' is named 'My_Db', but names have only lower-case letters, digits and '-': no pod can be created"));

    [Fact]
    public Task The_message_says_whose_governing_Service_has_the_name() => Verify.Reports(
        DatabaseSource.With(Set("\"db\"", serviceName: "{|#0:\"Db\"|}")),
        Refused("The governing Service of StatefulSet 'db' is named 'Db', but names have only lower-case letters, digits and '-': no pod can be created"));

    [Fact]
    public Task The_message_says_what_Deployments_can_be_called() => Verify.Reports(
        DatabaseSource.With(Deployment("{|#0:\"Web\"|}")),
        Refused("Deployment is named 'Web', but names have only lower-case letters, digits, '-' and '.': the API server refuses it"));

    private static DiagnosticResult Refused(string message) =>
        new DiagnosticResult(K8S1009NameRefused.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    private static string Set(string name, string settings = "", string serviceName = "\"db\"") =>
        $$"""public static V1StatefulSet Set(string tenant, bool isMain, int count) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = {{name}} }, Spec = new V1StatefulSetSpec { ServiceName = {{serviceName}}, {{settings}}PodManagementPolicy = "Parallel", {{DatabaseSource.Pods}} } };""" + "\n";

    private static string Deployment(string name) =>
        $$"""public static V1Deployment Web() => new V1Deployment { Metadata = new V1ObjectMeta { Name = {{name}} }, Spec = new V1DeploymentSpec { {{DatabaseSource.Pods}} } };""" + "\n";

    private static string Container(string list, string name) => $$"""
        public static V1StatefulSet Set()
        {
            var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{DatabaseSource.Pods}} } };
            set.Spec.Template.Spec.{{list}} = new List<V1Container> { new V1Container { Name = {{name}}, Image = "example.com/db:1.0" } };
            return set;
        }
        """;

    private static string Pods(string pod, string spec, string mounted) => $$"""
        public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{spec}}Selector = new V1LabelSelector { MatchLabels = Labels() }, Template = new V1PodTemplateSpec
        {
            Metadata = new V1ObjectMeta { Labels = Labels() },
            Spec = new V1PodSpec { {{pod}}Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = {{mounted}}, MountPath = "/data" } } } } },
        } } };

        private static V1PersistentVolumeClaim Disk(string name) => new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1PersistentVolumeClaimSpec { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("1Gi") } } } };
        """;
}
