using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>The fix of K8S1005.</summary>
public sealed class K8S1005FixTests
{
    private const string Pods = DatabaseSource.Pods;

    [Theory]
    [InlineData("new Dictionary<string, string> { [\"app\"] = {|K8S1005:\"web\"|} }")]
    [InlineData("new Dictionary<string, string> { { {|K8S1005:\"role\"|}, \"primary\" } }")]
    [InlineData("new Dictionary<string, string>(Labels()) { [{|K8S1005:\"role\"|}] = \"primary\" }")]
    public Task The_labels_of_the_pods_are_selected(string selector) => Fixes(
        DatabaseSource.Set("\"db\"") + DatabaseSource.Service($"ClusterIP = \"None\", Selector = {selector}"),
        DatabaseSource.Set("\"db\"") + DatabaseSource.Service("ClusterIP = \"None\", Selector = Labels()"));

    [Fact]
    public Task Labels_that_cannot_be_named_there_are_written_out() => Fixes(
        """
        public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = new Dictionary<string, string> { ["app"] = {|K8S1005:"web"|} } } };
        public static V1StatefulSet Set()
        {
            var labels = new Dictionary<string, string> { ["app"] = "store" };
            return new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", Selector = new V1LabelSelector { MatchLabels = labels }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = labels }, Spec = Template().Spec } } };
        }
        """,
        """
        public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = new Dictionary<string, string> { ["app"] = "store" } } };
        public static V1StatefulSet Set()
        {
            var labels = new Dictionary<string, string> { ["app"] = "store" };
            return new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", Selector = new V1LabelSelector { MatchLabels = labels }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = labels }, Spec = Template().Spec } } };
        }
        """);

    [Fact]
    public Task A_dictionary_that_something_else_uses_stays() => Fixes(
        $$"""
        public static IEnumerable<object> Build()
        {
            var web = new Dictionary<string, string> { ["app"] = {|K8S1005:"web"|} };
            var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = web } };
            var other = new V1Service { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1ServiceSpec { Selector = web } };
            var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{Pods}} } };
            return new object[] { service, other, set };
        }
        """,
        $$"""
        public static IEnumerable<object> Build()
        {
            var web = new Dictionary<string, string> { ["app"] = "web" };
            var service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() } };
            var other = new V1Service { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1ServiceSpec { Selector = web } };
            var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{Pods}} } };
            return new object[] { service, other, set };
        }
        """);

    private static Task Fixes(string before, string after) =>
        Verify.Fixes<K8S1005GoverningServiceSelectsOtherPodsFix>(DatabaseSource.With(before), DatabaseSource.With(after));
}
