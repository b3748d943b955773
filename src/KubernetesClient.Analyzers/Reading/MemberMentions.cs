using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What the text of one member says, without binding it.</summary>
/// <param name="Names">The names by which other code can mention the member.</param>
/// <param name="Span">The member's declaration; the whole file for top-level statements.</param>
/// <param name="Identifiers">The identifiers in it.</param>
internal sealed record MemberMentions(ImmutableArray<string> Names, TextSpan Span, ImmutableHashSet<string> Identifiers);
