using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Editing;

public sealed class RemoveTests
{
    [Theory]
    [InlineData("""{ Type = {|it:"NodePort"|}, ClusterIP = "None" }""", """{ ClusterIP = "None" }""")]
    [InlineData("""{ ClusterIP = "None", Type = {|it:"NodePort"|} }""", """{ ClusterIP = "None" }""")]
    [InlineData("""{ ClusterIP = "None", Type = {|it:"NodePort"|}, }""", """{ ClusterIP = "None", }""")]
    [InlineData("""{ ClusterIP = "None", Type = {|it:"NodePort"|}, SessionAffinity = "None" }""", """{ ClusterIP = "None", SessionAffinity = "None" }""")]
    [InlineData("""{ Type = {|it:"NodePort"|} }""", "{ }")]
    [InlineData("""{ Type = (string)({|it:"NodePort"|}) }""", "{ }")]
    public Task Property_on_one_line(string initializer, string expected) => Edit.MakesBody(
        $"        var spec = new V1ServiceSpec {initializer};",
        program => new Remove(program["it"]),
        $"        var spec = new V1ServiceSpec {expected};");

    [Fact]
    public Task Several_in_a_row() => Edit.MakesBody(
        """        var spec = new V1ServiceSpec { ClusterIP = "None", Type = {|one:"NodePort"|}, SessionAffinity = {|two:"None"|} };""",
        program => new Change[] { new Remove(program["two"]), new Remove(program["one"]) },
        """        var spec = new V1ServiceSpec { ClusterIP = "None" };""");

    [Fact]
    public Task Property_with_its_comments() => Edit.MakesBody(
        """
                var spec = new V1ServiceSpec
                {
                    ClusterIP = "None",

                    // Reached from outside.
                    // By nobody.
                    Type = {|it:"NodePort"|}, // wrong

                    // Of the database.
                    Selector = null,
                };
        """,
        program => new Remove(program["it"]),
        """
                var spec = new V1ServiceSpec
                {
                    ClusterIP = "None",

                    // Of the database.
                    Selector = null,
                };
        """);

    [Fact]
    public Task The_last_one_without_a_comma() => Edit.MakesBody(
        """
                var spec = new V1ServiceSpec
                {
                    ClusterIP = "None", // headless
                    Type = {|it:"NodePort"|}
                };
        """,
        program => new Remove(program["it"]),
        """
                var spec = new V1ServiceSpec
                {
                    ClusterIP = "None" // headless
                };
        """);

    [Fact]
    public Task Item_and_entry() => Edit.MakesBody(
        """
                var list = new List<string> { {|one:"a"|}, "b" };
                string[] array = { "a", {|two:"b"|} };
                var pairs = new Dictionary<string, string> { { "a", {|three:"b"|} }, { "c", "d" } };
                var indexed = new Dictionary<string, string>
                {
                    ["a"] = {|four:"b"|},
                    ["c"] = "d",
                };
        """,
        program => new Change[] { new Remove(program["one"]), new Remove(program["two"]), new Remove(program["three"]), new Remove(program["four"]) },
        """
                var list = new List<string> { "b" };
                string[] array = { "a" };
                var pairs = new Dictionary<string, string> { { "c", "d" } };
                var indexed = new Dictionary<string, string>
                {
                    ["c"] = "d",
                };
        """);

    [Fact]
    public Task Statement_with_its_comments() => Edit.MakesBody(
        """
                var spec = new V1ServiceSpec();
                // Reached from outside.
                spec.Type = {|it:"NodePort"|}; // wrong
                spec.ClusterIP = "None";
                var list = new List<string>();
                list.Add({|item:"a"|});
        """,
        program => new Change[] { new Remove(program["it"]), new Remove(program["item"]) },
        """
                var spec = new V1ServiceSpec();
                spec.ClusterIP = "None";
                var list = new List<string>();
        """);

    [Theory]
    [InlineData("""new V1ServiceSpec(clusterIP: "None", type: {|it:"NodePort"|})""", """new V1ServiceSpec(clusterIP: "None")""")]
    [InlineData("""new V1ServiceSpec(type: {|it:"NodePort"|}, clusterIP: "None")""", """new V1ServiceSpec(clusterIP: "None")""")]
    [InlineData("""new V1LabelSelector(null, {|it:labels|})""", """new V1LabelSelector(null)""")]
    [InlineData("""Make({|it:"a"|}, "b")""", """Make(null, "b")""")]
    [InlineData("""Make("a", {|it:"b"|})""", """Make("a", null)""")]
    [InlineData("""Count({|it:3|})""", null)]
    public Task Argument(string call, string? expected)
    {
        const string Members = "    private static object Make(string one, string two) => null;\n    private static object Count(int number) => null;\n";
        const string Before = "        Dictionary<string, string> labels = null;\n        object made = ";
        return expected is null
            ? Edit.Declines(Edit.Body($"{Before}{call};", Members), program => new Remove(program["it"]))
            : Edit.Makes(new[] { Edit.Body($"{Before}{call};", Members) }, program => new Change[] { new Remove(program["it"]) }, new[] { Edit.Body($"{Before}{expected};", Members) }, ClientVersion.V17);
    }

