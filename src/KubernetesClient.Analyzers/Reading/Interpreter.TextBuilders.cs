using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What the members of <c>StringBuilder</c> do.</summary>
internal sealed partial class Interpreter
{
    /// <summary>A line ends with other characters on other systems.</summary>
    private static readonly Opaque EndOfLine = new($"{Static}P:System.Environment.NewLine", "Environment.NewLine", Origin: null);

    private static bool IsTextBuilder(ITypeSymbol? type) =>
        type is { Name: "StringBuilder", ContainingNamespace: { Name: "Text", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    private Reference CreateTextBuilder(IObjectCreationOperation creation)
    {
        IArgumentOperation? given = creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String);
        Value text = given is null ? Text.Of("", origin: null) : TextOf(given.Value);
        foreach (IArgumentOperation argument in creation.Arguments.Where(argument => argument != given))
        {
            Use(EvaluateArgument(argument));
        }

        bool isPart = creation.Arguments.Count(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Int32) > 1;
        return Allocate(new TextCell(isPart ? null : text, OriginOf(creation)));
    }

    private Value EvaluateTextBuilderCall(IInvocationOperation invocation)
    {
        Value receiver = Evaluate(invocation.Instance);
        if (CellOf(receiver) is not TextCell { HasEscaped: false })
        {
            return EvaluateUnknownCollectionCall(invocation, receiver, EvaluateArguments(invocation.Arguments));
        }

        ImmutableArray<IArgumentOperation> arguments = invocation.Arguments.Sort((one, other) => Ordinal(one).CompareTo(Ordinal(other)));
        switch (invocation.TargetMethod.Name, arguments.Length)
        {
            case ("ToString", 0):
                return TextIn(receiver) is { } whole ? whole is Text ? whole.From(OriginOf(invocation)) : whole : Fresh(invocation);
            case ("Append", 1):
                return Append(invocation, receiver, TextOf(arguments[0].Value));
            case ("Append", 2) when IsHandler(arguments[1]):
                Use(Evaluate(arguments[0].Value));
                return Append(invocation, receiver, TextOf(arguments[1].Value));
            case ("AppendLine", 0):
                return Append(invocation, receiver, EndOfLine);
            case ("AppendLine", 1):
                return Append(invocation, receiver, TextOf(arguments[0].Value), EndOfLine);
            case ("AppendFormat", > 1):
                return Append(invocation, receiver, Format(invocation, arguments));
            case ("AppendJoin", 2):
                return Append(invocation, receiver, Join(invocation, TextOf(arguments[0].Value), PartsOf(arguments.RemoveAt(0))));
            case ("Insert", 2):
                Value place = Evaluate(arguments[0].Value);
                Value inserted = TextOf(arguments[1].Value);
                return place is Number { Amount: 0 } && TextIn(receiver) is { } rest
                    ? SetText(receiver, Concatenate(invocation, ImmutableArray.Create(inserted, rest)))
                    : SetText(receiver, text: null);
            case ("Clear", 0):
                return SetText(receiver, Text.Of("", OriginOf(invocation)));
            case ("EnsureCapacity", 1):
                Use(Evaluate(arguments[0].Value));
                return Fresh(invocation);
            case ("Replace" or "Remove", 2):
                return SetText(receiver, Compute(invocation, TextIn(receiver), EvaluateArguments(arguments)));
            default:
                EscapeInto(invocation, EvaluateArguments(arguments).Add(receiver));
                return Fresh(invocation);
        }
    }

    private Value Append(IInvocationOperation invocation, Value receiver, params Value[] parts) =>
        SetText(receiver, TextIn(receiver) is { } before ? Concatenate(invocation, parts.Prepend(before).ToImmutableArray()) : null);

    private static Text? Compute(IInvocationOperation invocation, Value? text, ImmutableArray<Value> arguments) =>
        text is Text { Literal: { } literal } && TextFunctions.Compute(invocation.TargetMethod.Name, literal, arguments) is { } result
            ? Text.Of(result, OriginOf(invocation))
            : null;

    /// <summary>What was written into a <c>StringBuilder</c>; null if that is not known.</summary>
    private Value? TextIn(Value builder) => CellOf(builder) is TextCell { HasEscaped: false, Text: { } text } ? text : null;

    private Value SetText(Value builder, Value? text)
    {
        if (CellOf(builder) is TextCell cell)
        {
            Change(builder, cell.With(text));
        }

        return builder;
    }

    private static bool IsHandler(IArgumentOperation argument) => argument.Value is IInterpolatedStringHandlerCreationOperation;

    /// <summary>The parts of an interpolated text that a method takes piece by piece; null if it is taken in another way.</summary>
    private ImmutableArray<Value>? PartsOf(IInterpolatedStringHandlerCreationOperation handler)
    {
        if (handler.Content is not IInterpolatedStringOperation interpolation || handler.HandlerAppendCallsReturnBool || _context.SourceOf(handler.Type!) is not null)
        {
            return null;
        }

        var parts = ImmutableArray.CreateBuilder<Value>(interpolation.Parts.Length);
        foreach (IInterpolatedStringContentOperation part in interpolation.Parts)
        {
            if (part is not IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call })
            {
                return null;
            }

            IArgumentOperation[] given = call.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue).ToArray();
            parts.Add(given.Length == 1 ? TextOf(given[0].Value) : FreshTextOf(given[0].Value));
        }

        return parts.MoveToImmutable();
    }
}
