using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

internal sealed partial class Interpreter
{
    private Value EvaluateInterpolation(IInterpolatedStringOperation interpolation)
    {
        if (interpolation.Parts.Any(part => part is not (IInterpolatedStringTextOperation or IInterpolationOperation)))
        {
            return NotUnderstood(interpolation);
        }

        return Concatenate(interpolation, interpolation.Parts.Select(part => part switch
        {
            IInterpolatedStringTextOperation text => Evaluate(text.Text),
            IInterpolationOperation { FormatString: null, Alignment: null } hole => TextOf(hole.Expression),
            _ => FreshTextOf(((IInterpolationOperation)part).Expression),
        }).ToImmutableArray());
    }

    private Value EvaluateBinary(IBinaryOperation binary)
    {
        if (binary is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String })
        {
            return Concatenate(binary, ImmutableArray.Create(TextOf(binary.LeftOperand), TextOf(binary.RightOperand)));
        }

        Use(Evaluate(binary.LeftOperand));
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            EvaluateEither(() => Unknown.Nowhere, () => Evaluate(binary.RightOperand));
        }
        else
        {
            Use(Evaluate(binary.RightOperand));
        }

        return Fresh(binary);
    }

    /// <summary>What an expression contributes to a text.</summary>
    private Value TextOf(IOperation expression)
    {
        Value value = Evaluate(expression);
        Use(value);
        return value switch
        {
            Text or Opaque => value,
            Number number => Text.Of(number.Amount.ToString(CultureInfo.InvariantCulture), number.Origin),
            Absent => Text.Of("", value.Origin),
            Choice choice when choice.Members.All(member => member is Text or Opaque) => choice,
            _ => Fresh(expression),
        };
    }

    private Opaque FreshTextOf(IOperation expression)
    {
        Use(Evaluate(expression));
        return Fresh(expression);
    }

    private static Value Concatenate(IOperation operation, ImmutableArray<Value> parts)
    {
        IEnumerable<ImmutableArray<TextPiece>> texts = new[] { ImmutableArray<TextPiece>.Empty };
        foreach (Value part in parts)
        {
            texts = texts
                .SelectMany(text => Choice.MembersOf(part).Select(member => text.AddRange(PiecesOf(member))))
                .Take(Choice.MaxMembers + 1)
                .ToList();
        }

        Origin origin = OriginOf(operation);
        return texts
            .Select(pieces => (Value)Text.Of(pieces, origin))
            .Aggregate(Choice.Between);
    }

    private static ImmutableArray<TextPiece> PiecesOf(Value value) =>
        value is Text text ? text.Pieces : ImmutableArray.Create(TextPiece.Of((Opaque)value));
}
