using System;
using System.Collections.Immutable;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Editing;

public sealed class SetPropertyTests
{
    [Theory]
    [InlineData("""new V1ServiceSpec { Type = "ClusterIP" }""", """new V1ServiceSpec { Type = "ClusterIP", ClusterIP = "None" }""")]
    [InlineData("""new V1ServiceSpec { Type = "ClusterIP", }""", """new V1ServiceSpec { Type = "ClusterIP", ClusterIP = "None", }""")]
    [InlineData("""new V1ServiceSpec { Type = "ClusterIP" /* default */ }""", """new V1ServiceSpec { Type = "ClusterIP", ClusterIP = "None" /* default */ }""")]
    [InlineData("new V1ServiceSpec { }", """new V1ServiceSpec { ClusterIP = "None" }""")]
    [InlineData("new V1ServiceSpec()", """new V1ServiceSpec { ClusterIP = "None" }""")]
    [InlineData("new V1ServiceSpec() { }", """new V1ServiceSpec() { ClusterIP = "None" }""")]
    [InlineData("new()", """new() { ClusterIP = "None" }""")]
    [InlineData("new() { }", """new() { ClusterIP = "None" }""")]
    [InlineData("""new V1ServiceSpec { ClusterIP = null, Type = "ClusterIP" }""", """new V1ServiceSpec { ClusterIP = "None", Type = "ClusterIP" }""")]
    public Task On_one_line(string creation, string expected) => Edit.MakesBody(
        $$"""        V1Service service = new V1Service { Spec = {|it:{{creation}}|} };""",
        program => new SetProperty(program["it"], "ClusterIP", new TextValue("None")),
        $$"""        V1Service service = new V1Service { Spec = {{expected}} };""");

    [Fact]
    public Task On_lines_of_their_own() => Edit.MakesBody(
        """
                var spec = {|it:new V1ServiceSpec
                {
                    // For the peers.
                    Type = "ClusterIP", // the default

                    PublishNotReadyAddresses = true, // they wait for each other
                    // More to come.
                }|};
        """,
        program => new SetProperty(program["it"], "ClusterIP", new TextValue("None")),
        """
                var spec = new V1ServiceSpec
                {
                    // For the peers.
                    Type = "ClusterIP", // the default

                    PublishNotReadyAddresses = true, // they wait for each other
                    ClusterIP = "None",
                    // More to come.
                };
        """);

    [Fact]
    public Task Without_a_comma_at_the_end_and_with_a_comment_there() => Edit.MakesBody(
        """
                var spec = {|it:new V1ServiceSpec
                {
                    PublishNotReadyAddresses = true,
                    Type = "ClusterIP" // the default
                }|};
        """,
        program => new SetProperty(program["it"], "ClusterIP", new TextValue("None")),
        """
                var spec = new V1ServiceSpec
                {
                    PublishNotReadyAddresses = true,
                    Type = "ClusterIP", // the default
                    ClusterIP = "None"
                };
        """);

    [Fact]
    public Task Below_a_comment_that_is_alone() => Edit.MakesBody(
        """
                var spec = {|it:new V1ServiceSpec
                {
                    // To be found out.
                }|};
                var other = {|other:new V1ServiceSpec { /* nothing */ }|};
        """,
        program => new Change[] { new SetProperty(program["it"], "ClusterIP", new TextValue("None")), new SetProperty(program["other"], "ClusterIP", new TextValue("None")) },
        """
                var spec = new V1ServiceSpec
                {
                    // To be found out.
                    ClusterIP = "None",
                };
                var other = new V1ServiceSpec { /* nothing */ ClusterIP = "None" };
        """);

    [Fact]
    public async Task Twice_is_once()
    {
        Func<MarkedProgram, Change> change = program => new SetProperty(program["it"], "ClusterIP", new TextValue("None"));
        const string Once = """        var spec = {|it:new V1ServiceSpec { Type = "ClusterIP", ClusterIP = "None" }|};""";
        string text = new MarkedProgram(Once).TextOf(0);
        await Edit.MakesBody("""        var spec = {|it:new V1ServiceSpec { Type = "ClusterIP" }|};""", change, text);
        await Edit.MakesBody(Once, change, text);
    }

    [Fact]
    public Task With_carriage_returns() => Edit.Makes(
        Edit.Body("        var spec = {|it:new V1ServiceSpec\n        {\n            Type = \"ClusterIP\",\n        }|};").ReplaceLineEndings("\r\n"),
        program => new SetProperty(program["it"], "ClusterIP", new TextValue("None")),
        Edit.Body("        var spec = new V1ServiceSpec\n        {\n            Type = \"ClusterIP\",\n            ClusterIP = \"None\",\n        };").ReplaceLineEndings("\r\n"));

