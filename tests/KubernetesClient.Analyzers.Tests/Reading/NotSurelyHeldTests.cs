using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>Objects of the program's own types that do not surely hold what was put into them: nothing may be reported.</summary>
public sealed class NotSurelyHeldTests
{
    private const string Builder = """
        internal class Builder
        {
            public string Strategy = "OnDelete";
            public Builder With(string strategy) { Strategy = strategy; return this; }
            public Builder Reset() { Strategy = "OnDelete"; return this; }
            public V1StatefulSet Build() => Parts.Make(Strategy);
        }

        """;

    private const string Filled = """
        internal class Filled
        {
            private readonly V1StatefulSet _set = new() { Spec = new V1StatefulSetSpec { Template = Parts.Template() } };
            public Filled Governed(string by) { _set.Spec.ServiceName = by; return this; }
            public V1StatefulSet Build() => _set;
        }

        """;

    private static readonly Dictionary<string, string> Programs = new()
    {
        ["written again by a later step"] = Builder + "internal static class Program { public static V1StatefulSet Deploy() => new Builder().With(\"Recreate\").Reset().Build(); }",
        ["written through another name"] = Builder + "internal static class Program { public static V1StatefulSet Deploy() { var a = new Builder(); var b = a; a.With(\"Recreate\"); b.Strategy = \"OnDelete\"; return a.Build(); } }",
        ["written under a condition"] = Builder + "internal static class Program { public static V1StatefulSet Deploy(bool isSmall) { var builder = new Builder().With(\"Recreate\"); if (isSmall) { builder.Reset(); } return builder.Build(); } }",
        ["written in a loop"] = Builder + "internal static class Program { public static V1StatefulSet Deploy(string[] all) { var builder = new Builder().With(\"Recreate\"); foreach (string one in all) { builder.With(one); } return builder.Build(); } }",
        ["written in a handler"] = Builder + "internal static class Program { public static V1StatefulSet Deploy(Action act) { var builder = new Builder().With(\"Recreate\"); try { act(); } catch (InvalidOperationException) { builder.Reset(); } return builder.Build(); } }",
        ["written by a delegate that runs at some time"] = Builder + "internal static class Program { public static V1StatefulSet Deploy(Action<Action> run) { var builder = new Builder(); run(() => builder.Reset()); builder.With(\"Recreate\"); return builder.Build(); } }",
        ["written by a thread"] = Builder + "internal static class Program { public static V1StatefulSet Deploy() { var builder = new Builder().With(\"Recreate\"); new Thread(() => builder.Reset()).Start(); return builder.Build(); } }",
        ["given to code that is not visible"] = Builder + "internal static class Program { public static V1StatefulSet Deploy(Action<Builder> customize) { var builder = new Builder().With(\"Recreate\"); customize(builder); return builder.Build(); } }",
        ["written by reference"] = Builder + "internal static class Program { public static V1StatefulSet Deploy() { var builder = new Builder().With(\"Recreate\"); Change(ref builder.Strategy); return builder.Build(); } private static void Change(ref string strategy) => strategy = \"OnDelete\"; }",
        ["written through a second name of a field"] = Builder + "internal static class Program { public static V1StatefulSet Deploy() { var builder = new Builder(); ref string strategy = ref builder.Strategy; builder.With(\"Recreate\"); strategy = \"OnDelete\"; return builder.Build(); } }",
        ["held by an object of a caller"] = Builder + "internal sealed class Holder { private Builder _builder = new Builder(); public void Prepare() => _builder.With(\"Recreate\"); public V1StatefulSet Deploy() => _builder.Build(); }",
        ["held by a static field"] = Builder + "internal static class Program { private static Builder builder; public static V1StatefulSet Deploy(Action act) { builder = new Builder(); builder.With(\"Recreate\"); act(); return builder.Build(); } public static void Other() => builder.Reset(); }",
        ["static settings that somebody writes"] = "internal static class Settings { public static string Strategy = \"Recreate\"; public static string Other { get; set; } = \"Recreate\"; }\ninternal static class Program { public static V1StatefulSet One() => Parts.Make(Settings.Strategy); public static V1StatefulSet Two() => Parts.Make(Settings.Other); }",
        ["static settings whose members somebody writes"] = Builder + "internal static class Settings { public static readonly Builder Held = new Builder { Strategy = \"Recreate\" }; }\ninternal static class Program { public static V1StatefulSet Deploy() => Parts.Make(Settings.Held.Strategy); public static void Other() => Settings.Held.Reset(); }",
        ["static settings of a static constructor"] = "internal sealed record Options(string Strategy);\ninternal static class Settings { public static readonly Options Held = new Options(\"Recreate\"); static Settings() => Held = new Options(\"OnDelete\"); }\ninternal static class Program { public static V1StatefulSet Deploy() => Parts.Make(Settings.Held.Strategy); }",
        ["a constructor that registers its object"] = "internal sealed class Own { private string _strategy; public Own(Action<Own> register) { register(this); _strategy = \"Recreate\"; register(this); } public void Change() => _strategy = \"OnDelete\"; public V1StatefulSet Build() => Parts.Make(_strategy); }\ninternal static class Program { public static V1StatefulSet Deploy(Action<Own> register) => new Own(register).Build(); }",
        ["a constructor with a reference"] = "internal sealed class Own { private readonly string _strategy; public Own(ref string strategy) { _strategy = strategy; strategy = \"OnDelete\"; } public V1StatefulSet Build() => Parts.Make(_strategy); }\ninternal static class Program { public static V1StatefulSet Deploy() { string strategy = \"Recreate\"; new Own(ref strategy); return Parts.Make(strategy); } }",
        ["a constructor that changes what it is given"] = Builder + "internal sealed class Own { public Own(Builder builder) => builder.Reset(); }\ninternal static class Program { public static V1StatefulSet Deploy() { var builder = new Builder().With(\"Recreate\"); new Own(builder); return builder.Build(); } }",
        ["an event handler"] = "internal sealed class Own { private string _strategy = \"Recreate\"; public Own(System.ComponentModel.INotifyPropertyChanged source) => source.PropertyChanged += Changed; private void Changed(object sender, System.ComponentModel.PropertyChangedEventArgs e) => _strategy = \"OnDelete\"; public V1StatefulSet Build() => Parts.Make(_strategy); }\ninternal static class Program { public static V1StatefulSet Deploy(System.ComponentModel.INotifyPropertyChanged source) => new Own(source).Build(); }",
        ["an override elsewhere"] = "internal class Common { public virtual string Strategy => \"Recreate\"; public V1StatefulSet Build() => Parts.Make(Strategy); }\ninternal sealed class Own : Common { public override string Strategy => \"OnDelete\"; }\ninternal static class Program { public static V1StatefulSet One(Common common) => common.Build(); public static V1StatefulSet Two() => new Own().Build(); }",
        ["a hidden member"] = "internal class Common { public string Strategy => \"Recreate\"; }\ninternal sealed class Own : Common { public new string Strategy => \"OnDelete\"; }\ninternal static class Program { public static V1StatefulSet Deploy() => Parts.Make(new Own().Strategy); }",
        ["a base class that is not visible"] = "internal sealed class Own : System.IO.MemoryStream { public string Strategy { get; set; } = \"Recreate\"; public V1StatefulSet Build() => Parts.Make(Strategy); }\ninternal static class Program { public static V1StatefulSet Deploy() => new Own().Build(); }",
        ["a copy of a struct"] = "internal struct Options { public string Strategy; public void Set(string strategy) => Strategy = strategy; }\ninternal static class Program { public static V1StatefulSet Deploy() { var one = new Options { Strategy = \"OnDelete\" }; var other = one; other.Set(\"Recreate\"); return Parts.Make(one.Strategy); } }",
        ["a copy of a tuple"] = "internal static class Program { public static V1StatefulSet Deploy() { var one = (Strategy: \"OnDelete\", Count: 1); var other = one; other.Strategy = \"Recreate\"; return Parts.Make(one.Strategy); } }",
        ["a tuple that is written"] = "internal static class Program { public static V1StatefulSet Deploy() { var one = (Strategy: \"Recreate\", Count: 1); one.Strategy = \"OnDelete\"; return Parts.Make(one.Strategy); } }",
        ["a tuple that is written by reference"] = "internal static class Program { public static V1StatefulSet Deploy() { var one = (Strategy: \"Recreate\", Count: 1); Change(ref one.Strategy); return Parts.Make(one.Strategy); } private static void Change(ref string strategy) => strategy = \"OnDelete\"; }",
        ["the original of a copied record"] = "internal record Options(string Strategy);\ninternal static class Program { public static V1StatefulSet Deploy() { var one = new Options(\"OnDelete\"); var other = one with { Strategy = \"Recreate\" }; return Parts.Make(one.Strategy); } }",
        ["a record that says how it is copied"] = "internal sealed record Options { public string Strategy { get; set; } public Options() { } private Options(Options other) => Strategy = \"OnDelete\"; public Options Copy() => this with { }; }\ninternal static class Program { public static V1StatefulSet Deploy() => Parts.Make(new Options { Strategy = \"Recreate\" }.Copy().Strategy); }",
        ["a record that says how it is taken apart"] = "internal sealed record Options(string Name, string Strategy) { public void Deconstruct(out string name, out string strategy) { name = Name; strategy = \"OnDelete\"; } }\ninternal static class Program { public static V1StatefulSet Deploy() { var (name, strategy) = new Options(\"db\", \"Recreate\"); return Parts.Make(strategy); } }",
        ["a setter that does something else"] = "internal sealed class Options { private string _strategy; public string Strategy { get => _strategy; set => _strategy = \"OnDelete\"; } }\ninternal static class Program { public static V1StatefulSet Deploy() { var options = new Options(); options.Strategy = \"Recreate\"; return Parts.Make(options.Strategy); } }",
        ["recursion"] = Builder + "internal static class Program { public static V1StatefulSet Deploy(int depth) { var builder = new Builder().With(\"Recreate\"); Change(builder, depth); return builder.Build(); } private static void Change(Builder builder, int depth) { if (depth > 0) { Change(builder, depth - 1); } else { builder.Reset(); } } }",
        ["disposal"] = "internal sealed class Own : IDisposable { private readonly V1StatefulSet _set = Parts.Make(\"Recreate\"); public void Dispose() => _set.Spec.UpdateStrategy.Type = \"OnDelete\"; public V1StatefulSet Set => _set; }\ninternal static class Program { public static V1StatefulSet Deploy() { V1StatefulSet set; using (var own = new Own()) { set = own.Set; } return set; } }",
        ["a builder that nobody uses"] = Filled,
        ["a builder that is returned"] = Filled + "internal static class Program { public static Filled Deploy() => new Filled(); }",
        ["a builder that is kept"] = Filled + "internal sealed class Program { private readonly List<Filled> _all = new(); public void Deploy() => _all.Add(new Filled()); public void Deploy(ICollection<Filled> all) => all.Add(new Filled()); }",
        ["a builder that others go on with"] = Filled + "internal static class Program { public static void Deploy(Action<Filled> complete) => complete(new Filled()); }",
        ["a builder that a delegate returns"] = Filled + "internal static class Program { public static void Deploy(Action<Func<Filled>> register) => register(() => new Filled()); }",
        ["a builder that is yielded"] = Filled + "internal static class Program { public static IEnumerable<Filled> Deploy() { yield return new Filled(); } }",
        ["a builder in a tuple"] = Filled + "internal static class Program { public static (Filled, int) Deploy() => (new Filled(), 1); }",
        ["an iterator that is asked again"] = "internal static class Program { public static List<V1StatefulSet> Deploy() { IEnumerable<V1StatefulSet> all = All(); foreach (V1StatefulSet one in all) { one.Spec.UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = \"Recreate\" }; } return new List<V1StatefulSet>(all); } private static IEnumerable<V1StatefulSet> All() { yield return Parts.Make(\"OnDelete\"); } }",
        ["an iterator whose list is changed"] = "internal static class Program { public static List<V1StatefulSet> Deploy() { var all = new List<V1StatefulSet>(All()); all[0].Spec.UpdateStrategy.Type = \"OnDelete\"; return all; } private static IEnumerable<V1StatefulSet> All() { yield return Parts.Make(\"Recreate\"); } }",
        ["an iterator that goes on with what it gave"] = "internal static class Program { public static List<V1StatefulSet> Deploy() => new List<V1StatefulSet>(All()); private static IEnumerable<V1StatefulSet> All() { V1StatefulSet set = Parts.Make(\"Recreate\"); yield return set; set.Spec.UpdateStrategy.Type = \"OnDelete\"; } }",
    };

    public static TheoryData<string> Names => new(Programs.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public Task Nothing_is_reported(string program) => OwnObjectProgram.Verify(Programs[program]);
}
