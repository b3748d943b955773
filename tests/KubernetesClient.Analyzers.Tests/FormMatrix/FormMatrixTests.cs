using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules;
using KubernetesClient.Analyzers.Tests.Documentation;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;
using KubernetesClient.Analyzers.Tests.FormMatrix.Writing;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.FormMatrix;

/// <summary>The manifests and forms of the matrix.</summary>
public sealed partial class FormMatrixTests
{
    public static TheoryData<string> NotRead => new(AllForms.NotRead.Keys);

    [Fact]
    public void Every_rule_has_a_case()
    {
        ImmutableArray<Case> cases = Cases.For(ClientVersion.V20);

        Assert.Equal(RuleCatalogue.Rules.Select(rule => rule.Descriptor.Id), cases.Select(one => one.Rule));
        Assert.All(cases, one => Assert.Contains(one.Wrong.SelectMany(FindingsIn), finding => finding.Id == one.Rule));
        Assert.All(cases, one => Assert.Empty(one.Right.Concat(one.NotKnown).SelectMany(FindingsIn)));
    }

    [Theory]
    [MemberData(nameof(NotRead))]
    public async Task A_form_that_is_not_read_is_not_misread(string name)
    {
        Form form = AllForms.NotRead[name];
        ImmutableArray<Case> cases = Cases.For(ClientVersion.V20);
        ModelNode[] manifests = cases.SelectMany(one => one.Wrong).ToArray();

        Assert.Empty(await FormRun.FindingsIn(form.Write(cases.SelectMany(one => one.Right), ClientVersion.V20)));
        Assert.NotEqual(FindingsIn(manifests, form), await FindingsIn(form, manifests, ClientVersion.V20));
    }

    [Fact]
    public void The_page_has_every_form()
    {
        Assert.Equal(AllForms.Read.Keys, FormsUnder("Read"));
        Assert.Equal(AllForms.NotRead.Keys, FormsUnder("Not read"));
    }

    internal static string FindingsIn(ModelNode[] manifests, Form form) =>
        string.Join("\n", manifests.SelectMany(FindingsIn).Where(finding => form.SendsAll || !finding.IsOfOneRun).Select(finding => finding.ToString()).Order(StringComparer.Ordinal));

    internal static async Task<string> FindingsIn(Form form, ModelNode[] manifests, ClientVersion client) =>
        string.Join("\n", await FormRun.FindingsIn(form.Write(manifests, client)));

    private static IEnumerable<string> FormsUnder(string heading) =>
        Rows().Matches(Repository.TextOf("docs/forms.md").Split("\n## ").Single(section => section.StartsWith($"{heading}\n", StringComparison.Ordinal)))
            .Select(row => row.Groups["form"].Value)
            .Skip(1);

    private static IEnumerable<ExpectedFinding> FindingsIn(Node part)
    {
        IEnumerable<Node> inner = part switch
        {
            ModelNode model => model.Properties.Select(property => property.Value),
            ListNode list => list.Items,
            MapNode map => map.Entries.Select(entry => entry.Value),
            _ => Enumerable.Empty<Node>(),
        };
        return inner.SelectMany(FindingsIn).Concat(part.Reported is { } finding ? new[] { finding } : Enumerable.Empty<ExpectedFinding>());
    }

    [GeneratedRegex(@"^\| (?<form>[^|-][^|]*?) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
