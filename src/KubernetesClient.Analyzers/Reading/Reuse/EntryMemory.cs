using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Reading.Reuse;

/// <summary>
/// What entries were read as, kept as long as their trees. See docs/decisions/0005-what-survives-a-keystroke.md.
/// </summary>
internal sealed class EntryMemory
{
    private readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<TextSpan, KeptEntry>> _kept = new();
    private readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<IndexedMember, KeptCalls>> _calls = new();
    private readonly ReferenceIdentities _references = new();
    private readonly List<WeakReference<Surroundings>> _surroundings = new();

    /// <summary>The surroundings of a compilation; the same object as long as they are the same.</summary>
    public Surroundings SurroundingsIn(Compilation compilation, ProgramIndex names)
    {
        var surroundings = new Surroundings(compilation, names, _references);
        lock (_surroundings)
        {
            _surroundings.RemoveAll(known => !known.TryGetTarget(out _));
            foreach (WeakReference<Surroundings> known in _surroundings)
            {
                if (known.TryGetTarget(out Surroundings? same) && same.AreThoseOf(surroundings))
                {
                    return same;
                }
            }

            _surroundings.Add(new WeakReference<Surroundings>(surroundings));
            return surroundings;
        }
    }

    /// <summary>What the body at a place was last read as; null if it never was.</summary>
    public KeptEntry? Find(SyntaxTree tree, TextSpan body) =>
        _kept.TryGetValue(tree, out ConcurrentDictionary<TextSpan, KeptEntry>? ofTree) && ofTree.TryGetValue(body, out KeptEntry? kept) ? kept : null;

    /// <summary>Keeps what a body was read as.</summary>
    public void Keep(SyntaxTree tree, TextSpan body, KeptEntry entry) =>
        _kept.GetValue(tree, _ => new ConcurrentDictionary<TextSpan, KeptEntry>())[body] = entry;

    /// <summary>The members that a member was last seen to call; null if it never was.</summary>
    public KeptCalls? FindCalls(SyntaxTree tree, IndexedMember caller) =>
        _calls.TryGetValue(tree, out ConcurrentDictionary<IndexedMember, KeptCalls>? ofTree) && ofTree.TryGetValue(caller, out KeptCalls? kept) ? kept : null;

    /// <summary>Keeps which members a member calls.</summary>
    public void Keep(SyntaxTree tree, IndexedMember caller, KeptCalls calls) =>
        _calls.GetValue(tree, _ => new ConcurrentDictionary<IndexedMember, KeptCalls>())[caller] = calls;
}
