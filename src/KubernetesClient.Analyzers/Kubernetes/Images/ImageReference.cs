using System;
using System.Linq;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>The name of a container image, in its parts: <c>registry:5000/mirror/postgres:17.5@sha256:…</c>.</summary>
internal sealed record ImageReference
{
    private const int LongestTag = 128;
    private const int ShortestHash = 32;

    private ImageReference(string? registry, string path, string? tag, string? digest)
    {
        Registry = registry;
        Path = path;
        Tag = tag;
        Digest = digest;
    }

    /// <summary>The host that the image is pulled from, with its port; null if the name leaves it to the default.</summary>
    public string? Registry { get; }

    /// <summary>The repository on that host.</summary>
    public string Path { get; }

    /// <summary>The tag, if one is given.</summary>
    public string? Tag { get; }

    /// <summary>The digest, if one is given: then the tag decides nothing.</summary>
    public string? Digest { get; }

    /// <summary>Reads a name by the grammar of container images; null if it does not follow it.</summary>
    public static ImageReference? Parse(string text)
    {
        (string named, string? digest) = SplitAt(text, text.IndexOf('@'));
        int colon = named.LastIndexOf(':');
        // A colon before the last slash is that of a port.
        (string repository, string? tag) = SplitAt(named, colon > named.LastIndexOf('/') ? colon : -1);
        (string first, string? rest) = SplitAt(repository, repository.IndexOf('/'));
        bool hasRegistry = rest is not null && (first.IndexOfAny(['.', ':']) >= 0 || first == "localhost");
        string path = hasRegistry ? rest! : repository;

        return (!hasRegistry || IsHost(first)) && path.Split('/').All(IsComponent) && (tag is null || IsTag(tag)) && (digest is null || IsDigest(digest))
            ? new ImageReference(hasRegistry ? first : null, path, tag, digest)
            : null;
    }

    /// <summary>
    /// Whether this is an image of a repository, on any registry and below the prefix of any mirror. A name without a slash is that
    /// of an official image, which only the top of a registry or the folder <c>library</c> holds: <c>acme/postgres</c> is somebody's own.
    /// </summary>
    public bool IsOf(string repository)
    {
        string full = repository.IndexOf('/') < 0 ? $"library/{repository}" : repository;
        return Path == repository || Path == full || Path.EndsWith($"/{full}", StringComparison.Ordinal);
    }

    /// <summary>The last part of a repository's path: only images of the same are of that repository.</summary>
    public static string NameIn(string repository) => repository.Substring(repository.LastIndexOf('/') + 1);

    private static (string Before, string? After) SplitAt(string text, int index) =>
        index < 0 ? (text, null) : (text.Substring(0, index), text.Substring(index + 1));

    private static bool IsHost(string text)
    {
        (string host, string? port) = SplitAt(text, text.IndexOf(':'));
        return IsDomain(host) && (port is null || (port.Length > 0 && port.AreAll(IsDigit)));
    }

    /// <summary>Whether a text has labels with dots between them, which neither begin nor end with a dash.</summary>
    private static bool IsDomain(string host)
    {
        char before = '.';
        foreach (char letter in host)
        {
            bool isAllowed = IsLetterOrDigit(letter) || (letter == '-' && before != '.') || (letter == '.' && before is not ('.' or '-'));
            if (!isAllowed)
            {
                return false;
            }

            before = letter;
        }

        return before is not ('.' or '-');
    }

    /// <summary>Whether a text has lower-case letters and digits, with a single <c>.</c> or <c>_</c>, <c>__</c> or dashes between them.</summary>
    private static bool IsComponent(string text)
    {
        int start = 0;
        while (start < text.Length && IsLowerOrDigit(text[start]))
        {
            int end = start;
            while (end < text.Length && IsLowerOrDigit(text[end]))
            {
                end++;
            }

            if (end == text.Length)
            {
                return true;
            }

            start = end + LengthOfSeparator(text, end);
        }

        return false;
    }

    /// <summary>How long what stands between letters is at a place; 0 if that is nothing which may stand there.</summary>
    private static int LengthOfSeparator(string text, int start)
    {
        int length = 0;
        while (start + length < text.Length && text[start + length] == text[start])
        {
            length++;
        }

        return text[start] switch
        {
            '-' => length,
            '_' when length <= 2 => length,
            '.' when length == 1 => length,
            _ => 0,
        };
    }

    private static bool IsTag(string text) =>
        text.Length is > 0 and <= LongestTag
        && text.AreAll(letter => IsLetterOrDigit(letter) || letter is '.' or '_' or '-')
        && text[0] is not ('.' or '-');

    private static bool IsDigest(string text)
    {
        (string algorithm, string? hash) = SplitAt(text, text.IndexOf(':'));
        return algorithm.Length > 0
            && algorithm.AreAll(letter => IsLetterOrDigit(letter) || letter is '.' or '_' or '+' or '-')
            && hash?.Length >= ShortestHash
            && hash.AreAll(letter => IsDigit(letter) || letter is (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
    }

    private static bool IsLetterOrDigit(char letter) => IsLower(letter) || letter is >= 'A' and <= 'Z' || IsDigit(letter);

    private static bool IsLowerOrDigit(char letter) => IsLower(letter) || IsDigit(letter);

    private static bool IsLower(char letter) => letter is >= 'a' and <= 'z';

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';
}
