using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A diagnostic that a test expects.</summary>
public readonly struct DiagnosticResult
{
    private readonly DiagnosticDescriptor? _descriptor;

    /// <summary>Expects a diagnostic by id and severity.</summary>
    public DiagnosticResult(string id, DiagnosticSeverity severity)
        : this(id, severity, descriptor: null, message: null, ImmutableArray<DiagnosticLocation>.Empty)
    {
    }

    /// <summary>Expects a diagnostic of a descriptor.</summary>
    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity, descriptor, message: null, ImmutableArray<DiagnosticLocation>.Empty)
    {
    }

    private DiagnosticResult(
        string id,
        DiagnosticSeverity severity,
        DiagnosticDescriptor? descriptor,
        string? message,
        ImmutableArray<DiagnosticLocation> spans,
        DiagnosticOptions options = DiagnosticOptions.None)
    {
        Id = id;
        Severity = severity;
        _descriptor = descriptor;
        Message = message;
        Spans = spans;
        Options = options;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The effective severity.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>The exact message; null if any will do.</summary>
    public string? Message { get; }

    /// <summary>The location and the additional locations.</summary>
    public ImmutableArray<DiagnosticLocation> Spans { get; }

    /// <summary>What is compared.</summary>
    public DiagnosticOptions Options { get; }

    /// <summary>Expects an error of the compiler.</summary>
    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    /// <summary>Expects a warning of the compiler.</summary>
    public static DiagnosticResult CompilerWarning(string id) => new(id, DiagnosticSeverity.Warning);

    /// <summary>The same with the arguments of the descriptor's message.</summary>
    public DiagnosticResult WithArguments(params object[] arguments) =>
        new(Id, Severity, _descriptor, string.Format(CultureInfo.InvariantCulture, _descriptor!.MessageFormat.ToString(CultureInfo.InvariantCulture), arguments), Spans, Options);

    /// <summary>The same with an exact message.</summary>
    public DiagnosticResult WithMessage(string? message) => new(Id, Severity, _descriptor, message, Spans, Options);

    /// <summary>The same with another severity.</summary>
    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => new(Id, severity, _descriptor, Message, Spans, Options);

    /// <summary>The same with a choice of what is compared.</summary>
    public DiagnosticResult WithOptions(DiagnosticOptions options) => new(Id, Severity, _descriptor, Message, Spans, options);

    /// <summary>The same at the place that markup names; each further call adds an additional location.</summary>
    public DiagnosticResult WithLocation(int markupKey) =>
        With(new DiagnosticLocation(default, DiagnosticLocationOptions.None, markupKey));

    /// <summary>The same at a position of the first file, whatever its length.</summary>
    public DiagnosticResult WithLocation(int line, int column) =>
        With(new DiagnosticLocation(SpanOf(TestFiles.DefaultName(0), line, column, line, column), DiagnosticLocationOptions.IgnoreLength));

    /// <summary>The same at a place of the first file; lines and columns count from 1.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(TestFiles.DefaultName(0), startLine, startColumn, endLine, endColumn);

    /// <summary>The same at a place of a file; lines and columns count from 1.</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        With(new DiagnosticLocation(SpanOf(path, startLine, startColumn, endLine, endColumn), DiagnosticLocationOptions.None));

    /// <inheritdoc />
    public override string ToString() =>
        $"{Severity} {Id} at {(Spans.IsEmpty ? "no location" : string.Join(" and ", Spans.Select(span => span.Span)))}: {Message ?? "any message"}";

    internal DiagnosticResult WithResolved(ImmutableArray<DiagnosticLocation> spans) => new(Id, Severity, _descriptor, Message, spans, Options);

    private static FileLinePositionSpan SpanOf(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        new(path, new LinePosition(startLine - 1, startColumn - 1), new LinePosition(endLine - 1, endColumn - 1));

    private DiagnosticResult With(DiagnosticLocation location) => new(Id, Severity, _descriptor, Message, Spans.Add(location), Options);
}
