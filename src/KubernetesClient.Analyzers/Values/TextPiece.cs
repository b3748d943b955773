namespace KubernetesClient.Analyzers.Values;

/// <summary>A part of a <see cref="Text"/>.</summary>
/// <param name="Written">The characters of a literal piece; how the source writes an opaque one.</param>
/// <param name="Identity">Null for a literal piece; else the identity of the opaque.</param>
internal readonly record struct TextPiece(string Written, string? Identity)
{
    /// <summary>Whether its characters are known.</summary>
    public bool IsLiteral => Identity is null;

    /// <summary>A piece whose characters are known.</summary>
    public static TextPiece Literal(string characters) => new(characters, Identity: null);

    /// <summary>A piece of which only the identity is known.</summary>
    public static TextPiece Of(Opaque opaque) => new(opaque.Display, opaque.Identity);
}
