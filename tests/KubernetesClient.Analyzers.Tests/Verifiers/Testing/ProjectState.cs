using System.Collections.Generic;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>One project of a test.</summary>
public class ProjectState
{
    /// <summary>An empty project.</summary>
    public ProjectState(string name)
    {
        Name = name;
        Sources = new SourceFileList(name);
    }

    /// <summary>The name, also of the assembly.</summary>
    public string Name { get; }

    /// <summary>The sources, which may contain markup.</summary>
    public SourceFileList Sources { get; }

    /// <summary>Files that analyzers read besides the sources.</summary>
    public List<(string filename, string content)> AdditionalFiles { get; } = new();

    /// <summary><c>.editorconfig</c> and global configurations, with their paths.</summary>
    public List<(string filename, string content)> AnalyzerConfigFiles { get; } = new();

    /// <summary>References besides the framework.</summary>
    public List<MetadataReference> AdditionalReferences { get; } = new();

    /// <summary>The names of the projects that this one references.</summary>
    public List<string> AdditionalProjectReferences { get; } = new();

    /// <summary>The framework; the test's own if null.</summary>
    public ReferenceAssemblies? ReferenceAssemblies { get; set; }

    /// <summary>What is built; a library if null.</summary>
    public OutputKind? OutputKind { get; set; }
}
