using System.Collections.Generic;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>The path of a field, as one of a tree of paths in which each is written once.</summary>
internal sealed class FieldPath
{
    private readonly Dictionary<string, FieldPath> _below = new();

    /// <summary>Starts the paths below a kind of manifest.</summary>
    public FieldPath(string manifest) => Field = new Field(manifest, "");

    private FieldPath(Field field) => Field = field;

    /// <summary>The field.</summary>
    public Field Field { get; }

    /// <summary>The path of a property of the object that is here.</summary>
    public FieldPath Property(string name) => Below(Field.Path.Length == 0 ? name : $".{name}", name);

    /// <summary>The path of the items of the list, or the entries of the dictionary, that is here.</summary>
    public FieldPath Items() => Below("[]", "[]");

    /// <summary>The path of the keys of the dictionary that is here.</summary>
    public FieldPath Keys() => Below("[key]", "[key]");

    private FieldPath Below(string written, string name)
    {
        if (!_below.TryGetValue(name, out FieldPath? path))
        {
            _below[name] = path = new FieldPath(Field with { Path = Field.Path + written });
        }

        return path;
    }
}
