using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>What objects of the program's own types hold is known where the program makes them.</summary>
public sealed class OwnObjectTests
{
    private static readonly Dictionary<string, string> Programs = new()
    {
        ["fields that methods set"] = """
            internal sealed class Builder
            {
                private string _strategy = "OnDelete";
                public Builder With(string strategy) { _strategy = strategy; return this; }
                public V1StatefulSet Build() => Parts.Make(_strategy);
            }
            internal static class Program { public static V1StatefulSet Deploy() => new Builder().With({|K8S2001:"Recreate"|}).Build(); }
            """,
        ["a set that methods fill"] = """
            internal sealed class Builder
            {
                private readonly V1StatefulSet _set = new() { Spec = new V1StatefulSetSpec { Template = Parts.Template() } };
                public Builder Governed(string by) { _set.Spec.ServiceName = by; return this; }
                public Builder With(string strategy) { _set.Spec.UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = strategy }; return this; }
                public V1StatefulSet Build() => _set;
            }
            internal static class Program { public static V1StatefulSet Deploy() => new Builder().Governed("db").With({|K8S2001:"Recreate"|}).Build(); }
            """,
        ["a set that the chain leaves half-built"] = """
            internal sealed class Builder
            {
                private readonly V1StatefulSet _set = new() { Spec = new {|K8S1015:V1StatefulSetSpec|} { Template = Parts.Template() } };
                public Builder Governed(string by) { _set.Spec.ServiceName = by; return this; }
                public V1StatefulSet Build() => _set;
            }
            internal static class Program
            {
                public static V1StatefulSet Half() => new Builder().Build();
                public static V1StatefulSet Whole() => new Builder().Governed("db").Build();
            }
            """,
        ["nested builders"] = """
            internal sealed class StrategyBuilder
            {
                private readonly SetBuilder _parent;
                private string _type;
                public StrategyBuilder(SetBuilder parent) => _parent = parent;
                public StrategyBuilder Of(string type) { _type = type; return this; }
                public SetBuilder Done() => _parent.Add(new V1StatefulSetUpdateStrategy { Type = _type });
            }
            internal sealed class SetBuilder
            {
                private V1StatefulSetUpdateStrategy _strategy;
                public StrategyBuilder Strategy() => new StrategyBuilder(this);
                public SetBuilder Add(V1StatefulSetUpdateStrategy strategy) { _strategy = strategy; return this; }
                public V1StatefulSet Build() => new() { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = Parts.Template(), UpdateStrategy = _strategy } };
            }
            internal static class Program { public static V1StatefulSet Deploy() => new SetBuilder().Strategy().Of({|K8S2001:"Recreate"|}).Done().Build(); }
            """,
        ["a builder that makes another at each step"] = """
            internal sealed class Builder
            {
                private readonly string _strategy;
                private Builder(string strategy) => _strategy = strategy;
                public static Builder Create() => new Builder("OnDelete");
                public Builder With(string strategy) => new Builder(strategy);
                public V1StatefulSet Build() => Parts.Make(_strategy);
            }
            internal static class Program
            {
                public static V1StatefulSet Wrong() => Builder.Create().With({|K8S2001:"Recreate"|}).Build();
                public static V1StatefulSet Right() { var builder = Builder.Create(); builder.With("Recreate"); return builder.Build(); }
            }
            """,
        ["a record that is its own builder"] = """
            internal sealed record Builder(string Strategy = "OnDelete")
            {
                public Builder With(string strategy) => this with { Strategy = strategy };
                public V1StatefulSet Build() => Parts.Make({|K8S2001:Strategy|});
            }
            internal static class Program { public static V1StatefulSet Deploy() => new Builder().With("Recreate").Build(); }
            """,
        ["a builder that inherits the steps of another"] = """
            internal abstract class Builder<TSelf> where TSelf : Builder<TSelf>
            {
                protected string Strategy { get; private set; }
                public TSelf With(string strategy) { Strategy = strategy; return (TSelf)this; }
            }
            internal sealed class SetBuilder : Builder<SetBuilder> { public V1StatefulSet Build() => Parts.Make(Strategy); }
            internal static class Program { public static V1StatefulSet Deploy() => new SetBuilder().With({|K8S2001:"Recreate"|}).Build(); }
            """,
        ["overrides, base members and interfaces"] = """
            internal interface IStrategy { string Type { get; } }
            internal abstract class Common : IStrategy
            {
                public virtual string Type => "OnDelete";
                protected abstract string Prefix { get; }
                string IStrategy.Type => Prefix + Rest();
                protected virtual string Rest() => "create";
            }
            internal class Middle : Common { protected override string Prefix => "Re"; protected override string Rest() => base.Rest(); }
            internal static class Program { public static V1StatefulSet Deploy() { IStrategy strategy = new Middle(); return Parts.Make({|K8S2001:strategy.Type|}); } }
            """,
        ["constructors that call each other"] = """
            internal class Common
            {
                protected readonly string Strategy;
                protected Common(string strategy) => Strategy = strategy;
            }
            internal sealed class Own : Common
            {
                public Own() : this({|K8S2001:"Recreate"|}) { }
                private Own(string strategy) : base(strategy) { }
                public V1StatefulSet Build() => Parts.Make(Strategy);
            }
            internal static class Program { public static V1StatefulSet Deploy() => new Own().Build(); }
            """,
        ["options as a record"] = """
            internal record Options(string Name, string Strategy) { public int Replicas { get; init; } = 3; }
            internal static class Program
            {
                public static V1StatefulSet Deploy() => Build(new Options("db", "Recreate") { Replicas = 2 });
                private static V1StatefulSet Build(Options options) => Parts.Make({|K8S2001:options.Strategy|});
            }
            """,
        ["options that are copied with a change"] = """
            internal record Options(string Name) { public string Strategy { get; init; } = "OnDelete"; }
            internal static class Program
            {
                public static V1StatefulSet Deploy() { var options = new Options("db"); var changed = options with { Strategy = {|K8S2001:"Recreate"|} }; return Parts.Make(changed.Strategy); }
            }
            """,
        ["options that are taken apart"] = """
            internal record Options(string Name, string Strategy);
            internal static class Program
            {
                public static V1StatefulSet Deploy() { var (name, strategy) = new Options("db", {|K8S2001:"Recreate"|}); return Parts.Make(strategy); }
            }
            """,
        ["options as a class"] = """
            internal sealed class Options { public string Strategy { get; set; } public string Name { get; set; } = "db"; }
            internal static class Program
            {
                public static V1StatefulSet Deploy() { var options = new Options { Strategy = "OnDelete" }; options.Strategy = "Recreate"; return Parts.Make({|K8S2001:options.Strategy|}); }
            }
            """,
        ["a struct that nothing changes"] = """
            internal readonly struct Options { public Options(string strategy) => Strategy = strategy; public string Strategy { get; } }
            internal static class Program { public static V1StatefulSet Deploy() { var options = new Options({|K8S2001:"Recreate"|}); return Parts.Make(options.Strategy); } }
            """,
        ["static settings"] = """
            internal static class Settings { internal static class Database { public static readonly Options Options = new Options("db") { Strategy = {|K8S2001:"Recreate"|} }; } }
            internal sealed record Options(string Name) { public string Strategy { get; init; } }
            internal static class Program { public static V1StatefulSet Deploy() => Parts.Make(Settings.Database.Options.Strategy); }
            """,
        ["static settings by a property"] = """
            internal sealed class Options { public static Options Instance { get; } = new Options(); private Options() { } public string Strategy { get; } = {|K8S2001:"Recreate"|}; }
            internal static class Program { public static V1StatefulSet Deploy() => Parts.Make(Options.Instance.Strategy); }
            """,
        ["tuples"] = """
            internal static class Program
            {
                public static V1StatefulSet One() { var parts = Split(); return Parts.Make(parts.Strategy); }
                public static V1StatefulSet Two() { (string name, string strategy) = Other(); return Parts.Make(strategy); }
                public static V1StatefulSet Three() { string a = "OnDelete", b = "Recreate"; (a, b) = (b, a); return Parts.Make({|K8S2001:a|}); }
                public static V1StatefulSet Four() => Both().Set;
                private static (string Name, string Strategy) Split() => ("db", {|K8S2001:"Recreate"|});
                private static (string, string) Other() => ("db", {|K8S2001:"Recreate"|});
                private static (V1StatefulSet Set, int Replicas) Both() => (Parts.Make({|K8S2001:"Recreate"|}), 3);
            }
            """,
        ["iterators"] = """
            internal static class Program
            {
                public static V1StatefulSet Deploy() => new() { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container>(Containers()) } }, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} } } };
                private static IEnumerable<V1Container> Containers() { yield return new V1Container { Name = "db" }; }
            }
            """,
        ["asynchronous methods"] = """
            internal sealed class Builder
            {
                private readonly string _strategy;
                public Builder(string strategy) => _strategy = strategy;
                public async Task<V1StatefulSet> BuildAsync() { await Task.Yield(); return Parts.Make(await StrategyAsync().ConfigureAwait(false)); }
                private Task<string> StrategyAsync() => Task.FromResult(_strategy);
            }
            internal static class Program
            {
                public static async Task<V1StatefulSet> Deploy() => await new Builder({|K8S2001:"Recreate"|}).BuildAsync();
                public static async ValueTask<V1StatefulSet> Other() => Parts.Make(await new ValueTask<string>({|K8S2001:"Recreate"|}));
                public static V1StatefulSet Third() => Parts.Make(Task.FromResult({|K8S2001:"Recreate"|}).Result);
            }
            """,
        ["partial and generic classes"] = """
            internal sealed partial class Box<T> { public Box(T held) => Held = held; public T Held { get; } }
            internal sealed partial class Box<T> { public V1StatefulSet Build() => Parts.Make(_strategy); }
            internal sealed partial class Box<T> { private readonly string _strategy = {|K8S2001:"Recreate"|}; }
            internal static class Program
            {
                public static V1StatefulSet One() => new Box<int>(1).Build();
                public static V1StatefulSet Two() => Parts.Make(new Box<string>({|K8S2001:"Recreate"|}).Held);
            }
            """,
        ["extension methods, lazily filled fields, indexers and setters"] = """
            internal sealed class Builder
            {
                private V1StatefulSet _set;
                private string _strategy;
                public string this[string key] => key == "x" ? _strategy : "OnDelete";
                public string Strategy { get => _strategy; set { _strategy = value; } }
                public V1StatefulSet Set => _set ??= Parts.Make({|K8S2001:this["x"]|});
            }
            internal static class BuilderExtensions { public static Builder With(this Builder builder, string strategy) { builder.Strategy = strategy; return builder; } }
            internal static class Program { public static V1StatefulSet Deploy() => new Builder().With("Recreate").Set; }
            """,
        ["a class that derives from one with steps of its own"] = """
            internal class Common
            {
                protected string Strategy = "OnDelete";
                protected Common() => Prepare();
                protected virtual void Prepare() { }
                public V1StatefulSet Build() => Parts.Make(Strategy);
            }
            internal sealed class Own : Common { protected override void Prepare() => Strategy = {|K8S2001:"Recreate"|}; }
            internal static class Program { public static V1StatefulSet Deploy() => new Own().Build(); }
            """,
        ["a program that makes its application"] = """
            internal sealed class Application
            {
                private readonly IKubernetes _kube;
                private readonly string _strategy;
                public Application(IKubernetes kube, string strategy) { _kube = kube; _strategy = strategy; }
                public async Task RunAsync() => await _kube.AppsV1.CreateNamespacedStatefulSetAsync(Parts.Make(_strategy), "data");
            }
            internal static class Program { public static async Task Run(IKubernetes kube) => await new Application(kube, {|K8S2001:"Recreate"|}).RunAsync(); }
            """,
        ["a constructor that builds"] = """
            internal sealed class Manifests
            {
                public Manifests(string strategy) => Set = Parts.Make(strategy);
                public V1StatefulSet Set { get; }
            }
            internal static class Program { public static V1StatefulSet Deploy() => new Manifests({|K8S2001:"Recreate"|}).Set; }
            """,
    };

