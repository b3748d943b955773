using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Threading.Tasks;
using Xunit;

namespace KubernetesClient.Analyzers.Package.Tests;

/// <summary>The package, packed once a test run into a folder that serves as NuGet feed.</summary>
public sealed class PackageUnderTest : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The id of the package.</summary>
    public static string Id => "KubernetesClient.Analyzers";

    /// <summary>The version, unlike that of any other run or of any published package: no cache and no feed has it.</summary>
    public string Version { get; } =
        $"{BuildFacts.Version}-test.{DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}.{Environment.ProcessId}";

    /// <summary>Full path of the folder that holds the package.</summary>
    public string Feed => _folder.Combine("feed");

    /// <summary>Full path of the folder into which NuGet unpacks it for the projects that add it.</summary>
    public string UnpackedPackages => _folder.Combine("packages");

    /// <summary>Opens the package for reading.</summary>
    /// <returns>The archive; the caller disposes of it.</returns>
    public ZipArchive Open() => ZipFile.OpenRead(Path.Combine(Feed, $"{Id}.{Version}.nupkg"));

    /// <summary>Reads one file of the package.</summary>
    /// <param name="path">Its path inside the package.</param>
    /// <returns>The content, at its start.</returns>
    /// <exception cref="FileNotFoundException">The package has no such file.</exception>
    public MemoryStream Read(string path)
    {
        using ZipArchive package = Open();
        ZipArchiveEntry entry = package.GetEntry(path) ?? throw new FileNotFoundException("Not in the package.", path);
        using Stream stream = entry.Open();
        var content = new MemoryStream();
        stream.CopyTo(content);
        content.Position = 0;
        return content;
    }

    /// <inheritdoc />
    /// <remarks>Everything is built into the temporary folder, so that other builds of the repository are not disturbed.</remarks>
    public Task InitializeAsync() => DotnetCommand.RunAsync(
        Path.GetDirectoryName(BuildFacts.PackageProject)!,
        new Dictionary<string, string>(),
        "pack",
        BuildFacts.PackageProject,
        "--artifacts-path",
        _folder.Combine("artifacts"),
        "--output",
        Feed,
        $"-p:PackageVersion={Version}");

    /// <inheritdoc />
    public Task DisposeAsync() => Task.CompletedTask;

    /// <inheritdoc />
    public void Dispose() => _folder.Dispose();
}
