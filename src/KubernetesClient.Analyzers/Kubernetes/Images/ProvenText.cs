using System;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>A text of a container as far as it is known: how it begins, and whether that is all of it.</summary>
internal readonly record struct ProvenText
{
    private ProvenText(string start, bool isWhole)
    {
        Start = start;
        IsWhole = isWhole;
    }

    /// <summary>A text of which nothing is known.</summary>
    public static ProvenText Unknown { get; } = new("", isWhole: false);

    /// <summary>How the text begins.</summary>
    public string Start { get; }

    /// <summary>Whether <see cref="Start"/> is the whole text.</summary>
    public bool IsWhole { get; }

    /// <summary>The whole text; null if it is not known.</summary>
    public string? Whole => IsWhole ? Start : null;

    /// <summary>A text that the program writes. A variable that Kubernetes puts in its place, <c>$(NAME)</c>, ends what is known.</summary>
    public static ProvenText Of(string text)
    {
        int variable = text.IndexOf("$(", StringComparison.Ordinal);
        return variable < 0 ? new ProvenText(text, isWhole: true) : StartingWith(text.Substring(0, variable));
    }

    /// <summary>A text whose end is not known.</summary>
    public static ProvenText StartingWith(string start) => new(start, isWhole: false);
}
