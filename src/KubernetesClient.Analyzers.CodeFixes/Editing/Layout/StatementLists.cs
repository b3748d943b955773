using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Layout;

/// <summary>The statements that stand in a row.</summary>
internal static class StatementLists
{
    /// <summary>A statement with those beside it; none if it is part of another one.</summary>
    public static IEnumerable<StatementSyntax> Around(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement),
        _ => Enumerable.Empty<StatementSyntax>(),
    };

    /// <summary>The statements beside one that come after it.</summary>
    public static IEnumerable<StatementSyntax> After(StatementSyntax statement) => Around(statement).SkipWhile(other => other != statement).Skip(1);
}
