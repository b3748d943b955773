using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A test source with its marks taken out: <c>[|…|]</c>, <c>{|ID:…|}</c>, <c>{|#0:…|}</c>; marks may be nested.</summary>
internal sealed record Markup(string Text, ImmutableArray<(string? Id, TextSpan Span)> Diagnostics, ImmutableDictionary<int, TextSpan> Locations)
{
    /// <summary>Reads a marked source.</summary>
    /// <exception cref="ArgumentException">A mark is not closed.</exception>
    public static Markup Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Kind, int Start)>();
        var diagnostics = ImmutableArray.CreateBuilder<(string?, TextSpan)>();
        var locations = ImmutableDictionary.CreateBuilder<int, TextSpan>();
        for (int index = 0; index < marked.Length; index++)
        {
            if (string.CompareOrdinal(marked, index, "[|", 0, 2) == 0)
            {
                open.Push(("", text.Length));
                index++;
            }
            else if (string.CompareOrdinal(marked, index, "{|", 0, 2) == 0)
            {
                int colon = marked.IndexOf(':', index);
                open.Push((marked.Substring(index + 2, colon - index - 2), text.Length));
                index = colon;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, index, open.Peek().Kind.Length == 0 ? "|]" : "|}", 0, 2) == 0)
            {
                (string kind, int start) = open.Pop();
                var span = TextSpan.FromBounds(start, text.Length);
                if (kind.StartsWith('#'))
                {
                    locations.Add(int.Parse(kind.AsSpan(1), provider: CultureInfo.InvariantCulture), span);
                }
                else
                {
                    diagnostics.Add((kind.Length == 0 ? null : kind, span));
                }

                index++;
            }
            else
            {
                text.Append(marked[index]);
            }
        }

        return open.Count == 0
            ? new Markup(text.ToString(), diagnostics.ToImmutable(), locations.ToImmutable())
            : throw new ArgumentException($"A mark is not closed in:\n{marked}");
    }
}
