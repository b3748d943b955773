using System;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>Questions about the characters of a text, which rules ask of every name and label: without an enumerator for each.</summary>
internal static class Characters
{
    /// <summary>Whether a condition holds for all characters of a text.</summary>
    public static bool AreAll(this string text, Func<char, bool> condition)
    {
        foreach (char character in text)
        {
            if (!condition(character))
            {
                return false;
            }
        }

        return true;
    }
}
