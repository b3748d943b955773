using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>Texts that are put together from a constant and the rest.</summary>
internal abstract class ComposedTexts : Form
{
    protected sealed override string Text(TextNode text, MethodText method)
    {
        string first = text.Value[..(text.Value.Length / 2)];
        string constant = method.Program.Once($"constant {first}", () => AddConstant(first, method.Program));
        return Compose(constant, text.Value[first.Length..]);
    }

    /// <summary>The expression of a text.</summary>
    protected abstract string Compose(string constant, string rest);

    private static string AddConstant(string value, ProgramText program)
    {
        string name = program.NewName("Word");
        program.AddMember("Words", $"public const string {name} = {Literal(value)};");
        return $"Words.{name}";
    }
}

/// <summary>Interpolated texts.</summary>
internal sealed class Interpolations : ComposedTexts
{
    protected override string Compose(string constant, string rest) => $"$\"{{{constant}}}{rest}\"";

    protected override string NotKnown(MethodText method) => $"$\"{{{base.NotKnown(method)}}}\"";
}

/// <summary>Concatenated texts.</summary>
internal sealed class Concatenations : ComposedTexts
{
    protected override string Compose(string constant, string rest) => $"{constant} + {Literal(rest)}";

    protected override string NotKnown(MethodText method) => $"{base.NotKnown(method)} + \"\"";
}

/// <summary>Texts by <c>string.Format</c>.</summary>
internal sealed class Formats : ComposedTexts
{
    protected override string Compose(string constant, string rest) => $"string.Format(\"{{0}}{{1}}\", {constant}, {Literal(rest)})";

    protected override string NotKnown(MethodText method) => $"string.Format(\"{{0}}\", {base.NotKnown(method)})";
}

/// <summary>Names by <c>nameof</c>, where they can be.</summary>
internal sealed class NamesOfSymbols : Form
{
    protected override string Text(TextNode text, MethodText method)
    {
        if (!text.Value.All(char.IsAsciiLetter))
        {
            return base.Text(text, method);
        }

        return method.Program.Once($"symbol {text.Value}", () =>
        {
            method.Program.AddMember("Symbols", $"public const int {text.Value} = 0;");
            return $"nameof(Symbols.{text.Value})";
        });
    }
}

/// <summary>Texts by a condition that is constant.</summary>
internal sealed class Conditions : Form
{
    protected override void Start(ProgramText program) => program.AddMember("Settings", "public const bool IsLocal = false;");

    protected override string Text(TextNode text, MethodText method) => $"Settings.IsLocal ? \"local\" : {base.Text(text, method)}";

    protected override string NotKnown(MethodText method) => $"Settings.IsLocal ? \"local\" : {base.NotKnown(method)}";
}

/// <summary>Texts by a <c>switch</c> over a constant, of which other arms have other texts.</summary>
internal sealed class SwitchesOverConstants : Form
{
    protected override void Start(ProgramText program) => program.AddMember("Settings", "public const int Level = 2;");

    protected override string Text(TextNode text, MethodText method) => $"Settings.Level switch {{ 1 => \"local\", 2 => {Marks.On(text, base.Text(text, method))}, _ => \"other\" }}";

    protected override string NotKnown(MethodText method) => $"Settings.Level switch {{ 1 => \"local\", 2 => {base.NotKnown(method)}, _ => \"other\" }}";
}

/// <summary>Texts by a <c>switch</c> statement over a constant, of which other sections have other texts.</summary>
internal sealed class SwitchStatements : Form
{
    protected override void Start(ProgramText program) => program.AddMember("Settings", "public const int Level = 2;");

    protected override string Text(TextNode text, MethodText method) => Chosen(Marks.On(text, base.Text(text, method)), method);

    protected override string NotKnown(MethodText method) => Chosen(base.NotKnown(method), method);

    private static string Chosen(string text, MethodText method)
    {
        string local = method.Program.NewName("part");
        method.Add($"string {local}; switch (Settings.Level) {{ case 1: {local} = \"local\"; break; case 2: {local} = {text}; break; default: {local} = \"other\"; break; }}");
        return local;
    }
}
