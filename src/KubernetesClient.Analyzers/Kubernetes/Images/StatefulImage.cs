using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>An image whose server keeps data, and what decides where.</summary>
/// <param name="Source">The page of the image's makers that says so; empty for an image that the user names.</param>
/// <param name="Repositories">The names under which the image is published.</param>
/// <param name="Server">How it starts.</param>
internal sealed record StatefulImage(string Source, ImmutableArray<string> Repositories, ServerProgram Server)
{
    /// <summary>Where data lies if nothing moves it, by version; ascending.</summary>
    public ImmutableArray<ImageLayout> Layouts { get; init; } = ImmutableArray<ImageLayout>.Empty;

    /// <summary>Reads the version that the layout depends on in a tag.</summary>
    public Func<string, int?> MajorVersion { get; init; } = TagVersion.Leading;

    /// <summary>What moves the directories, each at the place of the directory that it moves.</summary>
    public ImmutableArray<DirectorySetting> Settings { get; init; } = ImmutableArray<DirectorySetting>.Empty;

    /// <summary>Arguments that may change the directory or the role in other ways; see <see cref="ServerArguments.MayHaveAny"/>.</summary>
    public ImmutableArray<string> DoubtfulArguments { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Variables that may do so; <c>*</c> at the end stands for any end.</summary>
    public ImmutableArray<string> DoubtfulVariables { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Files and directories of the server's configuration, which may do so; also links that lead to the data.</summary>
    public ImmutableArray<string> ConfigurationPaths { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether only a configuration that the table does not know decides if data is kept.</summary>
    public bool IsRoleConfigured { get; init; }

    /// <summary>Flags without which nothing is kept; none if data is always kept.</summary>
    public ImmutableArray<string> StoresOnlyWith { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Arguments that all together make the server keep nothing; none if no arguments do.</summary>
    public ImmutableArray<FlagValue> KeepsNothingWith { get; init; } = ImmutableArray<FlagValue>.Empty;

    /// <summary>
    /// Where its makers, or those who package it, say that peers must find each other before they are ready; null if they need not.
    /// </summary>
    public string? PeersSource { get; init; }

    /// <summary>Whether its peers form a quorum and must find each other before they are ready.</summary>
    public bool IsQuorum => PeersSource is not null;

    /// <summary>Reads an image that the user names, <c>image=directory</c>; null if it is not of that form.</summary>
    public static StatefulImage? FromOption(string text)
    {
        string[] sides = text.Split('=');
        return sides.Length == 2
            && ImageReference.Parse(sides[0].Trim()) is { Tag: null, Digest: null } image
            && MountedPath.IsAbsolute(sides[1].Trim())
            ? new StatefulImage("", ImmutableArray.Create(image.Path), new ServerProgram(Entrypoint.Server, ImmutableArray<string>.Empty))
            {
                Layouts = ImmutableArray.Create(new ImageLayout(
                    Since: null, ImmutableArray.Create(new StoredDirectory(sides[1].Trim())), ImmutableArray<string>.Empty)),
            }
            : null;
    }

    /// <summary>Where a version keeps data if nothing moves it; null if the tag does not tell.</summary>
    public ImageLayout? LayoutOf(ImageReference image)
    {
        if (Layouts.Length == 1 && Layouts[0].Since is null)
        {
            return Layouts[0];
        }

        return image is { Tag: { } tag, Digest: null } && MajorVersion(tag) is { } major && Layouts.LastOrDefault(layout => !(layout.Since > major)) is { } found
            ? found with { Directories = found.Directories.Select(directory => Fill(directory, major)).ToImmutableArray() }
            : null;
    }

    /// <summary>The volumes that the image declares; those of all versions if the tag does not tell which it is.</summary>
    public ImmutableArray<string> DeclaredVolumesOf(ImageReference image) =>
        LayoutOf(image)?.DeclaredVolumes ?? Layouts.SelectMany(layout => layout.DeclaredVolumes).Distinct().ToImmutableArray();

    /// <summary>Where volumes are mounted for versions of another layout.</summary>
    public ImmutableArray<string> MountsOfOtherVersions(ImageLayout layout) => Layouts
        .Where(other => other.Since != layout.Since)
        .SelectMany(other => other.Directories)
        .Select(directory => directory.MountAt)
        .Where(path => !layout.Directories.Any(directory => MountedPath.IsSame(directory.MountAt, path)))
        .ToImmutableArray();

    private static StoredDirectory Fill(StoredDirectory directory, int major) =>
        directory with { Path = directory.Path.Replace("{major}", major.ToString(CultureInfo.InvariantCulture)) };
}
