using System;
using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Tests.Verifiers;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>A program that is being written: classes, each in a file of its own, and what runs first.</summary>
internal sealed class ProgramText
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        """;

    private readonly SortedDictionary<string, List<Func<string>>> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> _kept = new();
    private readonly HashSet<(string Class, string Member)> _membersOnce = new();
    private readonly List<string> _start = new();
    private int _lastNumber;

    /// <summary>Starts a program for a version of the client.</summary>
    public ProgramText(ClientVersion client, bool isHooked)
    {
        Client = client;
        IsHooked = isHooked;
    }

    /// <summary>The version of the client.</summary>
    public ClientVersion Client { get; }

    /// <summary>Whether code that is not in the program changes each manifest before it is used.</summary>
    public bool IsHooked { get; }

    /// <summary>Whether what runs first stands outside of any class.</summary>
    public bool IsTopLevel { get; init; }

    /// <summary>The files, with marks.</summary>
    public IEnumerable<(string Path, string Source)> Files => _classes
        .Select(one => ($"{one.Key}.cs", $"{Usings}\npublic static class {one.Key}\n{{\n{string.Concat(one.Value.Select(member => $"    {member()}\n"))}}}\n"))
        .Append(("Program.cs", IsTopLevel
            ? $"{Usings}\n{string.Concat(_start.Select(statement => $"{statement}\n"))}"
            : $"{Usings}\npublic static class Program\n{{\n    public static async Task Main()\n    {{\n{string.Concat(_start.Append("await Task.CompletedTask;").Select(statement => $"        {statement}\n"))}    }}\n}}\n"));

    /// <summary>A name that nothing else has.</summary>
    public string NewName(string stem) => $"{stem}{++_lastNumber}";

    /// <summary>Adds a member to a static class.</summary>
    public void AddMember(string @class, string member) => AddMember(@class, () => member);

    /// <summary>Adds a member to a static class that does not have it.</summary>
    public void AddMemberOnce(string @class, string member)
    {
        if (_membersOnce.Add((@class, member)))
        {
            AddMember(@class, member);
        }
    }

    /// <summary>Adds a member to a static class that is written when all else is known.</summary>
    public void AddMember(string @class, Func<string> member)
    {
        if (!_classes.TryGetValue(@class, out List<Func<string>>? members))
        {
            _classes[@class] = members = new List<Func<string>>();
        }

        members.Add(member);
    }

    /// <summary>Adds a statement to what runs first.</summary>
    public void AddToStart(string statement) => _start.Add(statement);

    /// <summary>What the program has once under a key.</summary>
    public T Once<T>(string key, Func<T> make)
        where T : notnull
    {
        if (!_kept.TryGetValue(key, out object? kept))
        {
            _kept[key] = kept = make();
        }

        return (T)kept;
    }
}
