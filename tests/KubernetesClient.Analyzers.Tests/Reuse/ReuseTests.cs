using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Options;
using KubernetesClient.Analyzers.Reading;
using KubernetesClient.Analyzers.Tests.Verifiers;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reuse;

public sealed class ReuseTests
{
    private readonly EditedProgram _program = EditedProgram.Of(PlatformSource.Files);
    private readonly ImmutableArray<Entry> _before;

    public ReuseTests() => _before = _program.Read();

    [Fact]
    public void The_program_has_two_entries() => Assert.Equal(["Kafka.cs", "Qdrant.cs"], _before.Select(entry => entry.Path));

    [Fact]
    public void Nothing_is_read_again_in_a_program_that_is_the_same() => AssertReadAgain(_program);

    [Theory]
    [InlineData("number + 1", "number + 2")]
    [InlineData("internal static class", "// A comment.\ninternal static class")]
    public void Nothing_is_read_again_after_an_edit_in_a_body_that_no_entry_runs(string oldText, string newText) =>
        AssertReadAgain(_program.Edit("Unrelated.cs", oldText, newText));

    [Theory]
    [InlineData("\"main\"", "\"server\"")]
    [InlineData("internal static class", "// A comment.\ninternal static class")]
    public void A_helper_is_read_again_with_the_entry_that_calls_it(string oldText, string newText) =>
        AssertReadAgain(_program.Edit("Pods.cs", oldText, newText), "Qdrant.cs");

    [Fact]
    public void A_static_field_is_read_again_with_the_entry_that_reads_it()
    {
        EditedProgram edited = _program.Edit("Settings.cs", "qdrant-headless", "qdrant-peers");

        AssertReadAgain(edited, "Qdrant.cs");
        Assert.Equal("qdrant-peers", ((Text)SpecIn(edited, "Qdrant.cs")["ServiceName"]).Literal);
    }

    [Fact]
    public void A_constant_may_be_part_of_any_body()
    {
        EditedProgram edited = _program.Edit("Settings.cs", "\"Recreate\"", "\"OnDelete\"");

        AssertReadAgain(edited, "Kafka.cs", "Qdrant.cs");
        Assert.Equal("OnDelete", ((Text)((ModelObject)SpecIn(edited, "Qdrant.cs")["UpdateStrategy"])["Type"]).Literal);
    }

    [Theory]
    [InlineData("int Count(int number)", "long Count(int number)")]
    [InlineData("int Count(int number)", "int Count(int number = 1)")]
    [InlineData("internal static class Unrelated", "internal class Unrelated")]
    [InlineData("internal static class Unrelated", "[System.Obsolete]\ninternal static class Unrelated")]
    [InlineData("internal static class Unrelated", "using System;\ninternal static class Unrelated")]
    [InlineData("public static int Count", "private enum Kind { One = 1 }\npublic static int Count")]
    public void Any_body_may_depend_on_a_declaration(string oldText, string newText) =>
        AssertReadAgain(_program.Edit("Unrelated.cs", oldText, newText), "Kafka.cs", "Qdrant.cs");

    [Fact]
    public void Everything_is_read_again_with_another_reference()
    {
        MetadataReference other = CSharpCompilation.Create("Other", references: FrameworkAssemblies.All).ToMetadataReference();

        AssertReadAgain(_program.With(_program.Compilation.AddReferences(other)), "Kafka.cs", "Qdrant.cs");
    }

    [Fact]
    public void A_reference_to_a_project_is_the_same_as_long_as_its_compilation_is()
    {
        CSharpCompilation other = CSharpCompilation.Create("Other", references: FrameworkAssemblies.All);
        CSharpCompilation compilation = _program.Compilation;
        ImmutableArray<Entry> before = _program.With(compilation.AddReferences(other.ToMetadataReference())).Read();

        AssertSame(before, _program.With(compilation.AddReferences(other.ToMetadataReference())).Read());
    }

    [Fact]
    public void Everything_is_read_again_with_other_options() => AssertReadAgain(
        _program.With(_program.Compilation.WithOptions(_program.Compilation.Options.WithNullableContextOptions(NullableContextOptions.Enable))),
        "Kafka.cs",
        "Qdrant.cs");

    [Fact]
    public void Everything_is_read_again_with_other_options_of_the_analyzer() =>
        AssertReadAgain(_program.With(EntryOptions.Default with { ReportConditional = true }), "Kafka.cs", "Qdrant.cs");

    [Fact]
    public void Nothing_is_read_again_with_the_same_options_of_the_analyzer() => AssertReadAgain(_program.With(EntryOptions.Default with { }));