    [Fact]
    public Task With_tabs_and_braces_at_the_end_of_the_line() => Edit.MakesBody(
        "\t\tvar service = {|it:new V1Service {\n\t\t\tMetadata = new V1ObjectMeta {\n\t\t\t\tName = \"db\"\n\t\t\t}\n\t\t}|};",
        program => new SetProperty(program["it"], "Spec", Model("V1ServiceSpec", ("ClusterIP", new TextValue("None")), ("Selector", Map(("app", "a-rather-long-name"))), ("PublishNotReadyAddresses", new FlagValue(true)))),
        "\t\tvar service = new V1Service {\n\t\t\tMetadata = new V1ObjectMeta {\n\t\t\t\tName = \"db\"\n\t\t\t},\n\t\t\tSpec = new V1ServiceSpec {\n\t\t\t\tClusterIP = \"None\",\n\t\t\t\tSelector = new Dictionary<string, string> { [\"app\"] = \"a-rather-long-name\" },\n\t\t\t\tPublishNotReadyAddresses = true\n\t\t\t}\n\t\t};");

    [Fact]
    public Task Names_come_first() => Edit.MakesBody(
        """
                var service = {|service:new V1Service
                {
                    ApiVersion = "v1",
                    Kind = "Service",
                    // What it does.
                    Spec = new V1ServiceSpec { Ports = new List<V1ServicePort> { {|port:new V1ServicePort { Port = 80 }|} } },
                }|};
        """,
        program => new Change[]
        {
            new SetProperty(program["service"], "Metadata", Model("V1ObjectMeta", ("Name", new TextValue("db")))),
            new SetProperty(program["port"], "Name", new TextValue("http")),
        },
        """
                var service = new V1Service
                {
                    ApiVersion = "v1",
                    Kind = "Service",
                    Metadata = new V1ObjectMeta { Name = "db" },
                    // What it does.
                    Spec = new V1ServiceSpec { Ports = new List<V1ServicePort> { new V1ServicePort { Name = "http", Port = 80 } } },
                };
        """);

    [Fact]
    public Task First_of_all_below_the_brace() => Edit.MakesBody(
        """
                var meta = {|it:new V1ObjectMeta
                { // of the service
                    // Everybody's.
                    Labels = new Dictionary<string, string>(),
                }|};
        """,
        program => new SetProperty(program["it"], "Name", new TextValue("db")),
        """
                var meta = new V1ObjectMeta
                { // of the service
                    Name = "db",
                    // Everybody's.
                    Labels = new Dictionary<string, string>(),
                };
        """);

    [Fact]
    public Task In_a_nested_initializer() => Edit.MakesBody(
        """        var service = new V1Service { Metadata = {|it:{ Name = "db" }|} };""",
        program => new SetProperty(program["it"], "NamespaceProperty", new TextValue("data")),
        """        var service = new V1Service { Metadata = { Name = "db", NamespaceProperty = "data" } };""");

    [Fact]
    public Task In_a_with_expression() => Edit.Makes(
        new[] { Edit.Body("        var one = new V1ServiceSpec();\n        var other = {|it:one with { Type = \"ClusterIP\" }|};") },
        program => new Change[] { new SetProperty(program["it"], "ClusterIP", new TextValue("None")) },
        new[] { Edit.Body("        var one = new V1ServiceSpec();\n        var other = one with { Type = \"ClusterIP\", ClusterIP = \"None\" };") },
        ClientVersion.V20);

    [Theory]
    [InlineData("""new V1ServiceSpec(type: "ClusterIP")""", """new V1ServiceSpec(type: "ClusterIP", clusterIP: "None")""")]
    [InlineData("""new V1ServiceSpec(clusterIP: null, type: "ClusterIP")""", """new V1ServiceSpec(clusterIP: "None", type: "ClusterIP")""")]
    [InlineData("new V1ServiceSpec(true)", """new V1ServiceSpec(true) { ClusterIP = "None" }""")]
    [InlineData("new V1ServiceSpec()", """new V1ServiceSpec(clusterIP: "None")""")]
    public Task In_a_constructor(string creation, string expected) => Edit.Makes(
        new[] { Edit.Body($$"""        var service = new V1Service(spec: {|it:{{creation}}|});""") },
        program => new Change[] { new SetProperty(program["it"], "ClusterIP", new TextValue("None")) },
        new[] { Edit.Body($$"""        var service = new V1Service(spec: {{expected}});""") },
        ClientVersion.V17);

