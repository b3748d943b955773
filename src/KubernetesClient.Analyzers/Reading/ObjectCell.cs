using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>An object of one of the program's own types on the heap.</summary>
/// <param name="Type">Its type, exactly.</param>
/// <param name="Origin">Its creation.</param>
internal sealed record ObjectCell(INamedTypeSymbol Type, Origin? Origin) : Cell(Origin)
{
    private static readonly ImmutableDictionary<ISymbol, Value> None = ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default);

    private ImmutableDictionary<ISymbol, Value> Kept { get; init; } = None;

    private ImmutableDictionary<ISymbol, Value> Changing { get; init; } = None;

    /// <inheritdoc />
    public override IEnumerable<Value> Held => Kept.Values.Concat(Changing.Values);

    /// <summary>Whether something was written to a member.</summary>
    public bool Has(ISymbol member) => Kept.ContainsKey(member.OriginalDefinition) || Changing.ContainsKey(member.OriginalDefinition);

    /// <summary>What a field, an automatic property or a parameter that the object keeps holds; null if that is not known.</summary>
    public Value? Read(ISymbol member)
    {
        ISymbol definition = member.OriginalDefinition;
        return Kept.TryGetValue(definition, out Value? kept) ? kept
            : HasEscaped ? null
            : Changing.TryGetValue(definition, out Value? held) ? held
            : IsOpen ? null
            : DefaultOf(TypeOf(member));
    }

    /// <summary>The same object with something else in a member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">What it holds now.</param>
    /// <param name="isForGood">Whether nobody writes it once the object is made, so that no other code can change it.</param>
    public ObjectCell With(ISymbol member, Value value, bool isForGood) => isForGood
        ? this with { Kept = Kept.SetItem(member.OriginalDefinition, value) }
        : this with { Changing = Changing.SetItem(member.OriginalDefinition, value) };

    /// <summary>What is known of the object where two branches meet.</summary>
    public ObjectCell JoinedWith(ObjectCell other) => this with
    {
        Kept = Join(Kept, other.Kept, other),
        Changing = Join(Changing, other.Changing, other),
    };

    /// <summary>The same object with other values in its members.</summary>
    public ObjectCell Changed(System.Func<Value, Value> change) => this with
    {
        Kept = Kept.ToImmutableDictionary(member => member.Key, member => change(member.Value), SymbolEqualityComparer.Default),
        Changing = Changing.ToImmutableDictionary(member => member.Key, member => change(member.Value), SymbolEqualityComparer.Default),
    };

    /// <inheritdoc />
    protected override Cell Emptied() => this with { Changing = None };

    private ImmutableDictionary<ISymbol, Value> Join(ImmutableDictionary<ISymbol, Value> here, ImmutableDictionary<ISymbol, Value> there, ObjectCell other)
    {
        if (ReferenceEquals(here, there))
        {
            return here;
        }

        ImmutableDictionary<ISymbol, Value> joined = here;
        foreach (ISymbol member in here.Keys.Union(there.Keys, SymbolEqualityComparer.Default).OfType<ISymbol>())
        {
            joined = joined.SetItem(member, Choice.Between(Read(member) ?? Unknown.Nowhere, other.Read(member) ?? Unknown.Nowhere));
        }

        return joined;
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static Value DefaultOf(ITypeSymbol? type) => type switch
    {
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => Absent.NeverSet,
        { SpecialType: SpecialType.System_Boolean } => new Flag(IsSet: false, Origin: null),
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } => new Number(0, Origin: null),
        _ => Unknown.Nowhere,
    };
}
