using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>
/// Through which places the values of all manifests pass: what a change at a place would change. See
/// docs/decisions/0004-where-a-finding-lies.md.
/// </summary>
internal sealed class Flows
{
    /// <summary>About as many as a manifest of sixty lines has.</summary>
    private const int PlacesInManifest = 36;

    private readonly Dictionary<Place, Use> _lastThrough;
    private readonly Dictionary<Place, int> _countsOfReaders = new();
    private readonly HashSet<(Place Declaration, Place Reader)> _readers = new();

    private readonly ImmutableHashSet<string> _generatedFiles;
    private readonly Func<string, int> _mentionsOf;

    private Flows(int manifests, ImmutableHashSet<string> generatedFiles, Func<string, int> mentionsOf)
    {
        _lastThrough = new Dictionary<Place, Use>(manifests * PlacesInManifest);
        _generatedFiles = generatedFiles;
        _mentionsOf = mentionsOf;
    }

    /// <summary>Follows every value of the manifests.</summary>
    /// <param name="manifests">The manifests with their numbers.</param>
    /// <param name="generatedFiles">The paths of files that nobody would edit.</param>
    /// <param name="mentionsOf">How often the program mentions the members of a name.</param>
    public static Flows Of(ImmutableArray<(ModelObject Model, int Number)> manifests, ImmutableHashSet<string> generatedFiles, Func<string, int> mentionsOf)
    {
        var flows = new Flows(manifests.Length, generatedFiles, mentionsOf);
        var paths = new Dictionary<string, FieldPath>();
        foreach ((ModelObject model, int number) in manifests)
        {
            FieldPath path = paths.TryGetValue(model.Type, out FieldPath? known) ? known : paths[model.Type] = new FieldPath(model.Type);
            flows.Follow(model, path, number);
        }

        return flows;
    }

    /// <summary>
    /// The innermost place of a value's origin at which a change changes this field and nothing else: no other field, no
    /// other value, no reader that is not known. Null if there is none.
    /// </summary>
    public Place? PlaceToChange(Field field, Value value)
    {
        Value? bare = Bare(value);
        return InnermostPlace(value, use => use.Path.Field == field && Equals(Bare(use.Value), bare));
    }

    /// <summary>
    /// The innermost place of a value's origin at which a change changes this field of the given manifests and nothing else.
    /// Null if there is none.
    /// </summary>
    public Place? PlaceToChange(Field field, Value value, ISet<int> manifests) =>
        InnermostPlace(value, use => use.Path.Field == field && manifests.Contains(use.Manifest));

    /// <summary>Whether what passes a place is one field of the given manifests and nothing else.</summary>
    public bool IsOneFieldOf(Place place, ISet<int> manifests) =>
        AllUsesOf(place, use => manifests.Contains(use.Manifest) && use.Path.Field == _lastThrough[place].Path.Field);

    private Place? InnermostPlace(Value value, Func<Use, bool> isRight)
    {
        if (value.Origin is null)
        {
            return null;
        }

        ImmutableArray<Origin> trail = value.Origin.FromInnermost();
        for (int step = 0; step < trail.Length; step++)
        {
            bool isMade = step > 0 || trail[0].Carrier is null || value is Opaque;
            if (isMade
                && !_generatedFiles.Contains(trail[step].Place.Path)
                && AllUsesOf(trail[step].Place, isRight)
                && trail.Skip(step + 1).All(HasOnlyKnownReaders))
            {
                return trail[step].Place;
            }
        }

        return null;
    }

    /// <summary>Whether values pass a place, and something holds for all of their uses.</summary>
    private bool AllUsesOf(Place place, Func<Use, bool> hold)
    {
        bool isPassed = _lastThrough.TryGetValue(place, out Use? use);
        while (use is not null && hold(use))
        {
            use = use.Before;
        }

        return isPassed && use is null;
    }

    private bool HasOnlyKnownReaders(Origin read) =>
        read.Carrier is { } carrier && _countsOfReaders[carrier.Declaration] >= MentionsOf(carrier);

    private int MentionsOf(Carrier carrier) => carrier.Member is { } name ? _mentionsOf(name) : carrier.Mentions;

    private void Follow(Value value, FieldPath path, int manifest)
    {
        if (value is Choice choice)
        {
            foreach (Value member in choice.Members)
            {
                Follow(member, path, manifest);
            }

            return;
        }

        Note(value, path, manifest);
        switch (value)
        {
            case ModelObject model:
                foreach (KeyValuePair<string, Value> property in model.Properties)
                {
                    Follow(property.Value, path.Property(property.Key), manifest);
                }

                break;
            case ListValue list:
                foreach (Value item in list.Items)
                {
                    Follow(item, path.Items(), manifest);
                }

                break;
            case MapValue map:
                foreach ((Value key, Value entry) in map.Entries)
                {
                    Follow(key, path.Keys(), manifest);
                    Follow(entry, path.Items(), manifest);
                }

                break;
        }
    }

    private void Note(Value value, FieldPath path, int manifest)
    {
        for (Origin? step = value.Origin; step is not null; step = step.Inner)
        {
            _lastThrough.TryGetValue(step.Place, out Use? before);
            _lastThrough[step.Place] = new Use(manifest, path, value, before);
            if (step.Carrier is { } carrier)
            {
                NoteReader(carrier.Declaration, step.Place);
            }
        }
    }

    private void NoteReader(Place declaration, Place reader)
    {
        if (_readers.Add((declaration, reader)))
        {
            _countsOfReaders.TryGetValue(declaration, out int others);
            _countsOfReaders[declaration] = others + 1;
        }
    }

    /// <summary>What two uses of one place can have in common; null for objects, which are told apart by the place.</summary>
    private static Value? Bare(Value value) => value is ModelObject or ListValue or MapValue ? null : value.From(origin: null);

    /// <summary>A value that passes a place into a field of a manifest; the uses of one place are a chain.</summary>
    private sealed class Use
    {
        public Use(int manifest, FieldPath path, Value value, Use? before)
        {
            Manifest = manifest;
            Path = path;
            Value = value;
            Before = before;
        }

        public int Manifest { get; }

        public FieldPath Path { get; }

        public Value Value { get; }

        public Use? Before { get; }
    }
}
