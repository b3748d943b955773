using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Layout;

/// <summary>What several changes do to one piece of code, turned into text when all of them are known.</summary>
internal interface IPendingEdit
{
    /// <summary>The changes of the text.</summary>
    IEnumerable<TextChange> Changes();
}
