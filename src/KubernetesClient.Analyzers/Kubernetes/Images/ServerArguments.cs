using System;
using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>What a server is started with.</summary>
internal sealed class ServerArguments
{
    private readonly ImmutableArray<ProvenText> _arguments;

    private ServerArguments(ImmutableArray<ProvenText> arguments) => _arguments = arguments;

    /// <summary>The image's own, which the table takes into account.</summary>
    public static ServerArguments OfImage { get; } = new(ImmutableArray<ProvenText>.Empty);

    /// <summary>The argument that stands by itself before all flags, if there is one.</summary>
    public ProvenText? Positional => !_arguments.IsEmpty && !IsFlag(_arguments[0]) ? _arguments[0] : null;

    /// <summary>Whether another argument is a path by itself, or may be.</summary>
    public bool MayHaveMorePaths => _arguments.Skip(1).Any(argument => argument.Start.StartsWith("/", StringComparison.Ordinal));

    /// <summary>What the container gives.</summary>
    public static ServerArguments Given(ImmutableArray<ProvenText> arguments) => new(arguments);

    /// <summary>Whether a flag is among the arguments.</summary>
    public bool Has(ImmutableArray<string> flags) => _arguments.Any(argument => flags.Contains(NameOf(argument)));

    /// <summary>Whether each time a flag is among the arguments it surely has no value of its own.</summary>
    public bool HasWithoutValue(ImmutableArray<string> flags) =>
        _arguments.Where(argument => flags.Contains(NameOf(argument))).All(argument => argument.Whole is { } whole && flags.Contains(whole));

    /// <summary>The values that a flag is given, in order.</summary>
    public ImmutableArray<ProvenText> ValuesOf(ImmutableArray<string> flags) => _arguments
        .Select((argument, index) => (Argument: argument, Index: index))
        .Where(flag => flags.Contains(NameOf(flag.Argument)))
        .Select(flag => ValueOf(flag.Argument, flag.Index))
        .ToImmutableArray();

    /// <summary>
    /// Whether an argument is one of those, or may be: a flag, with <c>*</c> for any end of its name, or a word in an argument.
    /// </summary>
    public bool MayHaveAny(ImmutableArray<string> flagsAndWords) =>
        _arguments.Any(argument => MayBeAnyFlag(argument) || flagsAndWords.Any(text => IsOrMayContain(argument, text)));

    private static bool MayBeAnyFlag(ProvenText argument) => !HasKnownName(argument) && (argument.Start.Length == 0 || IsFlag(argument));

    private static bool IsOrMayContain(ProvenText argument, string text) => text.StartsWith("-", StringComparison.Ordinal)
        ? NamePattern.Fits(NameOf(argument), text)
        : !HasKnownName(argument) || argument.Start.IndexOf(text, StringComparison.Ordinal) >= 0;

    private static bool HasKnownName(ProvenText argument) => argument.IsWhole || argument.Start.IndexOf('=') >= 0;

    private static bool IsFlag(ProvenText argument) => argument.Start.StartsWith("-", StringComparison.Ordinal);

    private static string NameOf(ProvenText argument) => argument.Start.Split('=', ' ')[0];

    private ProvenText ValueOf(ProvenText flag, int index)
    {
        string name = NameOf(flag);
        if (name.Length < flag.Start.Length)
        {
            string value = flag.Start.Substring(name.Length + 1);
            return flag.IsWhole ? ProvenText.Of(value) : ProvenText.StartingWith(value);
        }

        return flag.IsWhole && index + 1 < _arguments.Length ? _arguments[index + 1] : ProvenText.Unknown;
    }
}
