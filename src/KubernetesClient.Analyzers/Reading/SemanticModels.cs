using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>The semantic models of one compilation, one for each tree, made when they are first needed.</summary>
internal sealed class SemanticModels
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly Compilation _compilation;

    /// <summary>The models of a compilation.</summary>
    public SemanticModels(Compilation compilation) => _compilation = compilation;

    /// <summary>The model of a tree of the compilation.</summary>
    [SuppressMessage(
        "MicrosoftCodeAnalysisCorrectness",
        "RS1030:Do not invoke Compilation.GetSemanticModel() method within a diagnostic analyzer",
        Justification = "Calls cross files, and an action gets the model of its own file only; each tree is bound once a compilation, and only where a body can matter.")]
    public SemanticModel Of(SyntaxTree tree) => _models.GetOrAdd(tree, one => _compilation.GetSemanticModel(one));
}
