using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

public sealed class K8S3011Tests
{
    private const string Enabled = "is_global = true\ndotnet_diagnostic.K8S3011.severity = suggestion\n";

    private static string Program(string modes, string members = "") => WorkloadSource.StatefulSet(
        """Containers = new List<V1Container> { new V1Container { Name = "db", Image = "acme/db:1", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } } },""",
        $$"""VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "data" }, Spec = new() { AccessModes = {{modes}}, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } } },""",
        members);

    private static async Task Reports(string source, params DiagnosticResult[] expected)
    {
        var test = new ManifestAnalyzerTest(source);
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", Enabled));
        test.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync();
    }

    [Theory]
    [InlineData("""new List<string> { "ReadWriteOnce" }""")]
    [InlineData("""new List<string> { "ReadOnlyMany" }""")]
    [InlineData("new List<string> { tenant }")]
    [InlineData("""new List<string> { isOn ? "ReadWriteMany" : "ReadWriteOnce" }""")]
    [InlineData("""isOn ? new List<string> { "ReadWriteMany" } : new List<string> { "ReadWriteOnce" }""")]
    [InlineData("ModesOf(tenant)")]
    public Task Perhaps_it_asks_for_another_mode(string modes) => Reports(Program(modes, "private static extern IList<string> ModesOf(string tenant);"));

    [Fact]
    public Task A_claim_that_pods_share_is_silent() => Reports(WorkloadSource.StatefulSet(
        """
        Volumes = new List<V1Volume> { new V1Volume { Name = "data", PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = "data" } } },
        Containers = new List<V1Container> { new V1Container { Name = "db", Image = "acme/db:1", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } } },
        """,
        "Replicas = 3,",
        """
        public static V1PersistentVolumeClaim Claim() => new V1PersistentVolumeClaim
        {
            Metadata = new V1ObjectMeta { Name = "data" },
            Spec = new V1PersistentVolumeClaimSpec { AccessModes = new List<string> { "ReadWriteMany" } },
        };
        """));

    [Fact]
    public void It_is_off_by_default() => Assert.False(new K8S3011SharedModePerPod().Descriptor.IsEnabledByDefault);

    [Fact]
    public Task A_mode_for_many_nodes_is_reported() => Reports(
        Program("""new List<string> { {|#0:"ReadWriteMany"|} }"""),
        new DiagnosticResult(K8S3011SharedModePerPod.Id, DiagnosticSeverity.Info).WithLocation(0).WithMessage("Claim template 'data' of StatefulSet 'db' asks for ReadWriteMany, but each of its claims belongs to one pod: only storage that many nodes can use at once can provide it"));

    /// <summary>How the modes are written, and what becomes of them.</summary>
    [Theory]
    [InlineData("new List<string> { {|K8S3011:\"ReadWriteMany\"|} }", "new List<string> { \"ReadWriteOnce\" }")]
    [InlineData("new[] { {|K8S3011:\"ReadWriteMany\"|} }", "new[] { \"ReadWriteOnce\" }")]
    [InlineData("new List<string> { \"ReadWriteOnce\", {|K8S3011:\"ReadWriteMany\"|} }", "new List<string> { \"ReadWriteOnce\" }")]
    [InlineData("Modes({|K8S3011:\"ReadWriteMany\"|})", "Modes(\"ReadWriteOnce\")")]
    [InlineData("Filled()", "Filled()")]
    public async Task The_mode_becomes_that_of_one_node(string before, string after)
    {
        bool isFilled = before == after;
        var test = new ManifestCodeFixTest<K8S3011SharedModePerPodFix>();
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", Enabled));
        test.TestState.Sources.Add(Program(before, Helpers(isFilled ? "{|K8S3011:\"ReadWriteMany\"|}" : "\"ReadWriteMany\"")));
        test.TestState.Sources.Add(Other("{|K8S3011:\"ReadWriteMany\"|}"));
        test.FixedState.Sources.Add(Program(after, Helpers(isFilled ? "\"ReadWriteOnce\"" : "\"ReadWriteMany\"")));
        test.FixedState.Sources.Add(Other("\"ReadWriteOnce\""));
        await test.RunAsync();

        static string Other(string mode) => Program($"new List<string> {{ {mode} }}").Replace("class Program", "class Other", StringComparison.Ordinal);
    }

    private static string Helpers(string mode) => $$"""
        private static List<string> Modes(string mode) => new List<string> { mode };

        private static List<string> Filled()
        {
            var modes = new List<string>();
            modes.Add({{mode}});
            return modes;
        }
        """;

    [Fact]
    public async Task A_mode_that_shared_claims_have_too_stays()
    {
        string source = Program("new List<string> { Mode }", """
            private const string Mode = "ReadWriteMany";

            public static V1PersistentVolumeClaim Shared() => new V1PersistentVolumeClaim
            {
                Metadata = new V1ObjectMeta { Name = "shared" },
                Spec = new V1PersistentVolumeClaimSpec { AccessModes = new List<string> { Mode } },
            };
            """).Replace("{ Mode }, Resources", "{ {|K8S3011:Mode|} }, Resources", StringComparison.Ordinal);
        var test = new ManifestCodeFixTest<K8S3011SharedModePerPodFix>();
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", Enabled));
        test.TestState.Sources.Add(source);
        test.FixedState.Sources.Add(source.Replace("{|K8S3011:Mode|}", "\"ReadWriteOnce\"", StringComparison.Ordinal));
        await test.RunAsync();
    }
}
