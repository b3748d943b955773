using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.FormMatrix;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;
using KubernetesClient.Analyzers.Tests.FormMatrix.Writing;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Tests.Editing.FixMatrix;

/// <summary>A program that a form wrote, before or after fixes.</summary>
internal sealed class FixedProgram
{
    private static readonly ImmutableDictionary<string, CodeFixProvider> Providers = typeof(CodeFixes.Fixes.ManifestFix).Assembly
        .GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CodeFixes.Fixes.ManifestFix)))
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
        .ToImmutableDictionary(provider => provider.FixableDiagnosticIds.Single());

    private readonly Project _project;

    private FixedProgram(Project project, ImmutableHashSet<string> manifests, ImmutableArray<Diagnostic> errors, ImmutableArray<Diagnostic> findings)
    {
        _project = project;
        Manifests = manifests;
        Errors = errors;
        Findings = findings;
    }

    /// <summary>What it builds, as <see cref="ProgramReading"/> describes it.</summary>
    public ImmutableHashSet<string> Manifests { get; }

    /// <summary>What the compiler refuses.</summary>
    public ImmutableArray<Diagnostic> Errors { get; }

    /// <summary>What the analyzer reports.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Opens a program.</summary>
    public static Task<FixedProgram> Of(ProgramText program) =>
        Of(program.Client, program.Files.Select(file => (file.Path, Marks.Read(file.Source).Source)).ToArray());

    /// <summary>Opens the files of a program that uses a version of the client.</summary>
    public static Task<FixedProgram> Of(ClientVersion client, params (string Path, string Source)[] files)
    {
        var id = ProjectId.CreateNewId();
        Solution solution = new AdhocWorkspace().CurrentSolution
            .AddProject(id, "Program", "Program", LanguageNames.CSharp)
            .WithProjectCompilationOptions(id, FormRun.CompilationOptions)
            .WithProjectParseOptions(id, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest))
            .WithProjectMetadataReferences(id, FrameworkAssemblies.All.Add(ClientAssembly.Of(client)));
        foreach ((string path, string source) in files)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), path, SourceText.From(source), filePath: path);
        }

        return Of(solution.GetProject(id)!);
    }

    /// <summary>The fixes that are offered for a finding, by their keys.</summary>
    public async Task<ImmutableArray<CodeAction>> FixesFor(Diagnostic finding)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        if (Providers.TryGetValue(finding.Id, out CodeFixProvider? provider))
        {
            Document document = _project.GetDocument(finding.Location.SourceTree)!;
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions.ToImmutable();
    }

    /// <summary>The program after a fix.</summary>
    public async Task<FixedProgram> After(CodeAction fix)
    {
        ImmutableArray<CodeActionOperation> operations = await fix.GetOperationsAsync(CancellationToken.None);
        return await Of(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(_project.Id)!);
    }

    /// <summary>What Fix All in the solution does for one finding and all others that a fix of the same key repairs.</summary>
    public async Task<CodeAction?> FixAllLike(Diagnostic finding, string key)
    {
        CodeFixProvider provider = Providers[finding.Id];
        var context = new FixAllContext(
            _project.GetDocument(finding.Location.SourceTree)!,
            provider,
            FixAllScope.Solution,
            key,
            provider.FixableDiagnosticIds,
            new KnownFindings(Findings),
            CancellationToken.None);
        return await provider.GetFixAllProvider()!.GetFixAsync(context);
    }

    /// <summary>The files, by their paths.</summary>
    public async Task<string> TextAsync()
    {
        string[] texts = await Task.WhenAll(_project.Documents
            .OrderBy(document => document.FilePath, StringComparer.Ordinal)
            .Select(async document => $"{document.FilePath}\n{await document.GetTextAsync()}"));
        return string.Concat(texts);
    }

    /// <summary>What it builds of some manifests.</summary>
    public ImmutableHashSet<string> ManifestsOf(IEnumerable<ModelNode> manifests)
    {
        string[] starts = manifests.Select(manifest => $"{manifest.Model} {manifest.Name}: ").ToArray();
        return Manifests.Where(manifest => starts.Any(start => manifest.StartsWith(start, StringComparison.Ordinal))).ToImmutableHashSet();
    }

    private static async Task<FixedProgram> Of(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> all = await AnalyzerRun.Of(compilation, options: null, new ManifestAnalyzer()).GetAllDiagnosticsAsync();
        ILookup<bool, Diagnostic> byCompiler = all.ToLookup(diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
        return new FixedProgram(
            project,
            ProgramReading.ManifestsIn(compilation),
            byCompiler[true].Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToImmutableArray(),
            byCompiler[false].ToImmutableArray());
    }

    private sealed class KnownFindings : FixAllContext.DiagnosticProvider
    {
        private readonly ImmutableArray<Diagnostic> _findings;

        public KnownFindings(ImmutableArray<Diagnostic> findings) => _findings = findings;

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(_findings);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(_findings.Where(finding => finding.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
