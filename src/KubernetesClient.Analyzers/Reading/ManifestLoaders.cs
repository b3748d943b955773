using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Tells programs that may bring objects to a cluster that they do not build in C#.</summary>
internal static class ManifestLoaders
{
    private static readonly ImmutableArray<string> Names = ImmutableArray.Create(
        "Deserialize",
        "DeserializeAll",
        "DeserializeObject",
        "GenericClient",
        "GetManifestResourceStream",
        "LoadAllFromFileAsync",
        "LoadAllFromStreamAsync",
        "LoadAllFromString",
        "LoadFromFileAsync",
        "LoadFromStreamAsync",
        "LoadFromString",
        "Process",
        "ProcessStartInfo");

    /// <summary>
    /// Whether the program mentions something that reads objects from text, files or resources, or that starts another
    /// program, which may be <c>kubectl</c> or <c>helm</c>.
    /// </summary>
    public static bool AreMentionedIn(ProgramIndex names) => Names.Any(name => names.MentionsOf(name) > 0);

    /// <summary>The same of the words of a file.</summary>
    public static bool AreAmong(ISet<string> words) => Names.Any(words.Contains);
}
