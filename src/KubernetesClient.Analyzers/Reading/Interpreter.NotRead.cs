using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What may be built by code that was gone past: of such manifests nobody can say that they are not there.</summary>
internal sealed partial class Interpreter
{
    private readonly HashSet<SyntaxNode> _creationsRead = new();
    private readonly HashSet<(SyntaxNode Creation, string Type)> _creationsPassed = new();
    private readonly HashSet<ISymbol> _callsPassed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _typesOfCallsPassed = new();
    private readonly HashSet<string> _callsNotFollowed = new();

    /// <summary>The types of manifests and specs of which the entry may create more than was read.</summary>
    public ImmutableHashSet<string> TypesNotRead => _creationsPassed.Count == 0 && _typesOfCallsPassed.Count == 0
        ? ImmutableHashSet<string>.Empty
        : _creationsPassed.Where(passed => !_creationsRead.Contains(passed.Creation))
            .Select(passed => passed.Type)
            .Concat(_typesOfCallsPassed)
            .ToImmutableHashSet();

    /// <summary>The names of calls that were passed because no member of that name could build a manifest.</summary>
    public IReadOnlyCollection<string> CallsNotFollowed => _callsNotFollowed;

    /// <summary>Notes what is created where it stands.</summary>
    private void NoteCreation(IOperation creation)
    {
        if (ManifestKinds.Matters(creation.Type!.Name))
        {
            _creationsRead.Add(creation.Syntax);
        }
    }

    /// <summary>Notes what an operation may create that is not evaluated; what is evaluated at another time, is read then.</summary>
    private void PassCreations(IOperation operation)
    {
        foreach (IOperation inner in operation.DescendantsAndSelf())
        {
            foreach (string type in TypesCreatedBy(inner))
            {
                _creationsPassed.Add((inner.Syntax, type));
            }

            if (CalledBy(inner) is { } method)
            {
                PassCall(method);
                ForgetWhatWasSent(method, (inner as IInvocationOperation)?.Arguments ?? ImmutableArray<IArgumentOperation>.Empty);
            }
        }
    }

    /// <summary>
    /// Notes what a call may create that is not followed. What its body creates in another run may have other names, so that
    /// does not count.
    /// </summary>
    private void PassCall(IMethodSymbol method)
    {
        if (!MayCreate(method))
        {
            return;
        }

        var waiting = new Stack<IMethodSymbol>(new[] { method });
        while (waiting.Count > 0)
        {
            if (!_budget.TryStep())
            {
                _typesOfCallsPassed.UnionWith(ManifestKinds.TypesThatMatter);
                return;
            }

            IMethodSymbol called = waiting.Pop();
            IMethodSymbol definition = (called.ReducedFrom ?? called).OriginalDefinition;
            if (!MayCreate(definition)
                || !_callsPassed.Add(definition)
                || _context.SourceOf(definition)?.GetSyntax() is not { } syntax
                || _context.OperationOf(syntax) is not { } body)
            {
                continue;
            }

            foreach (IOperation inner in body.DescendantsAndSelf())
            {
                _typesOfCallsPassed.UnionWith(TypesCreatedBy(inner));
                if (CalledBy(inner) is { } next)
                {
                    waiting.Push(next);
                }
            }
        }
    }

    private bool MayCreate(IMethodSymbol method)
    {
        string name = method.AssociatedSymbol?.Name ?? method.Name;
        if (method.MethodKind == MethodKind.LocalFunction || _namesThatReach.Contains(name))
        {
            return true;
        }

        _callsNotFollowed.Add(name);
        return false;
    }

    private IMethodSymbol? CalledBy(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => _context.OnlyImplementationOf(invocation.TargetMethod, invocation.Instance) ?? invocation.TargetMethod,
        IMethodReferenceOperation reference => _context.OnlyImplementationOf(reference.Method, reference.Instance) ?? reference.Method,
        IPropertyReferenceOperation { Property.GetMethod: { } getter } reference => _context.OnlyImplementationOf(getter, reference.Instance) ?? getter,
        _ => null,
    };

    private string[] TypesCreatedBy(IOperation operation) => operation switch
    {
        IObjectCreationOperation or IWithOperation when ManifestKinds.Matters(operation.Type!.Name) && _context.Models.IsModel(operation.Type) => new[] { operation.Type!.Name },
        ITypeParameterObjectCreationOperation => ManifestKinds.TypesThatMatter,
        _ => Array.Empty<string>(),
    };
}
