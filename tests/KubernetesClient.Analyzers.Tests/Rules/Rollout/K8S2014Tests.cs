using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2014Tests
{
    private const string Enabled = "is_global = true\ndotnet_diagnostic.K8S2014.severity = suggestion\n";
    private const string Db = "new V1Container { Name = \"db\", Image = \"example.com/db:1.0\", ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 5432 } } }";
    private const string Containers = "Containers = new List<V1Container> { " + Db + " }";

    private static string Set(string pod, string spec = "Replicas = 3,", string type = "V1PodSpec", string members = "") => WorkloadSource
        .StatefulSet(pod, spec, members)
        .Replace("new V1PodSpec\n", $"new {type}\n", StringComparison.Ordinal);

    private static Task Reports(string source, params DiagnosticResult[] expected) => Reports(ClientVersion.V20, source, expected);

    private static async Task Reports(ClientVersion client, string source, params DiagnosticResult[] expected)
    {
        var test = new ManifestAnalyzerTest(source) { Client = client };
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", Enabled));
        test.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync();
    }

    private static Task Silent(string source) => Reports(source);

    private static async Task Fixes(string[] before, string[] after, ClientVersion client = ClientVersion.V20)
    {
        var test = new ManifestCodeFixTest<K8S2014ReplicasMayShareNodeFix> { Client = client };
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", Enabled));
        foreach (string source in before)
        {
            test.TestState.Sources.Add(source);
        }

        foreach (string source in after)
        {
            test.FixedState.Sources.Add(source);
        }

        await test.RunAsync();
    }

    private static Task Declines(string source) => Fixes(new[] { source }, new[] { source });

    [Fact]
    public void It_is_off_by_default() => Assert.False(new K8S2014ReplicasMayShareNode().Descriptor.IsEnabledByDefault);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task Replicas_that_nothing_keeps_apart_are_reported(ClientVersion client) => Reports(
        client,
        Set(Containers, type: "{|#0:V1PodSpec|}"),
        new DiagnosticResult(K8S2014ReplicasMayShareNode.Id, DiagnosticSeverity.Info).WithLocation(0)
            .WithMessage("The 3 pods of StatefulSet 'db' may all run on one node: they have neither pod anti-affinity nor topology spread constraints, and are lost together with it"));

    [Theory]
    [InlineData("Affinity = null,")]
    [InlineData("Affinity = new V1Affinity(),")]
    [InlineData("Affinity = new V1Affinity { NodeAffinity = new V1NodeAffinity() },")]
    [InlineData("TopologySpreadConstraints = new List<V1TopologySpreadConstraint>(),")]
    [InlineData("NodeSelector = new Dictionary<string, string> { [\"pool\"] = \"databases\" },")]
    [InlineData("SchedulerName = \"default-scheduler\", HostNetwork = false,")]
    public Task What_keeps_no_pods_apart_does_not_count(string pod) => Reports(Set($"{pod} {Containers}", type: "{|K8S2014:V1PodSpec|}"));

    [Theory]
    [InlineData("Replicas = 1,")]
    [InlineData("Replicas = count,")]
    [InlineData("Replicas = isOn ? 3 : 1,")]
    [InlineData("")]
    public Task One_pod_or_an_unknown_number_is_silent(string spec) => Silent(Set(Containers, spec));

    [Theory]
    [InlineData("Affinity = new V1Affinity { PodAntiAffinity = new V1PodAntiAffinity() },")]
    [InlineData("Affinity = isOn ? new V1Affinity { PodAntiAffinity = new V1PodAntiAffinity() } : null,")]
    [InlineData("Affinity = AffinityOf(tenant),")]
    [InlineData("TopologySpreadConstraints = new List<V1TopologySpreadConstraint> { new V1TopologySpreadConstraint { MaxSkew = 1, TopologyKey = \"zone\", WhenUnsatisfiable = \"ScheduleAnyway\" } },")]
    [InlineData("TopologySpreadConstraints = ConstraintsOf(tenant),")]
    public Task What_may_keep_pods_apart_is_silent(string pod) => Silent(Set($"{pod} {Containers}", members: """
        private static extern V1Affinity AffinityOf(string tenant);
        private static extern IList<V1TopologySpreadConstraint> ConstraintsOf(string tenant);
        """));

    [Theory]
    [InlineData("NodeName = \"node-1\",")]
    [InlineData("NodeName = tenant,")]
    [InlineData("NodeSelector = new Dictionary<string, string> { [\"kubernetes.io/hostname\"] = \"node-1\" },")]
    [InlineData("NodeSelector = new Dictionary<string, string> { [tenant] = \"node-1\" },")]
    [InlineData("SchedulerName = \"stork\",")]
    [InlineData("Affinity = new V1Affinity { PodAffinity = new V1PodAffinity() },")]
    [InlineData("Affinity = new V1Affinity { NodeAffinity = new V1NodeAffinity { RequiredDuringSchedulingIgnoredDuringExecution = new V1NodeSelector() } },")]
    public Task Where_somebody_chose_the_node_it_is_silent(string pod) => Silent(Set($"{pod} {Containers}"));

    [Theory]
    [InlineData("HostNetwork = true, " + Containers)]
    [InlineData("HostNetwork = isOn, " + Containers)]
    [InlineData("Containers = new List<V1Container> { " + Db + ", new V1Container { Name = \"proxy\", Image = \"example.com/proxy:1.0\", Ports = new List<V1ContainerPort> { new V1ContainerPort { ContainerPort = 80, HostPort = 80 } } } }")]
    [InlineData("Containers = new List<V1Container> { " + Db + ", Sidecar(tenant) }")]
    public Task Pods_that_want_one_port_of_the_node_are_silent(string pod) => Silent(Set(pod, members: "private static extern V1Container Sidecar(string tenant);"));

    [Fact]
    public Task An_affinity_that_another_method_adds_is_seen() => Silent(Set(Containers, spec: "", members: """

            public static V1StatefulSet Whole()
            {
                V1StatefulSet set = Build("a", true, 1);
                set.Spec.Replicas = 3;
                Spread(set.Spec.Template.Spec);
                return set;
            }

            private static void Spread(V1PodSpec pod) => pod.Affinity = new V1Affinity { PodAntiAffinity = new V1PodAntiAffinity() };
        """));

    [Fact]
    public Task A_Deployment_is_silent() => Silent(WorkloadSource.Deployment(Containers, "Replicas = 3,"));

    [Fact]
    public Task An_initializer_gets_it() => Fixes(
        new[] { Program("Pod(new {|K8S2014:V1PodSpec|} { Containers = Containers() })") },
        new[] { Program($"Pod({Initializer(4)})") });

    [Fact]
    public Task An_affinity_for_nodes_gets_it() => Fixes(
        new[] { Program("Pod(new {|K8S2014:V1PodSpec|} { Affinity = new V1Affinity { NodeAffinity = new V1NodeAffinity() }, Containers = Containers() })") },
        new[] { Program($"Pod(new V1PodSpec {{ Affinity = new V1Affinity {{ NodeAffinity = new V1NodeAffinity(), PodAntiAffinity = {OnOneLine} }}, Containers = Containers() }})") });

    [Fact]
    public Task A_null_is_replaced() => Fixes(
        new[] { Program("Pod(Made())", Method("var pod = new {|K8S2014:V1PodSpec|}();", "pod.Containers = Containers();", "pod.Affinity = null;", "return pod;")) },
        new[] { Program("Pod(Made())", Method("var pod = new V1PodSpec();", "pod.Containers = Containers();", $"pod.Affinity = {Affinity(8)};", "return pod;")) });

    [Fact]
    public Task Statements_get_one_more() => Fixes(
        new[] { Program("Pod(Made())", Method("var pod = new {|K8S2014:V1PodSpec|}();", "pod.Containers = Containers();", "return pod;")) },
        new[] { Program("Pod(Made())", Method("var pod = new V1PodSpec();", "pod.Containers = Containers();", $"pod.Affinity = {Affinity(8)};", "return pod;")) });

    [Fact]
    public Task What_a_method_fills_gets_it_where_it_is_created() => Fixes(
        new[] { Program("Pod(Made())", Method("var pod = new {|K8S2014:V1PodSpec|}();", "Fill(pod);", "return pod;") + Fill) },
        new[] { Program("Pod(Made())", Method($"var pod = new V1PodSpec\n        {{\n            Affinity = {Affinity(12)},\n        }};", "Fill(pod);", "return pod;") + Fill) });

    [Fact]
    public Task A_builder_gets_it() => Fixes(
        new[] { Program("Pod(new PodBuilder().With(60).Make())", Builder("new {|K8S2014:V1PodSpec|} { TerminationGracePeriodSeconds = _seconds, Containers = Containers() }")) },
        new[] { Program("Pod(new PodBuilder().With(60).Make())", Builder(Initializer(4).Replace("Containers = ", "TerminationGracePeriodSeconds = _seconds,\n        Containers = ", StringComparison.Ordinal))) });

    [Fact]
    public Task A_helper_in_another_file_gets_it() => Fixes(
        new[] { Program("Pod(Parts.Pod())"), Parts("new {|K8S2014:V1PodSpec|} { Containers = Program.Containers() }") },
        new[] { Program("Pod(Parts.Pod())"), Parts(Initializer(4).Replace("Containers()", "Program.Containers()", StringComparison.Ordinal).Replace("= Labels()", "= Program.Labels()", StringComparison.Ordinal)) });

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    public Task An_argument_is_given_to_a_constructor(ClientVersion client) => Fixes(
        new[] { Program("Pod(new {|K8S2014:V1PodSpec|}(containers: Containers()))") },
        new[] { Program($"Pod(new V1PodSpec(containers: Containers(), affinity: {Affinity(4)}))") },
        client);

    [Fact]
    public Task Sets_in_several_files_are_fixed_in_every_scope() => Fixes(
        new[] { Program("Pod(new {|K8S2014:V1PodSpec|} { Containers = Containers() })"), Program("Pod(new {|K8S2014:V1PodSpec|} { Containers = Containers() })", name: "Other") },
        new[] { Program($"Pod({Initializer(4)})"), Program($"Pod({Initializer(4)})", name: "Other") });

    [Fact]
    public Task Pods_that_a_set_of_one_shares_are_left() => Declines(Program(
        "Pod(Shared())",
        "public static V1StatefulSet One() { V1StatefulSet one = Pod(Shared()); one.Spec.Replicas = 1; return one; } private static V1PodSpec Shared() => new {|K8S2014:V1PodSpec|} { Containers = Containers() };"));

    [Fact]
    public Task Labels_that_are_not_known_are_not_asked_for() => Declines(Set(Containers, type: "{|K8S2014:V1PodSpec|}").Replace("[\"app\"] = \"db\"", "[tenant] = \"db\"", StringComparison.Ordinal));

    private const string Fill = "\n\n    private static void Fill(V1PodSpec pod) => pod.Containers = Containers();";

    private const string OnOneLine = "new V1PodAntiAffinity { PreferredDuringSchedulingIgnoredDuringExecution = new List<V1WeightedPodAffinityTerm> { new V1WeightedPodAffinityTerm { Weight = 100, PodAffinityTerm = new V1PodAffinityTerm { LabelSelector = new V1LabelSelector { MatchLabels = Labels() }, TopologyKey = \"kubernetes.io/hostname\" } } } }";

    private static string Initializer(int column) => At(column, $$"""
        new V1PodSpec
        {
            Containers = Containers(),
            Affinity = {{Affinity(4)}},
        }
        """);

    private static string Affinity(int column) => At(column, """
        new V1Affinity
        {
            PodAntiAffinity = new V1PodAntiAffinity
            {
                PreferredDuringSchedulingIgnoredDuringExecution = new List<V1WeightedPodAffinityTerm>
                {
                    new V1WeightedPodAffinityTerm
                    {
                        Weight = 100,
                        PodAffinityTerm = new V1PodAffinityTerm
                        {
                            LabelSelector = new V1LabelSelector { MatchLabels = Labels() },
                            TopologyKey = "kubernetes.io/hostname",
                        },
                    },
                },
            },
        }
        """);

    private static string At(int column, string text) => text.Replace("\n", "\n" + new string(' ', column), StringComparison.Ordinal);

    private static string Method(params string[] statements) => $"private static V1PodSpec Made()\n    {{\n        {string.Join("\n        ", statements)}\n    }}";

    private static string Builder(string built) => At(4, $$"""
        private sealed class PodBuilder
        {
            private long _seconds;

            public PodBuilder With(long seconds)
            {
                _seconds = seconds;
                return this;
            }

            public V1PodSpec Make() => {{built}};
        }
        """);

    private static string Program(string built, string members = "", string name = "Program") => $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class {{name}}
        {
            public static V1StatefulSet Build() => {{built}};

            private static V1StatefulSet Pod(V1PodSpec pod) => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "db" },
                Spec = new V1StatefulSetSpec
                {
                    ServiceName = "db",
                    Replicas = 3,
                    Selector = new V1LabelSelector { MatchLabels = Labels() },
                    Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = Labels() }, Spec = pod },
                },
            };

            public static Dictionary<string, string> Labels() => new Dictionary<string, string> { ["app"] = "db" };

            public static List<V1Container> Containers() => new List<V1Container> { {{Db}} };

            {{members}}
        }
        """;

    private static string Parts(string built) => $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class Parts
        {
            public static V1PodSpec Pod() => {{built}};
        }
        """;
}
