using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace KubernetesClient.Analyzers.Package.Tests;

/// <summary>One result of a compiler's SARIF 2.1 log.</summary>
/// <param name="Id">The rule's id, such as K8S2001.</param>
/// <param name="Level">error, warning or note.</param>
/// <param name="File">Name of the file, without folders; empty for what has no place.</param>
/// <param name="Line">First line, counted from one; zero for what has no place.</param>
/// <param name="Column">First column, counted from one; zero for what has no place.</param>
/// <param name="Message">The text.</param>
internal sealed record CompilerFinding(string Id, string Level, string File, int Line, int Column, string Message)
{
    /// <summary>Reads all results of a log.</summary>
    /// <param name="path">Full path of the log.</param>
    /// <returns>The results in the log's order.</returns>
    /// <exception cref="FileNotFoundException">The compiler wrote no log: it did not run.</exception>
    public static ImmutableArray<CompilerFinding> ReadLog(string path)
    {
        using FileStream stream = System.IO.File.OpenRead(path);
        using JsonDocument log = JsonDocument.Parse(stream);
        return log.RootElement.GetProperty("runs").EnumerateArray()
            .SelectMany(run => run.GetProperty("results").EnumerateArray())
            .Select(Read)
            .ToImmutableArray();
    }

    private static CompilerFinding Read(JsonElement result)
    {
        string id = result.GetProperty("ruleId").GetString()!;
        string level = result.GetProperty("level").GetString()!;
        string message = result.GetProperty("message").GetProperty("text").GetString()!;
        if (!result.TryGetProperty("locations", out JsonElement locations))
        {
            return new CompilerFinding(id, level, string.Empty, 0, 0, message);
        }

        JsonElement place = locations[0].GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");
        return new CompilerFinding(
            id,
            level,
            Path.GetFileName(new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath),
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            message);
    }
}
