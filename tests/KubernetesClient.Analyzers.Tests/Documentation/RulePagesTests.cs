using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Documentation;

/// <summary>Each rule has a page that tells the truth.</summary>
public sealed partial class RulePagesTests
{
    public static TheoryData<string> Ids => new(RuleCatalogue.Rules.Select(rule => rule.Descriptor.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_names_the_rule_as_the_descriptor_does(string id)
    {
        DiagnosticDescriptor descriptor = DescriptorOf(id);
        string page = PageOf(id);

        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"\n| Id | {id} |\n", page, StringComparison.Ordinal);
        Assert.Contains($"\n| Level | {descriptor.DefaultSeverity} |\n", page, StringComparison.Ordinal);
        Assert.Contains($"\n| Category | {descriptor.Category} |\n", page, StringComparison.Ordinal);
        Assert.EndsWith($"/docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_table_of_the_README_has_the_rule(string id)
    {
        DiagnosticDescriptor descriptor = DescriptorOf(id);

        Assert.Contains($"\n| [{id}](docs/rules/{id}.md) | {descriptor.DefaultSeverity} | {descriptor.Title} |", Repository.TextOf("README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_example_gives_what_it_claims(string id)
    {
        string[] examples = Blocks().Matches(PageOf(id)).Select(match => match.Groups["code"].Value).ToArray();
        Assert.Contains(examples, example => Claims(example).Any());
        Assert.Contains(examples, example => !Claims(example).Any());

        foreach (string example in examples)
        {
            var test = new ManifestAnalyzerTest(example) { CountsWhatIsLeftOut = true };
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", Enabling(id)));
            test.TestState.OutputKind = IsProgram(example) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
            test.ExpectedDiagnostics.AddRange(Claims(example));
            await test.RunAsync();
        }
    }

    [Fact]
    public void Ids_are_unique() => Assert.Equal(RuleCatalogue.Rules.Length, RuleCatalogue.Rules.Select(rule => rule.Descriptor.Id).Distinct().Count());

    private static DiagnosticDescriptor DescriptorOf(string id) => RuleCatalogue.Rules.Single(rule => rule.Descriptor.Id == id).Descriptor;

    /// <summary>A configuration in which the rule of a page speaks, though it may be off by default.</summary>
    private static string Enabling(string id) =>
        DescriptorOf(id) is { IsEnabledByDefault: false } descriptor
            ? $"is_global = true\ndotnet_diagnostic.{id}.severity = {(descriptor.DefaultSeverity == DiagnosticSeverity.Info ? "suggestion" : "warning")}\n"
            : "is_global = true\n";

    private static string PageOf(string id) => Repository.TextOf($"docs/rules/{id}.md");

    /// <summary>A line that ends in the comment <c>// K8Sxxxx</c> claims that something in it is reported.</summary>
    private static IEnumerable<DiagnosticResult> Claims(string example) => example
        .Split('\n')
        .Select((line, index) => (Match: Claim().Match(line), Line: index + 1))
        .Where(claim => claim.Match.Success)
        .Select(claim => new DiagnosticResult(DescriptorOf(claim.Match.Groups["id"].Value))
            .WithLocation(claim.Line, claim.Match.Groups["reported"].Index + 1)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));

    private static bool IsProgram(string example) => example.Contains("static void Main(", StringComparison.Ordinal);

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"(?:^\s*|=>? )(?<reported>[^=\s][^=]*?),? // (?<id>K8S\d{4})$")]
    private static partial Regex Claim();
}
