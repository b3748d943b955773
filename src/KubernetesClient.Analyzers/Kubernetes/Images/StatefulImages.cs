using System;
using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>
/// The known images whose servers keep data. A row holds what its source says; what could not be confirmed is not in it.
/// </summary>
internal static partial class StatefulImages
{
    private const string Docs = "https://hub.docker.com/_/";

    private static readonly ImmutableArray<string> EntrypointScript = Texts("docker-entrypoint.sh", "/usr/local/bin/docker-entrypoint.sh");

    /// <summary>All rows.</summary>
    public static ImmutableArray<StatefulImage> All { get; } =
        Relational().Concat(Documents()).Concat(KeyValue()).Concat(Search()).Concat(Vectors()).Concat(Brokers()).Concat(Services()).Concat(Bitnami())
            .ToImmutableArray();

    /// <summary>The row of an image; null if the table has none.</summary>
    public static StatefulImage? Find(ImageReference image) =>
        ByName[ImageReference.NameIn(image.Path)].FirstOrDefault(row => row.Repositories.Any(image.IsOf));

    private static ILookup<string, StatefulImage> ByName { get; } = All
        .SelectMany(row => row.Repositories.Select(ImageReference.NameIn).Distinct().Select(name => (name, row)))
        .ToLookup(one => one.name, one => one.row);

    private static ImmutableArray<string> Texts(params string[] texts) => ImmutableArray.Create(texts);

    /// <summary>Directories that are the same in all versions, and no other declared volumes.</summary>
    private static ImmutableArray<ImageLayout> In(params string[] directories) =>
        ImmutableArray.Create(Since(null, directories.Select(directory => new StoredDirectory(directory)).ToArray()));

    /// <summary>Directories that are the same in all versions, and are the volumes that the image declares.</summary>
    private static ImmutableArray<ImageLayout> InVolumes(params string[] directories) =>
        ImmutableArray.Create(In(directories)[0] with { DeclaredVolumes = Texts(directories) });

    private static ImageLayout Since(int? major, params StoredDirectory[] directories) =>
        new(major, ImmutableArray.Create(directories), ImmutableArray<string>.Empty);

    /// <summary>A single directory that a variable, arguments or both move.</summary>
    private static ImmutableArray<DirectorySetting> MovedBy(string? variable, params string[] flags) =>
        ImmutableArray.Create(new DirectorySetting(variable, Texts(flags)));

    /// <summary>An image whose entry point hands its arguments to the command, or to the server if they begin with a flag.</summary>
    private static ServerProgram Scripted(params string[] commands) =>
        new(Entrypoint.Script, Texts(commands)) { Scripts = EntrypointScript };

    /// <summary>An image whose arguments are the command.</summary>
    private static ServerProgram Unscripted(params string[] commands) => new(Entrypoint.None, Texts(commands));

    /// <summary>An image whose entry point is the server.</summary>
    private static ServerProgram Direct(params string[] commands) => new(Entrypoint.Server, Texts(commands));
}
