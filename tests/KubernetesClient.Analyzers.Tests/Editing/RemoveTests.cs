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

    [Theory]
    [InlineData("""string type = {|it:"NodePort"|};""")]
    [InlineData("""string type = tenant == "a" ? {|it:"NodePort"|} : null;""")]
    [InlineData("""tenant ??= {|it:"NodePort"|};""")]
    [InlineData("""if (tenant == "a") tenant = {|it:"NodePort"|};""")]
    public Task What_is_no_part_of_an_object_is_left(string statement) => Edit.DeclinesBody($"        {statement}", program => new Remove(program["it"]));
}
