using Microsoft.CodeAnalysis.Diagnostics;

namespace KubernetesClient.Analyzers.Options;

/// <summary>The options that hold for one file. A value that is missing or not understood is the default.</summary>
internal sealed class FileOptions
{
    private readonly AnalyzerConfigOptions _options;

    /// <summary>Reads the options of a file.</summary>
    public FileOptions(AnalyzerConfigOptions options) => _options = options;

    /// <summary><c>allow_recreate</c>: the cluster has the alpha feature that lets StatefulSets be recreated.</summary>
    public bool AllowRecreate => Flag("allow_recreate");

    /// <summary><c>analyze_test_projects</c>: manifests are judged although the compilation references a test framework.</summary>
    public bool AnalyzeTestProjects => Flag("analyze_test_projects");

    private bool Flag(string name) =>
        _options.TryGetValue($"kubernetes_analyzers.{name}", out string? text) && bool.TryParse(text, out bool isSet) && isSet;
}
