using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.Reading.Reuse;

/// <summary>
/// Tells apart what trees declare: two trees of one digest mean the same to every body in any other tree. What only a body
/// holds is left out, and so is the value of a field that is no constant; who reads those reads the tree itself.
/// </summary>
internal static class DeclarationsDigest
{
    /// <summary>The digest of a tree.</summary>
    public static string Of(SyntaxNode root)
    {
        var written = new StringBuilder();
        bool hasStatements = false;
        foreach (SyntaxNodeOrToken part in root.DescendantNodesAndTokens(node => !IsBody(node)))
        {
            if (part.AsNode() is GlobalStatementSyntax statement)
            {
                AppendNamesIn(statement, written);
                hasStatements = true;
            }
            else
            {
                written.Append((char)part.RawKind).Append(part.IsToken ? part.AsToken().Text : "").Append('\0');
            }
        }

        // Top-level statements, whatever they do, declare the class that they are in.
        written.Append(hasStatements);
        using var algorithm = SHA256.Create();
        return Convert.ToBase64String(algorithm.ComputeHash(Encoding.Unicode.GetBytes(written.ToString())));
    }

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent.Parent.Parent: BaseFieldDeclarationSyntax field } => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };

    /// <summary>Locals of top-level statements hide types of that name, in the bodies of other files too.</summary>
    private static void AppendNamesIn(GlobalStatementSyntax statement, StringBuilder written)
    {
        foreach (SyntaxToken token in statement.DescendantTokens().Where(token =>
            token.Parent is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or LocalFunctionStatementSyntax
            && token.IsKind(SyntaxKind.IdentifierToken)))
        {
            written.Append(token.ValueText).Append('\0');
        }
    }
}
