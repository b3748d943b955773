using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using KubernetesClient.Analyzers.Reading;
using KubernetesClient.Analyzers.Reading.Reuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubernetesClient.Analyzers.Benchmarks;

/// <summary>Measures the analyzer over programs of growing size. See docs/performance.md.</summary>
internal static class Program
{
    private const string CompilationAlone = "compilation alone";
    private const string IdleCompilation = "compilation with an analyzer that does nothing";
    private const string WholeCompilation = "compilation with ours";
    private const string Binding = "binding the bodies that matter";
    private const string Whole = "all that ours does";
    private const string Evaluation = "evaluation of bound bodies";
    private const string PlainBinding = "binding plain methods";
    private const string PlainWhole = "all that ours does to plain methods";
    private const string PlainEvaluation = "evaluation of bound plain methods";
    private const string BindingByCases = "binding methods that are read by cases";
    private const string WholeByCases = "all that ours does to methods that are read by cases";
    private const string Linking = "linking and rules";
    private const string FreshAfterEdit = "after an edit, nothing kept";
    private const string AfterEdit = "after an edit";
    private const string FreshInEditor = "in an editor after an edit, nothing kept";
    private const string InEditor = "in an editor after an edit";

    private const long BytesOfMethod = 2 << 20;
    private const long BytesOfProgram = 64 << 20;

    private static readonly ImmutableArray<Row> Rows = ImmutableArray.Create(
        new Row(CompilationAlone),
        new Row(IdleCompilation, CompilationAlone),
        new Row(WholeCompilation, IdleCompilation),
        new Row(Binding),
        new Row(Whole, Binding, Bound: 2),
        new Row(Evaluation, Binding, Bound: 0.5, MostKilobytes: 100),
        new Row(Linking, Binding, Bound: 0.3, MostKilobytes: 60),
        new Row(PlainBinding),
        new Row(PlainWhole, PlainBinding, Bound: 1.6),
        new Row(PlainEvaluation, PlainBinding, Bound: 0.3, MostKilobytes: 40),
        new Row(BindingByCases),
        new Row(WholeByCases, BindingByCases, Bound: 4),
        new Row(FreshAfterEdit),
        new Row(AfterEdit, FreshAfterEdit, Bound: 0.7),
        new Row(FreshInEditor),
        new Row(InEditor, FreshInEditor, Bound: 0.7));

    private static int Main(string[] arguments)
    {
        bool isQuick = arguments.Contains("--quick");
        bool isWithinBounds = true;
        foreach (int methods in isQuick ? new[] { 60 } : new[] { 1, 100, 1000 })
        {
            (int warmUps, int rounds) = isQuick ? (2, 7) : methods == 1000 ? (0, 3) : (2, 9);
            isWithinBounds &= Print(methods, RaceOver(methods).Run(warmUps, rounds));
        }

        if (isQuick && !isWithinBounds)
        {
            Console.Error.WriteLine("A ratio or an amount is past its bound: see docs/performance.md.");
            return 1;
        }

        return 0;
    }

