using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>What a program leaves in lists and dictionaries.</summary>
public sealed class CollectionTests
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using k8s;
        using k8s.Models;

        public class Program
        {
            private static V1Service Named(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name } };

        """;

    private const string Labels = "var labels = new Dictionary<string, string> { [\"app\"] = \"db\", [\"tier\"] = \"data\" }; ";
    private const string List = "var list = new List<string> { \"a\", \"b\" }; ";

    [Theory]
    [InlineData("", "app=db,tier=data")]
    [InlineData("labels.Contains(new KeyValuePair<string, string>(\"x\", \"y\")); labels.ContainsKey(key); labels.ContainsValue(key);", "app=db,tier=data")]
    [InlineData("Console.WriteLine(labels.Count); Console.WriteLine(labels.Keys); Console.WriteLine(labels[\"app\"]); Console.WriteLine(labels[key]);", "app=db,tier=data")]
    [InlineData("labels.TryGetValue(key, out string value); Console.WriteLine(value);", "app=db,tier=data")]
    [InlineData("labels.Remove(\"app\");", "tier=data")]
    [InlineData("labels.Remove(\"x\");", "app=db,tier=data")]
    [InlineData("labels.Remove(\"app\", out string value); labels[\"was\"] = value;", "tier=data,was=db")]
    [InlineData("labels[$\"{key}-a\"] = \"x\"; labels.Remove($\"{key}-a\");", "app=db,tier=data")]
    [InlineData("labels.Clear(); labels[\"a\"] = \"b\";", "a=b")]
    [InlineData("labels.TryAdd(\"app\", \"x\"); labels.TryAdd(\"a\", \"b\");", "app=db,tier=data,a=b")]
    [InlineData("if (!labels.ContainsKey(\"app\")) { labels[\"app\"] = \"x\"; } if (!labels.ContainsKey(\"a\")) { labels[\"a\"] = \"b\"; }", "app=db,tier=data,a=b")]
    [InlineData("if (labels.TryGetValue(\"app\", out string app)) { labels[\"tier\"] = app; }", "app=db,tier=db")]
    [InlineData("labels[\"tier\"] = labels[\"app\"];", "app=db,tier=db")]
    [InlineData("IReadOnlyDictionary<string, string> read = labels; labels[\"tier\"] = read[\"app\"];", "app=db,tier=db")]
    public void Labels_are_known(string statements, string expected)
    {
        MapValue labels = SelectorAfter(statements);
        Assert.True(labels.IsClosed);
        Assert.Equal(expected, string.Join(",", labels.Entries.Select(entry => $"{((Text)entry.Key).Literal}={((Text)entry.Value).Literal}")));
    }

    [Theory]
    [InlineData("labels.Remove(key);")]
    [InlineData("labels.TryAdd(key, \"x\");")]
    [InlineData("labels[key] = \"x\";")]
    [InlineData("if (key == \"x\") { labels.Remove(\"app\"); }")]
    [InlineData("if (key == \"x\") { labels.Clear(); }")]
    [InlineData("foreach (char c in key) { labels.Remove(\"app\"); }")]
    [InlineData("((IDictionary<string, string>)labels).CopyTo(null, 0);")]
    [InlineData("labels[\"app\"] += \"x\";")]
    public void Labels_are_not_known(string statements) => Assert.False(SelectorAfter(statements).IsClosed);

    [Theory]
    [InlineData("", "a,b")]
    [InlineData("list.Insert(0, \"x\"); list.Insert(list.Count, \"y\");", "x,a,b,y")]
    [InlineData("list.RemoveAt(0);", "b")]
    [InlineData("list.Remove(\"a\"); list.Remove(\"x\");", "b")]
    [InlineData("list.RemoveAll(item => item == \"b\");", "a")]
    [InlineData("list.Reverse(); list.InsertRange(1, new[] { \"x\", \"y\" }); list.RemoveRange(0, 2);", "y,a")]
    [InlineData("list[^1] = list[^2]; if (list.Contains(\"b\")) { list.Clear(); }", "a,a")]
    [InlineData("list.Add(list.Find(item => item == \"b\")); list.Insert(list.FindIndex(item => item == \"b\"), \"x\");", "a,x,b,b")]
    [InlineData("if (list.Exists(item => item == \"a\") && !list.TrueForAll(item => item == \"a\")) { list.Add(\"x\"); }", "a,b,x")]
    [InlineData("list.Clear(); list.Add(\"x\");", "x")]
    [InlineData("list[1] = list[0];", "a,a")]
    [InlineData("if (list.Contains(key)) { Console.WriteLine(list.IndexOf(key)); }", "a,b")]
    [InlineData("list = new List<string>(list.ToArray());", "a,b")]
    [InlineData("string[] array = { \"x\", list[1] }; array[1] = array[0]; list.AddRange(array);", "a,b,x,x")]
    [InlineData("Console.WriteLine(list.Count); Console.WriteLine(list[0]); Console.WriteLine(list[key.Length]);", "a,b")]
    [InlineData("IReadOnlyList<string> read = list; list.Add(read[0]);", "a,b,a")]
    [InlineData("Action later = () => list.Add(\"c\"); list.Add(\"x\"); later();", "a,b,x,c")]
    public void A_list_is_known(string statements, string expected)
    {
        ListValue list = ListAfter(statements);
        Assert.True(list.IsClosed);
        Assert.Equal(expected, string.Join(",", list.Items.Select(item => ((Text)item).Literal)));
    }

    [Theory]
    [InlineData("list.Insert(key.Length, \"x\");")]
    [InlineData("list.Insert(7, \"x\");")]
    [InlineData("list.RemoveAt(key.Length);")]
    [InlineData("list.Remove(key);")]
    [InlineData("list.RemoveAll(item => item == key);")]
    [InlineData("list.Sort();")]
    [InlineData("list.AddRange(key.Split('-'));")]
    [InlineData("foreach (char c in key) { list.Clear(); }")]
    [InlineData("Action later = () => list.Clear(); Console.WriteLine(later);")]
    public void A_list_is_not_known(string statements) => Assert.False(ListAfter(statements).IsClosed);

    [Fact]
    public void What_is_added_beside_what_is_not_known_is_known() =>
        Assert.Equal(2, ListAfter("list.AddRange(key.Split('-'));").Items.Length);

    [Theory]
    [InlineData("void M(List<string> names, string key) { Named(names.Count + key); names.Contains(key); Named(names.Count + key); }", true)]
    [InlineData("void M(List<string> names, string key) { Named(names.Count + key); names.Add(key); Named(names.Count + key); }", false)]
    public void Only_what_changes_a_list_of_somebody_else_makes_it_another(string member, bool isSurelySame)
    {
        ImmutableArray<ModelObject> services = ReadManifests.Of(Before + member + "\n}\n").Where(service => service.Properties.ContainsKey("Metadata")).ToImmutableArray();
        Assert.Equal(isSurelySame, services[0]["Metadata"].Property("Name").IsSameText(services[1]["Metadata"].Property("Name")) == Answer.Yes);
    }

    [Fact]
    public void An_object_in_a_list_is_changed_through_its_index()
    {
        ModelObject service = ReadManifests.Of(Before + "void M() { var all = new List<V1Service> { Named(\"a\") }; all[0].Metadata.Name = \"b\"; }\n}\n")
            .Single(manifest => manifest.Properties.ContainsKey("Metadata"));
        Assert.Equal(Answer.Yes, service["Metadata"].Property("Name").IsText("b", System.StringComparison.Ordinal));
    }

    private static MapValue SelectorAfter(string statements) => (MapValue)Read($"void M(string key) {{ {Labels}{statements} new V1Service {{ Spec = new V1ServiceSpec {{ Selector = labels }} }}; }}");

    private static ListValue ListAfter(string statements) => (ListValue)Read($"void M(string key) {{ {List}{statements} new V1Service {{ Spec = new V1ServiceSpec {{ ExternalIPs = list }} }}; }}");

    private static Value Read(string member)
    {
        Value spec = ReadManifests.Of(Before + member + "\n}\n").Select(manifest => manifest["Spec"]).First(spec => spec is ModelObject);
        return spec.Property(member.Contains("ExternalIPs", System.StringComparison.Ordinal) ? "ExternalIPs" : "Selector");
    }
}
