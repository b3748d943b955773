using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

public sealed class K8S3007Tests
{
    private const string Containers =
        """Containers = new List<V1Container> { new V1Container { Name = "db", Image = "acme/db:1", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } } },""";

    private const string Scratch = """new V1Volume { Name = {|#0:"data"|}, EmptyDir = new V1EmptyDirVolumeSource() }""";

    private static string Template(string name) =>
        $$"""new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = {{name}} }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } }""";

    private static string Templates(params string[] names) =>
        $"VolumeClaimTemplates = new List<V1PersistentVolumeClaim> {{ {string.Join(", ", Array.ConvertAll(names, Template))} }},";

    private static string Volumes(params string[] volumes) => $"Volumes = new List<V1Volume> {{ {string.Join(", ", volumes)} }},";

    private static string Silent(string marked) => marked.Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);

    private static DiagnosticResult Lost(string message) =>
        new DiagnosticResult(K8S3007VolumeNeverAppears.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    [Theory]
    [InlineData("""new V1Volume { Name = "tmp", EmptyDir = new V1EmptyDirVolumeSource() }""")]
    [InlineData("""new V1Volume { Name = tenant, EmptyDir = new V1EmptyDirVolumeSource() }""")]
    [InlineData("""new V1Volume { Name = isOn ? "data" : "tmp", EmptyDir = new V1EmptyDirVolumeSource() }""")]
    [InlineData("""isOn ? new V1Volume { Name = "data", EmptyDir = new V1EmptyDirVolumeSource() } : null""")]
    // The claim that each pod gets is what is named: a widespread idiom that does no harm.
    [InlineData("""new V1Volume { Name = "data", PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = "data" } }""")]
    [InlineData("""new V1Volume { Name = "data", PersistentVolumeClaim = ClaimOf(tenant) }""")]
    [InlineData("""VolumeOf(tenant)""")]
    public Task Volumes_that_do_appear_are_silent(string volume) => Verify.Silent(WorkloadSource.StatefulSet(Volumes(volume) + Containers, Templates("\"data\""), """
        private static extern V1Volume VolumeOf(string tenant);
        private static extern V1PersistentVolumeClaimVolumeSource ClaimOf(string tenant);
        """));

    [Fact]
    public Task A_claim_or_scratch_space_by_one_condition_is_silent() => Verify.Silent(WorkloadSource.StatefulSet(
        $"Volumes = isOn ? null : new List<V1Volume> {{ {Silent(Scratch)} }}," + Containers,
        $"VolumeClaimTemplates = isOn ? new List<V1PersistentVolumeClaim> {{ {Template("\"data\"")} }} : null,"));

    [Theory]
    [InlineData("tenant", "\"data\"")]
    [InlineData("\"logs\"", "$\"{tenant}-logs\"")]
    public Task Templates_of_perhaps_other_names_are_silent(string one, string other) => Verify.Silent(WorkloadSource.StatefulSet(
        """Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0", VolumeMounts = MountsOf(tenant) } },""", Templates(one, other), "private static extern IList<V1VolumeMount> MountsOf(string tenant);"));

    [Fact]
    public Task Volumes_of_perhaps_other_names_are_silent() => Verify.Silent(WorkloadSource.Deployment(
        Volumes("""new V1Volume { Name = "data" }""", """new V1Volume { Name = tenant }""", """new V1Volume { Name = $"{tenant}-x" }""") + Containers));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_volume_in_whose_place_a_claim_template_is_is_reported(ClientVersion client) => Verify.Reports(
        client,
        WorkloadSource.StatefulSet(Volumes(Scratch) + Containers, Templates("\"data\"")),
        Lost("Volume 'data' of StatefulSet 'db' never appears: the claim template of that name takes its place"));

    [Fact]
    public Task Of_two_claim_templates_the_first_is_reported() => Verify.Reports(
        WorkloadSource.StatefulSet(Containers, Templates("{|#0:\"data\"|}", "\"data\"")),
        Lost("Claim template 'data' of StatefulSet 'db' never appears: a later one of that name takes its place"));

    [Fact]
    public async Task Of_two_volumes_the_second_is_reported()
    {
        await Verify.Reports(
            WorkloadSource.Deployment(Volumes(Silent(Scratch), Scratch) + Containers),
            Lost("Volume 'data' of Deployment 'db' is there twice: the API server refuses the pods"));
        await Verify.Reports(
            WorkloadSource.StatefulSet(Volumes(Silent(Scratch), Scratch) + Containers),
            Lost("Volume 'data' of StatefulSet 'db' is there twice: the API server refuses the pods"));
    }

    [Fact]
    public Task Names_of_which_a_part_is_known_can_be_the_same() => Verify.Reports(
        WorkloadSource.StatefulSet(Volumes("""new V1Volume { Name = {|#0:$"{tenant}-data"|} }""") + Containers.Replace("\"data\"", "$\"{tenant}-data\"", StringComparison.Ordinal), Templates("tenant + \"-data\"")),
        Lost("Volume '{tenant}-data' of StatefulSet 'db' never appears: the claim template of that name takes its place"));

    [Fact]
    public Task Volumes_and_templates_may_come_from_other_files() => Verify.Reports(
        ClientVersion.V20,
        new[]
        {
            WorkloadSource.StatefulSet("Volumes = Disks.Volumes()," + Containers, Templates("Disks.Name")),
            """
            using System.Collections.Generic;
            using k8s.Models;

            internal static class Disks
            {
                public const string Name = "data";

                public static IList<V1Volume> Volumes()
                {
                    var volumes = new List<V1Volume>();
                    volumes.Add(new V1Volume { Name = {|K8S3007:Name|} });
                    return volumes;
                }
            }
            """,
        });

    /// <summary>A program with lists of volumes and templates, in the form of the code that uses them.</summary>
    private static string Program(string volumes, string templates, string members = "", string type = "Database") => $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class {{type}}
        {
            public static V1StatefulSet Build()
            {
                var pod = new V1PodSpec { {{Containers}} };
                {{volumes}}
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = new V1PodTemplateSpec { Spec = pod } } };
                {{templates}}
                return set;
            }

            {{members}}
        }
        """;

    [Theory]
    [InlineData("pod.Volumes = new List<V1Volume> { new V1Volume { Name = \"tmp\" }, new V1Volume { Name = {|K8S3007:\"data\"|} } };", "pod.Volumes = new List<V1Volume> { new V1Volume { Name = \"tmp\" } };")]
    [InlineData("pod.Volumes = new[] { new V1Volume { Name = \"tmp\" }, new V1Volume { Name = {|K8S3007:\"data\"|} } };", "pod.Volumes = new[] { new V1Volume { Name = \"tmp\" } };")]
    [InlineData("pod.Volumes = new List<V1Volume>(); pod.Volumes.Add(new V1Volume { Name = {|K8S3007:\"data\"|} }); pod.Volumes.Add(new V1Volume { Name = \"tmp\" });", "pod.Volumes = new List<V1Volume>(); pod.Volumes.Add(new V1Volume { Name = \"tmp\" });")]
    [InlineData("pod.Volumes = new List<V1Volume> { Scratch(\"tmp\"), Scratch({|K8S3007:\"data\"|}) };", "pod.Volumes = new List<V1Volume> { Scratch(\"tmp\") };")]
    public Task A_volume_in_whose_place_a_claim_template_is_goes(string shadowed, string kept)
    {
        string templates = $"set.Spec.{Templates("\"data\"").TrimEnd(',')};";
        const string Members = "private static V1Volume Scratch(string name) => new V1Volume { Name = name, EmptyDir = new V1EmptyDirVolumeSource() };";
        return Verify.Fixes<K8S3007VolumeNeverAppearsFix>(
            new[] { Program(shadowed, templates, Members), Program(shadowed, templates, Members, "Other") },
            new[] { Program(kept, templates, Members), Program(kept, templates, Members, "Other") });
    }

    [Fact]
    public Task The_only_volume_goes_with_its_list() => Verify.Fixes<K8S3007VolumeNeverAppearsFix>(
        WorkloadSource.StatefulSet("/* pods */ " + Volumes(Scratch).Replace("#0", "K8S3007", StringComparison.Ordinal) + " " + Containers, Templates("\"data\"")),
        WorkloadSource.StatefulSet("/* pods */ " + Containers, Templates("\"data\"")));

    [Fact]
    public Task The_first_of_two_claim_templates_goes() => Verify.Fixes<K8S3007VolumeNeverAppearsFix>(
        WorkloadSource.StatefulSet(Containers, Templates("{|K8S3007:\"data\"|}", "\"data\"")),
        WorkloadSource.StatefulSet(Containers, Templates("\"data\"")));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    public async Task Constructors_of_older_clients_are_repaired(ClientVersion client)
    {
        string source = $$"""
            using System.Collections.Generic;
            using k8s.Models;

            public static class Database
            {
                public static V1StatefulSet Build() => new V1StatefulSet(
                    metadata: new V1ObjectMeta(name: "db"),
                    spec: new V1StatefulSetSpec(
                        serviceName: "db",
                        selector: new V1LabelSelector(),
                        volumeClaimTemplates: new List<V1PersistentVolumeClaim> { {{Template("\"data\"")}} },
                        template: new V1PodTemplateSpec(spec: new V1PodSpec(
                            containers: new List<V1Container> { new V1Container("db", volumeMounts: new List<V1VolumeMount> { new V1VolumeMount(name: "data", mountPath: "/data") }) },
                            volumes: new List<V1Volume> { new V1Volume(name: {|K8S3007:"data"|}) }))));
            }
            """;
        var test = new ManifestCodeFixTest<K8S3007VolumeNeverAppearsFix> { Client = client };
        test.TestState.Sources.Add(source);
        test.FixedState.Sources.Add(source.Replace(",\n                volumes: new List<V1Volume> { new V1Volume(name: {|K8S3007:\"data\"|}) }", "", StringComparison.Ordinal));
        await test.RunAsync();
    }

    [Fact]
    public Task A_volume_of_a_list_that_another_workload_has_too_stays() => Verify.DeclinesToFix<K8S3007VolumeNeverAppearsFix>(Program(
        "pod.Volumes = Scratch();",
        $"set.Spec.{Templates("\"data\"").TrimEnd(',')};",
        $$"""
        private static IList<V1Volume> Scratch() => new List<V1Volume> { new V1Volume { Name = {|K8S3007:"data"|} }, new V1Volume { Name = "tmp" } };
            public static V1Deployment Other() => new V1Deployment { Spec = new V1DeploymentSpec { Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Volumes = Scratch(), {{Containers}} } } } };
        """));

    [Fact]
    public Task The_second_of_two_volumes_that_are_the_same_goes() => Verify.Fixes<K8S3007VolumeNeverAppearsFix>(
        new[] { Doubled(Scratch), Doubled(Scratch).Replace("class Program", "class Other", StringComparison.Ordinal) },
        new[] { WorkloadSource.Deployment(Volumes(Silent(Scratch)) + Containers), WorkloadSource.Deployment(Volumes(Silent(Scratch)) + Containers).Replace("class Program", "class Other", StringComparison.Ordinal) });

    [Fact]
    public Task Of_two_volumes_nobody_knows_which_is_meant() => Verify.DeclinesToFix<K8S3007VolumeNeverAppearsFix>(
        Doubled("new V1Volume { Name = {|#0:\"data\"|}, Nfs = new V1NFSVolumeSource { Path = \"/data\", Server = \"nfs\" } }"));

    private static string Doubled(string second) => WorkloadSource.Deployment(Volumes(Silent(Scratch), second.Replace("#0", "K8S3007", StringComparison.Ordinal)) + Containers);
}