    [Fact]
    public Task Local_that_is_left_over() => Edit.MakesBody(
        """
                var volumes = new List<V1Volume>();

                // The data.
                var data = new V1Volume();
                data.Name = tenant;
                volumes.Add({|it:data|});

                var other = new V1Volume { Name = "other" };
                volumes.Add(other);
        """,
        program => new Remove(program["it"]),
        """
                var volumes = new List<V1Volume>();

                var other = new V1Volume { Name = "other" };
                volumes.Add(other);
        """);

    [Fact]
    public Task Local_that_is_needed() => Edit.MakesBody(
        """
                var data = new V1Volume { Name = tenant };
                var volumes = new List<V1Volume> { {|it:data|} };
                System.Console.WriteLine(data.Name);
        """,
        program => new Remove(program["it"]),
        """
                var data = new V1Volume { Name = tenant };
                var volumes = new List<V1Volume> { };
                System.Console.WriteLine(data.Name);
        """);

    [Fact]
    public Task Local_list_of_a_property() => Edit.MakesBody(
        """
                var pod = new V1PodSpec();
                var volumes = new List<V1Volume>();
                volumes.Add(new V1Volume { Name = tenant });
                pod.Volumes = {|it:volumes|};
                pod.HostNetwork = true;
        """,
        program => new Remove(program["it"]),
        """
                var pod = new V1PodSpec();
                pod.HostNetwork = true;
        """);

    [Fact]
    public Task Statements_next_to_braces_and_each_other() => Edit.MakesBody(
        """
                var spec = new V1ServiceSpec();
                if (tenant == "a")
                {
                    // Reached from outside.
                    spec.Type = {|one:"NodePort"|};

                    spec.ClusterIP = "None";
                }

                spec.ExternalName = {|two:"a"|};
                spec.LoadBalancerIP = {|three:"b"|};

                if (tenant == "b")
                {
                    spec.ClusterIP = "None";

                    spec.Type = {|four:"NodePort"|}; // wrong
                }
        """,
        program => new Change[] { new Remove(program["one"]), new Remove(program["two"]), new Remove(program["three"]), new Remove(program["four"]) },
        """
                var spec = new V1ServiceSpec();
                if (tenant == "a")
                {
                    spec.ClusterIP = "None";
                }

                if (tenant == "b")
                {
                    spec.ClusterIP = "None";
                }
        """);

    [Fact]
    public Task Private_members_that_nothing_mentions_any_more() => Edit.Makes(
        """
        using k8s.Models;

        public static class Program
        {
            private const string Root = "db";

            // The claim.
            private const string Claim = Root + "-claim";
            private const string Used = "used";

            public const string Open = "open";

            public static V1PersistentVolumeClaimVolumeSource Build() => new V1PersistentVolumeClaimVolumeSource
            {
                ClaimName = {|it:Claim + Open + Size() + Used|},
                ReadOnlyProperty = Used.Length > 1,
            };

            private static string Size()
            {
                return "1";
            }
        }
        """,
        program => new Remove(program["it"]),
        """
        using k8s.Models;

        public static class Program
        {
            private const string Used = "used";

            public const string Open = "open";

            public static V1PersistentVolumeClaimVolumeSource Build() => new V1PersistentVolumeClaimVolumeSource
            {
                ReadOnlyProperty = Used.Length > 1,
            };
        }
        """);

    [Fact]
    public Task Members_that_were_idle_before_stay() => Edit.Makes(
        """
        using k8s.Models;

        public static partial class Program
        {
            private const string Idle = "idle";
            private const string Shared = "shared";

            /// <summary>See <see cref="Mentioned"/>.</summary>
            public static V1ServiceSpec Build() => Other.Build(Shared);

            private static class Other
            {
                private const string Idle = "other";
                private const string Mentioned = "mentioned";

                /// <summary>See <see cref="Mentioned"/>.</summary>
                public static V1ServiceSpec Build(string name) => new V1ServiceSpec { Type = {|it:Mentioned + Shared|}, ExternalName = name };
            }
        }
        """,
        program => new Remove(program["it"]),
        """
        using k8s.Models;

        public static partial class Program
        {
            private const string Idle = "idle";
            private const string Shared = "shared";

            /// <summary>See <see cref="Mentioned"/>.</summary>
            public static V1ServiceSpec Build() => Other.Build(Shared);

            private static class Other
            {
                private const string Idle = "other";
                private const string Mentioned = "mentioned";

                /// <summary>See <see cref="Mentioned"/>.</summary>
                public static V1ServiceSpec Build(string name) => new V1ServiceSpec { ExternalName = name };
            }
        }
        """);

    [Theory]
    [InlineData("""string type = {|it:"NodePort"|};""")]
    [InlineData("""string type = tenant == "a" ? {|it:"NodePort"|} : null;""")]
    [InlineData("""tenant ??= {|it:"NodePort"|};""")]
    [InlineData("""if (tenant == "a") tenant = {|it:"NodePort"|};""")]
    public Task What_is_no_part_of_an_object_is_left(string statement) => Edit.DeclinesBody($"        {statement}", program => new Remove(program["it"]));
}
