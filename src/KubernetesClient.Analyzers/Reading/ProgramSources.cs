using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// The declarations and bodies of a program's symbols. Each is looked for once, however many entries ask: helpers are shared.
/// </summary>
internal sealed class ProgramSources
{
    private readonly SourceProgram _program;
    private readonly Dictionary<ISymbol, Declaration?> _declarations = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _iterators = new(SymbolEqualityComparer.Default);

    /// <summary>Starts with nothing looked for.</summary>
    public ProgramSources(SourceProgram program)
    {
        _program = program;
        OnlyTypes = new OnlyTypes(program);
    }

    /// <summary>The types of which every object has one and the same type.</summary>
    public OnlyTypes OnlyTypes { get; }

    /// <summary>The declaration of a symbol in the program; null for one that is not the program's.</summary>
    public Declaration? DeclarationOf(ISymbol symbol)
    {
        if (!_declarations.TryGetValue(symbol, out Declaration? declaration))
        {
            _declarations[symbol] = declaration = FindDeclarationOf(symbol);
        }

        return declaration;
    }

    /// <summary>The declarations of a type in the program.</summary>
    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "Whoever reads for an entry notes the trees.")]
    public ImmutableArray<SyntaxReference> DeclarationsOf(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Where(source => _program.Compilation.ContainsSyntaxTree(source.SyntaxTree)).ToImmutableArray();

    /// <summary>The body of a method of the program; null for one without a body.</summary>
    public IOperation? BodyOf(IMethodSymbol method)
    {
        if (!_bodies.TryGetValue(method, out IOperation? body))
        {
            _bodies[method] = body = FindBodyOf(method);
        }

        return body;
    }

    /// <summary>Whether a method, whose body was looked for, yields its result piece by piece.</summary>
    public bool IsIterator(IMethodSymbol method) => _iterators.Contains(method);

    /// <summary>A symbol of the program as that which carries a value to a reader.</summary>
    public Carrier CarrierOf(Declaration declared, ISymbol symbol, SyntaxNode reader) => declared.Carrier ??= MakeCarrierOf(declared, symbol, reader);

    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "Whoever reads for an entry notes the tree.")]
    private Declaration? FindDeclarationOf(ISymbol symbol)
    {
        foreach (SyntaxReference source in DeclarerOf(symbol).DeclaringSyntaxReferences)
        {
            if (_program.Compilation.ContainsSyntaxTree(source.SyntaxTree))
            {
                return new Declaration(source);
            }
        }

        return null;
    }

    /// <summary>What declares a symbol: the value that a setter is given has no declaration but that of the setter.</summary>
    private static ISymbol DeclarerOf(ISymbol symbol) =>
        symbol is IParameterSymbol { IsImplicitlyDeclared: true, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet } setter } ? setter : symbol;

    private IOperation? FindBodyOf(IMethodSymbol method)
    {
        if (DeclarationOf(method)?.Source is not { } declaration)
        {
            return null;
        }

        IOperation? operation = _program.ModelOf(declaration.SyntaxTree).GetOperation(declaration.GetSyntax());
        IOperation? body = operation switch
        {
            ILocalFunctionOperation function => function.Body,
            IMethodBodyOperation or IBlockOperation => operation,
            _ => null,
        };
        if (body is not null && body.Descendants().Any(inner => inner.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak))
        {
            _iterators.Add(method);
        }

        return body;
    }

    private Carrier MakeCarrierOf(Declaration declared, ISymbol symbol, SyntaxNode reader)
    {
        SyntaxNode declaration = declared.Source.GetSyntax();
        Place place = Place.Of(declaration);
        return symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } or IPropertySymbol { IsIndexer: true } => Carrier.OfNameless(place),
            IParameterSymbol { IsImplicitlyDeclared: true } => Carrier.OfLocal(place, OccurrencesInMember(reader, symbol.Name)),
            ILocalSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction } => Carrier.OfLocal(place, OccurrencesInMember(reader, symbol.Name) - 1),
            IParameterSymbol when declaration.Parent?.Parent is not TypeDeclarationSyntax => Carrier.OfLocal(place, OccurrencesInMember(reader, symbol.Name) - 1),
            _ => Carrier.OfMember(place, NameAsMentioned(symbol)),
        };
    }

    /// <summary>Who calls an explicit implementation names its interface's member.</summary>
    private static string NameAsMentioned(ISymbol symbol) => symbol.Name.Substring(symbol.Name.LastIndexOf('.') + 1);

    /// <summary>How often an identifier occurs in the member in which a node is.</summary>
    private int OccurrencesInMember(SyntaxNode node, string identifier) =>
        _program.Names.IndexOf(node.SyntaxTree).OccurrencesInMemberAt(node.SpanStart, identifier);
}
