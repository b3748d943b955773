using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What the syntax of one member says, without binding it.</summary>
/// <param name="Names">The names by which other code can mention the member.</param>
/// <param name="Bodies">Its bodies; an initializer is one.</param>
internal sealed record IndexedMember(ImmutableArray<string> Names, ImmutableArray<IndexedBody> Bodies)
{
    /// <summary>Reads the declaration of a member.</summary>
    public static IndexedMember Of(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => Of(method.Identifier, BodiesOf(method, NameOf(method.Identifier, method.ExplicitInterfaceSpecifier))),
        ConstructorDeclarationSyntax constructor => Of(constructor.Identifier, BodiesOf(constructor, NameOf(constructor))),
        BaseMethodDeclarationSyntax other => new(ImmutableArray<string>.Empty, BodiesOf(other, name: null)),
        PropertyDeclarationSyntax property => Of(property.Identifier, BodiesOf(property, NameOf(property.Identifier, property.ExplicitInterfaceSpecifier))),
        EventDeclarationSyntax observed => new(ImmutableArray<string>.Empty, BodiesOf(observed, NameOf(observed.Identifier, observed.ExplicitInterfaceSpecifier))),
        BasePropertyDeclarationSyntax other => new(ImmutableArray<string>.Empty, BodiesOf(other, name: null)),
        BaseFieldDeclarationSyntax field => new(
            field.Declaration.Variables.Select(variable => variable.Identifier.ValueText).ToImmutableArray(),
            field.Declaration.Variables
                .Where(variable => variable.Initializer is not null)
                .Select(variable => new IndexedBody(variable.Initializer!.Span, variable.Identifier.ValueText))
                .ToImmutableArray()),
        _ => new(ImmutableArray<string>.Empty, ImmutableArray<IndexedBody>.Empty),
    };

    /// <summary>The top-level statements of a file, which are one body without a name.</summary>
    public static IndexedMember OfStatementsIn(CompilationUnitSyntax unit) =>
        new(ImmutableArray<string>.Empty, ImmutableArray.Create(new IndexedBody(unit.Span, Name: null)));

    private static IndexedMember Of(SyntaxToken name, ImmutableArray<IndexedBody> bodies) => new(ImmutableArray.Create(name.ValueText), bodies);

    /// <summary>An explicit implementation is called through its interface only.</summary>
    private static string? NameOf(SyntaxToken name, ExplicitInterfaceSpecifierSyntax? explicitly) => explicitly is null ? name.ValueText : null;

    /// <summary>Who makes an object mentions its type, as a rule; nobody calls what makes the static parts of one.</summary>
    private static string? NameOf(ConstructorDeclarationSyntax constructor) =>
        constructor.Modifiers.Any(SyntaxKind.StaticKeyword) ? null : constructor.Identifier.ValueText;

    private static ImmutableArray<IndexedBody> BodiesOf(BaseMethodDeclarationSyntax method, string? name) =>
        method.Body is null && method.ExpressionBody is null
            ? ImmutableArray<IndexedBody>.Empty
            : ImmutableArray.Create(new IndexedBody(method.Span, name));

    private static ImmutableArray<IndexedBody> BodiesOf(BasePropertyDeclarationSyntax property, string? name)
    {
        if (property is PropertyDeclarationSyntax { ExpressionBody: { } arrow })
        {
            return ImmutableArray.Create(new IndexedBody(arrow.Span, name));
        }

        SyntaxList<AccessorDeclarationSyntax> accessors = property.AccessorList?.Accessors ?? default;
        return accessors
            .Where(accessor => accessor.Body is not null || accessor.ExpressionBody is not null)
            .Select(accessor => accessor.Span)
            .Concat(property is PropertyDeclarationSyntax { Initializer: { } held } ? new[] { held.Span } : Enumerable.Empty<TextSpan>())
            .Select(body => new IndexedBody(body, name))
            .ToImmutableArray();
    }
}
