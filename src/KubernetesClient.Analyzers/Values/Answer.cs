namespace KubernetesClient.Analyzers.Values;

/// <summary>What is known about a question to a value. Rules report on <see cref="Yes"/> alone.</summary>
internal enum Answer
{
    /// <summary>It holds on some runs, or nothing is known.</summary>
    Maybe,

    /// <summary>It holds on every run.</summary>
    Yes,

    /// <summary>It holds on no run.</summary>
    No,
}
