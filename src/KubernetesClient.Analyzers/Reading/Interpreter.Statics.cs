using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// Static members that can be written: what they hold is not known, but the same at each read of one entry until something
/// runs that may write them.
/// </summary>
internal sealed partial class Interpreter
{
    private bool _areStaticsRead;
    private bool _haveStaticsOtherNames;

    /// <summary>Reads a static field or automatic property of the program.</summary>
    /// <param name="reference">The mention of it.</param>
    /// <param name="member">The member.</param>
    /// <param name="isForGood">Whether it holds the same object for good, which may change.</param>
    private Value ReadStatic(IOperation reference, ISymbol member, bool isForGood)
    {
        if (_haveStaticsOtherNames
            || member is IFieldSymbol { IsVolatile: true }
            || _context.SourceOf(member) is null
            || IsInGenericType(member)
            || member.ContainingType.StaticConstructors.Any(IsRunning)
            || member.GetDocumentationCommentId() is not { } name)
        {
            return Fresh(reference);
        }

        _areStaticsRead = true;
        string identity = isForGood ? $"{_staticsOfEntry}{PathSeparator}{name}" : PathFrom(_staticsOfEntry, name);
        return ReadThrough(reference, member, new Opaque(identity, DisplayOf(reference.Syntax), Origin: null));
    }

    /// <summary>Code that is not followed may write any static member.</summary>
    private void StartGenerationOfStatics()
    {
        if (_areStaticsRead)
        {
            StartGeneration(_staticsOfEntry);
        }
    }

    /// <summary>While a task is waited for, others run.</summary>
    private Value EvaluateAwait(IAwaitOperation waiting)
    {
        Value result = Evaluate(waiting.Operation);
        StartGenerationOfStatics();
        if (waiting.Operation.Type is null or { TypeKind: TypeKind.Error } || LibraryCalls.IsOfFramework(waiting.Operation.Type))
        {
            return result;
        }

        // How the program's own types are waited for, it says itself.
        Escape(result);
        return Unstable(waiting, result, waiting.Type ?? waiting.Operation.Type);
    }
}
