using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A state with its marks taken out, and the diagnostics that it expects.</summary>
internal sealed class ParsedState
{
    private readonly Dictionary<string, Markup> _files;

    private ParsedState(SolutionState state, Dictionary<string, Markup> files, ImmutableArray<DiagnosticResult> expected)
    {
        State = state;
        _files = files;
        Expected = expected;
    }

    public SolutionState State { get; }

    public ImmutableArray<DiagnosticResult> Expected { get; }

    /// <summary>Takes the marks out of a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="descriptors">What the analyzer reports; the only one is what <c>[|…|]</c> stands for.</param>
    public static ParsedState Of(SolutionState state, ImmutableArray<DiagnosticDescriptor> descriptors)
    {
        Dictionary<string, Markup> files = state.Projects.SelectMany(project => project.Sources).ToDictionary(file => file.filename, file => Markup.Parse(file.content));
        IEnumerable<DiagnosticResult> marked = files.SelectMany(file => file.Value.Diagnostics.Select(mark =>
        {
            string id = mark.Id ?? (descriptors is [var only] ? only.Id : throw new InvalidOperationException("[|…|] needs an analyzer with one diagnostic"));
            DiagnosticSeverity severity = descriptors.FirstOrDefault(descriptor => descriptor.Id == id)?.DefaultSeverity
                ?? (id.StartsWith("CS", StringComparison.Ordinal) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning);
            return new DiagnosticResult(id, severity).WithResolved(ImmutableArray.Create(new DiagnosticLocation(SpanOf(file.Key, file.Value.Text, mark.Span), DiagnosticLocationOptions.None)))
                .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
        }));
        var locations = files
            .SelectMany(file => file.Value.Locations.Select(location => (location.Key, Span: SpanOf(file.Key, file.Value.Text, location.Value))))
            .ToDictionary(location => location.Key, location => location.Span);
        IEnumerable<DiagnosticResult> listed = state.ExpectedDiagnostics.Select(result => result.WithResolved(result.Spans
            .Select(span => span.MarkupKey is { } key ? span with { Span = locations[key] } : span)
            .ToImmutableArray()));
        return new ParsedState(state, files, marked.Concat(listed).ToImmutableArray());
    }

    /// <summary>The sources of a project without marks.</summary>
    public IEnumerable<(string Name, string Text)> SourcesOf(ProjectState project) =>
        project.Sources.Select(file => (file.filename, _files[file.filename].Text));

    private static FileLinePositionSpan SpanOf(string path, string text, TextSpan span) =>
        new(path, SourceText.From(text).Lines.GetLinePositionSpan(span));
}
