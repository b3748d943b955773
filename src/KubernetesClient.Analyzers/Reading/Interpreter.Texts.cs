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
    private const int LongestText = 20_000;

    private Value EvaluateInterpolation(IInterpolatedStringOperation interpolation)
    {
        if (interpolation.Parts.Any(part => part is not (IInterpolatedStringTextOperation or IInterpolationOperation)))
        {
            return NotUnderstood(interpolation);
        }

        var parts = ImmutableArray.CreateBuilder<Value>(interpolation.Parts.Length);
        foreach (IInterpolatedStringContentOperation part in interpolation.Parts)
        {
            parts.Add(part switch
            {
                IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string literal } } => Text.Of(literal, origin: null),
                IInterpolatedStringTextOperation text => TextOf(text.Text),
                IInterpolationOperation { FormatString: null, Alignment: null } hole => TextOf(hole.Expression),
                _ => FreshTextOf(((IInterpolationOperation)part).Expression),
            });
        }

        return Concatenate(interpolation, parts.MoveToImmutable());
    }

    /// <summary>Evaluates a call that makes a text of texts; null for any other call.</summary>
    private Value? EvaluateTextCall(IInvocationOperation invocation)
    {
        IMethodSymbol method = invocation.TargetMethod;
        if (!method.IsStatic || method.ContainingNamespace is not { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
        {
            return null;
        }

        ImmutableArray<IArgumentOperation> arguments = invocation.Arguments.Sort((one, other) => Ordinal(one).CompareTo(Ordinal(other)));
        return (method.ContainingType.Name, method.Name) switch
        {
            ("String", "Concat") => PartsOf(arguments) is { } parts ? Concatenate(invocation, parts) : Fresh(invocation),
            ("String", "Join") when arguments.Length == 2 => Join(invocation, TextOf(arguments[0].Value), PartsOf(arguments.RemoveAt(0))),
            ("String", "Create") when arguments.Length == 2 && IsHandler(arguments[1]) => TextOf(arguments[1].Value),
            ("String", "Format") => Format(invocation, arguments),
            ("FormattableString", "Invariant") when arguments.Length == 1 => TextOf(arguments[0].Value),
            _ => null,
        };
    }

    /// <summary>The parts of a known text between one separator; null for any other call.</summary>
    private Reference? EvaluateSplit(IInvocationOperation invocation, Value receiver, ImmutableArray<Value> arguments)
    {
        if (invocation.TargetMethod is not { Name: "Split", ContainingType.SpecialType: SpecialType.System_String }
            || invocation.Arguments.Skip(1).Any(argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
        {
            return null;
        }

        Value separator = ItemsOf(arguments[0]) is { IsOpen: false, Items: { Count: 1 } separators } ? separators[0] : arguments[0];
        return TextFunctions.Split(receiver, separator) is { } parts
            ? Allocate(new ListCell(parts.Select(part => (Value)Text.Of(part, OriginOf(invocation))).ToImmutableList(), OriginOf(invocation)))
            : null;
    }

    /// <summary>The length of a known text, or a character of it; null for any other member.</summary>
    private static Value? ReadOfText(IPropertyReferenceOperation reference, Value receiver, ImmutableArray<Value> arguments) =>
        reference.Property.ContainingType.SpecialType != SpecialType.System_String || receiver is not Text { Literal: { } literal } ? null
            : arguments.IsEmpty ? new Number(literal.Length, OriginOf(reference))
            : arguments[0] is Number { Amount: var index } && index >= 0 && index < literal.Length ? Text.Of(literal[(int)index].ToString(), OriginOf(reference))
            : null;

    private static int Ordinal(IArgumentOperation argument) => argument.Parameter?.Ordinal ?? 0;

    /// <summary>What arguments contribute to a text, item by item where they are lists; null if items are not known.</summary>
    private ImmutableArray<Value>? PartsOf(ImmutableArray<IArgumentOperation> arguments)
    {
        var parts = ImmutableArray.CreateBuilder<Value>();
        bool areKnown = true;
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter?.Type is null or { SpecialType: SpecialType.System_String or SpecialType.System_Object })
            {
                parts.Add(TextOf(argument.Value));
            }
            else if (ItemsWrittenIn(argument) is { } items)
            {
                parts.AddRange(items.Select(TextOf));
            }
            else if (Evaluate(argument.Value) is var list && ItemsOf(list) is { IsOpen: false } known)
            {
                parts.AddRange(known.Items.Select(item => TextOf(item, argument)));
            }
            else
            {
                Use(list);
                areKnown = false;
            }
        }

        return areKnown ? parts.ToImmutable() : null;
    }

    /// <summary>The arguments that a <c>params</c> array or span collects; null for a list that is given as a whole.</summary>
    private static IEnumerable<IOperation>? ItemsWrittenIn(IArgumentOperation argument) => argument switch
    {
        { ArgumentKind: ArgumentKind.Explicit or ArgumentKind.DefaultValue } => null,
        { Value: IArrayCreationOperation array } => array.Initializer?.ElementValues,
        _ => argument.Value.ChildOperations,
    };

    private Value Join(IInvocationOperation invocation, Value separator, ImmutableArray<Value>? parts) =>
        parts is { } known
            ? Concatenate(invocation, known.SelectMany((part, index) => index == 0 ? new[] { part } : new[] { separator, part }).ToImmutableArray())
            : Fresh(invocation);

    /// <summary>A format is known if it is constant and its holes say nothing but which argument stands there.</summary>
    private Value Format(IInvocationOperation invocation, ImmutableArray<IArgumentOperation> arguments)
    {
        ImmutableArray<IArgumentOperation> texts = arguments.RemoveAll(argument => argument.Parameter?.Type.Name == "IFormatProvider");
        return PartsOf(texts) is { Length: > 0 } parts
            && parts[0] is Text { Literal: { } format }
            && CompositeFormat.Fill(format, parts.RemoveAt(0)) is { } filled
                ? Concatenate(invocation, filled)
                : Fresh(invocation);
    }

    private Value EvaluateBinary(IBinaryOperation binary)
    {
        if (binary is { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_String }, Type.SpecialType: SpecialType.System_String })
        {
            return Concatenate(binary, ImmutableArray.Create(TextOf(binary.LeftOperand), TextOf(binary.RightOperand)));
        }

        if (binary.Type?.TypeKind == TypeKind.Delegate)
        {
            return NotUnderstood(binary);
        }

        Value left = Evaluate(binary.LeftOperand);
        Use(left);
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            return EvaluateLogical(binary, left);
        }

        Value right = Evaluate(binary.RightOperand);
        Use(right);
        return EvaluateOperator(binary, binary.OperatorMethod, left, right) ?? Arithmetic.ResultOf(binary, Counted(left), Counted(right), IsNull, OriginOf(binary)) ?? Compare(binary, left, right);
    }

    /// <summary>What an expression contributes to a text.</summary>
    private Value TextOf(IOperation expression)
    {
        if (expression is IInterpolatedStringHandlerCreationOperation handler)
        {
            if (PartsOf(handler) is { } parts)
            {
                return Concatenate(expression, parts);
            }

            NotUnderstood(expression);
            return Fresh(expression);
        }

        if (FractionIn(expression) is { } constant)
        {
            return TextFunctions.Write(constant) is { } written ? Text.Of(written, OriginOf(expression)) : Fresh(expression);
        }

        Value value = Evaluate(expression);
        Use(value);
        if (TextMadeBy(value) is { } made)
        {
            return TextOf(made, expression);
        }

        return value is Reference && TextIn(value) is { } inBuilder ? inBuilder
            : value is Opaque && WithoutConversions(expression).Type is { } type && !IsImmutable(type)
            ? Fresh(expression)
            : TextOf(value, expression);
    }

    /// <summary>What an object of the program writes of itself; null if it does not say how.</summary>
    private Value? TextMadeBy(Value value) =>
        CellOf(value) is ObjectCell { Type: var type }
        && type.AllInterfaces.All(implemented => implemented.Name is not ("IFormattable" or "ISpanFormattable"))
        && TypesOf(type).SelectMany(one => one.GetMembers("ToString")).OfType<IMethodSymbol>().FirstOrDefault(one => one.Parameters.IsEmpty) is { IsImplicitlyDeclared: false } writer
        && CanRun(writer.OriginalDefinition, isVirtualCall: false)
        && _context.BodyOf(writer.OriginalDefinition) is { } body
            ? RunOn(writer.OriginalDefinition, body, value, enclosing: null, ImmutableArray<Value>.Empty)
            : null;

    /// <summary>The text that stands for a port or an amount which is known; null for any other.</summary>
    private Value? TextOfScalar(Value value, IOperation expression) =>
        Choice.MembersOf(value).All(member => member is Text or Number) ? TextOf(value, expression) : null;

    private Value TextOf(Value value, IOperation expression)
    {
        if (value is Text or Opaque)
        {
            return value;
        }

        return !Choice.MembersOf(value).All(member => member is Text or Opaque or Number { Amount: >= 0 } or Flag or Absent) ? Fresh(expression)
            : value is Choice choice ? choice.Select(TextOf)
            : TextOf(value);
    }

    private static Value TextOf(Value value) => value switch
    {
        Number number => Text.Of(number.Amount.ToString(CultureInfo.InvariantCulture), number.Origin),
        Flag flag => Text.Of(flag.IsSet ? bool.TrueString : bool.FalseString, flag.Origin),
        Absent => Text.Of("", value.Origin),
        _ => value,
    };

    private static object? FractionIn(IOperation expression)
    {
        IOperation number = expression is IConversionOperation { IsImplicit: true, Operand: var boxed } ? boxed : expression;
        return number.Type?.SpecialType is SpecialType.System_Decimal or SpecialType.System_Single or SpecialType.System_Double ? number.ConstantValue.Value : null;
    }

    private Opaque FreshTextOf(IOperation expression)
    {
        Use(Evaluate(expression));
        return Fresh(expression);
    }

    private Value Concatenate(IOperation operation, ImmutableArray<Value> parts)
    {
        if (LengthOf(parts) > LongestText)
        {
            return Fresh(operation);
        }

        Origin origin = OriginOf(operation);
        if (parts.FirstOrDefault(part => part is Choice) is not Choice decided)
        {
            return Together(parts, origin);
        }

        if (parts.All(part => part is not Choice choice || choice.IsDecidedWith(decided)))
        {
            return decided.Select((_, place) => Together(parts.Select(part => part is Choice choice ? choice.Members[place] : part).ToImmutableArray(), origin));
        }

        IEnumerable<ImmutableArray<TextPiece>> texts = new[] { ImmutableArray<TextPiece>.Empty };
        foreach (Value part in parts)
        {
            texts = texts
                .SelectMany(text => Choice.MembersOf(part).Select(member => text.AddRange(PiecesOf(member))))
                .Take(Choice.MaxMembers + 1)
                .ToList();
        }

        return texts
            .Select(pieces => (Value)Text.Of(pieces, origin))
            .Aggregate(Choice.Between);
    }

    /// <summary>How much there is of a text: one that is added to itself again and again doubles each time.</summary>
    private static int LengthOf(ImmutableArray<Value> parts)
    {
        int length = 0;
        foreach (Value part in parts)
        {
            length += part is Text text ? LengthOf(text) : part is Choice choice ? LengthOf(choice.Members) : 1;
        }

        return length;
    }

    private static int LengthOf(Text text)
    {
        int length = 0;
        foreach (TextPiece piece in text.Pieces)
        {
            length += piece.Written.Length;
        }

        return length;
    }

    private static Text Together(ImmutableArray<Value> parts, Origin origin)
    {
        var pieces = ImmutableArray.CreateBuilder<TextPiece>(parts.Length);
        foreach (Value part in parts)
        {
            if (part is Text text)
            {
                pieces.AddRange(text.Pieces);
            }
            else
            {
                pieces.Add(TextPiece.Of((Opaque)part));
            }
        }

        return Text.Of(pieces.ToImmutable(), origin);
    }

    private static ImmutableArray<TextPiece> PiecesOf(Value value) =>
        value is Text text ? text.Pieces : ImmutableArray.Create(TextPiece.Of((Opaque)value));
}
