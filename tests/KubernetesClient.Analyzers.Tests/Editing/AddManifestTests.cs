using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;
using static KubernetesClient.Analyzers.Tests.Editing.SetPropertyTests;

namespace KubernetesClient.Analyzers.Tests.Editing;

public sealed class AddManifestTests
{
    private static AddManifest Headless(MarkedProgram program) => new(
        program["it"],
        Model("V1Service", ("Metadata", Model("V1ObjectMeta", ("Name", new SameAs(program["name"], Otherwise: null)))), ("Spec", Model("V1ServiceSpec", ("ClusterIP", new TextValue("None"))))),
        "HeadlessService");

    private static string Async(string body) => $$"""
        using System.Threading;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public static class Program
        {
            public static async Task Deploy(IKubernetes client, string space, CancellationToken stop)
            {
        {{body}}
            }
        }
        """;

    [Fact]
    public Task By_a_call_of_the_client() => Edit.Makes(
        Async("""
                // The database.
                await client.AppsV1.CreateNamespacedStatefulSetAsync({|it:new V1StatefulSet { Metadata = new V1ObjectMeta { Name = {|name:"db"|} } }|}, space);
        """),
        Headless,
        Async("""
                await client.CoreV1.CreateNamespacedServiceAsync(
                    new V1Service
                    {
                        Metadata = new V1ObjectMeta { Name = "db" },
                        Spec = new V1ServiceSpec { ClusterIP = "None" },
                    },
                    space);
                // The database.
                await client.AppsV1.CreateNamespacedStatefulSetAsync(new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" } }, space);
        """));

    [Fact]
    public Task By_a_call_of_the_client_with_a_local() => Edit.Makes(
        Async("""
                string name = "db";
                var set = {|it:new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = {|name:name|} },
                }|};
                set.Spec = new V1StatefulSetSpec();

                // The database.
                V1StatefulSet created = await client.AppsV1.CreateNamespacedStatefulSetAsync(set, space, cancellationToken: stop).ConfigureAwait(false);
        """),
        Headless,
        Async("""
                string name = "db";
                var set = new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = name },
                };
                set.Spec = new V1StatefulSetSpec();

                var headlessService = new V1Service
                {
                    Metadata = new V1ObjectMeta { Name = name },
                    Spec = new V1ServiceSpec { ClusterIP = "None" },
                };
                await client.CoreV1.CreateNamespacedServiceAsync(headlessService, space, cancellationToken: stop).ConfigureAwait(false);

                // The database.
                V1StatefulSet created = await client.AppsV1.CreateNamespacedStatefulSetAsync(set, space, cancellationToken: stop).ConfigureAwait(false);
        """));

    [Fact]
    public Task By_a_call_over_several_lines() => Edit.Makes(
        Async("""
                client.AppsV1.CreateNamespacedStatefulSet(
                    {|it:new V1StatefulSet
                    {
                        Metadata = new() { Name = {|name:"db"|} },
                    }|},
                    space);
        """),
        Headless,
        Async("""
                client.CoreV1.CreateNamespacedService(
                    new V1Service
                    {
                        Metadata = new() { Name = "db" },
                        Spec = new() { ClusterIP = "None" },
                    },
                    space);
                client.AppsV1.CreateNamespacedStatefulSet(
                    new V1StatefulSet
                    {
                        Metadata = new() { Name = "db" },
                    },
                    space);
        """));

