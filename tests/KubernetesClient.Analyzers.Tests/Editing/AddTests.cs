using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;
using static KubernetesClient.Analyzers.Tests.Editing.SetPropertyTests;

namespace KubernetesClient.Analyzers.Tests.Editing;

public sealed class AddTests
{
    private static readonly NewValue Mount = Model("V1VolumeMount", ("Name", new TextValue("data")), ("MountPath", new TextValue("/data")));

    [Theory]
    [InlineData("new List<V1VolumeMount> { new V1VolumeMount { Name = \"a\" } }", "new List<V1VolumeMount> { new V1VolumeMount { Name = \"a\" }, new V1VolumeMount { Name = \"data\", MountPath = \"/data\" } }")]
    [InlineData("new List<V1VolumeMount> { new() { Name = \"a\" } }", "new List<V1VolumeMount> { new() { Name = \"a\" }, new() { Name = \"data\", MountPath = \"/data\" } }")]
    [InlineData("new V1VolumeMount[] { new() { Name = \"a\" } }", "new V1VolumeMount[] { new() { Name = \"a\" }, new() { Name = \"data\", MountPath = \"/data\" } }")]
    [InlineData("new[] { new V1VolumeMount() }", "new[] { new V1VolumeMount(), new V1VolumeMount { Name = \"data\", MountPath = \"/data\" } }")]
    [InlineData("new List<V1VolumeMount>()", "new List<V1VolumeMount> { new V1VolumeMount { Name = \"data\", MountPath = \"/data\" } }")]
    [InlineData("new V1VolumeMount[0]", null)]
    [InlineData("new List<V1VolumeMount> { Capacity = 3 }", null)]
    [InlineData("System.Array.Empty<V1VolumeMount>()", null)]
    public Task Item_on_one_line(string list, string? expected)
    {
        string before = $"        V1VolumeMount[] mounts = null;\n        var c = new V1Container {{ VolumeMounts = {{|it:{list}|}} }};";
        AddItem Change(MarkedProgram program) => new(program["it"], Mount);
        return expected is null
            ? Edit.DeclinesBody(before, Change)
            : Edit.MakesBody(before, Change, $"        V1VolumeMount[] mounts = null;\n        var c = new V1Container {{ VolumeMounts = {expected} }};");
    }

    [Fact]
    public Task Item_of_an_array_without_new() => Edit.MakesBody(
        """        V1VolumeMount[] mounts = {|it:{ new V1VolumeMount() }|};""",
        program => new AddItem(program["it"], Mount),
        """        V1VolumeMount[] mounts = { new V1VolumeMount(), new V1VolumeMount { Name = "data", MountPath = "/data" } };""");

    [Fact]
    public Task Item_by_another_Add() => Edit.MakesBody(
        """
                var mounts = {|it:new List<V1VolumeMount>()|};
                mounts.Add(new V1VolumeMount { Name = "a" }); // the first
                mounts.Add(new V1VolumeMount { Name = "b" });
        """,
        program => new AddItem(program["it"], Mount),
        """
                var mounts = new List<V1VolumeMount>();
                mounts.Add(new V1VolumeMount { Name = "a" }); // the first
                mounts.Add(new V1VolumeMount { Name = "b" });
                mounts.Add(new V1VolumeMount { Name = "data", MountPath = "/data" });
        """);

    [Theory]
    [InlineData("new Dictionary<string, string> { [\"a\"] = \"b\" }", "new Dictionary<string, string> { [\"a\"] = \"b\", [\"app\"] = \"db\" }")]
    [InlineData("new Dictionary<string, string> { { \"a\", \"b\" } }", "new Dictionary<string, string> { { \"a\", \"b\" }, { \"app\", \"db\" } }")]
    [InlineData("new Dictionary<string, string>()", "new Dictionary<string, string> { [\"app\"] = \"db\" }")]
    [InlineData("new Dictionary<string, string> { }", "new Dictionary<string, string> { [\"app\"] = \"db\" }")]
    [InlineData("new Dictionary<string, string>(others)", "new Dictionary<string, string>(others) { [\"app\"] = \"db\" }")]
    [InlineData("others", null)]
    public Task Entry_on_one_line(string map, string? expected)
    {
        string before = $"        Dictionary<string, string> others = null;\n        var labels = {{|it:{map}|}};";
        AddEntry Change(MarkedProgram program) => new(program["it"], "app", new TextValue("db"));
        return expected is null
            ? Edit.DeclinesBody(before, Change)
            : Edit.MakesBody(before, Change, $"        Dictionary<string, string> others = null;\n        var labels = {expected};");
    }

