using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The options that configuration files give to the files of a project, as the compiler reads them.</summary>
internal sealed class AnalyzerConfigOptionsOf : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _configuration;

    public AnalyzerConfigOptionsOf(IEnumerable<(string filename, string content)> files) =>
        _configuration = AnalyzerConfigSet.Create(files.Select(file => AnalyzerConfig.Parse(SourceText.From(file.content), file.filename)).ToImmutableArray());

    public override AnalyzerConfigOptions GlobalOptions => new Options(_configuration.GlobalConfigOptions.AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ResultFor(tree).AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(_configuration.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);

    /// <summary>The severities of a file.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> SeveritiesIn(SyntaxTree tree) => ResultFor(tree).TreeOptions;

    /// <summary>The severities of all files.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> GlobalSeverities => _configuration.GlobalConfigOptions.TreeOptions;

    private AnalyzerConfigOptionsResult ResultFor(SyntaxTree tree) => _configuration.GetOptionsForSourcePath(tree.FilePath);

    private sealed class Options : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _options;

        public Options(ImmutableDictionary<string, string> options) => _options = options;

        public override IEnumerable<string> Keys => _options.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => _options.TryGetValue(key, out value);
    }
}
