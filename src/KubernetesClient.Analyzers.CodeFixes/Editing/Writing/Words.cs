namespace KubernetesClient.Analyzers.CodeFixes.Editing.Writing;

/// <summary>Code that has its lines already.</summary>
/// <param name="Text">The code; lines end in a line feed and are indented as if the first began at the margin.</param>
internal sealed record Words(string Text) : Written
{
    /// <inheritdoc />
    public override string? OnOneLine => Text.IndexOf('\n') < 0 ? Text : null;

    /// <inheritdoc />
    public override int Depth => 0;

    /// <inheritdoc />
    public override string At(string indentation, CodeStyle style) => Text.Replace("\n", style.NewLine + indentation);
}