    [Fact]
    public Task Entry_in_the_way_of_other_dictionaries() => Edit.MakesBody(
        """
                var others = new Dictionary<string, string> { { "a", "b" } };
                var labels = {|it:new Dictionary<string, string>()|};
        """,
        program => new AddEntry(program["it"], "app", new TextValue("db")),
        """
                var others = new Dictionary<string, string> { { "a", "b" } };
                var labels = new Dictionary<string, string> { { "app", "db" } };
        """);

    [Theory]
    [InlineData("labels[\"a\"] = \"b\";", "labels[\"app\"] = \"db\";")]
    [InlineData("labels.Add(\"a\", \"b\");", "labels.Add(\"app\", \"db\");")]
    public Task Entry_by_another_statement(string statement, string expected) => Edit.MakesBody(
        $"        var labels = {{|it:new Dictionary<string, string>()|}};\n        {statement}",
        program => new AddEntry(program["it"], "app", new TextValue("db")),
        $"        var labels = new Dictionary<string, string>();\n        {statement}\n        {expected}");

    [Theory]
    [InlineData("new ResourceQuantity(\"1\")", "new ResourceQuantity(\"10Gi\")")]
    [InlineData("new(\"1\")", "new(\"10Gi\")")]
    public Task Quantity(string first, string expected) => Edit.Makes(
        new[] { Edit.Body($$"""        var all = {|it:new Dictionary<string, ResourceQuantity> { ["a"] = {{first}} }|};""") },
        program => new Change[] { new AddEntry(program["it"], "b", new QuantityValue("10Gi")) },
        new[] { Edit.Body($$"""        var all = new Dictionary<string, ResourceQuantity> { ["a"] = {{first}}, ["b"] = {{expected}} };""") });

    [Fact]
    public Task Namespaces_are_imported_where_they_belong() => Edit.Makes(
        """
        using System;
        using k8s;

        public static class Program
        {
            public static object Build() => {|it:new k8s.Models.V1PodSpec { HostNetwork = true }|};
        }
        """,
        program => new SetProperty(program["it"], "DnsConfig", Model("V1PodDNSConfig", ("Searches", new NewList("string", [new TextValue("data")])))),
        """
        using System;
        using System.Collections.Generic;
        using k8s;
        using k8s.Models;

        public static class Program
        {
            public static object Build() => new k8s.Models.V1PodSpec
            {
                HostNetwork = true,
                DnsConfig = new V1PodDNSConfig { Searches = new List<string> { "data" } },
            };
        }
        """);

    [Fact]
    public Task A_type_of_the_same_name_is_told_apart() => Edit.Makes(
        """
        using System.Collections.Generic;
        using k8s.Models;

        namespace Mine
        {
            public class V1Container { }

            public static class Program
            {
                public static object Build() => {|it:new V1PodSpec { }|};
            }
        }
        """,
        program => new SetProperty(program["it"], "Containers", new NewList("V1Container", [Model("V1Container", ("Name", new TextValue("db")))])),
        """
        using System.Collections.Generic;
        using k8s.Models;

        namespace Mine
        {
            public class V1Container { }

            public static class Program
            {
                public static object Build() => new V1PodSpec
                {
                    Containers = new List<global::k8s.Models.V1Container>
                    {
                        new global::k8s.Models.V1Container { Name = "db" },
                    },
                };
            }
        }
        """);
}
