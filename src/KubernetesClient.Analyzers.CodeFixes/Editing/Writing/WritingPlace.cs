using System.Collections.Generic;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Writing;

/// <summary>Where new code is written.</summary>
/// <param name="File">The file.</param>
/// <param name="Position">The position whose names are in scope.</param>
/// <param name="Style">How the code around it is written.</param>
/// <param name="Types">How types are named there.</param>
internal sealed record WritingPlace(SourceFile File, int Position, CodeStyle Style, TypeNames Types)
{
    /// <summary>The parameters that the code uses, where it is a member of its own to which they are handed; else null.</summary>
    public ISet<IParameterSymbol>? Parameters { get; init; }
}
