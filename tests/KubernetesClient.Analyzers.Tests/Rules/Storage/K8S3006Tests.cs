using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

public sealed class K8S3006Tests
{
    private const string Pod =
        """Containers = new List<V1Container> { new V1Container { Name = "db", Image = "acme/db:1", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } } },""";

    private const string Modes = """AccessModes = new List<string> { "ReadWriteOnce" },""";

    private const string Request = """Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("1Gi") } },""";

    private const string Members = """
        private static extern string Text();
        private static extern IList<string> TextsOf(string tenant);
        private static extern IDictionary<string, ResourceQuantity> Quantities();
        private static extern V1PersistentVolumeClaimSpec Spec();
        private static extern V1ObjectMeta Metadata();
        """;

    private static string Template(string spec, string metadata = "new V1ObjectMeta { Name = \"data\" }") => WorkloadSource.StatefulSet(
        Pod,
        $"VolumeClaimTemplates = new List<V1PersistentVolumeClaim> {{ new V1PersistentVolumeClaim {{ Metadata = {metadata}, {spec} }} }},",
        Members);

    private static string With(string spec) => Template($"Spec = new V1PersistentVolumeClaimSpec {{ {spec} }}");

    private static DiagnosticResult Refused(string fault) => new DiagnosticResult(K8S3006ClaimTemplateIncomplete.Id, DiagnosticSeverity.Warning)
        .WithLocation(0)
        .WithMessage($"Claim template 'data' of StatefulSet 'db' {fault}: the API server refuses its claims, and no pod can be created");

    [Theory]
    [InlineData(Modes + Request)]
    [InlineData("AccessModes = new[] { \"ReadWriteOncePod\" }," + Request)]
    [InlineData("AccessModes = new[] { \"ReadWriteOnce\", \"ReadOnlyMany\", \"ReadWriteMany\" }," + Request)]
    [InlineData("AccessModes = new[] { Text() }," + Request)]
    [InlineData("AccessModes = new[] { isOn ? \"RWO\" : \"ReadWriteOnce\" }," + Request)]
    [InlineData("AccessModes = isOn ? new List<string>() : new List<string> { \"ReadWriteOnce\" }," + Request)]
    [InlineData("AccessModes = TextsOf(tenant)," + Request)]
    [InlineData("AccessModes = new List<string>(TextsOf(tenant))," + Request)]
    [InlineData(Modes + Request + "VolumeMode = \"Block\"")]
    [InlineData(Modes + Request + "VolumeMode = null")]
    [InlineData(Modes + Request + "VolumeMode = \"\"")]
    [InlineData(Modes + Request + "VolumeMode = Text()")]
    [InlineData(Modes + "Resources = new() { Requests = Quantities() }")]
    [InlineData(Modes + "Resources = new() { Requests = new Dictionary<string, ResourceQuantity>(Quantities()) }")]
    [InlineData(Modes + "Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [Text()] = new ResourceQuantity(\"1Gi\") } }")]
    [InlineData(Modes + "Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new ResourceQuantity(Text()) } }")]
    [InlineData(Modes + "Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new ResourceQuantity($\"{count}Gi\") } }")]
    [InlineData(Modes + "Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new ResourceQuantity(10, 9, ResourceQuantity.SuffixFormat.BinarySI) } }")]
    [InlineData(Modes + "Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = isOn ? new ResourceQuantity(\"0\") : new ResourceQuantity(\"1Gi\") } }")]
    [InlineData(Modes + Request + "DataSource = new V1TypedLocalObjectReference { Kind = \"VolumeSnapshot\", Name = \"db\" }")]
    [InlineData(Modes + Request + "DataSource = new V1TypedLocalObjectReference { Kind = \"VolumeSnapshot\", Name = \"db\" }, DataSourceRef = new V1TypedObjectReference { Kind = \"VolumeSnapshot\", Name = \"db\" }")]
    [InlineData(Modes + Request + "DataSource = new V1TypedLocalObjectReference { Kind = \"VolumeSnapshot\", Name = tenant }, DataSourceRef = new V1TypedObjectReference { Kind = \"VolumeSnapshot\", Name = \"db\" }")]
    public Task What_may_be_whole_is_silent(string spec) => Verify.Silent(With(spec));

