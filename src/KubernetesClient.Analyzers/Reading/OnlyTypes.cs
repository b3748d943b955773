using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// Types of a program of which every object has one and the same type: a class that none derives from, or an interface or
/// class with one heir. That is certain where no other program can add to them: of a library, what others see counts as
/// inherited there. It depends on what the program declares, and on no body.
/// </summary>
internal sealed class OnlyTypes
{
    private readonly SourceProgram _program;
    private readonly Dictionary<INamedTypeSymbol, INamedTypeSymbol?> _known = new(SymbolEqualityComparer.Default);
    private readonly bool _isExecutable;

    /// <summary>Starts with nothing looked for.</summary>
    public OnlyTypes(SourceProgram program)
    {
        _program = program;
        _isExecutable = program.Compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication;
    }

    /// <summary>The type of every object that a variable of a type can hold; null if there may be several.</summary>
    public INamedTypeSymbol? Of(ITypeSymbol? declared)
    {
        if (declared is not INamedTypeSymbol { IsGenericType: false, TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct } type
            || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _program.Compilation.Assembly))
        {
            return null;
        }

        if (!_known.TryGetValue(type, out INamedTypeSymbol? only))
        {
            _known[type] = only = type.IsSealed ? type : Find(type);
        }

        return only;
    }

    private INamedTypeSymbol? Find(INamedTypeSymbol type)
    {
        ImmutableArray<INamedTypeSymbol> all = HeirsOf(type).Add(type);
        if (!all.All(IsKnownToNoOther) || all.Any(one => one.IsGenericType))
        {
            return null;
        }

        List<INamedTypeSymbol> types = all.Where(one => one is { TypeKind: TypeKind.Class, IsAbstract: false } or { TypeKind: TypeKind.Struct }).ToList();
        return types.Count == 1 ? types[0] : null;
    }

    private bool IsKnownToNoOther(INamedTypeSymbol type) =>
        _isExecutable
        || type.IsSealed
        || (!IsVisible(type) && !_program.Compilation.Assembly.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "InternalsVisibleToAttribute"));

    private static bool IsVisible(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? one = type; one is not null; one = one.ContainingType)
        {
            if (one.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The types that derive from a type or implement it, at any depth: only those that mention the name of one can.</summary>
    private ImmutableArray<INamedTypeSymbol> HeirsOf(INamedTypeSymbol type)
    {
        var heirs = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var waiting = new Queue<INamedTypeSymbol>(new[] { type });
        while (waiting.Count > 0)
        {
            INamedTypeSymbol parent = waiting.Dequeue();
            foreach (INamedTypeSymbol heir in TypesThatMention(parent.Name).Where(one => IsChild(one, parent) && heirs.Add(one)))
            {
                waiting.Enqueue(heir);
            }
        }

        return heirs.ToImmutableArray();
    }

    private IEnumerable<INamedTypeSymbol> TypesThatMention(string name)
    {
        foreach (string known in _program.Names.NamesOf(new[] { name }))
        {
            foreach (SyntaxTree tree in _program.Names.TreesThatDeclareWith(known))
            {
                foreach (BaseTypeDeclarationSyntax declaration in tree.GetRoot().DescendantNodes(DescendsToTypes).OfType<BaseTypeDeclarationSyntax>())
                {
                    if (declaration.BaseList is { } parents
                        && parents.DescendantTokens().Any(token => token.ValueText == known)
                        && _program.ModelOf(tree).GetDeclaredSymbol(declaration) is INamedTypeSymbol type)
                    {
                        yield return type;
                    }
                }
            }
        }
    }

    private static bool IsChild(INamedTypeSymbol type, INamedTypeSymbol parent) =>
        SymbolEqualityComparer.Default.Equals(type.BaseType?.OriginalDefinition, parent.OriginalDefinition)
        || type.Interfaces.Any(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, parent.OriginalDefinition));

    private static bool DescendsToTypes(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;
}
