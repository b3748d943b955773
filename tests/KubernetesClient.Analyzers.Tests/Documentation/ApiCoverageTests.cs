using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using KubernetesClient.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Documentation;

/// <summary>The page of what the API server refuses names the rules that there are, and all that report such a thing.</summary>
public sealed partial class ApiCoverageTests
{
    private static readonly string Page = Repository.TextOf("docs/api-coverage.md");

    public static TheoryData<string> IdsOfRefusals => new(RuleCatalogue.Rules.Select(rule => rule.Descriptor).Where(IsAboutRefusals).Select(descriptor => descriptor.Id));

    [Fact]
    public void Rules_that_it_names_exist()
    {
        string[] ids = RuleCatalogue.Rules.Select(rule => rule.Descriptor.Id).ToArray();

        Assert.All(Links().Matches(Page), link => Assert.Contains(link.Groups["id"].Value, ids));
        Assert.All(Links().Matches(Page), link => Assert.Equal(link.Groups["id"].Value, link.Groups["page"].Value));
    }

    [Theory]
    [MemberData(nameof(IdsOfRefusals))]
    public void Rules_about_what_is_refused_are_named(string id) => Assert.Contains($"| [{id}](rules/{id}.md) |", Page, StringComparison.Ordinal);

    [Fact]
    public void What_no_rule_reports_has_a_reason()
    {
        string[] rows = Rows().Matches(Page).Select(row => row.Value).Where(row => row.Contains("| – |", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Matches(Reason(), row));
    }

    private static bool IsAboutRefusals(DiagnosticDescriptor descriptor) =>
        $"{descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)} {descriptor.Description.ToString(CultureInfo.InvariantCulture)}".Contains("API server refuses", StringComparison.Ordinal);

    [GeneratedRegex(@"\[(?<id>K8S\d{4})\]\(rules/(?<page>K8S\d{4})\.md\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"^\| [^\n]+ \|$", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"\| – \| (default|old object|cluster|type|status|not yet|rare)\b[^|]* \|$")]
    private static partial Regex Reason();
}
