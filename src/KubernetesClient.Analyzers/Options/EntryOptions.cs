namespace KubernetesClient.Analyzers.Options;

/// <summary>The options that change how an entry is read. They are those of its file.</summary>
/// <param name="MaxSteps">How many steps a reading may take.</param>
/// <param name="ReportConditional">Whether faults count that hold in some cases only.</param>
internal sealed record EntryOptions(int MaxSteps, bool ReportConditional)
{
    /// <summary>What holds where no option is set.</summary>
    public static EntryOptions Default { get; } = new(MaxSteps: 10_000, ReportConditional: false);
}
