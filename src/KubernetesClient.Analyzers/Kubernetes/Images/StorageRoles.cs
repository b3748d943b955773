using System;
using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>Whether a container that runs a known image keeps data, and where.</summary>
internal static class StorageRoles
{
    private static readonly char[] Quotes = ['"', '\''];
    private static readonly char[] SeveralPaths = [',', '{'];

    /// <summary>Judges a container; what is in doubt is not proven.</summary>
    /// <param name="row">What is known of its image.</param>
    /// <param name="image">The image.</param>
    /// <param name="container">What is known of the container.</param>
    public static StorageRole RoleOf(StatefulImage row, ImageReference image, ContainerFacts container)
    {
        if (row.IsRoleConfigured
            || container.MayHaveMoreVariables || container.MayHaveMoreMounts || container.MayChangeWorkingDirectory
            || row.Server.ArgumentsOf(container) is not { } arguments
            || MayDoOtherwise(row, container, arguments))
        {
            return StorageRole.NotProven.Instance;
        }

        switch (Keeps(row, arguments))
        {
            case true when DirectoriesOf(row, image, container, arguments) is { } directories && !MayBeElsewhere(row, container, directories):
                return new StorageRole.Stores(directories, row.DeclaredVolumesOf(image));
            case false when !MayBeElsewhere(row, container, ImmutableArray<StoredDirectory>.Empty):
                return StorageRole.KeepsNothing.Instance;
            default:
                return StorageRole.NotProven.Instance;
        }
    }

    private static bool MayDoOtherwise(StatefulImage row, ContainerFacts container, ServerArguments arguments) =>
        arguments.MayHaveAny(row.DoubtfulArguments)
        || container.Variables.Any(variable => row.DoubtfulVariables.Any(pattern => NamePattern.Fits(variable.Name, pattern)))
        || (row.Server.TakesDirectory ? arguments.Positional is null || arguments.MayHaveMorePaths : arguments.Positional is not null);

    /// <summary>Whether data is kept; null if that is not certain.</summary>
    private static bool? Keeps(StatefulImage row, ServerArguments arguments)
    {
        if (!row.StoresOnlyWith.IsEmpty)
        {
            // A flag that is given a value may be switched off.
            return !arguments.Has(row.StoresOnlyWith) ? false : arguments.HasWithoutValue(row.StoresOnlyWith) ? true : null;
        }

        bool?[] keepsNothing = row.KeepsNothingWith.Select(flag => IsSet(flag, arguments)).ToArray();
        if (keepsNothing.Length == 0 || keepsNothing.Contains(false))
        {
            return true;
        }

        return keepsNothing.Contains(null) ? null : false;
    }

    private static bool? IsSet(FlagValue flag, ServerArguments arguments)
    {
        ImmutableArray<ProvenText> values = arguments.ValuesOf(ImmutableArray.Create(flag.Flag));
        bool?[] equal = values.Select(value => value.Whole is { } whole ? whole.Trim(Quotes).Equals(flag.Value, StringComparison.OrdinalIgnoreCase) : (bool?)null)
            .DefaultIfEmpty(flag.IsDefault)
            .Distinct()
            .ToArray();
        return equal.Length == 1 ? equal[0] : null;
    }

    private static ImmutableArray<StoredDirectory>? DirectoriesOf(
        StatefulImage row, ImageReference image, ContainerFacts container, ServerArguments arguments)
    {
        ImmutableArray<StoredDirectory> unmoved = row.LayoutOf(image)?.Directories ?? ImmutableArray<StoredDirectory>.Empty;
        ImmutableArray<ProvenText?> moved = row.Server.TakesDirectory
            ? ImmutableArray.Create(arguments.Positional)
            : row.Settings.Select(setting => MovedBy(setting, container, arguments)).ToImmutableArray();
        StoredDirectory?[] directories = Enumerable.Range(0, Math.Max(unmoved.Length, moved.Length))
            .Select(index => index < moved.Length && moved[index] is { } path ? DirectoryAt(path) : unmoved.ElementAtOrDefault(index))
            .ToArray();
        return directories.Length > 0 && !directories.Contains(null) ? directories.Select(directory => directory!).ToImmutableArray() : null;
    }

    private static ProvenText? MovedBy(DirectorySetting setting, ContainerFacts container, ServerArguments arguments)
    {
        ImmutableArray<ProvenText> values = arguments.ValuesOf(setting.Flags);
        return values.Length switch
        {
            0 => setting.Variable is { } variable ? container.VariableOf(variable) : null,
            1 => values[0],
            _ => ProvenText.Unknown,
        };
    }

    private static StoredDirectory? DirectoryAt(ProvenText path) =>
        path.Whole is { } whole && MountedPath.IsAbsolute(whole) && whole.IndexOfAny(SeveralPaths) < 0 ? new StoredDirectory(whole) : null;

    /// <summary>Whether a mount may hold a configuration that moves the data, or a part of the data.</summary>
    private static bool MayBeElsewhere(StatefulImage row, ContainerFacts container, ImmutableArray<StoredDirectory> directories) =>
        container.MountPaths.Any(mount =>
            directories.Any(directory => MountedPath.HoldsBelow(directory.Path, mount))
            || row.ConfigurationPaths.Any(path => MountedPath.Holds(path, mount))
            || (row.ConfigurationPaths.Any(path => MountedPath.Holds(mount, path)) && !directories.Any(directory => MountedPath.Holds(mount, directory.Path))));
}
