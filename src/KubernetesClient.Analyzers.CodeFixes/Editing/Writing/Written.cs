namespace KubernetesClient.Analyzers.CodeFixes.Editing.Writing;

/// <summary>New code, before it is laid out on lines.</summary>
internal abstract record Written
{
    /// <summary>The code on one line; null if it has several.</summary>
    public abstract string? OnOneLine { get; }

    /// <summary>How deep brackets are nested in it.</summary>
    public abstract int Depth { get; }

    /// <summary>Whether a person would write it on one line.</summary>
    public bool IsShort => OnOneLine is { Length: <= 90 } && Depth <= 2;

    /// <summary>The code in a line that is indented in a given way.</summary>
    public abstract string At(string indentation, CodeStyle style);
}
