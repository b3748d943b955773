using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

public sealed class TopLevelProgramTests
{
    [Fact]
    public async Task Top_level_statements_are_read()
    {
        var test = new ManifestAnalyzerTest("""
            using System.Collections.Generic;
            using k8s;
            using k8s.Models;

            using var kube = new Kubernetes(KubernetesClientConfiguration.BuildDefaultConfig());
            string strategy = Defaults.Strategy;
            var set = new V1StatefulSet
            {
                Metadata = new() { Name = Name() },
                Spec = new()
                {
                    UpdateStrategy = new() { Type = strategy },
                    ServiceName = "db",
                    Template = new() { Spec = new() { Containers = new List<V1Container> { new() { Name = "db" } } } },
                },
            };
            await kube.AppsV1.CreateNamespacedStatefulSetAsync(set, "db");

            static string Name() => "db";
            """, """
            internal static class Defaults
            {
                public static readonly string Strategy = {|K8S2001:"Recreate"|};
            }
            """);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        await test.RunAsync();
    }

    [Theory]
    [InlineData("var service = Service(args[0]); var set = Set(args[0]);", "Yes")]
    [InlineData("var service = Service(args[0] + \"-a\"); var set = Set(args[0] + \"-b\");", "No")]
    [InlineData("var service = Service(args[0]); args[0] = \"x\"; var set = Set(args[0]);", "Maybe")]
    [InlineData("var service = Service(args[0]); if (args.Length > 1) { args = new[] { args[1] }; } var set = Set(args[0]);", "Maybe")]
    public void The_arguments_of_a_program_are_the_same_at_each_read(string statements, string expected)
    {
        ImmutableArray<ModelObject> manifests = ReadManifests.Of($$"""
            using k8s.Models;

            {{statements}}

            static V1Service Service(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name } };
            static V1StatefulSet Set(string name) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = name } };
            """);
        Value NameOf(string type) => ((ModelObject)manifests.Single(manifest => manifest.Type == type)["Metadata"])["Name"];

        Assert.Equal(expected, NameOf("V1Service").IsSameText(NameOf("V1StatefulSet")).ToString());
    }

    [Fact]
    public Task Members_that_mention_a_type_by_an_alias_are_read() => Verify.Reports(ClientVersion.V20, new[]
    {
        "global using Sts = k8s.Models.V1StatefulSet;",
        """
        using k8s.Models;

        public static class Program
        {
            public static Sts Build() => new()
            {
                Spec = new()
                {
                    UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} },
                    ServiceName = "db",
                    Template = new() { Spec = new() { Containers = new[] { new V1Container() } } },
                },
            };
        }
        """,
    });

    [Fact]
    public Task Paths_differ_by_letter_case()
    {
        var test = new ManifestAnalyzerTest();
        test.TestState.Sources.Add(("/0/Program.cs", "public static class Other { }"));
        test.TestState.Sources.Add(("/0/program.cs", StatefulSetSource.WithStrategy("{|K8S2001:\"Recreate\"|}")));
        return test.RunAsync();
    }
}
