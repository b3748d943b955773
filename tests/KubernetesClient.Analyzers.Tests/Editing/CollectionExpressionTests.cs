using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;
using static KubernetesClient.Analyzers.Tests.Editing.SetPropertyTests;

namespace KubernetesClient.Analyzers.Tests.Editing;

public sealed class CollectionExpressionTests
{
    private static readonly NewValue Mount = Model("V1VolumeMount", ("Name", new TextValue("data")), ("MountPath", new TextValue("/data")));

    [CSharp12Theory]
    [InlineData("[]", "[new V1VolumeMount { Name = \"data\", MountPath = \"/data\" }]")]
    [InlineData("[new() { Name = \"a\" }]", "[new() { Name = \"a\" }, new() { Name = \"data\", MountPath = \"/data\" }]")]
    [InlineData("[.. mounts]", "[.. mounts, new V1VolumeMount { Name = \"data\", MountPath = \"/data\" }]")]
    public Task Item_on_one_line(string list, string expected) => Edit.MakesBody(
        $"        V1VolumeMount[] mounts = null;\n        var c = new V1Container {{ VolumeMounts = {{|it:{list}|}} }};",
        program => new AddItem(program["it"], Mount),
        $"        V1VolumeMount[] mounts = null;\n        var c = new V1Container {{ VolumeMounts = {expected} }};");

    [CSharp12Theory]
    [InlineData("[\"a\", {|it:\"b\"|}]", "[\"a\"]")]
    [InlineData("[{|it:\"a\"|}, \"b\"]", "[\"b\"]")]
    [InlineData("[{|it:\"a\"|}]", "[]")]
    public Task Item_removed(string list, string expected) => Edit.MakesBody(
        $"        string[] all = {list};",
        program => new Remove(program["it"]),
        $"        string[] all = {expected};");

    [CSharp12Theory]
    [InlineData("List<IKubernetesObject>")]
    [InlineData("IEnumerable<object>")]
    [InlineData("IKubernetesObject[]")]
    public Task Manifest_before_another(string type) => Edit.MakesBody(
        $"        {type} all = [{{|it:new V1StatefulSet()|}}];",
        program => new AddManifest(program["it"], Model("V1Service", ("Kind", new TextValue("Service"))), "Service"),
        $"        {type} all = [new V1Service {{ Kind = \"Service\" }}, new V1StatefulSet()];");

    [CSharp12Fact]
    public Task New_lists_are_written_alike() => Edit.MakesBody(
        """        var spec = {|it:new V1PodSpec { Containers = [new()] }|};""",
        program => new SetProperty(program["it"], "HostAliases", new NewList("V1HostAlias", [Model("V1HostAlias", ("Hostnames", new NewList("string", [])))])),
        """        var spec = new V1PodSpec { Containers = [new()], HostAliases = [new() { Hostnames = [] }] };""");

    [CSharp12Fact]
    public Task Item_on_lines_of_its_own() => Edit.MakesBody(
        """
                var spec = new V1PodSpec
                {
                    Containers =
                    {|it:[
                        new() { Name = "db" }, // the server
                    ]|},
                };
        """,
        program => new AddItem(program["it"], Model("V1Container", ("Name", new TextValue("exporter")), ("VolumeMounts", new NewList("V1VolumeMount", [Mount, Mount])), ("Args", new NewList("string", [new TextValue("--all")])))),
        """
                var spec = new V1PodSpec
                {
                    Containers =
                    [
                        new() { Name = "db" }, // the server
                        new()
                        {
                            Name = "exporter",
                            VolumeMounts =
                            [
                                new() { Name = "data", MountPath = "/data" },
                                new() { Name = "data", MountPath = "/data" },
                            ],
                            Args = ["--all"],
                        },
                    ],
                };
        """);

    [CSharp12Fact]
    public Task A_large_item_breaks_the_line_of_its_list() => Edit.MakesBody(
        """
                var spec = new V1PodSpec
                {
                    Containers = {|it:[new() { Name = "db" }]|},
                };
        """,
        program => new AddItem(program["it"], Model("V1Container", ("Name", new TextValue("exporter")), ("VolumeMounts", new NewList("V1VolumeMount", [Mount, Mount])))),
        """
                var spec = new V1PodSpec
                {
                    Containers =
                    [
                        new() { Name = "db" },
                        new()
                        {
                            Name = "exporter",
                            VolumeMounts =
                            [
                                new() { Name = "data", MountPath = "/data" },
                                new() { Name = "data", MountPath = "/data" },
                            ],
                        },
                    ],
                };
        """);
}