    [Theory]
    [InlineData("return client.AppsV1.CreateNamespacedStatefulSetAsync({0}, space);")]
    [InlineData("return client.AppsV1.CreateNamespacedStatefulSetAsync({0}, space).ContinueWith(_ => { });")]
    [InlineData("_ = client.AppsV1.CreateNamespacedStatefulSetAsync({0}, space); return null;")]
    [InlineData("return space == null ? null : client.AppsV1.CreateNamespacedStatefulSetAsync({0}, space);")]
    [InlineData("return client.AppsV1.ReplaceNamespacedStatefulSetAsync({0}, \"db\", space);")]
    [InlineData("return client.AppsV1.CreateNamespacedStatefulSetAsync({0}, Next());")]
    [InlineData("return Apply({0});")]
    [InlineData("if (space != null) Apply({0}); return null;")]
    [InlineData("var set = {0}; Apply(set); return Apply(set);")]
    [InlineData("System.Func<Task> later = () => Apply({0}); return later();")]
    public Task Other_hand_overs_are_left(string body) => Edit.Declines(
        $$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public static class Program
        {
            public static Task Deploy(IKubernetes client, string space)
            {
                {{body.Replace("{0}", """{|it:new V1StatefulSet { Metadata = new V1ObjectMeta { Name = {|name:"db"|} } }|}""", System.StringComparison.Ordinal)}}
            }

            private static string Next() => null;
            private static Task Apply(V1StatefulSet set) => null;
        }
        """,
        Headless);

    private static string Listed(string statement) => $$"""
        using System.Collections.Generic;
        using k8s;
        using k8s.Models;

        public static class Program
        {
            public static IEnumerable<IKubernetesObject> All()
            {
        {{statement}}
            }
        }
        """;

    [Theory]
    [InlineData("        return new IKubernetesObject[] { {0} };", "        return new IKubernetesObject[] { {1}, {0} };")]
    [InlineData("        return new List<IKubernetesObject> { {0} };", "        return new List<IKubernetesObject> { {1}, {0} };")]
    [InlineData("        yield return {0};", "        yield return {1};\n        yield return {0};")]
    [InlineData("        var all = new List<IKubernetesObject>();\n        all.Add({0});\n        return all;", "        var all = new List<IKubernetesObject>();\n        all.Add({1});\n        all.Add({0});\n        return all;")]
    [InlineData("        return new V1StatefulSet[] { {0} };", null)]
    [InlineData("        return new[] { {0} };", null)]
    [InlineData("        var all = new List<V1StatefulSet>();\n        all.Add({0});\n        return all;", null)]
    public Task In_a_list(string statement, string? expected)
    {
        string before = Listed(statement.Replace("{0}", "{|it:new V1StatefulSet()|}", System.StringComparison.Ordinal));
        return expected is null
            ? Edit.Declines(before, Change)
            : Edit.Makes(before, Change, Listed(expected
                .Replace("{0}", "new V1StatefulSet()", System.StringComparison.Ordinal)
                .Replace("{1}", """new V1Service { Kind = "Service" }""", System.StringComparison.Ordinal)));

        static AddManifest Change(MarkedProgram program) => new(program["it"], Model("V1Service", ("Kind", new TextValue("Service"))), "Service");
    }

    [Fact]
    public Task In_a_list_on_lines_of_its_own() => Edit.Makes(
        Listed("""
                return new List<IKubernetesObject>
                {
                    // The database.
                    {|it:new V1StatefulSet
                    {
                        Metadata = new V1ObjectMeta { Name = {|name:"db"|} },
                    }|},
                };
        """),
        Headless,
        Listed("""
                return new List<IKubernetesObject>
                {
                    new V1Service
                    {
                        Metadata = new V1ObjectMeta { Name = "db" },
                        Spec = new V1ServiceSpec { ClusterIP = "None" },
                    },
                    // The database.
                    new V1StatefulSet
                    {
                        Metadata = new V1ObjectMeta { Name = "db" },
                    },
                };
        """));

    [Fact]
    public Task As_a_member_of_its_own_in_a_library() => Edit.Makes(
        """
        using k8s.Models;

        public static class Database
        {
            /// <summary>The set.</summary>
            public static V1StatefulSet Set(string tenant, int replicas) => {|it:new()
            {
                Metadata = new() { Name = {|name:$"{tenant}-db"|} },
                Spec = new() { Replicas = replicas },
            }|};

            public static string Other => "other";
        }
        """,
        Headless,
        """
        using k8s.Models;

        public static class Database
        {
            /// <summary>The set.</summary>
            public static V1StatefulSet Set(string tenant, int replicas) => new()
            {
                Metadata = new() { Name = $"{tenant}-db" },
                Spec = new() { Replicas = replicas },
            };

            /// <summary>The headless service.</summary>
            public static V1Service HeadlessService(string tenant) => new()
            {
                Metadata = new() { Name = $"{tenant}-db" },
                Spec = new() { ClusterIP = "None" },
            };

            public static string Other => "other";
        }
        """);

    [Fact]
    public Task As_a_method_with_a_body() => Edit.Makes(
        """
        using k8s.Models;

        public class Database
        {
            public string Name { get; set; }

            public V1StatefulSet Set()
            {
                var set = {|it:new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = {|name:Name|} },
                }|};
                set.Spec = new V1StatefulSetSpec();
                return set;
            }
        }
        """,
        Headless,
        """
        using k8s.Models;

        public class Database
        {
            public string Name { get; set; }

            public V1StatefulSet Set()
            {
                var set = new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = Name },
                };
                set.Spec = new V1StatefulSetSpec();
                return set;
            }

            public V1Service HeadlessService()
            {
                return new V1Service
                {
                    Metadata = new V1ObjectMeta { Name = Name },
                    Spec = new V1ServiceSpec { ClusterIP = "None" },
                };
            }
        }
        """);

    private const string Builder = """
        using k8s.Models;

        public static class Database
        {
            internal static V1StatefulSet Set(int replicas, string tenant) => {|it:new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = {|name:tenant|} },
            }|};
        }
        """;

    private const string BothBuilders = """
        using k8s.Models;

        public static class Database
        {
            internal static V1StatefulSet Set(int replicas, string tenant) => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = tenant },
            };

            internal static V1Service HeadlessService(string tenant) => new V1Service
            {
                Metadata = new V1ObjectMeta { Name = tenant },
                Spec = new V1ServiceSpec { ClusterIP = "None" },
            };
        }
        """;

    [Theory]
    [InlineData(
        """
                string name = "db";

                // The database.
                V1StatefulSet set = Database.Set(3, name);
                set.SetLabel("team", "search");
                await client.AppsV1.CreateNamespacedStatefulSetAsync(set, space);
        """,
        """
                string name = "db";

                V1Service headlessService = Database.HeadlessService(name);
                await client.CoreV1.CreateNamespacedServiceAsync(headlessService, space);

                // The database.
                V1StatefulSet set = Database.Set(3, name);
                set.SetLabel("team", "search");
                await client.AppsV1.CreateNamespacedStatefulSetAsync(set, space);
        """)]
    [InlineData(
        """
                await client.AppsV1.CreateNamespacedStatefulSetAsync(Database.Set(tenant: space, replicas: 3), space, cancellationToken: stop);
        """,
        """
                await client.CoreV1.CreateNamespacedServiceAsync(Database.HeadlessService(space), space, cancellationToken: stop);
                await client.AppsV1.CreateNamespacedStatefulSetAsync(Database.Set(tenant: space, replicas: 3), space, cancellationToken: stop);
        """)]
    [InlineData(
        """
                var set = Database.Set(3, space);
                string other = space + "-db";
                await client.AppsV1.CreateNamespacedStatefulSetAsync(set, other);
        """,
        """
                var set = Database.Set(3, space);
                string other = space + "-db";
                var headlessService = Database.HeadlessService(space);
                await client.CoreV1.CreateNamespacedServiceAsync(headlessService, other);
                await client.AppsV1.CreateNamespacedStatefulSetAsync(set, other);
        """)]
    public Task From_a_member_that_another_file_calls(string call, string expected) => Edit.Makes(
        new[] { Builder, Async(call) },
        program => new Change[] { Headless(program) },
        new[] { BothBuilders, Async(expected) });

    [Fact]
    public Task Through_members_that_hand_it_on() => Edit.Makes(
        new[] { Builder, Platform(), Async("        await client.AppsV1.CreateNamespacedStatefulSetAsync(Platform.Store(space), space);") },
        program => new Change[] { Headless(program) },
        new[]
        {
            BothBuilders,
            Platform("""


                    public static V1Service HeadlessService(string tenant) => Database.HeadlessService(tenant);
                """),
            Async("""
                    await client.CoreV1.CreateNamespacedServiceAsync(Platform.HeadlessService(space), space);
                    await client.AppsV1.CreateNamespacedStatefulSetAsync(Platform.Store(space), space);
            """),
        });

    private static string Platform(string member = "") => $$"""
        using k8s.Models;

        public static class Platform
        {
            public static V1StatefulSet Store(string tenant) => Database.Set(3, tenant);{{member}}
        }
        """;

    [Theory]
    [InlineData("""await client.AppsV1.CreateNamespacedStatefulSetAsync(Database.Set(1, "a"), space); await client.AppsV1.CreateNamespacedStatefulSetAsync(Database.Set(1, "b"), space);""")]
    [InlineData("""await client.AppsV1.CreateNamespacedStatefulSetAsync(Database.Set(1, stop.ToString()), space);""")]
    [InlineData("""V1StatefulSet set = Database.Set(1, "a"); Keep(set); await client.AppsV1.CreateNamespacedStatefulSetAsync(set, space); void Keep(V1StatefulSet kept) { }""")]
    [InlineData("""Keep(Database.Set(1, "a")); void Keep(V1StatefulSet kept) { }""")]
    [InlineData("""System.Func<int, string, V1StatefulSet> build = Database.Set;""")]
    public Task Not_from_a_member_whose_calls_cannot_be_written_twice(string call) =>
        Edit.Declines(new[] { Builder, Async("        " + call) }, Headless);

    [Theory]
    [InlineData("public static V1StatefulSet Set() => {0};", "public static V1StatefulSet Other() => Set();")]
    [InlineData("private static V1StatefulSet Set() => {0};", "")]
    [InlineData("public static V1StatefulSet Set() => {0};", "public static int HeadlessService;")]
    [InlineData("public static V1StatefulSet Set<T>() => {0};", "")]
    [InlineData("public static V1StatefulSet Set() { string name = \"db\"; return {1}; }", "")]
    [InlineData("public static V1StatefulSet Set { get { return {0}; } set { } }", "")]
    public Task As_no_member_where_that_would_not_do(string member, string other) => Edit.Declines(
        $$"""
        using k8s.Models;

        public static class Database
        {
            {{member
                .Replace("{0}", """{|it:new V1StatefulSet { Metadata = new V1ObjectMeta { Name = {|name:"db"|} } }|}""", System.StringComparison.Ordinal)
                .Replace("{1}", """{|it:new V1StatefulSet { Metadata = new V1ObjectMeta { Name = {|name:name|} } }|}""", System.StringComparison.Ordinal)}}
            {{other}}
        }
        """,
        Headless);
}
