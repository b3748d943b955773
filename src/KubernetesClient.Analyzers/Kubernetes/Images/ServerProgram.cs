using System;
using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>How an image starts its server, and under which commands it still does.</summary>
/// <param name="Entrypoint">What the image runs before its arguments.</param>
/// <param name="Commands">The commands that are the server.</param>
internal sealed record ServerProgram(Entrypoint Entrypoint, ImmutableArray<string> Commands)
{
    /// <summary>Commands before the server's that start what follows them.</summary>
    public ImmutableArray<string> Scripts { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The words of which one must follow the command; none if the server needs no such word.</summary>
    public ImmutableArray<string> Subcommands { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether the image starts the server by itself.</summary>
    public bool IsServerByDefault { get; init; } = true;

    /// <summary>Whether the data directory is an argument by itself, without a flag.</summary>
    public bool TakesDirectory { get; init; }

    /// <summary>Whether the table knows what arguments do; if not, any make the directory unknown.</summary>
    public bool HasKnownArguments { get; init; } = true;

    /// <summary>What the container hands to the server; null if it may run something else.</summary>
    public ServerArguments? ArgumentsOf(ContainerFacts container)
    {
        if (container.Command is not { } command || container.Arguments is not { } arguments)
        {
            return null;
        }

        if (command.IsEmpty && arguments.IsEmpty)
        {
            return IsServerByDefault ? ServerArguments.OfImage : null;
        }

        ImmutableArray<ProvenText>? handed = command.IsEmpty ? AfterEntrypoint(arguments) : AfterCommand(command.AddRange(arguments));
        if (handed is { } all && AfterSubcommand(all) is { } rest)
        {
            return HasKnownArguments || rest.IsEmpty ? ServerArguments.Given(rest) : null;
        }

        return null;
    }

    private ImmutableArray<ProvenText>? AfterEntrypoint(ImmutableArray<ProvenText> arguments) => Entrypoint switch
    {
        Entrypoint.Server => arguments,
        Entrypoint.Script => AfterScript(arguments),
        _ => AfterCommand(arguments),
    };

    private ImmutableArray<ProvenText>? AfterCommand(ImmutableArray<ProvenText> line)
    {
        int scripts = line.TakeWhile(word => IsOneOf(word, Scripts)).Count();
        ImmutableArray<ProvenText> rest = line.RemoveRange(0, scripts);
        return scripts > 0 ? AfterScript(rest) : AfterServer(rest);
    }

    private ImmutableArray<ProvenText>? AfterScript(ImmutableArray<ProvenText> line) =>
        !line.IsEmpty && line[0].Start.StartsWith("-", StringComparison.Ordinal) ? line : AfterServer(line);

    private ImmutableArray<ProvenText>? AfterServer(ImmutableArray<ProvenText> line) =>
        !line.IsEmpty && IsOneOf(line[0], Commands) ? line.RemoveAt(0) : null;

    private ImmutableArray<ProvenText>? AfterSubcommand(ImmutableArray<ProvenText> line)
    {
        if (Subcommands.IsEmpty)
        {
            return line;
        }

        return !line.IsEmpty && IsOneOf(line[0], Subcommands) ? line.RemoveAt(0) : null;
    }

    private static bool IsOneOf(ProvenText word, ImmutableArray<string> words) => word.Whole is { } whole && words.Contains(whole);
}
