using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace KubernetesClient.Analyzers.Values;

/// <summary>
/// What is known of the properties of one object, in the order in which they were first set. It is immutable. Objects have few
/// properties: looking them through costs less than hashing their names.
/// </summary>
internal sealed class PropertyValues : IEnumerable<KeyValuePair<string, Value>>
{
    private readonly KeyValuePair<string, Value>[] _properties;

    private PropertyValues(KeyValuePair<string, Value>[] properties) => _properties = properties;

    /// <summary>No property is known.</summary>
    public static PropertyValues None { get; } = new(Array.Empty<KeyValuePair<string, Value>>());

    /// <summary>The properties that are known.</summary>
    public IEnumerable<string> Names => _properties.Select(property => property.Key);

    /// <summary>What they are.</summary>
    public IEnumerable<Value> Values => _properties.Select(property => property.Value);

    /// <summary>The value of a property; null if it is not known.</summary>
    public Value? Find(string name) => IndexOf(name) is var index and >= 0 ? _properties[index].Value : null;

    /// <summary>Whether a property is known.</summary>
    public bool ContainsKey(string name) => IndexOf(name) >= 0;

    /// <summary>The same with a property set; a value that it is already is not exchanged for its equal.</summary>
    public PropertyValues With(string name, Value value)
    {
        int index = IndexOf(name);
        if (index >= 0 && _properties[index].Value.Equals(value))
        {
            return this;
        }

        var properties = new KeyValuePair<string, Value>[index < 0 ? _properties.Length + 1 : _properties.Length];
        _properties.CopyTo(properties, 0);
        properties[index < 0 ? _properties.Length : index] = new KeyValuePair<string, Value>(name, value);
        return new PropertyValues(properties);
    }

    /// <summary>The same with several properties set, one after the other. The array is given away.</summary>
    public PropertyValues With(KeyValuePair<string, Value>[] properties)
    {
        if (_properties.Length == 0 && AreDifferent(properties))
        {
            return new PropertyValues(properties);
        }

        var all = new KeyValuePair<string, Value>[_properties.Length + properties.Length];
        _properties.CopyTo(all, 0);
        int count = _properties.Length;
        foreach (KeyValuePair<string, Value> property in properties)
        {
            int index = IndexOf(property.Key, all, count);
            all[index < 0 ? count++ : index] = property;
        }

        Array.Resize(ref all, count);
        return new PropertyValues(all);
    }

    /// <summary>The same properties with other values.</summary>
    public PropertyValues Changed(Func<Value, Value> change)
    {
        KeyValuePair<string, Value>[]? changed = null;
        for (int index = 0; index < _properties.Length; index++)
        {
            KeyValuePair<string, Value> property = _properties[index];
            Value value = change(property.Value);
            if (!ReferenceEquals(value, property.Value))
            {
                changed ??= (KeyValuePair<string, Value>[])_properties.Clone();
                changed[index] = new KeyValuePair<string, Value>(property.Key, value);
            }
        }

        return changed is null ? this : new PropertyValues(changed);
    }

    /// <summary>Goes through the properties without allocating.</summary>
    public Enumerator GetEnumerator() => new(_properties);

    /// <inheritdoc />
    IEnumerator<KeyValuePair<string, Value>> IEnumerable<KeyValuePair<string, Value>>.GetEnumerator() => ((IEnumerable<KeyValuePair<string, Value>>)_properties).GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => _properties.GetEnumerator();

    private static bool AreDifferent(KeyValuePair<string, Value>[] properties)
    {
        int place = properties.Length - 1;
        while (place > 0 && IndexOf(properties[place].Key, properties, place) < 0)
        {
            place--;
        }

        return place <= 0;
    }

    private int IndexOf(string name) => IndexOf(name, _properties, _properties.Length);

    private static int IndexOf(string name, KeyValuePair<string, Value>[] properties, int count)
    {
        int index = count - 1;
        while (index >= 0 && properties[index].Key != name)
        {
            index--;
        }

        return index;
    }

    /// <summary>Goes through the properties in their order.</summary>
    public struct Enumerator
    {
        private readonly KeyValuePair<string, Value>[] _properties;
        private int _place;

        internal Enumerator(KeyValuePair<string, Value>[] properties)
        {
            _properties = properties;
            _place = -1;
        }

        /// <summary>The property that it is at.</summary>
        public readonly KeyValuePair<string, Value> Current => _properties[_place];

        /// <summary>Goes on to the next property.</summary>
        public bool MoveNext() => ++_place < _properties.Length;
    }
}