    [Theory]
    [InlineData("1.5Gi")]
    [InlineData("1e9")]
    [InlineData("500M")]
    [InlineData("107374182400m")]
    public Task Every_suffix_is_known(string size) => Verify.Silent(With(Modes + Request.Replace("1Gi", size, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Spec = Spec()", "new V1ObjectMeta { Name = \"data\" }")]
    [InlineData("Spec = isOn ? new V1PersistentVolumeClaimSpec() : Spec()", "new V1ObjectMeta { Name = \"data\" }")]
    [InlineData("Spec = new() { " + Modes + Request + " }", "Metadata()")]
    public Task What_is_not_known_is_silent(string spec, string metadata) => Verify.Silent(Template(spec, metadata));

    [Fact]
    public Task A_hook_may_complete_it() => Verify.Silent($$"""
        using System;
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1StatefulSet Build(Action<V1PersistentVolumeClaim> customize)
            {
                var claim = new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "data" } };
                customize(claim);
                return new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { claim }, Template = new V1PodTemplateSpec { Spec = new V1PodSpec { {{Pod}} } } } };
            }
        }
        """);

    [Fact]
    public Task Claims_that_are_no_templates_are_silent() => Verify.Silent("""
        using k8s.Models;

        public static class Program
        {
            public static V1PersistentVolumeClaim Build() => new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "data" } };
        }
        """);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public async Task What_is_missing_is_reported(ClientVersion client)
    {
        await Verify.Reports(client, Template("").Replace("new V1PersistentVolumeClaim {", "new {|#0:V1PersistentVolumeClaim|} {", StringComparison.Ordinal), Refused("has no access mode and no storage request"));
        await Verify.Reports(client, Template("Spec = new {|#0:V1PersistentVolumeClaimSpec|} { " + Modes + " }"), Refused("has no storage request"));
        await Verify.Reports(client, Template("Spec = new {|#0:V1PersistentVolumeClaimSpec|} { AccessModes = new List<string>(), " + Request + " }"), Refused("has no access mode"));
    }

    [Theory]
    [InlineData("new V1ObjectMeta()")]
    [InlineData("new V1ObjectMeta { Name = \"\" }")]
    [InlineData("null")]
    public Task A_template_without_a_name_is_reported(string metadata) => Verify.Reports(
        WorkloadSource.StatefulSet(
            "Containers = new List<V1Container> { new V1Container { Name = \"db\", Image = \"example.com/db:1.0\" } },",
            $"VolumeClaimTemplates = new List<V1PersistentVolumeClaim> {{ new {{|#0:V1PersistentVolumeClaim|}} {{ Metadata = {metadata} }} }},"),
        new DiagnosticResult(K8S3006ClaimTemplateIncomplete.Id, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithMessage("Claim template of StatefulSet 'db' has no name, no access mode and no storage request: the API server refuses its claims, and no pod can be created"));

    [Theory]
    [InlineData("AccessModes = new[] { {|#0:\"RWO\"|} }," + Request, "has the access mode \"RWO\", which Kubernetes does not know")]
    [InlineData("AccessModes = {|#0:new[] { \"ReadWriteOnce\", \"ReadWriteOncePod\" }|}," + Request, "has ReadWriteOncePod beside other access modes")]
    [InlineData(Modes + Request + "VolumeMode = {|#0:\"Device\"|}", "has the volume mode \"Device\", which Kubernetes does not know")]
    [InlineData(Modes + "Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new ResourceQuantity({|#0:\"10GB\"|}) } }", "asks for \"10GB\" of storage, which is no quantity")]
    [InlineData(Modes + "Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new ResourceQuantity({|#0:\"0Gi\"|}) } }", "asks for 0Gi of storage, which is none")]
    [InlineData(Modes + "Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new ResourceQuantity({|#0:\"-1\"|}) } }", "asks for -1 of storage, which is none")]
    [InlineData(Modes + Request + "DataSource = {|#0:new()|} { Kind = \"VolumeSnapshot\", Name = \"a\" }, DataSourceRef = new V1TypedObjectReference { Kind = \"VolumeSnapshot\", Name = \"b\" }", "has a DataSource that its DataSourceRef contradicts")]
    public Task What_is_refused_is_reported(string spec, string fault) => Verify.Reports(With(spec), Refused(fault));

    [Fact]
    public Task Parts_may_come_from_other_files() => Verify.Reports(
        ClientVersion.V20,
        new[]
        {
            WorkloadSource.StatefulSet(Pod, "VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { Disks.Claim(\"data\", Disks.Mode) },"),
            """
            using System.Collections.Generic;
            using k8s.Models;

            internal static class Disks
            {
                public const string Mode = {|K8S3006:"ReadWriteSingle"|};

                public static V1PersistentVolumeClaim Claim(string name, string mode)
                {
                    var claim = new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = name } };
                    claim.Spec = new {|K8S3006:V1PersistentVolumeClaimSpec|} { AccessModes = new List<string>() };
                    claim.Spec.AccessModes.Add(mode);
                    return claim;
                }
            }
            """,
        });

    [Theory]
    [InlineData("RWO", "ReadWriteOnce")]
    [InlineData("readwriteonce", "ReadWriteOnce")]
    [InlineData("ReadWriteOnec", "ReadWriteOnce")]
    [InlineData("ReadWrite-Many", "ReadWriteMany")]
    public Task The_mode_that_is_meant_is_written(string wrong, string right) =>
        LiteralForms.Fix<K8S3006ClaimTemplateIncompleteFix>("K8S3006", new[] { With("AccessModes = new[] { WRONG }," + Request) }, wrong, right);

    [Theory]
    [InlineData("10GB", "10G")]
    [InlineData("10 Gi", "10Gi")]
    [InlineData("0", "10Gi")]
    [InlineData("large", "10Gi")]
    public Task A_size_is_written(string wrong, string right) =>
        LiteralForms.Fix<K8S3006ClaimTemplateIncompleteFix>("K8S3006", new[] { With(Modes + "Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new ResourceQuantity(WRONG) } }") }, wrong, right);

    [Fact]
    public Task A_mode_that_means_none_becomes_that_of_every_disk() =>
        LiteralForms.Fix<K8S3006ClaimTemplateIncompleteFix>("K8S3006", new[] { With("AccessModes = new[] { WRONG }," + Request) }, "Exclusive", "ReadWriteOnce");

    [Fact]
    public Task A_mode_that_means_none_beside_others_has_no_fix() =>
        LiteralForms.Decline<K8S3006ClaimTemplateIncompleteFix>("K8S3006", new[] { With("AccessModes = new[] { WRONG, \"ReadWriteMany\" }," + Request) }, "Exclusive");

    [Theory]
    [InlineData("AccessModes = {|K8S3006:new[] { \"ReadWriteOnce\", \"ReadWriteOncePod\" }|},", "AccessModes = new[] { \"ReadWriteOnce\" },")]
    [InlineData("AccessModes = new {|K8S3006:List<string>|} { \"ReadWriteOncePod\", \"ReadOnlyMany\" },", "AccessModes = new List<string> { \"ReadOnlyMany\" },")]
    public Task A_mode_for_one_pod_goes(string modes, string kept) => Verify.Fixes<K8S3006ClaimTemplateIncompleteFix>(
        new[] { With(modes + Request), With(modes + Request).Replace("class Program", "class Other", StringComparison.Ordinal) },
        new[] { With(kept + Request), With(kept + Request).Replace("class Program", "class Other", StringComparison.Ordinal) });

    /// <summary>A claim template in one of its forms, without what it lacks and with it.</summary>
    public static TheoryData<string, string> Completed => new()
    {
        {
            "new() { Metadata = new() { Name = \"data\" }, Spec = {|K8S3006:new()|} { AccessModes = new List<string> { \"ReadWriteOnce\" } } }",
            "new() { Metadata = new() { Name = \"data\" }, Spec = new() { AccessModes = new List<string> { \"ReadWriteOnce\" }, Resources = new V1VolumeResourceRequirements { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new ResourceQuantity(\"10Gi\") } } } }"
        },
        {
            "new() { Metadata = new() { Name = \"data\" }, Spec = {|K8S3006:new()|} { AccessModes = new List<string>(), Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new(\"1Gi\") } } } }",
            "new() { Metadata = new() { Name = \"data\" }, Spec = new() { AccessModes = new List<string> { \"ReadWriteOnce\" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new(\"1Gi\") } } } }"
        },
        {
            "new() { Metadata = new() { Name = \"data\" }, Spec = {|K8S3006:new()|} { AccessModes = new[] { \"ReadWriteOnce\" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"memory\"] = new(\"1Gi\") } } } }",
            "new() { Metadata = new() { Name = \"data\" }, Spec = new() { AccessModes = new[] { \"ReadWriteOnce\" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"memory\"] = new(\"1Gi\"), [\"storage\"] = new(\"10Gi\") } } } }"
        },
    };

    [Theory]
    [MemberData(nameof(Completed))]
    public Task What_is_missing_is_added(string template, string completed)
    {
        return Verify.Fixes<K8S3006ClaimTemplateIncompleteFix>(
            new[] { Source(template), Source(template).Replace("class Program", "class Other", StringComparison.Ordinal) },
            new[] { Source(completed), Source(completed).Replace("class Program", "class Other", StringComparison.Ordinal) });

        static string Source(string claim) => WorkloadSource.StatefulSet(Pod, $"VolumeClaimTemplates = new List<V1PersistentVolumeClaim> {{ {claim} }},");
    }

    [Fact]
    public Task Statements_and_helpers_are_completed()
    {
        const string Claim = """
            private static V1PersistentVolumeClaim Claim(string name)
            {
                var spec = new V1PersistentVolumeClaimSpec();
                spec.AccessModes = new List<string> { "ReadWriteOnce" };
                return new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = name }, Spec = spec };
            }
            """;
        const string Templates = "VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { Claim(\"data\") },";
        return Verify.Fixes<K8S3006ClaimTemplateIncompleteFix>(
            WorkloadSource.StatefulSet(Pod, Templates, Claim.Replace("new V1PersistentVolumeClaimSpec", "new {|K8S3006:V1PersistentVolumeClaimSpec|}", StringComparison.Ordinal)),
            WorkloadSource.StatefulSet(Pod, Templates, Claim.Replace(
                "\"ReadWriteOnce\" };\n",
                "\"ReadWriteOnce\" };\n    spec.Resources = new V1VolumeResourceRequirements\n    {\n        Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new ResourceQuantity(\"10Gi\") },\n    };\n",
                StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(ClientVersion.V9, "V1ResourceRequirements")]
    [InlineData(ClientVersion.V17, "V1VolumeResourceRequirements")]
    public async Task Constructors_of_older_clients_get_an_argument(ClientVersion client, string resources)
    {
        string source = WorkloadSource.StatefulSet(Pod, "VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim(metadata: new V1ObjectMeta(name: \"data\"), spec: new {|K8S3006:V1PersistentVolumeClaimSpec|}(accessModes: new List<string> { \"ReadWriteOnce\" })) },");
        var test = new ManifestCodeFixTest<K8S3006ClaimTemplateIncompleteFix> { Client = client };
        test.TestState.Sources.Add(source);
        test.FixedState.Sources.Add(source
            .Replace("{|K8S3006:V1PersistentVolumeClaimSpec|}", "V1PersistentVolumeClaimSpec", StringComparison.Ordinal)
            .Replace("{ \"ReadWriteOnce\" })", $"{{ \"ReadWriteOnce\" }}, resources: new {resources} {{ Requests = new Dictionary<string, ResourceQuantity> {{ [\"storage\"] = new ResourceQuantity(\"10Gi\") }} }})", StringComparison.Ordinal));
        await test.RunAsync();
    }

    [Fact]
    public async Task A_claim_that_another_set_completes_stays()
    {
        string source = WorkloadSource.StatefulSet(Pod, "VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = \"data\" }, Spec = Shared() } },", $$"""
            public static V1PersistentVolumeClaim Other() => new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "other" }, Spec = Shared() };

            private static V1PersistentVolumeClaimSpec Shared() => new {|K8S3006:V1PersistentVolumeClaimSpec|} { {{Modes}} };
            """);

        await Verify.DeclinesToFix<K8S3006ClaimTemplateIncompleteFix>(source);
    }
}
