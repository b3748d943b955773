using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>Calls of virtual and interface members run what they run where every object has one and the same type.</summary>
public sealed class OnlyTypeTests
{
    private const string Names = "internal interface INames { string Strategy { get; } string Of(string part); }\n";
    private const string Plain = "internal class Names : INames { public string Strategy => \"Recreate\"; public string Of(string part) => Strategy; }\n";
    private const string Deploys = "internal sealed class Deploying { private readonly INames _names; public Deploying(INames names) => _names = names; public V1StatefulSet Deploy() => Parts.Make(_names.Strategy); }\n";
    private const string WronglyDeploys = "internal sealed class Deploying { private readonly INames _names; public Deploying(INames names) => _names = names; public V1StatefulSet Deploy() => Parts.Make({|K8S2001:_names.Strategy|}); }\n";
    private const string Template = "internal abstract class Common { protected abstract string Strategy { get; } public V1StatefulSet Deploy() => Parts.Make(Strategy); }\n";

    private static readonly Dictionary<string, string> Known = new()
    {
        ["a property"] = Names + Plain + WronglyDeploys,
        ["a method"] = "internal interface INames { string Of(string part); }\ninternal class Names : INames { public string Of(string part) => {|K8S2001:\"Recreate\"|}; }\ninternal static class Program { public static V1StatefulSet Deploy(INames names) => Parts.Make(names.Of(\"db\")); }",
        ["a method with an argument"] = "internal interface INames { string Of(string part); }\ninternal class Names : INames { public string Of(string part) => {|K8S2001:part + \"create\"|}; }\ninternal static class Program { public static V1StatefulSet Deploy(INames names) => Parts.Make(names.Of(\"Re\")); }",
        ["a method with an object of the program"] = "internal sealed class Request { public string Name { get; set; } }\ninternal interface INames { string Of(Request request); }\ninternal class Names : INames { public string Of(Request request) => {|K8S2001:\"Recreate\"|}; }\ninternal static class Program { public static V1StatefulSet Deploy(INames names, Request request) => Parts.Make(names.Of(request)); }",
        ["an explicit implementation"] = "internal interface INames { string Strategy { get; } }\ninternal class Names : INames { string INames.Strategy => {|K8S2001:\"Recreate\"|}; public string Strategy => \"OnDelete\"; }\ninternal static class Program { public static V1StatefulSet Deploy(INames names) => Parts.Make(names.Strategy); }",
        ["a property that is initialized"] = "internal interface INames { string Strategy { get; } }\ninternal class Names : INames { public string Strategy { get; } = {|K8S2001:\"Recreate\"|}; }\ninternal static class Program { public static V1StatefulSet Deploy(INames names) => Parts.Make(names.Strategy); }",
        ["a service that is asked for"] = Names + Plain + "internal static class Program { public static V1StatefulSet Deploy(Func<Type, object> find) => Parts.Make({|K8S2001:((INames)find(typeof(INames))).Strategy|}); }",
        ["an interface of an interface"] = "internal interface ICommon { string Strategy { get; } }\ninternal interface INames : ICommon { }\ninternal class Names : INames { public string Strategy => {|K8S2001:\"Recreate\"|}; }\ninternal static class Program { public static V1StatefulSet Deploy(ICommon names) => Parts.Make(names.Strategy); }",
        ["an implementation in a base class"] = "internal interface INames { string Strategy { get; } }\ninternal abstract class Common { public string Strategy => {|K8S2001:\"Recreate\"|}; }\ninternal class Names : Common, INames { }\ninternal static class Program { public static V1StatefulSet Deploy(INames names) => Parts.Make(names.Strategy); }",
        ["a default implementation"] = "internal interface INames { string Strategy => {|K8S2001:\"Recreate\"|}; }\ninternal class Names : INames { }\ninternal static class Program { public static V1StatefulSet Deploy(INames names) => Parts.Make(names.Strategy); }",
        ["a manifest behind an interface"] = "internal interface IFactory { V1StatefulSet Make(string strategy); }\ninternal class Factory : IFactory { public V1StatefulSet Make(string strategy) => Parts.Make(strategy); }\ninternal static class Program { public static V1StatefulSet Deploy(IFactory factory) => factory.Make({|K8S2001:\"Recreate\"|}); }",
        ["an abstract member of a class with one heir"] = Template + "internal sealed class Own : Common { protected override string Strategy => {|K8S2001:\"Recreate\"|}; }",
        ["a virtual member that nothing overrides"] = "internal class Own { protected virtual string Strategy => {|K8S2001:\"Recreate\"|}; public V1StatefulSet Deploy() => Parts.Make(Strategy); }",
        ["a virtual method of a sealed class"] = "public class Common { public virtual string Strategy() => \"OnDelete\"; protected V1StatefulSet Make() => Parts.Make(Strategy()); }\npublic sealed class Own : Common { public override string Strategy() => {|K8S2001:\"Recreate\"|}; public V1StatefulSet Deploy() => Make(); }",
        ["a virtual member of a parameter"] = "internal class Options { public virtual string Strategy => {|K8S2001:\"Recreate\"|}; }\ninternal static class Program { public static V1StatefulSet Deploy(Options options) => Parts.Make(options.Strategy); }",
        ["what the one heir was given"] = "internal interface INames { string Name { get; } }\ninternal sealed class Names : INames { public Names(string name) => Name = name; public string Name { get; } }\ninternal static class Program { public static V1StatefulSet Deploy(INames names) => Parts.Make(names.Name == \"x\" ? {|K8S2001:\"Recreate\"|} : {|K8S2001:\"Recreate\"|}); }",
    };

