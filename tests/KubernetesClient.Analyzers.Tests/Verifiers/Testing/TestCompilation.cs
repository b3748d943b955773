using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The compilation of one project of a test with its options.</summary>
internal sealed record TestCompilation(CSharpCompilation Compilation, AnalyzerOptions Options)
{
    /// <summary>The compilations of all projects of a state.</summary>
    public static IEnumerable<TestCompilation> AllOf(ParsedState state, ReferenceAssemblies framework)
    {
        var done = new Dictionary<string, TestCompilation>();
        foreach (ProjectState project in state.State.Projects)
        {
            Build(project);
        }

        return done.Values;

        TestCompilation Build(ProjectState project)
        {
            if (done.TryGetValue(project.Name, out TestCompilation? known))
            {
                return known;
            }

            var options = new AnalyzerConfigOptionsOf(project.AnalyzerConfigFiles);
            var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
            CSharpCompilation compilation = CSharpCompilation.Create(
                project.Name == "0" ? "TestProject" : project.Name,
                state.SourcesOf(project).Select(source => CSharpSyntaxTree.ParseText(source.Text, parse, source.Name)),
                (project.ReferenceAssemblies ?? framework).References
                    .Concat(project.AdditionalReferences)
                    .Concat(project.AdditionalProjectReferences.Select(name => Build(state.State.AdditionalProjects[name]).Compilation.ToMetadataReference())),
                new CSharpCompilationOptions(project.OutputKind ?? OutputKind.DynamicallyLinkedLibrary)
                    .WithSyntaxTreeOptionsProvider(new Severities(options)));
            return done[project.Name] = new TestCompilation(
                compilation,
                new AnalyzerOptions(project.AdditionalFiles.Select(file => (AdditionalText)new AdditionalFile(file.filename, file.content)).ToImmutableArray(), options));
        }
    }

    /// <summary>What the compiler and an analyzer report, except what the source suppresses.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(DiagnosticAnalyzer analyzer, CancellationToken cancellationToken)
    {
        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun.Of(Compilation, Options, analyzer).GetAllDiagnosticsAsync(cancellationToken);
        return diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).ToImmutableArray();
    }
}
