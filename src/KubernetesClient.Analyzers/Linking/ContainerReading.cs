using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Kubernetes.Images;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>Turns what is known of a container into the plain texts that the image tables ask for.</summary>
internal static class ContainerReading
{
    /// <summary>The image that a container runs; without its tag or digest where these are not known; null if the repository is not.</summary>
    public static ImageReference? ImageOf(Container container) => container.Image switch
    {
        Text { Literal: { } whole } => ImageReference.Parse(whole),
        Text { Pieces: var pieces } when StartOf(pieces) is { Length: > 0 } start && EndOfRepository(start) is var end and >= 0 => ImageReference.Parse(start.Substring(0, end)),
        _ => null,
    };

    /// <summary>What else decides what the image does.</summary>
    public static ContainerFacts FactsOf(Container container)
    {
        ImmutableArray<(string? Name, ProvenText Value)> variables = container.Env.Items.Select(variable => (LiteralOf(variable["Name"]), ValueOf(variable))).ToImmutableArray();
        ImmutableArray<string?> mounts = container.VolumeMounts.Items.Select(mount => LiteralOf(mount["MountPath"])).ToImmutableArray();
        return new ContainerFacts
        {
            Command = TextsIn(container.Command),
            Arguments = TextsIn(container.Args),
            Variables = variables.Where(variable => variable.Name is not null).Select(variable => (variable.Name!, variable.Value)).ToImmutableArray(),
            MayHaveMoreVariables = !container.Env.IsComplete || !container.EnvFrom.IsSurelyEmpty || variables.Any(variable => variable.Name is null),
            MountPaths = mounts.OfType<string>().ToImmutableArray(),
            MayHaveMoreMounts = !container.VolumeMounts.IsComplete || mounts.Any(path => path is null || !MountedPath.IsAbsolute(path)),
            MayChangeWorkingDirectory = container.Model["WorkingDir"].IsAbsentOrEmpty() != Answer.Yes,
        };
    }

    /// <summary>A text that is wholly known; null for any other value.</summary>
    public static string? LiteralOf(Value value) => value is Text { Literal: { } literal } ? literal : null;

    private static ProvenText ValueOf(ModelObject variable) =>
        variable["ValueFrom"].IsAbsent() == Answer.Yes ? ProvenTextOf(variable["Value"]) : ProvenText.Unknown;

    private static ImmutableArray<ProvenText>? TextsIn(Value list) => list switch
    {
        Absent => ImmutableArray<ProvenText>.Empty,
        ListValue { IsClosed: true } known => known.Items.Select(ProvenTextOf).ToImmutableArray(),
        _ => null,
    };

    private static ProvenText ProvenTextOf(Value value) => value switch
    {
        Absent => ProvenText.Of(""),
        Text { Literal: { } whole } => ProvenText.Of(whole),
        Text text => ProvenText.StartingWith(ProvenText.Of(StartOf(text.Pieces)).Start),
        _ => ProvenText.Unknown,
    };

    private static string StartOf(ImmutableArray<TextPiece> pieces) => pieces[0].Identity is null ? pieces[0].Written : "";

    /// <summary>Where the tag or the digest begins; a colon before a slash is that of a port.</summary>
    private static int EndOfRepository(string start)
    {
        int digest = start.IndexOf('@');
        string named = digest < 0 ? start : start.Substring(0, digest);
        int tag = named.LastIndexOf(':');
        return tag > named.LastIndexOf('/') ? tag : digest;
    }
}
