using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using KubernetesClient.Analyzers.Tests.Documentation;

namespace KubernetesClient.Analyzers.Tests.Editing.FixMatrix;

/// <summary>What <c>docs/forms.md</c> says of fixes that are not offered.</summary>
internal static partial class DeclinedFixes
{
    /// <summary>The rules without a fix in a form.</summary>
    public static IEnumerable<string> In(string form) => Rows()
        .Matches(Repository.TextOf("docs/forms.md").Split("\n## ").Single(section => section.StartsWith("Fixes\n", StringComparison.Ordinal)))
        .Where(row => row.Groups["form"].Value == form || row.Groups["form"].Value == "all")
        .SelectMany(row => row.Groups["rules"].Value.Split(", "))
        .Distinct();

    [GeneratedRegex(@"^\| (?<rules>K8S[^|]*?) \| (?<form>[^|]*?) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
