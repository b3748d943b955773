namespace KubernetesClient.Analyzers.Values;

/// <summary>
/// A named part of the program that hands a value from where it is written to where it is read: a constant, a field,
/// a property, a local, a method that returns it.
/// </summary>
internal sealed record Carrier
{
    private Carrier(Place declaration, string? member, int mentions)
    {
        Declaration = declaration;
        Member = member;
        Mentions = mentions;
    }

    /// <summary>The name in the declaration.</summary>
    public Place Declaration { get; }

    /// <summary>The name of a member, which all of the program can mention; null for a local.</summary>
    public string? Member { get; }

    /// <summary>
    /// How often the name of a local occurs in its member besides the declaration. How often that of a member occurs is not
    /// known here: the program may change while the value that was read from it does not.
    /// </summary>
    public int Mentions { get; }

    /// <summary>A member that carries a value.</summary>
    public static Carrier OfMember(Place declaration, string name) => new(declaration, name, mentions: 0);

    /// <summary>An operator or an indexer that carries a value: who uses it does not name it, so it may have any number of readers.</summary>
    public static Carrier OfNameless(Place declaration) => new(declaration, member: null, mentions: int.MaxValue);

    /// <summary>A local, parameter or local function that carries a value.</summary>
    public static Carrier OfLocal(Place declaration, int mentions) => new(declaration, member: null, mentions);
}
