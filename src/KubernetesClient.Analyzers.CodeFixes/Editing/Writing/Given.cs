namespace KubernetesClient.Analyzers.CodeFixes.Editing.Writing;

/// <summary>A value with what it is given to: <c>Name = value</c>, <c>[key] = value</c>, <c>name: value</c>.</summary>
/// <param name="To">What it is given to, with the sign after it.</param>
/// <param name="Value">The value.</param>
internal sealed record Given(string To, Written Value) : Written
{
    /// <inheritdoc />
    public override string? OnOneLine => Value.OnOneLine is { } line ? $"{To} {line}" : null;

    /// <inheritdoc />
    public override int Depth => Value.Depth;

    /// <inheritdoc />
    public override string At(string indentation, CodeStyle style)
    {
        string value = Value.At(indentation, style);
        bool startsWithBracketOnOwnLine = Value is Brackets { Head.Length: 0 } && style.BraceOnOwnLine && value.Contains(style.NewLine);
        return To + (startsWithBracketOnOwnLine ? style.NewLine + indentation : " ") + value;
    }
}
