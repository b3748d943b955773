using System;
using System.Globalization;
using System.Linq;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>Reads the version of a server in the tag of its image.</summary>
internal static class TagVersion
{
    /// <summary>The number that a tag begins with: 17 in <c>17.5-alpine</c>, 1 in <c>v1.15</c>; null if it begins with none.</summary>
    public static int? Leading(string tag) => NumberIn(tag.Substring(tag[0] == 'v' ? 1 : 0).Split('-')[0].Split('.')[0]);

    /// <summary>The version of the PostgreSQL below an extension: 17 in <c>0.8.0-pg17</c>; null if the tag does not name it.</summary>
    public static int? OfPostgres(string tag)
    {
        string[] versions = tag.Split('-').Where(part => part.StartsWith("pg", StringComparison.Ordinal)).ToArray();
        return versions.Length == 1 ? NumberIn(versions[0].Substring("pg".Length)) : null;
    }

    private static int? NumberIn(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
