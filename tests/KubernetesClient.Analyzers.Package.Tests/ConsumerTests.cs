using System;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Xunit;

namespace KubernetesClient.Analyzers.Package.Tests;

/// <summary>What a user sees who adds the package. Every result of the compiler counts, so that a failure to load
/// (CS8032, CS9057), a crash (AD0001) or a finding too many is noticed.</summary>
[Collection(SharedPackage.Name)]
public sealed class ConsumerTests(PackageUnderTest package)
{
    [Theory]
    [InlineData("V9")]
    [InlineData("V17")]
    [InlineData("V20")]
    public async Task Build_reports_the_mistake_at_its_place(string client)
    {
        using Consumer consumer = Create(BuildFacts.ClientReference(client), QdrantManifest.File, QdrantManifest.Before);

        ImmutableArray<CompilerFinding> findings = await consumer.BuildAsync();

        (int line, int column) = Place(QdrantManifest.Before, QdrantManifest.Wrong);
        CompilerFinding expected = new("K8S2001", "warning", QdrantManifest.File, line, column, QdrantManifest.Message);
        Assert.Equal(expected, Assert.Single(findings));
    }

    [Fact]
    public async Task Build_without_the_client_library_reports_nothing()
    {
        using Consumer consumer = Create(
            string.Empty,
            "LookAlike.cs",
            """
            namespace Consumer;

            public sealed class V1StatefulSetUpdateStrategy
            {
                public string Type { get; set; } = "Recreate";
            }

            """);

        Assert.Empty(await consumer.BuildAsync());
    }

    [Fact]
    public async Task Format_repairs_the_mistake_and_the_next_build_is_clean()
    {
        using Consumer consumer = Create(BuildFacts.ClientReference("V20"), QdrantManifest.File, QdrantManifest.Before);

        string output = await consumer.FormatAsync("K8S2001");

        string repaired = consumer.Read(QdrantManifest.File);
        string expected = QdrantManifest.Before.Replace(QdrantManifest.Wrong, QdrantManifest.Right, StringComparison.Ordinal);
        Assert.True(repaired == expected, $"{output}{Environment.NewLine}{repaired}");
        Assert.Empty(await consumer.BuildAsync());
    }

    private Consumer Create(string otherReferences, string file, string text)
    {
        var consumer = new Consumer(package, otherReferences);
        consumer.Write(file, text);
        return consumer;
    }

    /// <summary>Line and column of a text in a file, counted from one.</summary>
    private static (int Line, int Column) Place(string file, string text)
    {
        string before = file[..file.IndexOf(text, StringComparison.Ordinal)];
        string[] lines = before.Split('\n');
        return (lines.Length, lines[^1].Length + 1);
    }
}
