using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reuse;

/// <summary>Binding is what costs: no file is bound that has nothing to do with a manifest.</summary>
public sealed class CostTests
{
    private const string Watcher = """
        using System;
        using k8s.Models;

        internal static class Watcher
        {
            public static void Print(V1PodList pods)
            {
                foreach (V1Pod pod in pods.Items)
                {
                    Console.WriteLine(pod.Metadata.Name);
                }
            }
        }
        """;

    private static readonly (string Path, string Text)[] Files =
    [
        .. PlatformSource.Files,
        ("Watcher.cs", Watcher),
        .. Enumerable.Range(0, 50).Select(number => ($"Other{number}.cs", PlatformSource.Unrelated.Replace("Unrelated", $"Other{number}", StringComparison.Ordinal))),
    ];

    [Fact]
    public void Only_what_manifests_are_made_of_is_bound() =>
        Assert.Equal(["Kafka.cs", "Pods.cs", "Qdrant.cs", "Settings.cs"], BoundIn(EditedProgram.Of(Files)));

    [Fact]
    public void Nothing_is_bound_again_where_nothing_changed()
    {
        EditedProgram program = EditedProgram.Of(Files);
        BoundIn(program);

        Assert.Empty(BoundIn(program));
        Assert.Empty(BoundIn(program.Edit("Other7.cs", "number + 1", "number + 2")));
    }

    [Fact]
    public void After_an_edit_only_the_entries_that_run_its_body_are_bound()
    {
        EditedProgram program = EditedProgram.Of(Files);
        BoundIn(program);

        Assert.Equal(["Kafka.cs"], BoundIn(program.Edit("Kafka.cs", "\"kafka\"", "\"queue\"")));
        Assert.DoesNotContain("Kafka.cs", BoundIn(program.Edit("Pods.cs", "\"main\"", "\"server\"")));
    }

    private static string[] BoundIn(EditedProgram program)
    {
        var bound = new SortedSet<string>(StringComparer.Ordinal);
        program.Read(tree => Note(tree, bound), CancellationToken.None);
        return bound.ToArray();
    }

    private static void Note(SyntaxTree tree, SortedSet<string> bound)
    {
        lock (bound)
        {
            bound.Add(tree.FilePath);
        }
    }
}
