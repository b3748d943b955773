using System.IO;
using System.Linq;
using System.Reflection;

namespace KubernetesClient.Analyzers.Tests.Documentation;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot")
        .Value!;

    /// <summary>The path of a file or folder.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The text of a file, with line ends as the repository has them.</summary>
    public static string TextOf(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");
}
