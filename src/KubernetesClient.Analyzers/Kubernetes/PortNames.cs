using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>
/// The names that ports may have: those of containers are names of services by RFC 6335, those of Services are DNS labels.
/// </summary>
internal static class PortNames
{
    private const int LongestOfContainer = 15;

    private static readonly Regex Refused = new("[^a-z0-9]+", RegexOptions.CultureInvariant);

    /// <summary>Whether a port of a container may have a name.</summary>
    public static bool IsOfContainer(string name) =>
        name.Length <= LongestOfContainer && NameRule.Label.IsKeptBy(name) && !name.Contains("--") && !name.AreAll(character => character is not (>= 'a' and <= 'z'));

    /// <summary>Whether a port of a Service may have a name.</summary>
    public static bool IsOfService(string name) => NameRule.Label.IsKeptBy(name);

    /// <summary>The one name among those that are declared that another is meant to be: the near one, or the only one. Null if there are more.</summary>
    public static Text? MeantAmong(IEnumerable<Value> declared, string name)
    {
        Text[] names = declared.OfType<Text>().Where(other => other.Literal is { Length: > 0 }).GroupBy(other => other.Literal).Select(same => same.First()).ToArray();
        Text[] near = names.Where(other => Spelling.AreNearlySame(other.Literal!, name)).ToArray();
        return near.Length == 1 ? near[0] : names.Length == 1 ? names[0] : null;
    }

    /// <summary>The name in small letters, with a dash for all other characters; null if a container's port may not have it either.</summary>
    public static string? MeantBy(string name)
    {
        string written = Refused.Replace(name.ToLowerInvariant(), "-").Trim('-');
        return IsOfContainer(written) ? written : null;
    }
}
