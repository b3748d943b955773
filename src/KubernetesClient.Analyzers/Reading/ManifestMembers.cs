using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Reading.Reuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// Finds the members that can build manifests: those that mention their types, and those that call such a member, at any
/// depth. Names say who may call it, without binding anything; who then does is looked up, or every method called
/// <c>Create</c> would draw half of a program in.
/// </summary>
internal sealed class ManifestMembers
{
    private readonly SourceProgram _program;
    private readonly ProgramSources _sources;
    private readonly Surroundings _surroundings;
    private readonly CancellationToken _cancellationToken;

    private ManifestMembers(SourceProgram program, ProgramSources sources, Surroundings surroundings, CancellationToken cancellationToken)
    {
        _program = program;
        _sources = sources;
        _surroundings = surroundings;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The members, by the paths of their trees.</summary>
    /// <exception cref="OperationCanceledException">The caller no longer wants the result.</exception>
    public static ImmutableArray<(SyntaxTree Tree, IndexedMember Member)> In(
        SourceProgram program,
        ProgramSources sources,
        Surroundings surroundings,
        CancellationToken cancellationToken) =>
        new ManifestMembers(program, sources, surroundings, cancellationToken).Find();

    private ImmutableArray<(SyntaxTree Tree, IndexedMember Member)> Find()
    {
        var reached = new HashSet<(SyntaxTree Tree, IndexedMember Member)>(
            _program.Names.NamesOf(ManifestKinds.TypesThatMatter).SelectMany(_program.Names.MembersThatMention));
        var waiting = new Queue<(SyntaxTree Tree, IndexedMember Member)>(reached);
        while (waiting.Count > 0)
        {
            (SyntaxTree tree, IndexedMember called) = waiting.Dequeue();
            MemberKey key = KeyOf(tree, called);
            foreach ((SyntaxTree Tree, IndexedMember Member) caller in CallersByNameOf(called))
            {
                _cancellationToken.ThrowIfCancellationRequested();
                if (!reached.Contains(caller) && CallsOf(caller.Tree, caller.Member).Contains(key))
                {
                    reached.Add(caller);
                    waiting.Enqueue(caller);
                }
            }
        }

        return reached
            .OrderBy(member => member.Tree.FilePath, StringComparer.Ordinal)
            .ThenBy(member => _program.Names.IndexOf(member.Tree).OrdinalOf(member.Member))
            .ToImmutableArray();
    }

    private IEnumerable<(SyntaxTree Tree, IndexedMember Member)> CallersByNameOf(IndexedMember called) =>
        called.Bodies
            .Select(body => body.Name)
            .OfType<string>()
            .Distinct()
            .SelectMany(_program.Names.MembersThatMention)
            .Where(caller => !caller.Member.Bodies.IsEmpty);

    private MemberKey KeyOf(SyntaxTree tree, IndexedMember member) => new(tree.FilePath, _program.Names.IndexOf(tree).OrdinalOf(member));

    private ImmutableHashSet<MemberKey> CallsOf(SyntaxTree tree, IndexedMember caller)
    {
        if (_program.Memory.FindCalls(tree, caller) is { } kept && ReferenceEquals(kept.Surroundings, _surroundings))
        {
            return kept.Called;
        }

        try
        {
            ImmutableHashSet<MemberKey> called = ReadCalls(tree, caller);
            _program.Memory.Keep(tree, caller, new KeptCalls(called, _surroundings));
            return called;
        }
        catch (InsufficientExecutionStackException)
        {
            // What cannot be bound cannot be run either.
            return ImmutableHashSet<MemberKey>.Empty;
        }
    }

    private ImmutableHashSet<MemberKey> ReadCalls(SyntaxTree tree, IndexedMember caller)
    {
        var context = new ReadingContext(_program, _sources);
        var symbols = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (IndexedBody body in caller.Bodies)
        {
            foreach (IOperation inner in context.OperationOf(body.NodeIn(tree, _cancellationToken))?.DescendantsAndSelf() ?? Enumerable.Empty<IOperation>())
            {
                if ((ImplementationUsedBy(inner, context) ?? MemberUsedBy(inner)) is { } member)
                {
                    symbols.Add(((member as IMethodSymbol)?.ReducedFrom ?? member).OriginalDefinition);
                }
            }
        }

        return symbols
            .Select(symbol => context.SourceOf(symbol))
            .OfType<SyntaxReference>()
            .Select(source => (source.SyntaxTree.FilePath, Ordinal: _program.Names.IndexOf(source.SyntaxTree).OrdinalAt(source.Span.Start)))
            .Where(source => source.Ordinal is not null)
            .Select(source => new MemberKey(source.FilePath, source.Ordinal!.Value))
            .ToImmutableHashSet();
    }

    private static ISymbol? ImplementationUsedBy(IOperation operation, ReadingContext context) => operation switch
    {
        IInvocationOperation { IsVirtual: true } invocation => context.OnlyImplementationOf(invocation.TargetMethod, invocation.Instance),
        IPropertyReferenceOperation { Property.GetMethod: { } getter } reference => context.OnlyImplementationOf(getter, reference.Instance)?.AssociatedSymbol,
        _ => null,
    };

    private static ISymbol? MemberUsedBy(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IMethodReferenceOperation reference => reference.Method,
        IPropertyReferenceOperation reference => reference.Property,
        IFieldReferenceOperation reference => reference.Field,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };
}
