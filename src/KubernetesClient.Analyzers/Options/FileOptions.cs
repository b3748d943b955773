using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Kubernetes.Images;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubernetesClient.Analyzers.Options;

/// <summary>The options that hold for one file. A value that is missing or not understood is the default.</summary>
internal sealed class FileOptions
{
    private static readonly char[] Separators = { ',' };

    private readonly AnalyzerConfigOptions _options;

    /// <summary>Reads the options of a file.</summary>
    public FileOptions(AnalyzerConfigOptions options) => _options = options;

    /// <summary><c>allow_recreate</c>: the cluster has the alpha feature that lets StatefulSets be recreated.</summary>
    public bool AllowRecreate => Flag("allow_recreate");

    /// <summary><c>analyze_test_projects</c>: manifests are judged although the compilation references a test framework.</summary>
    public bool AnalyzeTestProjects => Flag("analyze_test_projects");

    /// <summary><c>external_services</c>: Services that somebody else brings to the cluster.</summary>
    public ImmutableArray<string> ExternalServices => List("external_services");

    /// <summary><c>max_steps</c>: how many steps the reading of one entry may take.</summary>
    public int MaxSteps => int.TryParse(Text("max_steps"), NumberStyles.None, CultureInfo.InvariantCulture, out int steps) && steps > 0 ? steps : EntryOptions.Default.MaxSteps;

    /// <summary><c>report_conditional</c>: faults are reported that hold in some cases of an entry only.</summary>
    public bool ReportConditional => Flag("report_conditional");

    /// <summary><c>runtime_labels</c>: labels that something gives to pods once they run.</summary>
    public ImmutableArray<string> RuntimeLabels => List("runtime_labels");

    /// <summary>
    /// The images that are known, with those of <c>stateful_images</c>, each with the directory (<c>acme/store=/data</c>), and
    /// of <c>stateless_images</c>.
    /// </summary>
    public ImageTables Images => field ??= new(
        List("stateful_images").Select(StatefulImage.FromOption).OfType<StatefulImage>().ToImmutableArray(),
        List("stateless_images").Select(ImageReference.Parse).OfType<ImageReference>().ToImmutableArray());

    /// <summary>What holds for entries in the file.</summary>
    public EntryOptions OfEntries() => new(MaxSteps, ReportConditional);

    private bool Flag(string name) => bool.TryParse(Text(name), out bool isSet) && isSet;

    private ImmutableArray<string> List(string name) =>
        Text(name).Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(item => item.Trim()).Where(item => item.Length > 0).ToImmutableArray();

    private string Text(string name) => _options.TryGetValue($"kubernetes_analyzers.{name}", out string? text) ? text : "";
}