    [Fact]
    public Task By_a_statement_after_those_that_go_on_with_the_object() => Edit.MakesBody(
        """
                var set = new V1StatefulSet();
                set.Spec = {|it:new V1StatefulSetSpec()|};
                set.Spec.Replicas = 3; // three peers
                set.Spec.Selector = new V1LabelSelector();
                // Later.
                System.Console.WriteLine(set);
        """,
        program => new SetProperty(program["it"], "ServiceName", new TextValue("db")),
        """
                var set = new V1StatefulSet();
                set.Spec = new V1StatefulSetSpec();
                set.Spec.Replicas = 3; // three peers
                set.Spec.Selector = new V1LabelSelector();
                set.Spec.ServiceName = "db";
                // Later.
                System.Console.WriteLine(set);
        """);

    [Fact]
    public Task The_assignment_that_is_there_is_changed() => Edit.MakesBody(
        """
                var spec = {|it:new V1ServiceSpec { Type = "ClusterIP" }|};
                spec.ClusterIP = null;
                spec.Type = null;
        """,
        program => new SetProperty(program["it"], "ClusterIP", new TextValue("None")),
        """
                var spec = new V1ServiceSpec { Type = "ClusterIP" };
                spec.ClusterIP = "None";
                spec.Type = null;
        """);

    [Fact]
    public Task Two_of_them_and_one_that_goes() => Edit.MakesBody(
        """        var spec = {|it:new V1ServiceSpec { Type = {|type:"NodePort"|}, SessionAffinity = "None" }|};""",
        program => new Change[]
        {
            new Remove(program["type"]),
            new SetProperty(program["it"], "ClusterIP", new TextValue("None")),
            new SetProperty(program["it"], "PublishNotReadyAddresses", new FlagValue(true)),
        },
        """        var spec = new V1ServiceSpec { SessionAffinity = "None", ClusterIP = "None", PublishNotReadyAddresses = true };""");

    [Fact]
    public Task Two_of_them_in_a_new_initializer() => Edit.MakesBody(
        """        var spec = {|it:new V1ServiceSpec()|};""",
        program => new Change[]
        {
            new SetProperty(program["it"], "ClusterIP", new TextValue("None")),
            new SetProperty(program["it"], "PublishNotReadyAddresses", new FlagValue(true)),
        },
        """        var spec = new V1ServiceSpec { ClusterIP = "None", PublishNotReadyAddresses = true };""");

    [Fact]
    public Task A_line_that_would_be_too_long_is_broken() => Edit.MakesBody(
        """        var meta = {|it:new V1ObjectMeta { Name = "db", Labels = new Dictionary<string, string> { ["app"] = "db", ["tier"] = "storage" } }|};""",
        program => new SetProperty(program["it"], "Annotations", Map(("example.com/description", "a text of some length"), ("example.com/owner", "a team"))),
        """
                var meta = new V1ObjectMeta
                {
                    Name = "db",
                    Labels = new Dictionary<string, string> { ["app"] = "db", ["tier"] = "storage" },
                    Annotations = new Dictionary<string, string>
                    {
                        ["example.com/description"] = "a text of some length",
                        ["example.com/owner"] = "a team",
                    },
                };
        """);

    [Theory]
    [InlineData("{|it:Make()|}")]
    [InlineData("{|it:(V1ServiceSpec)null|}")]
    public Task What_creates_nothing_is_left(string spec) => Edit.Declines(
        Edit.Body($"        V1ServiceSpec spec = {spec};", "    private static V1ServiceSpec Make() => null;\n"),
        program => new SetProperty(program["it"], "ClusterIP", new TextValue("None")));

    [Fact]
    public Task What_the_compiler_refuses_is_left() => Edit.DeclinesBody(
        "        var spec = {|it:new V1ServiceSpec { }|};",
        program => new SetProperty(program["it"], "NoSuchProperty", new TextValue("None")));

    internal static ModelValue Model(string type, params (string Name, NewValue Value)[] properties) => new(type, properties.ToImmutableArray());

    internal static NewMap Map(params (string Key, string Value)[] entries) =>
        new("string", Array.ConvertAll(entries, entry => ((NewValue)new TextValue(entry.Key), (NewValue)new TextValue(entry.Value))).ToImmutableArray());
}
