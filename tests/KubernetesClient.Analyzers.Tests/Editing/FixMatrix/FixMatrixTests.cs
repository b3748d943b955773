using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Documentation.AfterFixes;
using KubernetesClient.Analyzers.Tests.FormMatrix;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;
using KubernetesClient.Analyzers.Tests.FormMatrix.Writing;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Editing.FixMatrix;

/// <summary>
/// The fixes of all rules in many forms: the result compiles, the fault is gone, nothing else is reported, and manifests
/// without the fault stay what they are, whatever code they share with it.
/// </summary>
public sealed class FixMatrixTests
{
    private const string SharedByAll = "constants and dictionaries that all manifests share";

    public static TheoryData<string> Forms => new(
        "one nested initializer",
        "statements after an empty creation",
        "a helper that fills an object it is handed",
        "helpers with arguments",
        "fluent builders",
        "four files with constants, static fields and properties",
        "constructors, arguments by position",
        "constructors, named arguments",
        "one dictionary for metadata, selector and pods",
        "collection expressions",
        "asynchronous methods that send",
        SharedByAll);

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Each_fix_repairs_its_fault_and_nothing_else(string name)
    {
        Form form = name == SharedByAll ? new SharedTexts() : AllForms.Read[name];
        ClientVersion client = Enum.GetValues<ClientVersion>().Last(form.Suits);
        var faults = new List<string>();
        var declined = new HashSet<string>();
        foreach (Case one in Cases.For(client))
        {
            FixedProgram program = await FixedProgram.Of(form.Write(one.Right.Concat(one.Wrong).Concat(Witnesses.Of(one.Wrong)), client));
            ImmutableArray<CodeAction>[] offered = await Task.WhenAll(program.Findings.Where(finding => finding.Id == one.Rule).Select(program.FixesFor));
            if (offered.All(fixes => fixes.IsEmpty))
            {
                declined.Add(one.Rule);
            }

            ModelNode[] others = one.Right.Concat(Witnesses.Of(one.Wrong)).ToArray();
            Assert.Equal(others.Length, program.ManifestsOf(others).Count);
            foreach ((Diagnostic finding, CodeAction fix) in program.Findings.Where(finding => finding.Id == one.Rule).Zip(offered).SelectMany(pair => pair.Second.Select(fix => (pair.First, fix))))
            {
                FixedProgram after = await program.After(fix);
                faults.AddRange(FaultsOf(after, finding, program)
                    .Concat(program.ManifestsOf(others).Except(after.Manifests).Select(changed => $"changes {changed}"))
                    .Select(fault => $"{fix.EquivalenceKey}: {fault}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
        Assert.Equal(DeclinedFixes.In(name).Order(), declined.Order());
    }

    private static IEnumerable<string> FaultsOf(FixedProgram after, Diagnostic finding, FixedProgram before) =>
        after.Errors.Select(error => $"does not compile: {error}")
            .Concat(after.Findings.Select(Described).Where(said => said == Described(finding)).Select(_ => "is reported again"))
            .Concat(after.Findings
                .Where(now => !AdviceTable.Rows.Contains((finding.Id, now.Id)))
                .Select(Described)
                .Except(before.Findings.Select(Described))
                .Select(said => $"now {said}"));

    private static string Described(Diagnostic finding) => $"{finding.Id}: {finding.GetMessage()}";
}
