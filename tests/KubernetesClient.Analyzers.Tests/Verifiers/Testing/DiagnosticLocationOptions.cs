using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What of a location is compared.</summary>
[Flags]
public enum DiagnosticLocationOptions
{
    /// <summary>Start and end.</summary>
    None = 0,

    /// <summary>The start only.</summary>
    IgnoreLength = 1,
}