    [Fact]
    public void Cases_are_kept_with_their_entry()
    {
        EditedProgram program = EditedProgram.Of(("Cache.cs", """
            using System.Collections.Generic;
            using k8s.Models;

            public static class Cache
            {
                public static V1StatefulSet Create(bool durable)
                {
                    var pods = new V1PodSpec { Containers = new List<V1Container>() };
                    pods.Volumes = durable ? null : new List<V1Volume>();
                    pods.Hostname = durable ? "a" : "b";
                    return new V1StatefulSet { Spec = new V1StatefulSetSpec { Template = new V1PodTemplateSpec { Spec = pods } } };
                }
            }
            """));

        ImmutableArray<Entry> before = program.Read();

        Assert.Equal(2, Assert.Single(before).Cases.Length);
        AssertSame(before, program.Read());
    }

    [Fact]
    public void Everything_is_read_again_with_other_parse_options()
    {
        CSharpParseOptions options = CSharpParseOptions.Default.WithPreprocessorSymbols("DEBUG");
        CSharpCompilation compilation = _program.Compilation;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath));
        }

        AssertReadAgain(_program.With(compilation), "Kafka.cs", "Qdrant.cs");
    }

    [Fact]
    public void Places_move_with_an_edit_above_them()
    {
        EditedProgram edited = _program.Edit("Kafka.cs", "public static class", "// A comment.\npublic static class");

        AssertReadAgain(edited, "Kafka.cs");
        Assert.Equal("// A comment.\n".Length, SpecIn(edited, "Kafka.cs").Origin!.Place.Span.Start - SpecIn(_program, "Kafka.cs").Origin!.Place.Span.Start);
    }

    [Fact]
    public void An_entry_whose_callers_are_not_known_any_more_is_read_again()
    {
        EditedProgram edited = _program.Edit("Unrelated.cs", "return number + 1;", "System.Func<object> build = Kafka.Create;\nreturn number;");

        ImmutableArray<Entry> after = edited.Read();

        Assert.Equal(2, after.Count(entry => entry.Path is "Kafka.cs" or "Qdrant.cs" && !entry.Manifests.IsEmpty));
        Assert.DoesNotContain(after, entry => entry.Path == "Kafka.cs" && _before.Contains(entry));
    }

    [Fact]
    public void An_entry_that_gets_a_caller_is_read_in_it_and_alone_again_without_one()
    {
        EditedProgram called = _program.Edit("Unrelated.cs", "return number + 1;", "Kafka.Create();\nreturn number;");
        EditedProgram undone = called.Edit("Unrelated.cs", "Kafka.Create();\nreturn number;", "return number + 1;");

        Assert.Equal(["Qdrant.cs", "Unrelated.cs"], called.Read().Select(entry => entry.Path));
        AssertSame(_before, undone.Read());
    }

    [Fact]
    public void A_reading_that_is_cancelled_midway_leaves_nothing_half_done()
    {
        EditedProgram program = EditedProgram.Of(PlatformSource.Files);
        using var cancellation = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => program.Read(
            asked =>
            {
                if (asked.FilePath == "Pods.cs")
                {
                    cancellation.Cancel();
                }
            },
            cancellation.Token));

        Assert.Equal(_before.Select(Describe), program.Read().Select(Describe));
    }

    [Fact]
    public async Task Callers_at_the_same_time_read_the_same()
    {
        EditedProgram edited = _program.Edit("Pods.cs", "\"main\"", "\"server\"");

        ImmutableArray<Entry>[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(index => Task.Run(() => (index % 2 == 0 ? edited : _program).Read())));

        Assert.All(answers.Where((_, index) => index % 2 == 0), answer => Assert.Equal(edited.Read().Select(Describe), answer.Select(Describe)));
        Assert.All(answers.Where((_, index) => index % 2 == 1), answer => Assert.Equal(_before.Select(Describe), answer.Select(Describe)));
    }

    /// <summary>Of the entries that were read before, exactly those in the files named are read again.</summary>
    private void AssertReadAgain(EditedProgram edited, params string[] paths)
    {
        ImmutableArray<Entry> after = edited.Read();

        Assert.Equal(_before.Select(entry => entry.Path), after.Select(entry => entry.Path));
        Assert.Equal(paths, _before.Zip(after).Where(pair => !ReferenceEquals(pair.First, pair.Second)).Select(pair => pair.First.Path));
    }

    private static void AssertSame(ImmutableArray<Entry> before, ImmutableArray<Entry> after)
    {
        Assert.Equal(before.Length, after.Length);
        Assert.All(before.Zip(after), pair => Assert.Same(pair.First, pair.Second));
    }

    private static ModelObject SpecIn(EditedProgram program, string path) =>
        (ModelObject)program.Read().Single(entry => entry.Path == path).Manifests.Single()["Spec"];

    private static string Describe(Entry entry) => $"{entry.Path}: {string.Join(", ", entry.Manifests.Select(Describe))}";

    private static string Describe(Value value) => value switch
    {
        ModelObject model => $"{model.Type}@{model.Origin?.Place}({string.Join(", ", model.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"{property.Key} = {Describe(property.Value)}"))})",
        ListValue list => $"[{string.Join(", ", list.Items.Select(Describe))}]",
        Text text => $"{text.Display}@{text.Origin?.Place}",
        _ => $"{value}",
    };
}
