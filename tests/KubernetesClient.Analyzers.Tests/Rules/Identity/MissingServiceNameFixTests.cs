using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>The fixes of K8S1001, K8S1003 and K8S1015: a governing Service is named or built.</summary>
public sealed class MissingServiceNameFixTests
{
    private const string Pods = DatabaseSource.Pods;
    private const string Headless = "ClusterIP = \"None\", Selector = Labels()";

    [Fact]
    public Task The_Service_over_the_pods_is_named() => Names(
        $$"""public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1001:V1StatefulSetSpec|} { {{Pods}} } };""",
        $$"""public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { {{Pods}}, ServiceName = "peers" } };""");

    [Fact]
    public Task An_empty_name_is_replaced() => Names(DatabaseSource.Set("{|K8S1001:\"\"|}"), DatabaseSource.Set("\"peers\""));

    [Fact]
    public Task By_a_statement() => Names(
        """
        public static V1StatefulSet Set()
        {
            var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" } };
            set.Spec = new {|K8S1001:V1StatefulSetSpec|}();
            set.Spec.Template = Template();
            return set;
        }
        """,
        """
        public static V1StatefulSet Set()
        {
            var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" } };
            set.Spec = new V1StatefulSetSpec();
            set.Spec.Template = Template();
            set.Spec.ServiceName = "peers";
            return set;
        }
        """);

    [Fact]
    public Task A_Service_is_built_where_the_set_is_sent() =>
        Verify.Fixes<K8S1015SetWithoutGoverningServiceFix>(
            DatabaseSource.With($$"""
                public static async Task Deploy(IKubernetes client, string target)
                {
                    var set = new V1StatefulSet
                    {
                        Metadata = new V1ObjectMeta { Name = "db" },
                        Spec = new {|K8S1015:V1StatefulSetSpec|} { {{Pods}} },
                    };
                    await client.AppsV1.CreateNamespacedStatefulSetAsync(set, target);
                }
                """),
            DatabaseSource.With($$"""
                public static async Task Deploy(IKubernetes client, string target)
                {
                    var set = new V1StatefulSet
                    {
                        Metadata = new V1ObjectMeta { Name = "db" },
                        Spec = new V1StatefulSetSpec
                        {
                            Selector = new V1LabelSelector { MatchLabels = Labels() },
                            Template = Template(),
                            ServiceName = "db-headless",
                        },
                    };
                    var headlessService = new V1Service
                    {
                        Metadata = new V1ObjectMeta { Name = "db-headless" },
                        Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() },
                    };
                    await client.CoreV1.CreateNamespacedServiceAsync(headlessService, target);
                    await client.AppsV1.CreateNamespacedStatefulSetAsync(set, target);
                }
                """));

    [Fact]
    public Task A_Service_is_built_in_the_list_of_the_set()
    {
        const string Web = "new V1Service { Metadata = new V1ObjectMeta { Name = \"web\" }, Spec = new V1ServiceSpec { Type = \"ClusterIP\" } }";
        var test = new ManifestCodeFixTest<K8S1003GoverningServiceNotBuiltFix>();
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.TestState.Sources.Add(DatabaseSource.With($$"""
            public static void Main() { }
            public static List<object> Build() => new List<object>
            {
                {{Web}},
                new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = {|K8S1003:"db"|}, {{Pods}} } },
            };
            """));
        test.FixedState.Sources.Add(DatabaseSource.With($$"""
            public static void Main() { }
            public static List<object> Build() => new List<object>
            {
                {{Web}},
                new V1Service
                {
                    Metadata = new V1ObjectMeta { Name = "db" },
                    Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() },
                },
                new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", {{Pods}} } },
            };
            """));
        return test.RunAsync();
    }

    [Fact]
    public Task A_helper_of_which_another_set_is_right_is_not_changed() =>
        Verify.DeclinesToFix<K8S1015SetWithoutGoverningServiceFix>(DatabaseSource.With($$"""
            public static V1StatefulSet Named()
            {
                V1StatefulSet set = Set("a");
                set.Spec.ServiceName = "a";
                return set;
            }

            public static V1StatefulSet Unnamed() => Set("b");
            private static V1StatefulSet Set(string name) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = name }, Spec = new {|K8S1015:V1StatefulSetSpec|} { {{Pods}} } };
            """));

    private static Task Names(string before, string after) =>
        Verify.Fixes<K8S1001GoverningServiceNotNamedFix>(
            DatabaseSource.With(DatabaseSource.Service(Headless, "\"peers\"") + before),
            DatabaseSource.With(DatabaseSource.Service(Headless, "\"peers\"") + after));
}
