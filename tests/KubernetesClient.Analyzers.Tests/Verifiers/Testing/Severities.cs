using System.Threading;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Hands the severities of configuration files to the compiler, as the command line does.</summary>
internal sealed class Severities : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigOptionsOf _options;

    public Severities(AnalyzerConfigOptionsOf options) => _options = options;

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        _options.GetOptions(tree).TryGetValue("generated_code", out string? generated) && bool.TryParse(generated, out bool isGenerated)
            ? isGenerated ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
            : GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _options.SeveritiesIn(tree).TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _options.GlobalSeverities.TryGetValue(diagnosticId, out severity);
}
