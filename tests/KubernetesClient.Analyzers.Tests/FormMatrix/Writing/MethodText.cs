using System;
using System.Collections.Generic;
using System.Linq;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>A method that is being written.</summary>
internal sealed class MethodText
{
    private readonly List<string> _statements = new();
    private readonly Dictionary<object, string> _locals = new();

    /// <summary>Starts a method of a program.</summary>
    public MethodText(ProgramText program) => Program = program;

    /// <summary>The program.</summary>
    public ProgramText Program { get; }

    /// <summary>What was written so far.</summary>
    public IReadOnlyList<string> Statements => _statements;

    /// <summary>Adds a statement.</summary>
    public void Add(string statement) => _statements.Add(statement);

    /// <summary>Puts a value into a new local.</summary>
    public string Hold(string type, string value)
    {
        string local = Program.NewName("part");
        Add($"{type} {local} = {value};");
        return local;
    }

    /// <summary>The local that holds a value, which is new when it is asked for first.</summary>
    public string HoldOnce(object key, Func<string> local) => _locals.TryGetValue(key, out string? held) ? held : _locals[key] = local();

    /// <summary>The body of a method that returns a value.</summary>
    public string Returning(string value) =>
        _statements.Count == 0 ? $"=> {value};" : Block($"return {value};");

    /// <summary>The body of a method that ends with a statement.</summary>
    public string Block(params string[] last) => $"{{ {string.Join(" ", _statements.Concat(last))} }}";
}
