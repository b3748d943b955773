using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using KubernetesClient.Analyzers.Options;
using KubernetesClient.Analyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Documentation;

/// <summary>Each option is in the table of the README and on the page of a rule.</summary>
public sealed partial class OptionsTests
{
    public static TheoryData<string> Names => new(NamesThatAreRead());

    [Fact]
    public void The_table_of_the_README_has_the_options_and_nothing_else() => Assert.Equal(NamesThatAreRead().Order(), NamesInTheTable().Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_of_a_rule_has_the_option(string name) =>
        Assert.Contains(RuleCatalogue.Rules, rule => Repository.TextOf($"docs/rules/{rule.Descriptor.Id}.md").Contains(name, StringComparison.Ordinal));

    /// <summary>The names of all options that have a value.</summary>
    private static IEnumerable<string> NamesThatAreRead()
    {
        var asked = new Asked();
        var options = new FileOptions(asked);
        foreach (PropertyInfo option in typeof(FileOptions).GetProperties())
        {
            option.GetValue(options);
        }

        return asked.Names;
    }

    private static IEnumerable<string> NamesInTheTable()
    {
        string section = Sections().Split(Repository.TextOf("README.md")).Single(text => text.StartsWith("Options\n", StringComparison.Ordinal));
        return Rows().Matches(section).Select(row => row.Groups["name"].Value);
    }

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Sections();

    [GeneratedRegex(@"^\| `(?<name>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    /// <summary>Options that have no values, and remember which were asked for.</summary>
    private sealed class Asked : AnalyzerConfigOptions
    {
        private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

        public IEnumerable<string> Names => _names;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            _names.Add(key);
            value = null;
            return false;
        }
    }
}
