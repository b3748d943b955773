using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Options;
using KubernetesClient.Analyzers.Reading.Reuse;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Finds the entries of a program and reads what they build; those that would give the same again are not read.</summary>
internal sealed class ProgramReader
{
    private readonly SourceProgram _program;
    private readonly ProgramSources _sources;
    private readonly Surroundings _surroundings;
    private readonly ImmutableArray<(SyntaxTree Tree, IndexedMember Member)> _reached;
    private readonly ImmutableHashSet<string> _namesThatReach;
    private readonly CancellationToken _cancellationToken;

    private ProgramReader(SourceProgram program, CancellationToken cancellationToken)
    {
        _program = program;
        _sources = new ProgramSources(program);
        _surroundings = program.Memory.SurroundingsIn(program.Compilation, program.Names);
        _reached = ManifestMembers.In(program, _sources, _surroundings, cancellationToken);
        _namesThatReach = _reached.SelectMany(reached => reached.Member.Names).ToImmutableHashSet();
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads a program.</summary>
    /// <exception cref="OperationCanceledException">The caller no longer wants the result.</exception>
    public static ImmutableArray<Entry> Read(SourceProgram program, CancellationToken cancellationToken) =>
        new ProgramReader(program, cancellationToken).Read();

    private ImmutableArray<Entry> Read()
    {
        List<Body> bodies = _reached
            .SelectMany(reached => reached.Member.Bodies.Select(body => new Body(reached.Tree, body, IsMentioned(body))))
            .ToList();

        // Those that nobody mentions run first; what they call is run inside them. What is left then has no caller that
        // could be followed: a method group, an implementation, a cycle.
        var entries = new List<Entry>();
        var bodiesRun = new HashSet<Place>();
        foreach (Body body in bodies.OrderBy(body => body.IsMentioned))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (!bodiesRun.Contains(body.Place))
            {
                Entry entry = EntryAt(body);
                entries.Add(entry);
                bodiesRun.UnionWith(entry.BodiesRun);
            }
        }

        return entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).ToImmutableArray();
    }

    private bool IsMentioned(IndexedBody body) => body.Name is { } name && _program.Names.MentionsOf(name) > 0;

    private Entry EntryAt(Body body)
    {
        EntryOptions options = _program.OptionsOf(body.Tree);
        return _program.Memory.Find(body.Tree, body.Syntax.Span) is { } kept && kept.HoldsIn(_program.Names, _surroundings, options, body.IsMentioned, _namesThatReach)
            ? kept.Entry
            : Read(body, options);
    }

    private Entry Read(Body body, EntryOptions options)
    {
        var reading = new EntryReading(_program, _sources, body.Place, options, _namesThatReach, _cancellationToken);
        try
        {
            Entry entry = reading.Read(body.Syntax.NodeIn(body.Tree, _cancellationToken), body.IsMentioned);
            ImmutableArray<TreeIndex> treesRead = reading.TreesRead.Select(_program.Names.IndexOf).ToImmutableArray();
            _program.Memory.Keep(body.Tree, body.Syntax.Span, new KeptEntry(entry, options, body.IsMentioned, _surroundings, treesRead, reading.CallsNotFollowed));
            return entry;
        }
        catch (InsufficientExecutionStackException)
        {
            // Another caller may have more of it: this is not kept.
            return new Entry(body.Tree.FilePath, ImmutableArray<ModelObject>.Empty, ManifestKinds.TypesThatMatter.ToImmutableHashSet(), reading.BodiesRun);
        }
    }

    private sealed record Body(SyntaxTree Tree, IndexedBody Syntax, bool IsMentioned)
    {
        public Place Place => new(Tree.FilePath, Syntax.Span);
    }
}
