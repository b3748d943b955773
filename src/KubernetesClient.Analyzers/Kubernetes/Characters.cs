using System;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>Questions about the characters of a text, which rules ask of every name and label: without an enumerator for each.</summary>
internal static class Characters
{
    /// <summary>Whether a condition holds for all characters of a text.</summary>
    public static bool AreAll(this string text, Func<char, bool> condition) => text.AreAll(0, text.Length, condition);

    /// <summary>Whether a condition holds for the characters of a text from one to before another.</summary>
    public static bool AreAll(this string text, int start, int end, Func<char, bool> condition)
    {
        for (int index = start; index < end; index++)
        {
            if (!condition(text[index]))
            {
                return false;
            }
        }

        return true;
    }
}
