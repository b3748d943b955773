using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What patterns say of values, and what is known where they match.</summary>
internal sealed partial class Interpreter
{
    private readonly Stack<Value> _matched = new();
    private readonly Dictionary<string, long> _enumMembers = new();

    private Value EvaluateIsPattern(IIsPatternOperation test)
    {
        Value value = Evaluate(test.Value);
        Use(value);
        Value matches = Matches(test.Pattern, value);
        Bind(test.Pattern, value);
        return matches;
    }

    private Value EvaluateIsType(IIsTypeOperation test)
    {
        Value value = Evaluate(test.ValueOperand);
        Use(value);
        Answer isOfType = IsOfType(value, test.TypeOperand, test.ValueOperand.Type);
        return FlagOr(test.IsNegated ? Not(isOfType) : isOfType, test);
    }

    private Value FlagOr(Answer answer, IOperation question) =>
        answer == Answer.Maybe ? Fresh(question) : new Flag(answer == Answer.Yes, OriginOf(question));

    /// <summary>Whether a value matches a pattern.</summary>
    private Answer Match(IPatternOperation pattern, Value value) => pattern switch
    {
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => Answer.Yes,
        IConstantPatternOperation constant => IsConstant(value, Evaluate(constant.Value)),
        IRelationalPatternOperation relational => IsInRelation(value, relational.OperatorKind, Evaluate(relational.Value)),
        INegatedPatternOperation negated => Not(Match(negated.Pattern, value)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Both(Match(both.LeftPattern, value), () => Match(both.RightPattern, value)),
        IBinaryPatternOperation either => Not(Both(Not(Match(either.LeftPattern, value)), () => Not(Match(either.RightPattern, value)))),
        ITypePatternOperation type => IsOfType(value, type.MatchedType, type.InputType),
        IDeclarationPatternOperation declaration => IsOfType(value, declaration.MatchedType, declaration.InputType),
        IRecursivePatternOperation { DeconstructSymbol: null, DeconstructionSubpatterns.IsEmpty: true } recursive => MatchParts(recursive, value),
        _ => Answer.Maybe,
    };

    private Answer MatchParts(IRecursivePatternOperation pattern, Value value)
    {
        Answer answer = IsOfType(value, pattern.MatchedType, pattern.InputType);
        foreach (IPropertySubpatternOperation part in pattern.PropertySubpatterns)
        {
            answer = Both(answer, () => Match(part.Pattern, PartOf(value, part)));
        }

        return answer;
    }

    /// <summary>What a pattern asks for in a value that is not null.</summary>
    private Value PartOf(Value value, IPropertySubpatternOperation part)
    {
        _matched.Push(UnlessNull(value));
        Value held = Evaluate(part.Member);
        _matched.Pop();
        Use(held);
        return held;
    }

    /// <summary>Gives what a pattern matches the names that the pattern has for it.</summary>
    private void Bind(IPatternOperation pattern, Value value)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation declaration:
                Bind(declaration, declaration.DeclaredSymbol, value);
                break;
            case INegatedPatternOperation negated:
                Bind(negated.Pattern, value);
                break;
            case IBinaryPatternOperation binary:
                Bind(binary.LeftPattern, value);
                Bind(binary.RightPattern, value);
                break;
            case IRecursivePatternOperation { DeconstructSymbol: null, DeconstructionSubpatterns.IsEmpty: true } recursive:
                BindParts(recursive, value);
                break;
            case var other when DeclaresOrCalls(other):
                NotUnderstood(other);
                Escape(value);
                StartGeneration(value);
                break;
        }
    }

    private void BindParts(IRecursivePatternOperation pattern, Value value)
    {
        Bind(pattern, pattern.DeclaredSymbol, value);
        foreach (IPropertySubpatternOperation part in pattern.PropertySubpatterns)
        {
            if (DeclaresOrCalls(part.Pattern))
            {
                Bind(part.Pattern, PartOf(value, part));
            }
        }
    }

    private static bool DeclaresOrCalls(IPatternOperation pattern) => pattern.DescendantsAndSelf().Any(inner => inner switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol is not null,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol is not null || recursive.DeconstructSymbol is IMethodSymbol { IsImplicitlyDeclared: false },
        _ => inner.Kind == OperationKind.ListPattern,
    });

    private void Bind(IPatternOperation pattern, ISymbol? name, Value value)
    {
        if (name is not null)
        {
            SetLocal(_frame, name, MembersThat(value, member => Match(pattern, member) != Answer.No));
        }
    }

    /// <summary>The members of a value that can be there; the value itself if that is none of them.</summary>
    private static Value MembersThat(Value value, Func<Value, bool> canBe)
    {
        ImmutableArray<Value> members = Choice.MembersOf(value);
        List<Value> possible = members.Where(canBe).ToList();
        return possible.Count == 0 || possible.Count == members.Length ? value : Choice.Of(possible);
    }

    /// <summary>Takes a condition for granted: what a local holds cannot be what contradicts it.</summary>
    private void Assume(IOperation condition, bool holds)
    {
        switch (WithoutConversions(condition))
        {
            case IParenthesizedOperation parenthesized:
                Assume(parenthesized.Operand, holds);
                break;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                Assume(not.Operand, !holds);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd, OperatorMethod: null } both when holds:
                Assume(both.LeftOperand, holds);
                Assume(both.RightOperand, holds);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr, OperatorMethod: null } either when !holds:
                Assume(either.LeftOperand, holds);
                Assume(either.RightOperand, holds);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                bool isNull = (comparison.OperatorKind == BinaryOperatorKind.Equals) == holds;
                AssumeNull(comparison.LeftOperand, comparison.RightOperand, isNull);
                AssumeNull(comparison.RightOperand, comparison.LeftOperand, isNull);
                break;
            case IIsPatternOperation test:
                Restrict(test.Value, member => Match(test.Pattern, member), holds);
                break;
        }
    }

    private void AssumeNull(IOperation operand, IOperation compared, bool isNull)
    {
        if (compared.ConstantValue is { HasValue: true, Value: null })
        {
            Restrict(operand, IsNull, isNull);
        }
    }

    /// <summary>Leaves a local only what answers a question as it has to be answered.</summary>
    private void Restrict(IOperation operand, Func<Value, Answer> question, bool holds)
    {
        if (LocalReadBy(WithoutConversions(operand)) is { } local && HeldBy(local) is Choice held)
        {
            SetLocal(local, MembersThat(held, member => question(member) != (holds ? Answer.No : Answer.Yes)));
        }
    }

    /// <summary>The number that a value is or, as a member of an enumeration, stands for; null if that is not known.</summary>
    private long? AmountOf(Value value) => value switch
    {
        Number number => number.Amount,
        Opaque opaque when _enumMembers.TryGetValue(opaque.Identity, out long amount) => amount,
        _ => null,
    };

    /// <summary>A member of an enumeration as its number.</summary>
    private Value Counted(Value value) => value is Opaque && AmountOf(value) is { } amount ? new Number(amount, value.Origin) : value;

    private void NoteEnumMember(IFieldSymbol field, Value value)
    {
        if (value is Opaque member && field is { ContainingType.TypeKind: TypeKind.Enum, ConstantValue: int or byte or short or long or sbyte or ushort or uint })
        {
            _enumMembers[member.Identity] = Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture);
        }
    }

    private Answer IsConstant(Value value, Value constant) => constant is Absent ? IsNull(value) : AskEach(value, member => (member, constant) switch
    {
        (Text, Text) => member.IsSameText(constant),
        (Flag one, Flag other) => AnswerOf(one.IsSet == other.IsSet),
        (Absent, Text or Number or Flag) => Answer.No,
        _ when AmountOf(member) is { } amount && AmountOf(constant) is { } expected => AnswerOf(amount == expected),
        _ => Answer.Maybe,
    });

    private Answer IsInRelation(Value value, BinaryOperatorKind relation, Value constant) => AskEach(value, member => (AmountOf(member), AmountOf(constant)) switch
    {
        ({ } one, { } other) => relation switch
        {
            BinaryOperatorKind.LessThan => AnswerOf(one < other),
            BinaryOperatorKind.LessThanOrEqual => AnswerOf(one <= other),
            BinaryOperatorKind.GreaterThan => AnswerOf(one > other),
            BinaryOperatorKind.GreaterThanOrEqual => AnswerOf(one >= other),
            _ => Answer.Maybe,
        },
        _ => member is Absent ? Answer.No : Answer.Maybe,
    });

    /// <summary>Whether a value is not null and of a type.</summary>
    private Answer IsOfType(Value value, ITypeSymbol? type, ITypeSymbol? declared) => AskEach(value, member => member switch
    {
        Absent => Answer.No,
        _ when type is null => Answer.Maybe,
        _ when declared is not null && IsOrBecomes(declared, type) => Not(IsNull(member)),
        Text when type.SpecialType == SpecialType.System_String => Answer.Yes,
        Reference when CellOf(member) is ModelCell model && _context.Models.IsModel(type) =>
            model.Type != type.Name ? Answer.No : model.IsSupposed ? Answer.Maybe : Answer.Yes,
        _ => Answer.Maybe,
    });

    private static bool IsOrBecomes(ITypeSymbol declared, ITypeSymbol type)
    {
        if (declared is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } arguments })
        {
            declared = arguments[0];
        }

        for (ITypeSymbol? step = declared; step is not null; step = step.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(step, type))
            {
                return true;
            }
        }

        return declared.AllInterfaces.Contains(type, SymbolEqualityComparer.Default);
    }

    private static Answer AskEach(Value value, Func<Value, Answer> question)
    {
        ImmutableArray<Answer> answers = Choice.MembersOf(value).Select(question).Distinct().ToImmutableArray();
        return answers.Length == 1 ? answers[0] : Answer.Maybe;
    }

    private static Answer AnswerOf(bool holds) => holds ? Answer.Yes : Answer.No;

    private static Answer Not(Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => Answer.Maybe,
    };

    private static Answer Both(Answer one, Func<Answer> other)
    {
        if (one == Answer.No)
        {
            return Answer.No;
        }

        Answer second = other();
        return second == Answer.Yes ? one : second;
    }
}
