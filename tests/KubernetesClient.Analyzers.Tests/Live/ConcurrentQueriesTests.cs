using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Live;

/// <summary>An IDE asks for many documents at once and gives up on some: all others get what a build says.</summary>
public sealed class ConcurrentQueriesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Eight sets, each in a file of its own with a Service of another name.</summary>
    private static readonly CSharpCompilation Program = LiveProgram.Compile(Enumerable.Range(0, 8)
        .Select(number => ($"Set{number}.cs", DatabaseSource.File($"Set{number}", Members(number))))
        .Append(("Names.cs", "internal static class Names\n{\n" + string.Concat(Enumerable.Range(0, 8).Select(number => $"    public const string Peers{number} = \"db{number}\";\n")) + "}\n"))
        .Append(("Pods.cs", DatabaseSource.With("")))
        .ToArray());

    [Fact]
    public async Task Eight_callers_of_different_documents_get_what_the_build_says()
    {
        CompilationWithAnalyzers run = AnalyzerRun.Of(Program, options: null, new ManifestAnalyzer());
        using var start = new ManualResetEventSlim();
        Task<string>[] callers = Enumerable.Range(0, 8)
            .Select(number => Task.Run(() =>
            {
                start.Wait();
                return run.AskAsync(Program, $"Set{number}.cs", CancellationToken.None);
            }))
            .ToArray();
        start.Set();

        string[] answers = await Task.WhenAll(callers).WaitAsync(Patience);
        Assert.Equal(Enumerable.Range(0, 8).Select(ExpectedIn), answers);
        Assert.Equal(await Program.BuildAsync(), string.Join("\n", answers));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task If_the_first_gives_up_while_it_computes_the_others_get_everything(bool inOneRun)
    {
        using var giveUp = new CancellationTokenSource();
        var waits = new WaitsInside();
        CSharpCompilation program = Program.WithOptions(Program.Options.WithSyntaxTreeOptionsProvider(waits));
        var analyzer = new ManifestAnalyzer();
        CompilationWithAnalyzers shared = AnalyzerRun.Of(program, options: null, analyzer);

        Task<string> first = Task.Run(() => shared.AskAsync(program, "Set0.cs", giveUp.Token));
        Assert.Contains(nameof(ManifestAnalyzer.FindingsOf), await waits.IsInside.WaitAsync(Patience), StringComparison.Ordinal);
        Task<string>[] others = Enumerable.Range(1, 7)
            .Select(number => Task.Run(() => (inOneRun ? shared : AnalyzerRun.Of(program, options: null, analyzer)).AskAsync(program, $"Set{number}.cs", CancellationToken.None)))
            .ToArray();
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.WaitAsync(Patience));
        Assert.Equal(Enumerable.Range(1, 7).Select(ExpectedIn), await Task.WhenAll(others).WaitAsync(Patience));
        Assert.Equal(ExpectedIn(0), await shared.AskAsync(program, "Set0.cs", CancellationToken.None).WaitAsync(Patience));
    }

    [Fact]
    public async Task A_query_that_was_cancelled_leaves_nothing_half_done()
    {
        using var giveUp = new CancellationTokenSource();
        var waits = new WaitsInside();
        CSharpCompilation program = Program.WithOptions(Program.Options.WithSyntaxTreeOptionsProvider(waits));
        var analyzer = new ManifestAnalyzer();
        CompilationWithAnalyzers run = AnalyzerRun.Of(program, options: null, analyzer);

        Task<string> first = Task.Run(() => run.AskAsync(program, "Set0.cs", giveUp.Token));
        Assert.Contains(nameof(ManifestAnalyzer.FindingsOf), await waits.IsInside.WaitAsync(Patience), StringComparison.Ordinal);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.WaitAsync(Patience));

        Assert.Equal(ExpectedIn(3), await run.AskAsync(program, "Set3.cs", CancellationToken.None));
        CSharpCompilation edited = program.Edit("Names.cs", "\"db3\"", "\"db3-peers\"");
        Assert.Equal("", await edited.AskAsync(analyzer, "Set3.cs"));
        Assert.Equal(ExpectedIn(0), await edited.AskAsync(analyzer, "Set0.cs"));
    }

    private static string ExpectedIn(int number) => $"K8S1002 at Set{number}.cs: Names.Peers{number}";

    private static string Members(int number) => $$"""
        public static V1StatefulSet Build() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = Names.Peers{{number}} }, Spec = new V1StatefulSetSpec { ServiceName = Names.Peers{{number}}, Selector = new V1LabelSelector { MatchLabels = Labels() }, Template = Template() } };

        public static V1Service Peers() => new V1Service { Metadata = new V1ObjectMeta { Name = "db{{number}}-peers" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Labels() } };

        private static Dictionary<string, string> Labels() => new Dictionary<string, string> { ["app"] = "db{{number}}" };

        private static V1PodTemplateSpec Template() => new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = Labels() }, Spec = Database.Template().Spec };
        """;

    /// <summary>
    /// The configuration, which the computation asks about every file, and the host only about the one at hand. The first
    /// computation stays in it until it is cancelled.
    /// </summary>
    private sealed class WaitsInside : SyntaxTreeOptionsProvider
    {
        private readonly TaskCompletionSource<string> _isInside = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _computations;

        /// <summary>Done once the first computation is under way: the calls that it is in.</summary>
        public Task<string> IsInside => _isInside.Task;

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken)
        {
            if (tree.FilePath == "Names.cs" && Interlocked.Increment(ref _computations) == 1)
            {
                _isInside.SetResult(Environment.StackTrace);
                cancellationToken.WaitHandle.WaitOne();
                cancellationToken.ThrowIfCancellationRequested();
            }

            return GeneratedKind.Unknown;
        }

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
