using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading.Reuse;

/// <summary>
/// What a body means depends on, besides the trees that are read with it: what all trees declare, the references and the
/// options. It holds no compilation and no tree.
/// </summary>
internal sealed class Surroundings
{
    private readonly string? _assembly;
    private readonly CompilationOptions _options;
    private readonly ParseOptions? _parseOptions;
    private readonly ImmutableArray<(object Identity, MetadataReferenceProperties Properties)> _references;
    private readonly ImmutableArray<string> _declarations;

    /// <summary>The surroundings of all bodies of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="names">The names in its trees.</param>
    /// <param name="identities">What stands for a reference.</param>
    public Surroundings(Compilation compilation, ProgramIndex names, ReferenceIdentities identities)
    {
        _assembly = compilation.AssemblyName;

        // What the provider knows, severities and generated files, changes no value.
        _options = compilation.Options.WithSyntaxTreeOptionsProvider(provider: null);
        _parseOptions = compilation.SyntaxTrees.FirstOrDefault()?.Options;
        _references = compilation.References.Select(reference => (identities.Of(reference), reference.Properties)).ToImmutableArray();
        _declarations = compilation.SyntaxTrees.Select(tree => names.IndexOf(tree).Declarations).ToImmutableArray();
    }

    /// <summary>Whether every body that is the same here and there means the same.</summary>
    public bool AreThoseOf(Surroundings other) =>
        _declarations.SequenceEqual(other._declarations)
        && _references.SequenceEqual(other._references)
        && _assembly == other._assembly
        && Equals(_parseOptions, other._parseOptions)
        && _options.Equals(other._options);
}
