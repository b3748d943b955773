using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Conversion;

/// <summary>Code that says of which kind a workload is.</summary>
/// <param name="File">The file.</param>
/// <param name="Node">The code.</param>
/// <param name="Member">The member of the group with which it changes.</param>
internal abstract record Mention(SourceFile File, SyntaxNode Node, object Member);

/// <summary>The name of a type.</summary>
internal sealed record TypeMention(SourceFile File, SimpleNameSyntax Name, object Member) : Mention(File, Name, Member);

/// <summary>The name of an operation of the client.</summary>
internal sealed record OperationMention(SourceFile File, SimpleNameSyntax Name, object Member) : Mention(File, Name, Member);

/// <summary>The name of a property of a type that changes.</summary>
internal sealed record PropertyMention(SourceFile File, SimpleNameSyntax Name, object Member) : Mention(File, Name, Member);

/// <summary>The creation of an object of a type that changes.</summary>
/// <param name="File">The file.</param>
/// <param name="Creation">The creation.</param>
/// <param name="Type">The type.</param>
/// <param name="Constructor">The constructor; null if it is not known.</param>
internal sealed record CreationMention(SourceFile File, BaseObjectCreationExpressionSyntax Creation, INamedTypeSymbol Type, IMethodSymbol? Constructor) : Mention(File, Creation, Creation);

/// <summary>A text that is the name of the kind.</summary>
/// <param name="File">The file.</param>
/// <param name="Literal">The text.</param>
/// <param name="IsGiven">Whether an object of the client library is given it as its kind, or as that of another object.</param>
/// <param name="Member">The member of the group with which it changes.</param>
internal sealed record KindMention(SourceFile File, LiteralExpressionSyntax Literal, bool IsGiven, object Member) : Mention(File, Literal, Member);
