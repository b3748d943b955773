using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis.CSharp;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>A way of writing manifests in C#. This one has a method for each, with one nested initializer; others differ in something.</summary>
internal class Form
{
    /// <summary>The class of the methods that build manifests.</summary>
    protected const string Builders = "Manifests";

    /// <summary>Whether a version of the client has what the form uses.</summary>
    public virtual bool Suits(ClientVersion client) => true;

    /// <summary>The version of C# that the form takes; every Roslyn of the tests knows the least.</summary>
    public virtual int CSharp => 11;

    /// <summary>Whether one run of the program sends all manifests to the cluster.</summary>
    public virtual bool SendsAll => false;

    /// <summary>Whether the statements of the program stand outside of any class.</summary>
    protected virtual bool IsTopLevel => false;

    /// <summary>Writes a program that builds manifests.</summary>
    /// <param name="manifests">What it builds.</param>
    /// <param name="client">The version of the client that it uses.</param>
    /// <param name="isHooked">Whether code that is not in the program changes each manifest before it is used.</param>
    public ProgramText Write(IEnumerable<ModelNode> manifests, ClientVersion client, bool isHooked = false)
    {
        var program = new ProgramText(client, isHooked) { IsTopLevel = IsTopLevel };
        Start(program);
        if (isHooked)
        {
            program.AddMember("Hooks", "public static Action<object> Changed { get; set; } = _ => { };");
        }

        foreach (ModelNode manifest in manifests)
        {
            WriteManifest(manifest, NameOf(manifest), program);
        }

        return program;
    }

    /// <summary>Writes what comes before all manifests.</summary>
    protected virtual void Start(ProgramText program)
    {
    }

    /// <summary>Writes what builds one manifest.</summary>
    protected virtual void WriteManifest(ModelNode manifest, string name, ProgramText program)
    {
        var method = new MethodText(program);
        string built = Build(manifest, method);
        program.AddMember(Builders, $"public static {manifest.Type} {name}() {method.Returning(built)}");
    }

    /// <summary>The expression of a manifest in the end of a method.</summary>
    protected string Build(ModelNode manifest, MethodText method)
    {
        string built = Express(manifest, method);
        if (!method.Program.IsHooked)
        {
            return built;
        }

        string local = method.Hold(manifest.Type, built);
        method.Add($"Hooks.Changed({local});");
        return local;
    }

    /// <summary>The expression of a part.</summary>
    protected string Express(Node part, MethodText method) => part switch
    {
        ModelNode model => MarkUnlessCreated(model, Model(model, method)),
        TextNode text => Marks.On(text, Text(text, method)),
        ListNode list => List(list, method),
        MapNode map => Map(map, method),
        NumberNode number => Marks.On(number, number.Value.ToString(CultureInfo.InvariantCulture)),
        FlagNode flag => Marks.On(flag, flag.Value ? "true" : "false"),
        UnknownNumber => "int.Parse(Environment.GetEnvironmentVariable(\"SETTING\")!)",
        QuantityNode quantity => $"new ResourceQuantity({Literal(quantity.Value)})",
        _ => NotKnown(method),
    };

    /// <summary>The expression of an object.</summary>
    protected virtual string Model(ModelNode model, MethodText method) => $"new {HeadOf(model)}{Initializer(model, method)}";

    /// <summary>The expression of a text.</summary>
    protected virtual string Text(TextNode text, MethodText method) => Literal(text.Value);

    /// <summary>The expression of a text that only the running program knows.</summary>
    protected virtual string NotKnown(MethodText method) => "Environment.GetEnvironmentVariable(\"SETTING\")";

    /// <summary>The expression of a list.</summary>
    protected virtual string List(ListNode list, MethodText method) => $"new List<{list.ItemType}> {{ {Items(list, method)} }}";

    /// <summary>The expression of a dictionary.</summary>
    protected virtual string Map(MapNode map, MethodText method) =>
        $"new {DictionaryOf(map)} {{ {string.Join(", ", map.Entries.Select(entry => $"[{Express(entry.Key, method)}] = {Express(entry.Value, method)}"))} }}";

    /// <summary>The type in the creation of an object, marked if the object is reported: that much of it is underlined.</summary>
    protected static string HeadOf(ModelNode model) => Marks.On(model, model.Type);

    /// <summary>The initializer of an object; empty parentheses if there is nothing to set.</summary>
    protected string Initializer(ModelNode model, MethodText method) => model.Properties.IsEmpty ? "()" : $" {{ {Settings(model, method)} }}";

    /// <summary>What an initializer of an object sets.</summary>
    protected string Settings(ModelNode model, MethodText method) =>
        string.Join(", ", model.Properties.Select(property => $"{property.Name} = {Express(property.Value, method)}"));

    /// <summary>The items of a list.</summary>
    protected string Items(ListNode list, MethodText method) => string.Join(", ", list.Items.Select(item => Express(item, method)));

    /// <summary>The type of a dictionary that is created.</summary>
    protected static string DictionaryOf(MapNode map) => $"Dictionary<string, {map.ValueType}>";

    /// <summary>An array of the entries of a dictionary.</summary>
    protected string PairsOf(MapNode map, MethodText method) =>
        $"new[] {{ {string.Join(", ", map.Entries.Select(entry => $"(Key: {Express(entry.Key, method)}, Value: {Express(entry.Value, method)})"))} }}";

    /// <summary>A literal.</summary>
    protected static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A name out of the words of a text.</summary>
    protected static string Pascal(string text) =>
        string.Concat(text.Split(text.Where(letter => !char.IsAsciiLetterOrDigit(letter)).ToArray()).Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string NameOf(ModelNode manifest) => Pascal(manifest.Name) + manifest.Model["V1".Length..];

    /// <summary>A use of something that was created elsewhere is marked as a whole.</summary>
    private static string MarkUnlessCreated(ModelNode model, string expression) => expression.StartsWith("new ", StringComparison.Ordinal) ? expression : Marks.On(model, expression);
}
