using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>What is proven of a container that runs a known image.</summary>
internal sealed record ContainerFacts
{
    /// <summary>A container that sets nothing but its image.</summary>
    public static ContainerFacts Plain { get; } = new();

    /// <summary><c>command</c>, which replaces the image's entry point; empty if not given, null if not known.</summary>
    public ImmutableArray<ProvenText>? Command { get; init; } = ImmutableArray<ProvenText>.Empty;

    /// <summary><c>args</c>, which replaces the image's own arguments; empty if not given, null if not known.</summary>
    public ImmutableArray<ProvenText>? Arguments { get; init; } = ImmutableArray<ProvenText>.Empty;

    /// <summary>The variables in <c>env</c>, in order.</summary>
    public ImmutableArray<(string Name, ProvenText Value)> Variables { get; init; } = ImmutableArray<(string Name, ProvenText Value)>.Empty;

    /// <summary>Whether there may be variables with other names, of <c>env</c> or <c>envFrom</c>.</summary>
    public bool MayHaveMoreVariables { get; init; }

    /// <summary>Where something is mounted, of whatever volume: a file there may configure the server.</summary>
    public ImmutableArray<string> MountPaths { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether something may be mounted elsewhere.</summary>
    public bool MayHaveMoreMounts { get; init; }

    /// <summary>Whether <c>workingDir</c> is given, or may be.</summary>
    public bool MayChangeWorkingDirectory { get; init; }

    /// <summary>The value of a variable, of which the last one counts; null if it is surely not set.</summary>
    public ProvenText? VariableOf(string name) =>
        Variables.Where(variable => variable.Name == name).Select(variable => (ProvenText?)variable.Value).LastOrDefault();
}
