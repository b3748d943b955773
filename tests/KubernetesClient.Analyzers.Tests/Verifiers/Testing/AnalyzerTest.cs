using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A test of an analyzer.</summary>
/// <typeparam name="TVerifier">How it fails.</typeparam>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>The code of the first file; setting it adds a file.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    /// <summary>The projects before any fix, and what is expected in them.</summary>
    public SolutionState TestState { get; } = new();

    /// <summary>What is expected in <see cref="TestState"/>.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>The framework.</summary>
    public ReferenceAssemblies ReferenceAssemblies { get; set; } = new(ImmutableArray<MetadataReference>.Empty);

    /// <summary>Which diagnostics of the compiler count.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>Diagnostics that do not count.</summary>
    public List<string> DisabledDiagnostics { get; } = new();

    /// <summary>How the test fails.</summary>
    protected TVerifier Verify { get; } = new();

    /// <summary>Runs the test.</summary>
    /// <exception cref="System.InvalidOperationException">It failed.</exception>
    public Task RunAsync(CancellationToken cancellationToken = default) => RunImplAsync(cancellationToken);

    /// <summary>The analyzers under test.</summary>
    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    /// <summary>Runs the test.</summary>
    protected virtual Task RunImplAsync(CancellationToken cancellationToken) => VerifyDiagnosticsAsync("Before any fix:", TestState, cancellationToken);

    private protected async Task VerifyDiagnosticsAsync(string context, SolutionState state, CancellationToken cancellationToken)
    {
        ParsedState parsed = Parse(state);
        var reported = new List<Diagnostic>();
        foreach (TestCompilation compilation in TestCompilation.AllOf(parsed, ReferenceAssemblies))
        {
            reported.AddRange(await compilation.DiagnosticsAsync(Analyzer, cancellationToken));
        }

        DiagnosticComparison.Verify(Verify, context, reported.Where(Counts), parsed.Expected);
    }

    private protected DiagnosticAnalyzer Analyzer => GetDiagnosticAnalyzers().Single();

    private protected ParsedState Parse(SolutionState state) => ParsedState.Of(state, Analyzer.SupportedDiagnostics);

    private protected bool Counts(Diagnostic diagnostic) =>
        !DisabledDiagnostics.Contains(diagnostic.Id)
        && (diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler)
            ? CompilerDiagnostics switch
            {
                CompilerDiagnostics.None => false,
                CompilerDiagnostics.Errors => diagnostic.Severity == DiagnosticSeverity.Error,
                _ => diagnostic.Severity >= DiagnosticSeverity.Warning,
            }
            : true);
}
