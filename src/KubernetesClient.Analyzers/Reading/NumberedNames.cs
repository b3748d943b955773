using System.Collections.Immutable;
using KubernetesClient.Analyzers.Kubernetes;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// The names that a text numbers as the pods of a StatefulSet are: <c>web</c> in <c>web-0.web</c>, in <c>$"web-{ordinal}"</c> and
/// in <c>"web-" + ordinal</c>. It is looked for in all that a file says, before anything is known of it.
/// </summary>
internal static class NumberedNames
{
    /// <summary>The names in a text.</summary>
    public static ImmutableHashSet<string> In(string text)
    {
        ImmutableHashSet<string> names = ImmutableHashSet<string>.Empty;
        for (int dash = text.IndexOf('-'); dash >= 0 && dash + 1 < text.Length; dash = text.IndexOf('-', dash + 1))
        {
            if (text[dash + 1] is '{' or '"' or (>= '0' and <= '9') && StartOfName(text, dash) is var start && start < dash)
            {
                names = names.Add(text.Substring(start, dash - start));
            }
        }

        return names;
    }

    private static int StartOfName(string text, int end)
    {
        int start = end;
        while (start > 0 && end - start < NameRule.Subdomain.Longest && text[start - 1] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
        {
            start--;
        }

        return start;
    }
}
