using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Parameters through which a method gives something to its caller: <c>ref</c> and <c>out</c>.</summary>
internal sealed partial class Interpreter
{
    private static bool IsWrittenBack(IArgumentOperation argument) => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out;

    private static bool AreAnyWrittenBack(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (IsWrittenBack(argument))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether nothing can tell that such a parameter is another name of what the caller hands over: it is a local of the
    /// caller that nobody else has, or is thrown away.
    /// </summary>
    private bool CanWriteBack(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        if (!AreAnyWrittenBack(arguments))
        {
            return true;
        }

        ImmutableArray<IArgumentOperation> writtenBack = arguments.Where(IsWrittenBack).ToImmutableArray();
        ImmutableArray<ISymbol> locals = writtenBack.Select(argument => LocalIn(argument.Value)).OfType<ISymbol>().ToImmutableArray();
        return method.MethodKind != MethodKind.LocalFunction
            && writtenBack.All(argument => LocalIn(argument.Value) is not null || IsThrownAway(argument.Value))
            && writtenBack.All(argument => argument.Parameter!.RefKind == RefKind.Out || _tryBodies.Count == 0)
            && locals.All(local => local is not ILocalSymbol { IsRef: true } && !_localsReadElsewhere.Contains(local) && !_localsWrittenElsewhere.Contains(local))
            && locals.Distinct(SymbolEqualityComparer.Default).Count() == locals.Length;
    }

    /// <summary>Whether a parameter is another name for what the caller hands over, which may be written while the method runs.</summary>
    private bool IsOtherName(IArgumentOperation argument) => argument.Value switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation => IsWrittenInCall(argument, LocalReadBy(argument.Value)!),
        IFieldReferenceOperation { Field: var field } => !field.IsReadOnly && !field.IsConst,
        IArrayElementReferenceOperation => true,
        _ => false,
    };

    private bool IsWrittenInCall(IArgumentOperation argument, ISymbol local) =>
        argument.Parent!.ChildOperations.OfType<IArgumentOperation>().Any(other => IsWrittenBack(other) && SymbolEqualityComparer.Default.Equals(LocalIn(other.Value), local))
        || (WritesIn(WholeBodyOf(argument))[local].Any(write => IsInFunction(write, local)) && MayRunFunctionOf(argument));

    /// <summary>Whether what is called can run a lambda or local function of the caller.</summary>
    private static bool MayRunFunctionOf(IArgumentOperation argument) =>
        argument.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction }
        || WholeBodyOf(argument).Descendants().Any(inner => inner is IDelegateCreationOperation);

    private static ISymbol? LocalIn(IOperation target) => target switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation => LocalReadBy(target),
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local } => local.Local,
        _ => null,
    };

    private static bool IsThrownAway(IOperation target) => target is IDiscardOperation or IDeclarationExpressionOperation { Expression: IDiscardOperation };

    /// <summary>What a method that has run left in such parameters.</summary>
    private ImmutableArray<(IArgumentOperation Argument, Value Value)> LeftIn(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments) => !AreAnyWrittenBack(arguments)
        ? ImmutableArray<(IArgumentOperation, Value)>.Empty
        : arguments
            .Where(IsWrittenBack)
            .Select(argument => (argument, _state.Read(_frame, method.Parameters[argument.Parameter!.Ordinal]) ?? Unknown.Nowhere))
            .ToImmutableArray();

    /// <summary>Gives the caller what a method left in a parameter; what it took away for that is not judged.</summary>
    private void WriteBack(IArgumentOperation argument, ISymbol local, Value value)
    {
        if (argument.Parameter?.RefKind == RefKind.Ref && HeldBy(local) is { } replaced && !replaced.Equals(value))
        {
            Escape(replaced);
        }

        SetLocal(local, value);
    }

    /// <summary>What an entry gives to its caller besides its result.</summary>
    private ImmutableArray<Value> WrittenBackBy(IMethodSymbol? entry) =>
        entry is null ? ImmutableArray<Value>.Empty : entry.Parameters
            .Where(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out)
            .Select(parameter => _state.Read(_frame, parameter))
            .OfType<Value>()
            .ToImmutableArray();
}
