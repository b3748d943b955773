namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which diagnostics of the compiler count.</summary>
public enum CompilerDiagnostics
{
    /// <summary>None.</summary>
    None,

    /// <summary>Errors.</summary>
    Errors,

    /// <summary>Errors and warnings.</summary>
    Warnings,
}
