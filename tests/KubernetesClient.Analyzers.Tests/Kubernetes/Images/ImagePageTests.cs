using System;
using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Kubernetes.Images;
using KubernetesClient.Analyzers.Tests.Documentation;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Kubernetes.Images;

/// <summary>The page for users lists exactly the rows of the tables.</summary>
public sealed class ImagePageTests
{
    [Fact]
    public void It_lists_the_stateful_images() => Assert.Equal(StatefulImages.All.Select(LineOf), LinesBelow("## Images that keep data"));

    [Fact]
    public void It_lists_the_stateless_images() => Assert.Equal(
        StatelessImages.All.Select(row => $"| `{row.Repository}` | {LinkTo(row.Source)} |"),
        LinesBelow("## Images that keep no data by themselves"));

    private static string LineOf(StatefulImage row) => "| " + string.Join(
        " | ",
        string.Join(", ", row.Repositories.Select(Code)),
        DirectoriesOf(row),
        row.IsRoleConfigured ? "" : string.Join(", ", row.Settings.SelectMany(SettingNames).Select(Code)),
        ModeOf(row),
        row.PeersSource is { } peers ? $"[yes]({peers})" : "",
        LinkTo(row.Source)) + " |";

    private static string DirectoriesOf(StatefulImage row)
    {
        if (row.Server.TakesDirectory)
        {
            return "the argument";
        }

        string[] layouts = row.Layouts
            .Where(layout => !layout.Directories.IsEmpty)
            .Select(layout => string.Join(" and ", layout.Directories.Select(directory => Code(directory.Path))) + (layout.Since is { } since ? $" since {since}" : ""))
            .ToArray();
        return layouts.Length == 0 ? "only where told" : string.Join(", ", layouts);
    }

    private static IEnumerable<string> SettingNames(DirectorySetting setting) =>
        (setting.Variable is { } variable ? new[] { variable } : []).Concat(setting.Flags);

    private static string ModeOf(StatefulImage row)
    {
        if (row.IsRoleConfigured)
        {
            return "depends on its configuration: never judged";
        }

        if (!row.StoresOnlyWith.IsEmpty)
        {
            return $"only with {Code(row.StoresOnlyWith[0])}";
        }

        return row.KeepsNothingWith.IsEmpty
            ? "always"
            : "unless " + string.Join(" and ", row.KeepsNothingWith.Select(flag => Code($"{flag.Flag} {(flag.Value.Length == 0 ? "\"\"" : flag.Value)}")));
    }

    private static IEnumerable<string> LinesBelow(string heading) => Repository.TextOf("docs/images.md")
        .Split('\n')
        .SkipWhile(line => line != heading)
        .SkipWhile(line => !line.StartsWith("| ---", StringComparison.Ordinal))
        .Skip(1)
        .TakeWhile(line => line.StartsWith('|'));

    private static string LinkTo(string source) => $"[source]({source})";

    private static string Code(string text) => $"`{text}`";
}
