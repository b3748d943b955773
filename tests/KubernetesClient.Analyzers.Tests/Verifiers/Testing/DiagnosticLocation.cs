namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Where a diagnostic is expected.</summary>
/// <param name="Span">The file and the place in it.</param>
/// <param name="Options">What of it is compared.</param>
/// <param name="MarkupKey">The key of a <c>{|#0:…|}</c> that gives the place instead.</param>
public readonly record struct DiagnosticLocation(FileLinePositionSpan Span, DiagnosticLocationOptions Options, int? MarkupKey = null);
