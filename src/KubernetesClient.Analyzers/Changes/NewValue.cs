using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Changes;

/// <summary>A value that a fix writes.</summary>
internal abstract record NewValue;

/// <summary>A string literal.</summary>
internal sealed record TextValue(string Text) : NewValue;

/// <summary>An integer literal.</summary>
internal sealed record NumberValue(long Amount) : NewValue;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record FlagValue(bool IsSet) : NewValue;

/// <summary>A <c>ResourceQuantity</c>.</summary>
/// <param name="Text">The text in it: <c>10Gi</c>.</param>
internal sealed record QuantityValue(NewValue Text) : NewValue
{
    /// <summary>An amount that is known.</summary>
    public QuantityValue(string text)
        : this(new TextValue(text))
    {
    }
}

/// <summary>A constant of a type of <c>k8s.Models</c>.</summary>
/// <param name="Type">The type's name without its namespace.</param>
/// <param name="Name">The constant: <c>KubeKind</c>.</param>
internal sealed record ModelConstant(string Type, string Name) : NewValue;

/// <summary>
/// What another expression of the program says, in its words where they mean the same at the new place: a constant of another
/// class qualified, a local or a parameter only where it is in scope.
/// </summary>
/// <param name="Expression">The other expression.</param>
/// <param name="Otherwise">What is written where those words cannot be; null where nothing else can.</param>
internal sealed record SameAs(Place Expression, NewValue? Otherwise) : NewValue
{
    /// <summary>What to write so that it is the text of a value; null if nothing can be.</summary>
    public static NewValue? TextOf(Value text)
    {
        NewValue? literal = text is Text { Literal: { } known } ? new TextValue(known) : null;
        return text.Origin is { } origin ? new SameAs(origin.Place, literal) : literal;
    }
}

/// <summary>A value that a person should look at: the editor shows a warning beside it before the fix is made.</summary>
/// <param name="Value">The value: a text or a quantity.</param>
/// <param name="Warning">What the warning says.</param>
internal sealed record ProvisionalValue(NewValue Value, string Warning) : NewValue;

/// <summary>Texts in a row, written as one literal or as an interpolated string.</summary>
internal sealed record JoinedText(ImmutableArray<NewValue> Parts) : NewValue
{
    /// <summary>Whether the parts are the same in the same order.</summary>
    public bool Equals(JoinedText? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc />
    public override int GetHashCode() => Parts.Length;
}

/// <summary>A new object of <c>k8s.Models</c>.</summary>
/// <param name="Type">The type's name without its namespace.</param>
/// <param name="Properties">What it is given, in the order in which it is written.</param>
internal sealed record ModelValue(string Type, ImmutableArray<(string Name, NewValue Value)> Properties) : NewValue
{
    /// <summary>Whether type and properties are the same.</summary>
    public bool Equals(ModelValue? other) => other is not null && Type == other.Type && Properties.SequenceEqual(other.Properties);

    /// <inheritdoc />
    public override int GetHashCode() => Type.GetHashCode();
}

/// <summary>A new list.</summary>
/// <param name="ItemType">The items' type, as C# writes it where <c>k8s.Models</c> is imported.</param>
/// <param name="Items">The items.</param>
internal sealed record NewList(string ItemType, ImmutableArray<NewValue> Items) : NewValue
{
    /// <summary>Whether the items are the same in the same order.</summary>
    public bool Equals(NewList? other) => other is not null && ItemType == other.ItemType && Items.SequenceEqual(other.Items);

    /// <inheritdoc />
    public override int GetHashCode() => ItemType.GetHashCode();
}

/// <summary>A new dictionary with string keys.</summary>
/// <param name="ValueType">The values' type, as C# writes it where <c>k8s.Models</c> is imported.</param>
/// <param name="Entries">The entries.</param>
internal sealed record NewMap(string ValueType, ImmutableArray<(NewValue Key, NewValue Value)> Entries) : NewValue
{
    /// <summary>Whether the entries are the same in the same order.</summary>
    public bool Equals(NewMap? other) => other is not null && ValueType == other.ValueType && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc />
    public override int GetHashCode() => ValueType.GetHashCode();
}
