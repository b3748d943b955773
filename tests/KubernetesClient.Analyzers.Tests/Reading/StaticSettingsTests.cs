using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>Whether two reads of static settings, which can be written, give the same in one run of a method.</summary>
public sealed class StaticSettingsTests
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public class Database
        {
            public string Name { get; set; }
            public string Kind { get; init; }
            public string Own => Name;
        }

        public static class Settings
        {
            public static string Name { get; set; } = "db";
            public static string Plain = "db";
            public static volatile string Shared = "db";
            [ThreadStatic] public static string Calculated;
            public static Database Held = new Database();
            public static Database Database { get; } = new Database();
            public static readonly Database Default = new Database();
            public static string Next => Plain += "x";
            public static void Change() => Name = "other";
        }

        public static class Of<T> { public static string Name { get; set; } }

        public class Program
        {
            private static V1Service Service(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name } };
            private static V1StatefulSet Set(string name) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = name } };

        """;

    [Theory]
    [InlineData("void M() { Service(Settings.Name); Set(Settings.Name); }")]
    [InlineData("void M() { Service($\"{Settings.Name}-svc\"); Set(Settings.Name + \"-svc\"); }")]
    [InlineData("void M() { Service(Settings.Plain); Set(Settings.Plain); }")]
    [InlineData("void M() { Service(Settings.Database.Name); Set(Settings.Database.Name); }")]
    [InlineData("void M() { Service(Settings.Default.Own); Set(Settings.Default.Name); }")]
    [InlineData("void M() { Service(Settings.Held.Name); Set(Settings.Held.Name); }")]
    [InlineData("void M(Action act) { Service(Settings.Default.Kind); act(); Set(Settings.Default.Kind); }")]
    [InlineData("void M() { string name = Settings.Name; Service(name); Settings.Change(); Set(name); }")]
    public void Surely_the_same(string member) => Assert.Equal(Answer.Yes, Compare(member));

    [Theory]
    [InlineData("void M() { Service(Settings.Name + \"-svc\"); Set(Settings.Name + \"-headless\"); }")]
    public void Surely_different(string member) => Assert.Equal(Answer.No, Compare(member));

    [Theory]
    [InlineData("void M() => Service(Settings.Name); void N() => Set(Settings.Name);")]
    [InlineData("void M() => Service(Settings.Default.Name); void N() => Set(Settings.Default.Name);")]
    [InlineData("void M() { Service(Settings.Name); Settings.Name = \"x\"; Set(Settings.Name); }")]
    [InlineData("void M() { Service(Settings.Plain); Settings.Plain = \"x\"; Set(Settings.Plain); }")]
    [InlineData("void M() { Service(Settings.Plain); Settings.Plain += \"x\"; Set(Settings.Plain); }")]
    [InlineData("void M(string n) { Service(Settings.Plain); (Settings.Plain, _) = (n, 1); Set(Settings.Plain); }")]
    [InlineData("void M() { Service(Settings.Name); Settings.Change(); Set(Settings.Name); }")]
    [InlineData("void M(bool b) { Service(Settings.Name); if (b) { Settings.Change(); } Set(Settings.Name); }")]
    [InlineData("void M(Action act) { Service(Settings.Name); act(); Set(Settings.Name); }")]
    [InlineData("void M(IDisposable one) { Service(Settings.Name); one.Dispose(); Set(Settings.Name); }")]
    [InlineData("void M(List<object> all) { Service(Settings.Name); Console.WriteLine(all); Set(Settings.Name); }")]
    [InlineData("async Task M(Task one) { Service(Settings.Name); await one; Set(Settings.Name); }")]
    [InlineData("void M() { Service(Settings.Default.Name); Settings.Default.Name = \"x\"; Set(Settings.Default.Name); }")]
    [InlineData("void M() { Service(Settings.Default.Name); Database other = Settings.Default; other.Name = \"x\"; Set(Settings.Default.Name); }")]
    [InlineData("void M(Action<Database> bind) { Service(Settings.Default.Name); bind(Settings.Default); Set(Settings.Default.Name); }")]
    [InlineData("void M(Action act) { Service(Settings.Default.Name); act(); Set(Settings.Default.Name); }")]
    [InlineData("void M(Action act) { Service(Settings.Held.Kind); act(); Set(Settings.Held.Kind); }")]
    [InlineData("void M() { Service(Settings.Held.Name); Settings.Held = new Database(); Set(Settings.Held.Name); }")]
    [InlineData("void M() { ref string name = ref Settings.Plain; Service(Settings.Plain); name = \"x\"; Set(Settings.Plain); }")]
    [InlineData("void M() { Service(Settings.Plain); Fill(ref Settings.Plain); Set(Settings.Plain); } static void Fill(ref string name) => name = \"x\";")]
    [InlineData("void M() { Service(Settings.Shared); Set(Settings.Shared); }")]
    [InlineData("void M() { Service(Settings.Next); Set(Settings.Next); }")]
    [InlineData("void M() { Service(Of<int>.Name); Set(Of<string>.Name); }")]
    [InlineData("void M(string[] all, Action act) { foreach (string one in all) { Service(Settings.Name); act(); } Set(Settings.Name); }")]
    [InlineData("void M() { Service(Settings.Name); Action later = () => Settings.Name = \"x\"; later(); Set(Settings.Name); }")]
    [InlineData("void M() { Service(Settings.Name); void Local() => Settings.Name = \"x\"; Local(); Set(Settings.Name); }")]
    public void Perhaps_the_same(string member) => Assert.Equal(Answer.Maybe, Compare(member));

    private static Answer Compare(string member)
    {
        ImmutableArray<ModelObject> manifests = ReadManifests.Of(Before + member + "\n}\n");
        return NameOf(manifests, "V1Service").IsSameText(NameOf(manifests, "V1StatefulSet"));
    }

    private static Value NameOf(ImmutableArray<ModelObject> manifests, string type) =>
        ((ModelObject)manifests.Last(manifest => manifest.Type == type)["Metadata"])["Name"];
}
