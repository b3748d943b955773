using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Writing;

/// <summary>Writes new values in the style of the code around them.</summary>
internal sealed class ValueWriter
{
    private readonly SourceFiles _files;
    private readonly WritingPlace _place;

    /// <summary>Writes at a place.</summary>
    public ValueWriter(SourceFiles files, WritingPlace place)
    {
        _files = files;
        _place = place;
    }

    private CodeStyle Style => _place.Style;

    /// <summary>A value as code; null if it cannot be expressed at the place.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isTyped">Whether the place says which type the value has, so that <c>new()</c> can stand there.</param>
    public Written? Write(NewValue value, bool isTyped = true) => value switch
    {
        TextValue text => Literal(text.Text),
        NumberValue number => new Words(number.Amount.ToString(CultureInfo.InvariantCulture)),
        FlagValue flag => new Words(flag.IsSet ? "true" : "false"),
        QuantityValue quantity => Quantity(quantity, isTyped),
        ModelConstant constant => Constant(constant),
        SameAs same => Copy(same) ?? (same.Otherwise is null ? null : Write(same.Otherwise, isTyped)),
        ProvisionalValue provisional => Write(provisional.Value, isTyped),
        JoinedText joined => Join(joined),
        ModelValue model => Model(model, isTyped),
        NewList list => List(list),
        NewMap map => Map(map),
        _ => null,
    };

    /// <summary>An entry of a dictionary; null if it cannot be expressed at the place.</summary>
    public Written? Entry(NewValue key, NewValue value, bool isIndexed)
    {
        if (Write(key) is not { OnOneLine: { } keyText } writtenKey || Write(value) is not { } written)
        {
            return null;
        }

        return isIndexed ? new Given($"[{keyText}] =", written) : new Brackets("", "{", ImmutableArray.Create(writtenKey, written), "}");
    }

    private static Words Literal(string text) => new(SyntaxFactory.Literal(text).ToString());

    private Words? Copy(SameAs same)
    {
        var imports = new HashSet<string>();
        if (_files.At(same.Expression) is not { } original
            || ExpressionCopy.At(_place with { Types = _place.Types.OnTrial(imports) }, original.File, original.Expression) is not { } copy)
        {
            return null;
        }

        _place.Types.Import(imports);
        return new Words(copy);
    }

    private Words? Constant(ModelConstant constant) =>
        _place.Types.Model(constant.Type) is { } type && !type.GetMembers(constant.Name).IsEmpty
            ? new Words($"{_place.Types.Of(type)}.{constant.Name}")
            : null;

    private Written? Quantity(QuantityValue quantity, bool isTyped)
    {
        if (quantity.Text is SameAs same && !IsText(same))
        {
            return Copy(same) ?? (same.Otherwise is null ? null : Quantity(new QuantityValue(same.Otherwise), isTyped));
        }

        return _place.Types.Model("ResourceQuantity") is { } type && Write(quantity.Text) is Words { OnOneLine: { } text }
            ? new Words($"{NewObject(type, isTyped && Style.TargetTypedNew)}({text})")
            : null;
    }

    private bool IsText(SameAs same) =>
        _files.At(same.Expression) is { } original && original.File.Model.GetTypeInfo(original.Expression).Type is { SpecialType: SpecialType.System_String };

    private string NewObject(INamedTypeSymbol type, bool isImplicit) => isImplicit ? "new" : $"new {_place.Types.Of(type)}";

    private Written? Model(ModelValue model, bool isTyped)
    {
        if (_place.Types.Model(model.Type) is not { } type
            || AllOrNull(model.Properties.Select(property => GivenTo(property.Name, property.Value))) is not { } properties)
        {
            return null;
        }

        bool isImplicit = isTyped && Style.TargetTypedNew;
        string head = NewObject(type, isImplicit);
        return properties.IsEmpty ? new Words($"{head}()") : new Brackets(isImplicit ? "new()" : head, "{", properties, "}");
    }

    private Given? GivenTo(string property, NewValue value) => Write(value) is { } written ? new Given($"{property} =", written) : null;

    private Written? List(NewList list)
    {
        if (AllOrNull(list.Items.Select(item => Write(item))) is not { } items)
        {
            return null;
        }

        if (Style.CollectionExpressions)
        {
            return items.IsEmpty ? new Words("[]") : new Brackets("", "[", items, "]");
        }

        return Collection(_place.Types.ListOf(list.ItemType), items);
    }

    private Written? Map(NewMap map) =>
        AllOrNull(map.Entries.Select(entry => Entry(entry.Key, entry.Value, Style.IndexedEntries))) is { } entries
            ? Collection(_place.Types.MapOf(map.ValueType), entries)
            : null;

    private static Written? Collection(string? type, ImmutableArray<Written> items)
    {
        if (type is null)
        {
            return null;
        }

        return items.IsEmpty ? new Words($"new {type}()") : new Brackets($"new {type}", "{", items, "}");
    }

    private Words? Join(JoinedText joined)
    {
        var texts = new List<string>();
        foreach (NewValue part in joined.Parts)
        {
            if (Write(part) is not Words { OnOneLine: { } code })
            {
                return null;
            }

            texts.Add(code);
        }

        ExpressionSyntax[] parts = texts.Select(text => SyntaxFactory.ParseExpression(text)).ToArray();
        if (parts.All(part => part.IsKind(SyntaxKind.StringLiteralExpression)))
        {
            return Literal(string.Concat(parts.Select(part => ((LiteralExpressionSyntax)part).Token.ValueText)));
        }

        var text = new StringBuilder("$\"");
        foreach (ExpressionSyntax part in parts)
        {
            text.Append(InInterpolation(part));
        }

        return new Words(text.Append('"').ToString());
    }

    private static string InInterpolation(ExpressionSyntax part) => part switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => Escaped(literal.Token.ValueText),
        InterpolatedStringExpressionSyntax interpolated when interpolated.StringStartToken.Text == "$\"" => interpolated.Contents.ToString(),
        IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or LiteralExpressionSyntax or ElementAccessExpressionSyntax => $"{{{part}}}",
        _ => $"{{({part})}}",
    };

    private static string Escaped(string text)
    {
        string literal = SyntaxFactory.Literal(text).ToString();
        return literal.Substring(1, literal.Length - 2).Replace("{", "{{").Replace("}", "}}");
    }

    private static ImmutableArray<Written>? AllOrNull(IEnumerable<Written?> items)
    {
        ImmutableArray<Written?> all = items.ToImmutableArray();
        return all.Contains(null) ? null : all.OfType<Written>().ToImmutableArray();
    }
}
