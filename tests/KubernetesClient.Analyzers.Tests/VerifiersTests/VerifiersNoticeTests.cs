using System;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.VerifiersTests;

/// <summary>Each check of the verifiers can fail.</summary>
public sealed class VerifiersNoticeTests
{
    private static DiagnosticResult Wrong => new DiagnosticResult(ClassNameAnalyzer.Descriptor).WithLocation(0);

    [Fact]
    public Task What_is_expected_passes() => Analyze("class {|#0:Wrong|} { }", Wrong.WithArguments("Wrong"));

    [Fact]
    public Task Marked_diagnostics_pass() => Analyze("class [|Wrong|] { } class {|TEST001:Wrong2|} { }");

    [Fact]
    public Task A_wrong_message_fails() => Fails(() => Analyze("class {|#0:Wrong|} { }", Wrong.WithMessage("Class 'Wrong' is named wrong")));

    [Fact]
    public Task A_wrong_span_fails() => Fails(() => Analyze("class {|#0:Wron|}g { }", Wrong));

    [Fact]
    public Task A_wrong_severity_fails() => Fails(() => Analyze("class {|#0:Wrong|} { }", Wrong.WithSeverity(DiagnosticSeverity.Error)));

    [Fact]
    public Task A_missing_diagnostic_fails() => Fails(() => Analyze("class {|#0:Right|} { }", Wrong));

    [Fact]
    public Task A_diagnostic_too_many_fails() => Fails(() => Analyze("class Wrong { }"));

    [Fact]
    public Task The_same_diagnostic_expected_twice_fails() => Fails(() => Analyze("class {|#0:Wrong|} { }", Wrong, Wrong));

    [Fact]
    public Task An_exception_of_the_analyzer_fails() => Fails(() => Analyze("class Crash { }"));

    [Fact]
    public Task A_compiler_error_fails() => Fails(() => Analyze("class Right { Missing field; }"));

    [Fact]
    public Task An_expected_compiler_error_passes() => Analyze("class Right { {|CS0246:Missing|} field; }");

    [Fact]
    public Task A_mark_that_is_not_closed_fails() => Assert.ThrowsAsync<ArgumentException>(() => Analyze("class [|Wrong { }"));

    [Fact]
    public Task A_suppressed_diagnostic_does_not_count() => Analyze("#pragma warning disable TEST001\nclass Wrong { }");

    [Theory]
    [InlineData("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TEST001.severity = error\n")]
    [InlineData("/.globalconfig", "is_global = true\ndotnet_diagnostic.TEST001.severity = error\n")]
    public async Task Severities_of_configuration_files_hold(string path, string content)
    {
        CSharpAnalyzerTest<ClassNameAnalyzer, DefaultVerifier> test = Test("class {|#0:Wrong|} { }", Wrong.WithSeverity(DiagnosticSeverity.Error));
        test.TestState.AnalyzerConfigFiles.Add((path, content));
        await test.RunAsync();
    }

    [Fact]
    public async Task Projects_see_the_projects_that_they_reference()
    {
        CSharpAnalyzerTest<ClassNameAnalyzer, DefaultVerifier> test = Test("class Right : Base { }");
        test.TestState.AdditionalProjects["Library"].Sources.Add("public class Base { } class [|Wrong|] { }");
        test.TestState.AdditionalProjectReferences.Add("Library");
        await test.RunAsync();
    }

    [Fact]
    public async Task A_diagnostic_that_only_the_end_of_the_compilation_gives_fails_per_document()
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Program", new[] { CSharpSyntaxTree.ParseText("class Right { }", path: "Right.cs") }, FrameworkAssemblies.All);

        await PerDocumentQuery.VerifyAsync(new DefaultVerifier(), compilation, EmptyOptions, () => new ClassNameAnalyzer(), CancellationToken.None);
        await Fails(() => PerDocumentQuery.VerifyAsync(new DefaultVerifier(), compilation, EmptyOptions, () => new CompilationEndAnalyzer(), CancellationToken.None));
    }

    [Fact]
    public Task A_fix_that_makes_what_is_expected_passes() => Fix<RightFix>("class [|Wrong|] { } class [|Wrong2|] { }", "class Right { } class Right2 { }");

    [Fact]
    public Task Another_text_than_expected_fails() => Fails(() => Fix<RightFix>("class [|Wrong|] { }", "class  Right { }"));

    [Fact]
    public Task A_fix_that_does_not_compile_fails() => Fails(() => Fix<BrokenFix>("class [|Wrong|] { }", "class 1 { }"));

    [Fact]
    public Task A_fix_that_is_offered_where_it_must_not_be_fails() => Fails(() => Fix<RightFix>("class [|Wrong|] { }", "class [|Wrong|] { }"));

    [Fact]
    public Task Declining_to_fix_what_is_not_reported_fails() => Fails(() => Fix<RightFix>("class Right { }", "class Right { }"));

    [Fact]
    public Task Fix_All_that_changes_nothing_fails() => Fails(() => Fix<LazyFixAll>("class [|Wrong|] { }", "class Right { }"));

    [Fact]
    public async Task Fix_All_reaches_all_documents_and_projects()
    {
        var test = new CSharpCodeFixTest<ClassNameAnalyzer, RightFix, DefaultVerifier> { ReferenceAssemblies = Framework };
        test.TestState.Sources.Add("class [|Wrong|] { }");
        test.TestState.Sources.Add("class [|Wrong2|] { }");
        test.TestState.AdditionalProjects["Library"].Sources.Add("class [|Wrong|] { }");
        test.FixedState.Sources.Add("class Right { }");
        test.FixedState.Sources.Add("class Right2 { }");
        test.FixedState.AdditionalProjects["Library"].Sources.Add("class Right { }");
        await test.RunAsync();
    }

    private static ReferenceAssemblies Framework => TestReferences.For(new ProjectState("unused"), client: null);

    private static AnalyzerOptions EmptyOptions => new(System.Collections.Immutable.ImmutableArray<AdditionalText>.Empty);

    private static Task Analyze(string source, params DiagnosticResult[] expected) => Test(source, expected).RunAsync();

    private static CSharpAnalyzerTest<ClassNameAnalyzer, DefaultVerifier> Test(string source, params DiagnosticResult[] expected)
    {
        var test = new CSharpAnalyzerTest<ClassNameAnalyzer, DefaultVerifier> { TestCode = source, ReferenceAssemblies = Framework };
        test.ExpectedDiagnostics.AddRange(expected);
        return test;
    }

    private static Task Fix<TFix>(string source, string fixedSource)
        where TFix : CodeFixProvider, new() => new CSharpCodeFixTest<ClassNameAnalyzer, TFix, DefaultVerifier>
        {
            TestCode = source,
            FixedCode = fixedSource,
            ReferenceAssemblies = Framework,
        }.RunAsync();

    private static Task<InvalidOperationException> Fails(Func<Task> test) => Assert.ThrowsAsync<InvalidOperationException>(test);
}