    private static Race RaceOver(int methods)
    {
        CSharpCompilation original = GeneratedProgram.Of(methods);
        original.GetDiagnostics();
        var kept = new Analysis();
        kept.Run(original);
        ImmutableArray<SyntaxNode> bodies = kept.BodiesIn(original);
        SourceProgram bound = kept.Bind(original);
        ImmutableArray<Entry> entries = ProgramReader.Read(bound, CancellationToken.None);
        CSharpCompilation plain = GeneratedProgram.OfPlainMethods(methods);
        plain.GetDiagnostics();
        ImmutableArray<SyntaxNode> plainBodies = kept.BodiesIn(plain);
        SourceProgram plainBound = kept.Bind(plain);
        CSharpCompilation byCases = GeneratedProgram.Of(methods, areReadByCases: true);
        byCases.GetDiagnostics();
        ImmutableArray<SyntaxNode> bodiesByCases = kept.BodiesIn(byCases);
        var editorKept = new ManifestAnalyzer();
        int tag = 0;
        CSharpCompilation Edited() => GeneratedProgram.Edit(original, methods, ++tag);

        return new Race(room: (methods * BytesOfMethod) + BytesOfProgram)
            .Add(CompilationAlone, () => Fresh(original, program => program.GetDiagnostics()))
            .Add(IdleCompilation, () => Fresh(original, program => Analysis.Build(program, new IdleAnalyzer())))
            .Add(WholeCompilation, () => Fresh(original, program => Analysis.Build(program, new ManifestAnalyzer())))
            .Add(Binding, () => Fresh(original, program => Analysis.BindBodies(program, bodies)))
            .Add(Whole, () => Fresh(original, program => new Analysis().Run(program)))
            .Add(Evaluation, () => () => ProgramReader.Read(bound with { Memory = new EntryMemory() }, CancellationToken.None))
            .Add(Linking, () => () => Analysis.Link(bound, entries))
            .Add(PlainBinding, () => Fresh(plain, program => Analysis.BindBodies(program, plainBodies)))
            .Add(PlainWhole, () => Fresh(plain, program => new Analysis().Run(program)))
            .Add(PlainEvaluation, () => () => ProgramReader.Read(plainBound with { Memory = new EntryMemory() }, CancellationToken.None))
            .Add(BindingByCases, () => Fresh(byCases, program => Analysis.BindBodies(program, bodiesByCases)))
            .Add(WholeByCases, () => Fresh(byCases, program => new Analysis().Run(program)))
            .Add(FreshAfterEdit, () => Fresh(Edited(), program => new Analysis().Run(program)))
            .Add(AfterEdit, () => Fresh(Edited(), kept.Run))
            .Add(FreshInEditor, () => Fresh(Edited(), program => Analysis.Show(program, new ManifestAnalyzer(), "Tenants0.cs")))
            .Add(InEditor, () => Fresh(Edited(), program => Analysis.Show(program, editorKept, "Tenants0.cs")));
    }

    /// <summary>A run over a copy of a program in which nothing of its source is bound yet.</summary>
    private static Action Fresh(CSharpCompilation program, Action<CSharpCompilation> run)
    {
        CSharpCompilation copy = program.Clone();
        return () => run(copy);
    }

    /// <summary>Prints the table of one size.</summary>
    /// <returns>Whether everything is within its bounds.</returns>
    private static bool Print(int methods, IReadOnlyDictionary<string, Measured> results)
    {
        bool isWithinBounds = true;
        Console.WriteLine($"\n{methods} methods\n");
        Console.WriteLine("| what | ratio | to | ms | µs a method | KB a method |");
        Console.WriteLine("|---|---:|---|---:|---:|---:|");
        foreach (Row row in Rows)
        {
            Measured result = results[row.Name];
            double? ratio = row.To is { } other ? result.Milliseconds / results[other].Milliseconds : null;
            double forMethod = result.Milliseconds / methods;
            double kilobytes = result.Bytes / methods / 1024;
            isWithinBounds &= !(ratio > row.Bound) && !(kilobytes > row.MostKilobytes);
            Console.WriteLine(
                $"| {row.Name} | {ratio:0.00} | {row.To} | {result.Milliseconds:0.00} | {forMethod * 1000:0} | {kilobytes:0} |");
        }

        return isWithinBounds;
    }

    /// <summary>One row of the table.</summary>
    /// <param name="Name">What is measured.</param>
    /// <param name="To">What its time is held against.</param>
    /// <param name="Bound">The ratio past which a quick run fails: nobody's machine is that noisy.</param>
    /// <param name="MostKilobytes">The allocation of a method past which a quick run fails: that is nearly the same on each machine.</param>
    private sealed record Row(string Name, string? To = null, double? Bound = null, double? MostKilobytes = null);
}
