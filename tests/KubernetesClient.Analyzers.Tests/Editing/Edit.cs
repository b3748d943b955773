using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Editing;

/// <summary>Makes changes and looks at the program that comes out. Both programs compile.</summary>
internal static class Edit
{
    /// <summary>The versions of the client that have the same models.</summary>
    private static readonly ClientVersion[] All = Enum.GetValues<ClientVersion>();

    /// <summary>A file with a body in which <c>tenant</c> is a parameter.</summary>
    public static string Body(string body, string members = "") => $$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public static class Program
        {
            public static void Build(string tenant)
            {
        {{body}}
            }
        {{members}}}
        """;

    /// <summary>A change makes one file of another, with every version of the client.</summary>
    public static Task Makes(string marked, Func<MarkedProgram, Change> change, string expected) =>
        Makes(new[] { marked }, program => new[] { change(program) }, new[] { expected });

    /// <summary>A change makes one body of another.</summary>
    public static Task MakesBody(string marked, Func<MarkedProgram, Change> change, string expected) => Makes(Body(marked), change, Body(expected));

    /// <summary>Several changes make one body of another.</summary>
    public static Task MakesBody(string marked, Func<MarkedProgram, Change[]> changes, string expected) =>
        Makes(new[] { Body(marked) }, changes, new[] { Body(expected) });

    /// <summary>The same with several files.</summary>
    public static async Task Makes(string[] marked, Func<MarkedProgram, Change[]> changes, string[] expected, params ClientVersion[] versions)
    {
        var program = new MarkedProgram(marked);
        foreach (ClientVersion version in versions.Length == 0 ? All : versions)
        {
            Project project = program.With(version);
            Assert.Empty(await ErrorsAsync(project));
            Solution? changed = await ManifestEditor.ApplyAsync(project, changes(program), CancellationToken.None);
            Assert.NotNull(changed);
            Project after = changed.GetProject(project.Id)!;
            string[] actual = await TextsAsync(after);
            Assert.All(expected.Zip(actual), pair => Assert.True(pair.First == pair.Second, $"{version}, expected:\n{pair.First}\nactual:\n{pair.Second}"));
            Assert.Empty(await ErrorsAsync(after));
        }
    }

    /// <summary>A change cannot be expressed.</summary>
    public static Task Declines(string marked, Func<MarkedProgram, Change> change) => Declines(new[] { marked }, change);

    /// <summary>The same with several files.</summary>
    public static async Task Declines(string[] marked, Func<MarkedProgram, Change> change)
    {
        var program = new MarkedProgram(marked);
        foreach (ClientVersion version in All)
        {
            Assert.Null(await ManifestEditor.ApplyAsync(program.With(version), new[] { change(program) }, CancellationToken.None));
        }
    }

    /// <summary>A change of a body cannot be expressed.</summary>
    public static Task DeclinesBody(string marked, Func<MarkedProgram, Change> change) => Declines(Body(marked), change);

    /// <summary>The files of a project.</summary>
    public static async Task<string[]> TextsAsync(Project project)
    {
        var texts = new List<string>();
        foreach (Document document in project.Documents.OrderBy(document => document.FilePath, StringComparer.Ordinal))
        {
            texts.Add((await document.GetTextAsync()).ToString());
        }

        return texts.ToArray();
    }

    private static async Task<ImmutableArray<Diagnostic>> ErrorsAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        return compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToImmutableArray();
    }
}
