using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Finds the entries of a compilation and reads what they build.</summary>
internal sealed class ProgramReader
{
    private readonly ReadingContext _context;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ISymbol> _bodiesRun = new(SymbolEqualityComparer.Default);

    private ProgramReader(ReadingContext context, CancellationToken cancellationToken)
    {
        _context = context;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads a compilation.</summary>
    /// <exception cref="OperationCanceledException">The caller no longer wants the result.</exception>
    public static ImmutableArray<Entry> Read(ReadingContext context, CancellationToken cancellationToken) =>
        new ProgramReader(context, cancellationToken).Read();

    private ImmutableArray<Entry> Read()
    {
        var reachedMembers = _context.Names.MembersThatReach(ManifestKinds.TypesThatMatter);
        ImmutableHashSet<string> namesThatReach = reachedMembers.SelectMany(reached => reached.Member.Names).ToImmutableHashSet();
        List<Body> bodies = reachedMembers
            .SelectMany(reached => BodiesOf(reached.Tree, reached.Member))
            .ToList();

        // Those that nobody mentions run first; what they call is run inside them. What is left then has no caller that
        // could be followed: a method group, an implementation, a cycle.
        var entries = new List<Entry>();
        foreach (Body body in bodies.Where(IsMentionedNowhere).Concat(bodies.Where(body => !IsMentionedNowhere(body))))
        {
            if (body.Symbol is null || !_bodiesRun.Contains(body.Symbol))
            {
                entries.Add(Run(body, namesThatReach));
            }
        }

        return entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).ToImmutableArray();
    }

    private Entry Run(Body body, ImmutableHashSet<string> namesThatReach)
    {
        string path = body.Syntax.SyntaxTree.FilePath;
        var interpreter = new Interpreter(_context, new StepBudget(_cancellationToken), Place.Of(body.Syntax), namesThatReach);
        try
        {
            ImmutableArray<ModelObject> manifests = _context.OperationOf(body.Syntax) is { } operation
                ? interpreter.RunEntry(operation, body.Symbol, mayBeCompletedByCaller: !IsMentionedNowhere(body))
                : ImmutableArray<ModelObject>.Empty;
            return new Entry(path, manifests, interpreter.TypesNotRead);
        }
        catch (InsufficientExecutionStackException)
        {
            return new Entry(path, ImmutableArray<ModelObject>.Empty, ManifestKinds.TypesThatMatter.ToImmutableHashSet());
        }
        finally
        {
            _bodiesRun.UnionWith(interpreter.BodiesRun);
        }
    }

    private bool IsMentionedNowhere(Body body) => body.Symbol switch
    {
        null => true,
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => true,
        var symbol => _context.Names.MentionsOf(NameOf(symbol)) == 0,
    };

    private static string NameOf(ISymbol symbol) => (symbol as IMethodSymbol)?.AssociatedSymbol?.Name ?? symbol.Name;

    private IEnumerable<Body> BodiesOf(SyntaxTree tree, MemberMentions member)
    {
        SyntaxNode root = tree.GetRoot(_cancellationToken);
        if (member.Span == root.Span && root is CompilationUnitSyntax unit && unit.Members.Any(inner => inner is GlobalStatementSyntax))
        {
            yield return new Body(unit, Symbol: null);
            yield break;
        }

        SemanticModel model = _context.ModelOf(tree);
        switch (root.FindNode(member.Span))
        {
            case BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null }:
                SyntaxNode method = root.FindNode(member.Span);
                yield return new Body(method, model.GetDeclaredSymbol(method, _cancellationToken));
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables.Where(variable => variable.Initializer is not null))
                {
                    yield return new Body(variable.Initializer!, model.GetDeclaredSymbol(variable, _cancellationToken));
                }

                break;
            case BasePropertyDeclarationSyntax property:
                foreach (AccessorDeclarationSyntax accessor in property.AccessorList?.Accessors ?? default)
                {
                    if (accessor.Body is not null || accessor.ExpressionBody is not null)
                    {
                        yield return new Body(accessor, model.GetDeclaredSymbol(accessor, _cancellationToken));
                    }
                }

                if (property is PropertyDeclarationSyntax { Initializer: { } held })
                {
                    yield return new Body(held, model.GetDeclaredSymbol(property, _cancellationToken));
                }

                if (property is PropertyDeclarationSyntax { ExpressionBody: { } arrow })
                {
                    yield return new Body(arrow, (model.GetDeclaredSymbol(property, _cancellationToken) as IPropertySymbol)?.GetMethod);
                }

                break;
        }
    }

    private sealed record Body(SyntaxNode Syntax, ISymbol? Symbol);
}
