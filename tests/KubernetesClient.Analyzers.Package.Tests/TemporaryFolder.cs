using System;
using System.IO;

namespace KubernetesClient.Analyzers.Package.Tests;

/// <summary>A folder outside the repository that is deleted with everything in it when the tests are done.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Full path of the folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("KubernetesClient.Analyzers.").FullName;

    /// <summary>Full path of a file or folder in it, which need not exist.</summary>
    public string Combine(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
