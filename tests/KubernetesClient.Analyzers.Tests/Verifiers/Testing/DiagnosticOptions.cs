using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What of a diagnostic is compared.</summary>
[Flags]
public enum DiagnosticOptions
{
    /// <summary>All that the test says, and all additional locations.</summary>
    None = 0,

    /// <summary>No additional locations.</summary>
    IgnoreAdditionalLocations = 1,
}
