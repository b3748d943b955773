using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Editing.FixMatrix;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Documentation.AfterFixes;

/// <summary>
/// The page says what may be reported newly after a fix: each row of it happens. That nothing else does is asserted by the
/// tests of all fixes.
/// </summary>
public sealed class AdviceAfterFixesTests
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach ((string rule, string then) in AdviceTable.Rows.Order())
            {
                rows.Add(rule, then);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Each_row_happens(string rule, string then)
    {
        (string key, string source) = AdviceCases.All[(rule, then)];
        FixedProgram before = await FixedProgram.Of(ClientVersion.V20, ("/Platform.cs", source));
        Assert.Empty(before.Errors);
        Diagnostic finding = before.Findings.First(one => one.Id == rule);
        ImmutableArray<CodeAction> offered = await before.FixesFor(finding);

        FixedProgram after = await before.After(offered.First(fix => fix.EquivalenceKey!.StartsWith(key, System.StringComparison.Ordinal)));

        Assert.Empty(after.Errors);
        Assert.DoesNotContain(rule, after.Findings.Select(one => one.Id));
        string[] appeared = after.Findings.Select(one => one.Id).Except(before.Findings.Select(one => one.Id)).ToArray();
        Assert.Contains(then, appeared);
        Assert.All(appeared, id => Assert.Contains((rule, id), AdviceTable.Rows));
    }

    [Fact]
    public void Each_program_is_for_a_row() => Assert.Equal(AdviceTable.Rows.Order(), AdviceCases.All.Keys.Order());
}
