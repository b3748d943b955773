using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>The lists that queries and loops give.</summary>
public sealed class QueryTests
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using k8s;
        using k8s.Models;

        public class Program
        {
            private static void Elsewhere(IEnumerable<string> items) => Console.WriteLine(items);
            private static string Upper(string item) => item + "!";

        """;

    private const string List = "var list = new List<string> { \"a\", \"b\" }; ";

    [Theory]
    [InlineData("list.Select(x => x + \"-0\").ToList()", "a-0,b-0")]
    [InlineData("list.Select((x, i) => $\"{x}-{i}\").ToArray()", "a-0,b-1")]
    [InlineData("list.Select(Upper).ToList()", "a!,b!")]
    [InlineData("list.Where(x => x != \"a\").ToList()", "b")]
    [InlineData("list.Where((x, i) => i == 0).ToList()", "a")]
    [InlineData("list.SelectMany(x => new[] { x, x + x }).ToList()", "a,aa,b,bb")]
    [InlineData("list.SelectMany(x => list, (x, y) => x + y).ToList()", "aa,ab,ba,bb")]
    [InlineData("list.Concat(new[] { \"c\" }).Append(\"d\").Prepend(\"z\").ToList()", "z,a,b,c,d")]
    [InlineData("list.Concat(list).Distinct().ToList()", "a,b")]
    [InlineData("list.Union(new[] { \"b\", \"c\" }).ToList()", "a,b,c")]
    [InlineData("list.AsEnumerable().Reverse().ToList()", "b,a")]
    [InlineData("list.Skip(1).ToList()", "b")]
    [InlineData("list.Take(1).ToList()", "a")]
    [InlineData("list.Take(0).ToList()", "")]
    [InlineData("list.Zip(new[] { \"x\", \"y\", \"z\" }, (one, two) => one + two).ToList()", "ax,by")]
    [InlineData("new[] { 2, 1 }.OrderBy(x => x).Select(x => $\"n{x}\").ToList()", "n1,n2")]
    [InlineData("new[] { 1, 2 }.OrderByDescending(x => x).Select(x => $\"n{x}\").ToList()", "n2,n1")]
    [InlineData("list.Append(\"a\").GroupBy(x => x).Select(x => x.Key + x.Count()).ToList()", "a2,b1")]
    [InlineData("list.GroupBy(x => x.Length, x => x + \"!\").SelectMany(x => x).ToList()", "a!,b!")]
    [InlineData("list.Append(key).GroupBy(x => 1).Select(x => $\"{x.Key}{x.Last()}\").ToList()", "1{key}")]
    [InlineData("list.Zip(new[] { \"x\", \"y\" }).Select(x => x.First + x.Second).ToList()", "ax,by")]
    [InlineData("list.Append(\"B\").OrderBy(x => x, StringComparer.Ordinal).ToList()", "B,a,b")]
    [InlineData("list.OrderByDescending(x => x, StringComparer.Ordinal).ToList()", "b,a")]
    [InlineData("list.Append(\"A\").Order(StringComparer.Ordinal).ToList()", "A,a,b")]
    [InlineData("new[] { 3, 1 }.Order().Select(x => $\"{x}\").ToList()", "1,3")]
    [InlineData("new List<string> { list.Aggregate((one, two) => one + two), list.Aggregate(\"x\", (one, two) => one + two), list.Aggregate(key, (one, two) => one + two, x => x + \"!\") }", "ab,xab,{key}ab!")]
    [InlineData("new List<string> { $\"{new[] { 3, 1 }.Max()}{new[] { 3, 1 }.Min()}{new[] { 3, 1 }.Sum()}{list.Max(x => x.Length)}\" }", "3141")]
    [InlineData("list.Append(\"a\").ToHashSet().Select(x => x + \"!\").ToList()", "a!,b!")]
    [InlineData("list.FindLast(x => x != \"c\") == \"b\" && list.Last(x => x != \"b\") == \"a\" ? list : new List<string>()", "a,b")]
    [InlineData("Enumerable.Range(1, 3).Select(i => $\"db-{i}\").ToList()", "db-1,db-2,db-3")]
    [InlineData("Enumerable.Repeat(\"x\", 2).ToList()", "x,x")]
    [InlineData("Enumerable.Empty<string>().Append(\"x\").ToList()", "x")]
    [InlineData("Array.Empty<string>().Append(\"x\").ToList()", "x")]
    [InlineData("list.Cast<object>().Cast<string>().ToList()", "a,b")]
    [InlineData("(from x in list where x != \"b\" select x + \"!\").ToList()", "a!")]
    [InlineData("(from x in list from y in list let z = x + y where z != \"bb\" select z).ToList()", "aa,ab,ba")]
    [InlineData("list.Select(x => new { Name = x, Port = 1 }).Select(x => $\"{x.Name}:{x.Port}\").ToList()", "a:1,b:1")]
    [InlineData("new List<string>(list.Select(x => x + \"!\"))", "a!,b!")]
    [InlineData("new List<string> { list.First(), list.Last(), list.First(x => x == \"b\"), list.Single(x => x == \"a\"), list.FirstOrDefault(x => x == \"c\") ?? \"none\" }", "a,b,b,a,none")]
    [InlineData("list.Any(x => x == \"b\") && list.All(x => x != \"c\") && list.Count() == 2 && list.Contains(\"a\") ? list : new List<string>()", "a,b")]
    [InlineData("list.Any() ? list : new List<string>()", "a,b")]
    [InlineData("list.Count(x => x == \"b\") == 1 ? list : new List<string>()", "a,b")]
    [InlineData("list.ConvertAll(x => x + \"!\")", "a!,b!")]
    [InlineData("list.FindAll(x => x == \"b\")", "b")]
    [InlineData("list.Exists(x => x == \"b\") && list.TrueForAll(x => x != \"c\") ? new List<string> { list.Find(x => x == \"b\") } : list", "b")]
    [InlineData("new Dictionary<string, string> { [\"k\"] = \"v\" }.Select(x => $\"{x.Key}={x.Value}\").ToList()", "k=v")]
    [InlineData("string.Join(\",\", list.Select(x => x + \"!\")).Split(',')", "a!,b!")]
    public void What_a_query_gives_is_known(string expression, string expected) => Check("", expression, expected);

    [Theory]
    [InlineData("var query = list.Select(x => x + \"!\"); list.Add(\"c\");", "query.ToList()", "a!,b!,c!")]
    [InlineData("IEnumerable<string> query = list; query = query.Where(x => x != \"a\"); query = query.Append(\"z\");", "query.ToList()", "b,z")]
    [InlineData("string end = \"!\"; var query = list.Select(x => x + end); end = \"?\";", "query.ToList()", "a?,b?")]
    [InlineData("int count = 0; var query = list.Select(x => $\"{x}{count++}\"); var first = query.ToList();", "first.Concat(query).ToList()", "a0,b1,a2,b3")]
    [InlineData("var made = new List<string>(); list.ForEach(x => made.Add(x + \"!\"));", "made", "a!,b!")]
    [InlineData("var log = new List<string>(); foreach (string item in list.Select(x => { log.Add(\"made \" + x); return x; })) { log.Add(\"used \" + item); }", "log", "made a,used a,made b,used b")]
    [InlineData("var log = new List<string>(); list.Any(x => { log.Add(x); return x == \"a\"; });", "log", "a")]
    [InlineData("if (key == null) { throw new ArgumentException(list.First(x => x == \"c\")); }", "list", "a,b")]
    public void A_query_is_gone_through_where_its_items_are_used(string statements, string expression, string expected) => Check(statements, expression, expected);

    [Theory]
    [InlineData("var made = new List<string>(); foreach (string item in list) { made.Add(item + \"!\"); }", "made", "a!,b!")]
    [InlineData("var made = new List<string>(); foreach (string item in new[] { \"x\", \"y\", \"z\" }) { if (item == \"x\") { continue; } if (item == \"z\") { break; } made.Add(item); }", "made", "y")]
    [InlineData("var made = new List<string>(); foreach (var entry in new Dictionary<string, string> { [\"k\"] = \"v\" }) { made.Add(entry.Key + entry.Value); }", "made", "kv")]
    [InlineData("var made = new List<string>(); foreach (var (k, v) in new Dictionary<string, string> { [\"k\"] = \"v\" }) { made.Add(k + v); }", "made", "kv")]
    [InlineData("var made = new List<string>(); foreach ((string name, _) in new[] { (\"a\", 1), (\"b\", 2) }) { made.Add(name); }", "made", "a,b")]
    [InlineData("var made = new List<string>(); foreach (var (one, (two, three)) in new[] { (\"a\", (\"b\", \"c\")) }) { made.Add(one + two + three); }", "made", "abc")]
    [InlineData("var made = new List<string>(); foreach (var pair in new Dictionary<string, string> { [\"k\"] = \"v\" }) { var (k, v) = pair; made.Add(k + v); }", "made", "kv")]
    [InlineData("var made = new List<string> { \"b\", \"B\", \"a\" }; made.Sort(StringComparer.Ordinal);", "made", "B,a,b")]
    [InlineData("var numbers = new List<int> { 2, 1 }; numbers.Sort();", "numbers.Select(x => $\"{x}\").ToList()", "1,2")]
    [InlineData("var made = new List<string>(); for (int i = 0; i < 3; i++) { made.Add($\"db-{i}\"); }", "made", "db-0,db-1,db-2")]
    [InlineData("var made = new List<string>(); for (int i = 3; i > 0; --i) { if (i == 2) { continue; } made.Add($\"db-{i}\"); }", "made", "db-3,db-1")]
    [InlineData("var made = new List<string>(); for (int i = 0; i < list.Count; i++) { made.Add(list[i] + i); }", "made", "a0,b1")]
    [InlineData("var made = new List<string>(); foreach (string one in list) { foreach (string two in list) { if (two == \"b\") { break; } made.Add(one + two); } }", "made", "aa,ba")]
    [InlineData("var made = new List<string>(); var later = new List<Func<string>>(); foreach (string item in list) { later.Add(() => item); } foreach (var one in later) { made.Add(one()); }", "made", "a,b")]
    [InlineData("var made = new List<string>(); var later = new List<Func<string>>(); for (int i = 0; i < 2; i++) { int own = i; later.Add(() => $\"{own}{i}\"); } foreach (var one in later) { made.Add(one()); }", "made", "02,12")]
    [InlineData("string last; last = \"\"; foreach (string item in list) { string own = item; last = own; }", "new List<string> { last }", "b")]
    [InlineData("string last; if (true) { foreach (string item in list) { last = item; } last = \"z\"; }", "new List<string> { last }", "z")]
    [InlineData("var made = new List<string>(); int count = 0; foreach (string item in list) { try { if (item == \"a\") { continue; } made.Add(item); } finally { count++; } } made.Add($\"{count}\");", "made", "b,2")]
    [InlineData("var made = new List<string>(); foreach (string item in Array.Empty<string>()) { made.Add(item); }", "made", "")]
    public void What_a_loop_over_known_items_does_is_known(string statements, string expression, string expected) => Check(statements, expression, expected);

    [Theory]
    [InlineData("", "key.Split('-').Select(x => x + \"!\").ToList()")]
    [InlineData("", "list.Where(x => x != key).ToList()")]
    [InlineData("", "list.Select(key.Insert(0, \"x\").Contains).Select(x => $\"{x}\").ToList()")]
    [InlineData("", "list.OrderBy(x => x).ToList()")]
    [InlineData("", "list.Concat(key.Split('-')).ToList()")]
    [InlineData("", "list.Append(key).Distinct().ToList()")]
    [InlineData("", "list.Skip(key.Length).ToList()")]
    [InlineData("", "list.GroupBy(x => x == key).Select(x => x.First()).ToList()")]
    [InlineData("", "list.Append(key).GroupBy(x => x).Select(x => x.Key).ToList()")]
    [InlineData("", "list.GroupBy(x => x, StringComparer.OrdinalIgnoreCase).Select(x => x.Key).ToList()")]
    [InlineData("", "list.OrderBy(x => x, StringComparer.CurrentCulture).ToList()")]
    [InlineData("", "list.Append(key).OrderBy(x => x, StringComparer.Ordinal).ToList()")]
    [InlineData("", "list.OrderBy(x => x.Length).ThenBy(x => x).ToList()")]
    [InlineData("", "list.Order().ToList()")]
    [InlineData("list.Sort(StringComparer.InvariantCulture);", "list")]
    [InlineData("list.Sort((x, y) => x.Length - y.Length);", "list")]
    [InlineData("", "new List<string> { list.Max() }.Where(x => x == \"b\").ToList()")]
    [InlineData("", "list.Where(x => x == list.Aggregate((one, two) => key)).ToList()")]
    [InlineData("", "list.Append(key).ToHashSet().ToList()")]
    [InlineData("var made = new List<string>(); var query = list.GroupBy(x => { made.Add(x); return key; }); Elsewhere(query.Select(x => x.Key));", "made")]
    [InlineData("var made = new List<string>(); foreach (var (k, v) in key.Split('-').ToDictionary(x => x)) { made.Add(k); }", "made")]
    [InlineData("var made = new List<string>(); int seen = 0; list.Any(x => { seen++; return x == key; }); for (int i = 0; i < seen; i++) { made.Add(\"x\"); }", "made")]
    [InlineData("", "Enumerable.Range(0, key.Length).Select(i => $\"{i}\").ToList()")]
    [InlineData("", "Enumerable.Range(0, 1000).Select(i => $\"{i}\").ToList()")]
    [InlineData("", "list.Zip(key.Split('-')).Select(x => x.First).ToList()")]
    [InlineData("var query = list.Select(x => x + \"!\"); list.AddRange(key.Split('-'));", "query.ToList()")]
    [InlineData("var query = list.Select(x => x + \"!\"); list.Sort();", "query.ToList()")]
    [InlineData("string end = \"!\"; var query = list.Where(x => x != end); end = key;", "query.ToList()")]
    [InlineData("var made = new List<string>(); list.Where(x => x == key).ToList().ForEach(x => made.Add(x));", "made")]
    [InlineData("var made = new List<string>(); key.Split('-').ToList().ForEach(x => made.Add(x));", "made")]
    [InlineData("var made = new List<string>(); var query = list.Select(x => { made.Add(x); return x; }); Elsewhere(query);", "made")]
    [InlineData("var made = new List<string>(); var query = list.Where(x => { made.Add(x); return x == key; }); Console.WriteLine(query.Any());", "made")]
    [InlineData("var made = new List<string>(); foreach (string item in key.Split('-')) { made.Add(item); }", "made")]
    [InlineData("var made = new List<string>(); foreach (string item in list) { if (item == key) { break; } made.Add(item); }", "made")]
    [InlineData("var made = new List<string>(); foreach (string item in list.Where(x => x == key)) { made.Add(item); }", "made")]
    [InlineData("var made = new List<string>(); for (int i = 0; i < key.Length; i++) { made.Add($\"{i}\"); }", "made")]
    [InlineData("var made = new List<string>(); for (int i = 0; i < 1000; i++) { made.Add($\"{i}\"); }", "made")]
    [InlineData("var made = new List<string>(); for (int i = 0; i < 3;) { made.Add($\"{i}\"); i += key.Length; }", "made")]
    [InlineData("var made = new List<string>(); int i = 0; while (i < 3) { made.Add($\"{i}\"); i++; }", "made")]
    [InlineData("var made = new List<string>(); int count = 0; Action later = () => count++; Console.WriteLine(later); for (; count < 2; count++) { made.Add(\"x\"); }", "made")]
    [InlineData("var items = new List<string>(list); var made = new List<string>(); foreach (string item in list.Append(\"z\")) { made.Add(item); list.AddRange(key.Split('-')); }", "made")]
    public void What_is_not_known_leaves_a_list_open(string statements, string expression) =>
        Assert.False(ListOf(statements, expression) is { IsClosed: true });

    [Theory]
    [InlineData("string.Join(\",\", Enumerable.Range(0, 2).Select(i => $\"db-{i}\"))", "db-0,db-1")]
    [InlineData("string.Join(\",\", Enumerable.Range(0, 2).Select(i => $\"{key}-{i}.svc\"))", "{key}-0.svc,{key}-1.svc")]
    [InlineData("\"x\" + string.Concat(list.Select(x => x + key))", "xa{key}b{key}")]
    [InlineData("string.Join(\",\", list.ToDictionary(x => x, x => x + \"!\")[\"b\"], \"c\")", "b!,c")]
    public void Texts_of_queries_are_known(string expression, string expected) =>
        Assert.Equal(expected, Assert.IsType<Text>(Assert.Single(ListOf("", $"new List<string> {{ {expression} }}")!.Items)).Display);

    [Theory]
    [InlineData("string.Join(\",\", Enumerable.Range(0, key.Length).Select(i => $\"db-{i}\"))")]
    [InlineData("string.Join(\",\", list.OrderBy(x => x))")]
    public void Other_texts_are_not(string expression) =>
        Assert.IsType<Opaque>(Assert.Single(ListOf("", $"new List<string> {{ {expression} }}")!.Items));

    private static void Check(string statements, string expression, string expected)
    {
        ListValue list = Assert.IsType<ListValue>(ListOf(statements, expression));
        Assert.True(list.IsClosed);
        Assert.Equal(expected, string.Join(",", list.Items.Select(item => item is Text text ? text.Display : "?")));
    }

    private static ListValue? ListOf(string statements, string expression)
    {
        string member = $"void M(string key) {{ {List}{statements} new V1Service {{ Spec = new V1ServiceSpec {{ ExternalIPs = {expression} }} }}; }}";
        return ReadManifests.Of(Before + member + "\n}\n").Select(manifest => manifest["Spec"]).First(spec => spec is ModelObject).Property("ExternalIPs") as ListValue;
    }
}
