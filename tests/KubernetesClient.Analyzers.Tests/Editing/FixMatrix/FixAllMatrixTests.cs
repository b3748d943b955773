using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;
using KubernetesClient.Analyzers.Tests.FormMatrix.Writing;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Editing.FixMatrix;

/// <summary>The fixes of all rules over several documents: Fix All gives what one fix after the other gives, in either order.</summary>
public sealed class FixAllMatrixTests
{
    private const int MaxFixes = 20;
    private const string Elsewhere = "elsewhere";
    private const string Second = "-second";

    /// <summary>These look for Services of a name in all namespaces.</summary>
    private static readonly ImmutableArray<string> OfAllNamespaces = ImmutableArray.Create("K8S1003", "K8S1006");

    public static TheoryData<string> Ids => new(RuleCatalogue.Rules
        .Select(rule => rule.Descriptor.Id)
        .Except(DeclinedFixes.In("all")));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Fix_All_gives_what_the_fixes_give_one_by_one(string rule)
    {
        Case one = Cases.For(ClientVersion.V20).Single(one => one.Rule == rule);
        IEnumerable<ModelNode> twice = OfAllNamespaces.Contains(rule)
            ? one.Wrong.Concat(Renamed(one.Wrong))
            : one.Wrong.Select(manifest => In(manifest, "here")).Concat(one.Wrong.Select(manifest => In(manifest, Elsewhere)));
        FixedProgram program = await FixedProgram.Of(new TwoFiles().Write(one.Right.Concat(twice), ClientVersion.V20));
        Diagnostic[] findings = program.Findings.Where(finding => finding.Id == rule).ToArray();
        Assert.Equal(2, findings.Select(finding => finding.Location.SourceTree!.FilePath).Distinct().Count());

        IEnumerable<CodeAction> offered = (await Task.WhenAll(findings.Select(program.FixesFor))).SelectMany(fixes => fixes);
        string[] keys = offered.Select(fix => fix.EquivalenceKey!).Distinct().ToArray();
        Assert.NotEmpty(keys);
        foreach (string key in keys)
        {
            string fromFirst = await (await OneByOne(program, rule, key, fromLast: false)).TextAsync();
            Assert.Equal(fromFirst, await (await OneByOne(program, rule, key, fromLast: true)).TextAsync());
            Assert.Equal(fromFirst, await (await AllAtOnce(program, findings, key)).TextAsync());
        }
    }

    private static async Task<FixedProgram> OneByOne(FixedProgram program, string rule, string key, bool fromLast)
    {
        for (int count = 0; count < MaxFixes; count++)
        {
            IEnumerable<Diagnostic> findings = program.Findings.Where(finding => finding.Id == rule);
            if (await FirstFix(program, fromLast ? findings.Reverse() : findings, key) is not { } fix)
            {
                return program;
            }

            program = await program.After(fix);
        }

        throw new Xunit.Sdk.XunitException($"{key} is still offered after {MaxFixes} times.");
    }

    private static async Task<CodeAction?> FirstFix(FixedProgram program, IEnumerable<Diagnostic> findings, string key)
    {
        foreach (Diagnostic finding in findings)
        {
            ImmutableArray<CodeAction> offered = await program.FixesFor(finding);
            if (offered.FirstOrDefault(fix => fix.EquivalenceKey == key) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static async Task<FixedProgram> AllAtOnce(FixedProgram program, Diagnostic[] findings, string key)
    {
        foreach (Diagnostic finding in findings)
        {
            ImmutableArray<CodeAction> offered = await program.FixesFor(finding);
            if (offered.Any(fix => fix.EquivalenceKey == key))
            {
                return await program.After((await program.FixAllLike(finding, key))!);
            }
        }

        return program;
    }

    /// <summary>The manifest in a namespace where nothing knows of the same in another.</summary>
    private static ModelNode In(ModelNode manifest, string space) => manifest.With("Metadata.NamespaceProperty", Parts.Text($"{NamespaceOf(manifest)}{space}"));

    private static string? NamespaceOf(ModelNode manifest) =>
        (manifest.Properties.Single(property => property.Name == "Metadata").Value as ModelNode)?.Properties
            .Where(property => property.Name == "NamespaceProperty")
            .Select(property => property.Value)
            .OfType<TextNode>()
            .SingleOrDefault()?
            .Value;

    /// <summary>The manifests under other names, by which they know each other too.</summary>
    private static IEnumerable<ModelNode> Renamed(ImmutableArray<ModelNode> manifests)
    {
        var names = new HashSet<string>(manifests.Select(manifest => manifest.Name));
        return manifests.Select(manifest => (ModelNode)Rename(manifest));

        Node Rename(Node node) => node switch
        {
            TextNode text when names.Contains(text.Value) => text with { Value = $"{text.Value}{Second}" },
            ModelNode model => model with { Properties = model.Properties.Select(property => (property.Name, Rename(property.Value))).ToImmutableArray() },
            ListNode list => list with { Items = list.Items.Select(Rename).ToImmutableArray() },
            MapNode map => map with { Entries = map.Entries.Select(entry => (entry.Key, Rename(entry.Value))).ToImmutableArray() },
            _ => node,
        };
    }

    /// <summary>Manifests that are there twice, in two files.</summary>
    private sealed class TwoFiles : Form
    {
        protected override void WriteManifest(ModelNode manifest, string name, ProgramText program)
        {
            var method = new MethodText(program);
            string built = Build(manifest, method);
            bool isSecond = NamespaceOf(manifest)?.EndsWith(Elsewhere, StringComparison.Ordinal) == true || manifest.Name.EndsWith(Second, StringComparison.Ordinal);
            program.AddMember(isSecond ? "Others" : Builders, $"public static {manifest.Type} {name}() {method.Returning(built)}");
        }
    }
}