    private static readonly Dictionary<string, string> InCSharp12 = new()
    {
        ["primary constructor"] = """
            internal sealed class Builder(string strategy)
            {
                private readonly string _upper = {|K8S2001:strategy|};
                public V1StatefulSet First() => Parts.Make({|K8S2001:strategy|});
                public V1StatefulSet Second() => Parts.Make(_upper);
            }
            internal static class Program
            {
                public static V1StatefulSet One() => new Builder("Recreate").First();
                public static V1StatefulSet Two() => new Builder("Recreate").Second();
            }
            """,
        ["primary constructor of a derived class"] = """
            internal class Common(string strategy) { protected string Strategy => {|K8S2001:strategy|}; }
            internal sealed class Builder(string kind) : Common("Re" + kind) { public V1StatefulSet Build() => Parts.Make(Strategy); }
            internal static class Program { public static V1StatefulSet One() => new Builder("create").Build(); }
            """,
        ["parameter that a method writes"] = """
            internal sealed class Builder(string strategy)
            {
                public Builder With(string other) { strategy = other; return this; }
                public V1StatefulSet Build() => Parts.Make({|K8S2001:strategy|});
            }
            internal static class Program
            {
                public static V1StatefulSet Deploy() => new Builder("OnDelete").With("Recreate").Build();
            }
            """,
    };

    public static TheoryData<string> Names => new(Programs.Keys);

    public static TheoryData<string> NamesInCSharp12 => new(InCSharp12.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public Task What_they_hold_is_read(string program) => OwnObjectProgram.Verify(Programs[program]);

    [CSharp12Theory]
    [MemberData(nameof(NamesInCSharp12))]
    public Task What_they_hold_is_read_in_CSharp12(string program) => OwnObjectProgram.Verify(InCSharp12[program]);
}
