using System.Collections.Immutable;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>The folder of a disk that a server is given, where a new disk may have a folder of its own at its root.</summary>
internal static class SubPathDraft
{
    /// <summary>How the folder is called.</summary>
    public const string Name = "data";

    /// <summary>Gives a mount a sub-path; none if it has one already, or there is no place for it.</summary>
    public static ImmutableArray<Change> AddTo(VolumeMount mount) => mount.Model is { Origin: { } origin } model && model["SubPath"] is Absent { Origin: null } && mount.IsSurelyWhole
        ? ImmutableArray.Create<Change>(new SetProperty(origin.Made, "SubPath", new TextValue(Name)))
        : ImmutableArray<Change>.Empty;
}
