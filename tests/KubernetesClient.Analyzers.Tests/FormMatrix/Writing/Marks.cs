using System.Collections.Generic;
using System.Linq;
using System.Text;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>Marks in a source where a finding may lie: <c>⟦finding|source⟧</c>, one in another too.</summary>
internal static class Marks
{
    private const char Start = '⟦';
    private const char Separator = '|';
    private const char End = '⟧';

    /// <summary>The source of a part, marked if the part is reported.</summary>
    public static string On(Node part, string source) => part.Reported is null ? source : $"{Start}{part.Reported}{Separator}{source}{End}";

    /// <summary>The source of several parts in turn.</summary>
    public static string OnAll(IEnumerable<Node> parts, string source) => parts.Aggregate(source, (marked, part) => On(part, marked));

    /// <summary>The source without marks, and where they were.</summary>
    public static (string Source, ILookup<string, TextSpan> Places) Read(string marked)
    {
        var source = new StringBuilder(marked.Length);
        var open = new Stack<(string Finding, int From)>();
        var places = new List<(string Finding, TextSpan Span)>();
        for (int at = 0; at < marked.Length; at++)
        {
            switch (marked[at])
            {
                case Start:
                    int separator = marked.IndexOf(Separator, at);
                    open.Push((marked[(at + 1)..separator], source.Length));
                    at = separator;
                    break;
                case End:
                    (string finding, int from) = open.Pop();
                    places.Add((finding, TextSpan.FromBounds(from, source.Length)));
                    break;
                default:
                    source.Append(marked[at]);
                    break;
            }
        }

        return (source.ToString(), places.ToLookup(place => place.Finding, place => place.Span));
    }
}