    private static readonly Dictionary<string, string> NotKnown = new()
    {
        ["two implementations"] = Names + Plain + "internal sealed class Others : INames { public string Strategy => \"OnDelete\"; public string Of(string part) => part; }\n" + Deploys,
        ["an heir of the implementation"] = Names + "internal class Names : INames { public virtual string Strategy => \"Recreate\"; public string Of(string part) => Strategy; }\ninternal class Others : Names { public override string Strategy => \"OnDelete\"; }\n" + Deploys,
        ["an heir that implements the interface again"] = Names + Plain + "internal class Others : Names, INames { string INames.Strategy => \"OnDelete\"; }\n" + Deploys,
        ["an implementation under another name of the interface"] = "using IOther = INames;\n" + Names + Plain + "internal sealed class Others : IOther { public string Strategy => \"OnDelete\"; public string Of(string part) => part; }\n" + Deploys,
        ["an implementation of an interface that derives"] = Names + Plain + "internal interface IMore : INames { }\ninternal sealed class Others : IMore { public string Strategy => \"OnDelete\"; public string Of(string part) => part; }\n" + Deploys,
        ["an implementation inside another class"] = Names + Plain + "internal static class Outer { private sealed class Others : INames { public string Strategy => \"OnDelete\"; public string Of(string part) => part; } }\n" + Deploys,
        ["a struct that implements it too"] = Names + Plain + "internal struct Others : INames { public string Strategy => \"OnDelete\"; public string Of(string part) => part; }\n" + Deploys,
        ["a generic implementation"] = Names + "internal class Names<T> : INames { public string Strategy => \"Recreate\"; public string Of(string part) => Strategy; }\n" + Deploys,
        ["no implementation"] = Names + Deploys,
        ["a set that an interface may change"] = "internal interface IHook { void Change(V1StatefulSet set); }\ninternal sealed class Hook : IHook { public void Change(V1StatefulSet set) { } }\ninternal static class Program { public static V1StatefulSet Deploy(IHook hook) { V1StatefulSet set = Parts.Make(\"Recreate\"); hook.Change(set); return set; } }",
        ["two heirs"] = Template + "internal sealed class Own : Common { protected override string Strategy => \"Recreate\"; }\ninternal sealed class Others : Common { protected override string Strategy => \"OnDelete\"; }",
        ["what an object was given"] = "internal interface INames { string Name { get; } }\ninternal sealed class Names : INames { public Names(string name) => Name = name; public string Name { get; } = \"Recreate\"; }\ninternal static class Program { public static V1StatefulSet Deploy(INames names) => Parts.Make(names.Name); }",
        ["a property that somebody sets"] = "internal interface INames { string Name { get; } }\ninternal sealed class Names : INames { public string Name { get; set; } = \"Recreate\"; }\ninternal static class Program { public static V1StatefulSet Deploy(INames names) => Parts.Make(names.Name); }",
        ["a field that somebody sets"] = "internal interface INames { string Name { get; } }\ninternal sealed class Names : INames { private string _name = \"Recreate\"; public string Name => _name; public void Set(string name) => _name = name; }\ninternal static class Program { public static V1StatefulSet Deploy(INames names) => Parts.Make(names.Name); }",
    };

    private static readonly Dictionary<string, string> OnlyInLibraries = new()
    {
        ["a public interface"] = "public interface INames { string Strategy { get; } }\ninternal sealed class Names : INames { public string Strategy => ~\"Recreate\"~; }\npublic static class Entry { public static V1StatefulSet Deploy(INames names) => Parts.Make(names.Strategy); }",
        ["a public class"] = "public class Own { protected virtual string Strategy => ~\"Recreate\"~; public V1StatefulSet Deploy() => Parts.Make(Strategy); }",
        ["a public implementation of an internal interface"] = "internal interface INames { string Strategy { get; } }\npublic class Names : INames { public virtual string Strategy => ~\"Recreate\"~; }\ninternal static class Entry { public static V1StatefulSet Deploy(INames names) => Parts.Make(names.Strategy); }",
        ["friends of the program"] = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Friend\")]\ninternal interface INames { string Strategy { get; } }\ninternal class Names : INames { public string Strategy => ~\"Recreate\"~; }\ninternal static class Entry { public static V1StatefulSet Deploy(INames names) => Parts.Make(names.Strategy); }",
    };

    public static TheoryData<string> KnownNames => new(Known.Keys);

    public static TheoryData<string> NotKnownNames => new(NotKnown.Keys);

    public static TheoryData<string> LibraryNames => new(OnlyInLibraries.Keys);

    [Theory]
    [MemberData(nameof(KnownNames))]
    public Task What_runs_is_read(string program) => OwnObjectProgram.Verify(Known[program]);

    [Theory]
    [MemberData(nameof(NotKnownNames))]
    public Task What_may_run_is_not_reported(string program) => OwnObjectProgram.Verify(NotKnown[program]);

    [Theory]
    [MemberData(nameof(LibraryNames))]
    public Task Whoever_uses_a_library_may_add_to_it(string program) => OwnObjectProgram.Verify(OnlyInLibraries[program].Replace("~", "", System.StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(LibraryNames))]
    public Task Nobody_adds_to_an_executable(string program) => OwnObjectProgram.Verify(
        Marked(OnlyInLibraries[program]) + "\ninternal static class Start { public static void Main() { } }",
        OutputKind.ConsoleApplication);

    private static string Marked(string program)
    {
        string[] parts = program.Split('~');
        return $"{parts[0]}{{|K8S2001:{parts[1]}|}}{parts[2]}";
    }
}
