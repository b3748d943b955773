using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The workspace solution of a test, as an IDE holds it.</summary>
internal static class TestSolution
{
    /// <summary>Opens the projects of a state.</summary>
    public static Solution Of(ParsedState state, ReferenceAssemblies framework)
    {
        Dictionary<string, ProjectId> ids = state.State.Projects.ToDictionary(project => project.Name, project => ProjectId.CreateNewId(project.Name));
        Solution solution = new AdhocWorkspace().CurrentSolution;
        foreach (ProjectState project in state.State.Projects)
        {
            ProjectId id = ids[project.Name];
            solution = solution
                .AddProject(id, project.Name, project.Name == "0" ? "TestProject" : project.Name, LanguageNames.CSharp)
                .WithProjectCompilationOptions(id, new CSharpCompilationOptions(project.OutputKind ?? OutputKind.DynamicallyLinkedLibrary))
                .WithProjectParseOptions(id, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest))
                .WithProjectMetadataReferences(id, (project.ReferenceAssemblies ?? framework).References.Concat(project.AdditionalReferences));
            foreach ((string name, string text) in state.SourcesOf(project))
            {
                solution = solution.AddDocument(DocumentId.CreateNewId(id), name, SourceText.From(text), filePath: name);
            }

            foreach ((string name, string content) in project.AdditionalFiles)
            {
                solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), name, SourceText.From(content), filePath: name);
            }

            foreach ((string name, string content) in project.AnalyzerConfigFiles)
            {
                solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), name, SourceText.From(content), filePath: name);
            }
        }

        foreach (ProjectState project in state.State.Projects)
        {
            solution = solution.AddProjectReferences(ids[project.Name], project.AdditionalProjectReferences.Select(name => new ProjectReference(ids[name])));
        }

        return solution;
    }
}
