using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading.Reuse;

/// <summary>
/// Objects that stand for references. A reference to another project holds its compilation; an object that stands for it
/// does not.
/// </summary>
internal sealed class ReferenceIdentities
{
    private readonly ConditionalWeakTable<object, object> _identities = new();

    /// <summary>The same object for the same reference.</summary>
    public object Of(MetadataReference reference) =>
        _identities.GetOrCreateValue(reference is CompilationReference project ? project.Compilation : reference);
}
