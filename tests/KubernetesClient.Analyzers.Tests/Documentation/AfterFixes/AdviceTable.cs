using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace KubernetesClient.Analyzers.Tests.Documentation.AfterFixes;

/// <summary>What <c>docs/fixes.md</c> says of findings that a fix makes possible.</summary>
internal static partial class AdviceTable
{
    /// <summary>The rules with a fix, each with one that may speak afterwards.</summary>
    public static IReadOnlySet<(string Rule, string Then)> Rows { get; } = Row()
        .Matches(Repository.TextOf("docs/fixes.md"))
        .SelectMany(row => row.Groups["rules"].Value.Split(", ").Select(rule => (rule, row.Groups["then"].Value)))
        .ToHashSet();

    [GeneratedRegex(@"^\| (?<rules>K8S[^|]*?) \| (?<then>K8S\d{4}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
