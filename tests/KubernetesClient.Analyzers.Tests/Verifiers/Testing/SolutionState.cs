using System.Collections.Generic;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The projects of a test; the state itself is the first of them.</summary>
public class SolutionState : ProjectState
{
    internal SolutionState()
        : base("0")
    {
    }

    /// <summary>Further projects.</summary>
    public ProjectCollection AdditionalProjects { get; } = new();

    /// <summary>The diagnostics that are expected, besides those that markup names.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = new();

    internal IEnumerable<ProjectState> Projects
    {
        get
        {
            yield return this;
            foreach (ProjectState project in AdditionalProjects.Values)
            {
                yield return project;
            }
        }
    }
}
