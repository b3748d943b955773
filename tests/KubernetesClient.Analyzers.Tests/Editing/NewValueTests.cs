using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Editing;

public sealed class NewValueTests
{
    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("", "\"\"")]
    public Task Text(string text, string expected) => Replaces(new TextValue(text), expected);

    [Fact]
    public Task Number() => Edit.MakesBody(
        "        int? replicas = {|it:3|};",
        program => new ReplaceExpression(program["it"], new NumberValue(-2)),
        "        int? replicas = -2;");

    [Fact]
    public Task Flag() => Edit.MakesBody(
        "        bool? flag = {|it:null|};",
        program => new ReplaceExpression(program["it"], new FlagValue(false)),
        "        bool? flag = false;");

    [Fact]
    public Task Comments_around_an_expression_stay() => Edit.MakesBody(
        "        string type = /* before */ {|it:\"Recreate\"|} /* after */; // end",
        program => new ReplaceExpression(program["it"], new TextValue("OnDelete")),
        "        string type = /* before */ \"OnDelete\" /* after */; // end");

    [Theory]
    [InlineData("string", "tenant", "tenant")]
    [InlineData("string", "Names.Headless", "Names.Headless")]
    [InlineData("string", "tenant + \"-db\"", "tenant + \"-db\"")]
    [InlineData("string", "$\"{tenant}-db\"", "$\"{tenant}-db\"")]
    [InlineData("string", "Names.Of(tenant).ToLowerInvariant()", "Names.Of(tenant).ToLowerInvariant()")]
    [InlineData("object", "new Dictionary<string, string>(Names.Labels) { [\"a\"] = tenant }", "new Dictionary<string, string>(Names.Labels) { [\"a\"] = tenant }")]
    [InlineData("string", "nameof(Names)", "nameof(Names)")]
    public Task The_same_words(string type, string words, string expected) => Edit.Makes(
        new[] { Edit.Body($"        {type} one = {{|same:{words}|}};\n        {type} it = {{|it:null|}};"), Names },
        program => new Change[] { new ReplaceExpression(program["it"], new SameAs(program["same"], Otherwise: null)) },
        new[] { Edit.Body($"        {type} one = {words};\n        {type} it = {expected};"), Names });

    [Theory]
    [InlineData("string one = \"a\"; string two = {|same:one|};", "one")]
    [InlineData("string one = \"a\"; string two = {|same:one|}; one = \"b\";", null)]
    [InlineData("string one; one = \"a\"; string two = {|same:one|};", null)]
    [InlineData("{ string one = \"a\"; string two = {|same:one|}; }", null)]
    [InlineData("foreach (string one in new string[0]) { string two = {|same:one|}; }", null)]
    [InlineData("System.Func<string, string> f = one => {|same:one|};", null)]
    [InlineData("string two = {|same:tenant|}; tenant = null;", null)]
    public Task Locals_and_parameters_only_where_they_are_known(string statement, string? expected) => Edit.MakesBody(
        $"        {statement}\n        string it = {{|it:null|}};",
        program => new ReplaceExpression(program["it"], new SameAs(program["same"], new TextValue("otherwise"))),
        $"        {new MarkedProgram(statement).TextOf(0)}\n        string it = {expected ?? "\"otherwise\""};");

    [Fact]
    public Task A_local_of_a_loop_inside_the_loop() => Edit.MakesBody(
        "        foreach (string one in new string[0]) { string two = {|same:one|}; string it = {|it:null|}; }",
        program => new ReplaceExpression(program["it"], new SameAs(program["same"], Otherwise: null)),
        "        foreach (string one in new string[0]) { string two = one; string it = one; }");

    [Fact]
    public Task A_text_over_several_lines_is_not_moved() => Edit.DeclinesBody(
        "            string one = {|same:@\"a\n            b\"|};\n        string it = {|it:null|};",
        program => new ReplaceExpression(program["it"], new SameAs(program["same"], Otherwise: null)));

    [Theory]
    [InlineData("Headless", "Names.Headless")]
    [InlineData("Of(Headless)", "Names.Of(Names.Headless)")]
    [InlineData("Secret", null)]
    [InlineData("instance.Name", null)]
    public async Task Members_of_another_class_are_qualified(string words, string? expected)
    {
        string other = $$"""
            public class Names
            {
                public const string Headless = "db-headless";
                private const string Secret = "db-headless";
                private readonly Names instance = null;
                public string Name = "db";
                public static string Of(string name) => name;
                public string Same() => {|same:{{words}}|};
            }
            """;
        SameAs value(MarkedProgram program) => new(program["same"], Otherwise: null);
        string[] before = { Edit.Body("        string it = {|it:null|};"), other };
        if (expected is null)
        {
            await Edit.Declines(before, program => new ReplaceExpression(program["it"], value(program)));
            return;
        }

        await Edit.Makes(
            before,
            program => new Change[] { new ReplaceExpression(program["it"], value(program)) },
            new[] { Edit.Body($"        string it = {expected};"), other.Replace("{|same:", "", System.StringComparison.Ordinal).Replace("|}", "", System.StringComparison.Ordinal) });
    }

    [Fact]
    public Task A_class_of_another_namespace_is_imported() => Edit.Makes(
        new[]
        {
            "using k8s.Models;\n\npublic static class Program\n{\n    public static string It => {|it:null|};\n}\n",
            "namespace Shared\n{\n    public static class Names\n    {\n        public const string One = \"a\";\n        public static string Two => {|same:One|};\n    }\n}\n",
        },
        program => new Change[] { new ReplaceExpression(program["it"], new SameAs(program["same"], Otherwise: null)) },
        new[]
        {
            "using k8s.Models;\nusing Shared;\n\npublic static class Program\n{\n    public static string It => Names.One;\n}\n",
            "namespace Shared\n{\n    public static class Names\n    {\n        public const string One = \"a\";\n        public static string Two => One;\n    }\n}\n",
        });

    [Fact]
    public Task Nothing_is_imported_for_words_that_are_not_used() => Edit.Makes(
        new[]
        {
            "public static class Program\n{\n    public static string It => {|it:null|};\n}\n",
            "namespace Shared\n{\n    public static class Names\n    {\n        public static string Of(string name) => name;\n        public static string Two(string name) => {|same:Of(name)|};\n    }\n}\n",
        },
        program => new Change[] { new ReplaceExpression(program["it"], new SameAs(program["same"], new TextValue("otherwise"))) },
        new[]
        {
            "public static class Program\n{\n    public static string It => \"otherwise\";\n}\n",
            "namespace Shared\n{\n    public static class Names\n    {\n        public static string Of(string name) => name;\n        public static string Two(string name) => Of(name);\n    }\n}\n",
        });

    [Theory]
    [InlineData("string It() => {|it:null|};", "string It() => name;")]
    [InlineData("string It { get { return {|it:null|}; } }", "string It { get { return name; } }")]
    [InlineData("static string It() => {|it:null|};", null)]
    [InlineData("string it = {|it:null|};", null)]
    [InlineData("System.Func<string> It() => () => {|it:null|};", "System.Func<string> It() => () => name;")]
    public Task Members_of_the_object_only_in_the_object(string member, string? expected)
    {
        const string Class = "public class Program\n{{\n    private readonly string name = \"a\";\n    string Same() => {0};\n    {1}\n}}\n";
        string before = string.Format(System.Globalization.CultureInfo.InvariantCulture, Class, "{|same:name|}", member);
        ReplaceExpression Change(MarkedProgram program) => new(program["it"], new SameAs(program["same"], Otherwise: null));
        return expected is null ? Edit.Declines(before, Change) : Edit.Makes(before, Change, string.Format(System.Globalization.CultureInfo.InvariantCulture, Class, "name", expected));
    }

    [Theory]
    [InlineData("\"db\"", "\"db-headless\"")]
    [InlineData("tenant", "$\"{tenant}-headless\"")]
    [InlineData("$\"{tenant}-db\"", "$\"{tenant}-db-headless\"")]
    [InlineData("Names.Of(tenant)", "$\"{Names.Of(tenant)}-headless\"")]
    [InlineData("tenant == null ? \"a\" : \"b\"", "$\"{(tenant == null ? \"a\" : \"b\")}-headless\"")]
    public Task Joined_text(string words, string expected) => Edit.Makes(
        new[] { Edit.Body($"        string one = {{|same:{words}|}};\n        string it = {{|it:null|}};"), Names },
        program => new Change[] { new ReplaceExpression(program["it"], new JoinedText([new SameAs(program["same"], Otherwise: null), new TextValue("-headless")])) },
        new[] { Edit.Body($"        string one = {words};\n        string it = {expected};"), Names });

    [Fact]
    public Task Joined_text_with_braces() => Edit.MakesBody(
        "        string it = {|it:tenant|};",
        program => new ReplaceExpression(program["it"], new JoinedText([new TextValue("{\""), new SameAs(program["it"], Otherwise: null), new TextValue("}")])),
        "        string it = $\"{{\\\"{tenant}}}\";");

    [Fact]
    public Task An_operand_gets_parentheses() => Edit.MakesBody(
        "        string one = {|same:tenant == null ? \"a\" : \"b\"|};\n        string it = {|it:null|} ?? \"c\";",
        program => new ReplaceExpression(program["it"], new SameAs(program["same"], Otherwise: null)),
        "        string one = tenant == null ? \"a\" : \"b\";\n        string it = (tenant == null ? \"a\" : \"b\") ?? \"c\";");

    [Fact]
    public Task Words_over_several_lines_keep_their_shape() => Edit.MakesBody(
        """
                    object one = {|same:new Dictionary<string, string>
                    {
                        ["a"] = "b",
                    }|};
                object it = {|it:null|};
        """,
        program => new ReplaceExpression(program["it"], new SameAs(program["same"], Otherwise: null)),
        """
                    object one = new Dictionary<string, string>
                    {
                        ["a"] = "b",
                    };
                object it = new Dictionary<string, string>
                {
                    ["a"] = "b",
                };
        """);

    [Theory]
    [InlineData("new Dictionary<string, string>()", "one[\"a\"] = \"b\";")]
    [InlineData("new Dictionary<string, string> { [\"c\"] = \"d\" }", "one[\"a\"] = \"b\";")]
    [InlineData("new Dictionary<string, string>()", "if (tenant == null) one.Add(\"a\", \"b\");")]
    public Task Words_of_what_is_filled_later_say_too_little(string words, string filling) => Edit.MakesBody(
        $"        Dictionary<string, string> one;\n        one = {{|same:{words}|}};\n        {filling}\n        object it = {{|it:null|}};",
        program => new ReplaceExpression(program["it"], new SameAs(program["same"], new TextValue("otherwise"))),
        $"        Dictionary<string, string> one;\n        one = {words};\n        {filling}\n        object it = \"otherwise\";");

    private const string Names = """
        using System.Collections.Generic;

        public static class Names
        {
            public const string Headless = "db-headless";
            public static readonly Dictionary<string, string> Labels = new();
            public static string Of(string tenant) => tenant;
        }
        """;

    private static Task Replaces(NewValue value, string expected) => Edit.MakesBody(
        "        string it = {|it:null|};",
        program => new ReplaceExpression(program["it"], value),
        $"        string it = {expected};");
}
