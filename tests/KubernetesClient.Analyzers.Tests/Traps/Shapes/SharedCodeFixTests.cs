using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Traps.Shapes;

/// <summary>Code that several manifests share: what is wrong in one of them is repaired where it alone has it; beside each the same code that it has alone.</summary>
public sealed class SharedCodeFixTests
{
    private const string Site = "new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = \"web\", Image = \"registry.example.com/acme/web:1.4\" } } }";
    private const string OfSet = "set.Spec.UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = ";
    private const string OfWeb = "web.Spec.Strategy = new V1DeploymentStrategy { Type = ";

    private static readonly Dictionary<string, (string Before, string After)> Programs = new()
    {
        ["a local of a method that builds both"] = Repaired("type", type => Both("string type = \"Recreate\";", type, "type")),
        ["a local that one has"] = Repaired("\"Recreate\"", recreate => Both($"string type = {recreate};", "type", "\"Recreate\"")),
        ["a local function of a method that builds both"] = Repaired("Kind()", kind => Both("string Kind() => \"Recreate\";", kind, "Kind()")),
        ["a local function that one calls"] = Repaired("\"Recreate\"", recreate => Both($"string Kind() => {recreate};", "Kind()", "\"Recreate\"")),
        ["a part of a tuple that both are given"] = Repaired("type", type => Both("(string type, int count) = Common();", type, "type", "private static (string Kind, int Count) Common() => (\"Recreate\", 3);")),
        ["a part of a tuple that one is given"] = Repaired("\"Recreate\"", recreate => Both("(string type, int count) = Common();", "type", "\"Recreate\"", $"private static (string Kind, int Count) Common() => ({recreate}, 3);")),
        ["a property of a base class that two heirs read"] = Repaired("Manner", manner => Heirs("\"Recreate\"", manner, "Manner")),
        ["a property of a base class that one heir reads"] = Repaired("\"Recreate\"", recreate => Heirs(recreate, "Manner", "\"Recreate\"")),
    };

    private static readonly Dictionary<string, (string Before, string After)> PodPrograms = new()
    {
        ["pods of both"] = (Pods("{|K8S2005:0|}", "Pod()"), Pods("{|K8S2005:0|}", "Pod()")),
        ["pods of one"] = (Pods("{|K8S2005:0|}", Site), Pods(null, Site)),
    };

    public static TheoryData<string> Shapes => new(Programs.Keys);

    public static TheoryData<string> PodShapes => new(PodPrograms.Keys);

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task Only_the_set_gets_another_strategy(string shape) => Verify<K8S2001RecreateStrategyFix>(Programs[shape]);

    [Theory]
    [MemberData(nameof(PodShapes))]
    public Task Only_pods_of_sets_get_time_to_shut_down(string shape) => Verify<K8S2005NoTimeToShutDownFix>(PodPrograms[shape]);

    private static Task Verify<TFix>((string Before, string After) program)
        where TFix : CodeFixProvider, new()
    {
        var test = new ManifestCodeFixTest<TFix>();
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.TestState.Sources.AddRange(TrapProgram.FilesOf(program.Before));
        test.FixedState.Sources.AddRange(TrapProgram.FilesOf(program.After));
        return test.RunAsync();
    }

    /// <summary>A program before its fix and after it; it is reported where it has the given text.</summary>
    private static (string Before, string After) Repaired(string reported, System.Func<string, string> program) =>
        (program($"{{|K8S2001:{reported}|}}"), program("\"RollingUpdate\""));

    private static string Both(string shared, string ofSet, string ofWeb, string members = "") => TrapProgram.File($$"""
        {{TrapProgram.Service("\"db\"")}}
        {{members}}
        public static IEnumerable<object> Build()
        {
            {{shared}}
            var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{TrapProgram.Pods}} } };
            {{OfSet}}{{ofSet}} };
            V1Deployment web = Web();
            {{OfWeb}}{{ofWeb}} };
            return new object[] { set, web };
        }
        {{Web(Site)}}
        """);

    private static string Heirs(string manner, string ofSet, string ofWeb) => TrapProgram.File(
        $"{TrapProgram.Service("\"db\"")} {Web(Site)}",
        $$"""
        internal abstract class Component { protected string Manner => {{manner}}; }
        internal sealed class Store : Component { public V1StatefulSet Set() { var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{TrapProgram.Pods}} } }; {{OfSet}}{{ofSet}} }; return set; } }
        internal sealed class Site : Component { public V1Deployment Make() { V1Deployment web = Database.Web(); {{OfWeb}}{{ofWeb}} }; return web; } }
        """);

    private static string Pods(string? period, string podOfWeb) => TrapProgram.File($$"""
        {{TrapProgram.Service("\"db\"")}}
        public static V1StatefulSet Set()
        {
            var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{TrapProgram.Pods}} } };
            set.Spec.Template.Spec = Pod();
            set.Spec.VolumeClaimTemplates = null;
            return set;
        }
        private static V1PodSpec Pod() => new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "store", Image = "registry.example.com/acme/store:1.4" } }{{(period is null ? "" : $", TerminationGracePeriodSeconds = {period}")}} };
        {{Web(podOfWeb)}}
        """);

    private static string Web(string pod) =>
        $$"""internal static V1Deployment Web() => new V1Deployment { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1DeploymentSpec { Selector = new V1LabelSelector { MatchLabels = Parts.Labels("web") }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = Parts.Labels("web") }, Spec = {{pod}} } } };""";
}
