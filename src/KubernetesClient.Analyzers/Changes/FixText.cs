using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Changes;

/// <summary>
/// Writes proposed fixes as text and reads them again: a diagnostic carries strings alone. Every string is written with its
/// length before it, so that it may hold anything.
/// </summary>
internal static class FixText
{
    /// <summary>The name of the diagnostic's property that holds the text.</summary>
    public const string PropertyName = "Fixes";

    /// <summary>Fixes as text.</summary>
    public static string Write(IReadOnlyCollection<ProposedFix> fixes)
    {
        var writer = new Writer();
        writer.Add(fixes, fix =>
        {
            writer.Add(fix.Key);
            writer.Add(fix.Title);
            writer.Add(fix.Changes, writer.Add);
        });
        return writer.ToString();
    }

    /// <summary>The fixes that <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no such text.</exception>
    public static ImmutableArray<ProposedFix> Read(string text)
    {
        var reader = new Reader(text);
        return reader.Many(() => new ProposedFix(reader.Text(), reader.Text(), reader.Many(reader.Change)));
    }

    private sealed class Writer
    {
        private readonly StringBuilder _text = new();

        public override string ToString() => _text.ToString();

        public void Add(string text) => _text.Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(text);

        public void Add<T>(IReadOnlyCollection<T> items, Action<T> add)
        {
            Add(items.Count);
            foreach (T item in items)
            {
                add(item);
            }
        }

        public void Add(Change change)
        {
            switch (change)
            {
                case ReplaceExpression replace:
                    Add("replace", replace.Expression);
                    Add(replace.Value);
                    break;
                case SetProperty set:
                    Add("set", set.Creation);
                    Add(set.Property);
                    Add(set.Value);
                    break;
                case AddItem item:
                    Add("item", item.Creation);
                    Add(item.Item);
                    break;
                case AddEntry entry:
                    Add("entry", entry.Creation);
                    Add(entry.Key);
                    Add(entry.Value);
                    break;
                case Remove remove:
                    Add("remove", remove.Expression);
                    break;
                case RemoveManifest manifest:
                    Add("without", manifest.Creation);
                    break;
                case ConvertManifest manifest:
                    Add("convert", manifest.Creation);
                    Add(manifest.Type);
                    break;
                case AddManifest manifest:
                    Add("manifest", manifest.Beside);
                    Add(manifest.Manifest);
                    Add(manifest.Role);
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(change), change, message: null);
            }
        }

        private void Add(NewValue value)
        {
            switch (value)
            {
                case TextValue text:
                    Add("text");
                    Add(text.Text);
                    break;
                case NumberValue number:
                    Add("number");
                    Add(number.Amount);
                    break;
                case FlagValue flag:
                    Add("flag");
                    Add(flag.IsSet ? 1 : 0);
                    break;
                case QuantityValue quantity:
                    Add("quantity");
                    Add(quantity.Text);
                    break;
                case ModelConstant constant:
                    Add("constant");
                    Add(constant.Type);
                    Add(constant.Name);
                    break;
                case SameAs same:
                    Add("same", same.Expression);
                    Add(same.Otherwise is null ? Array.Empty<NewValue>() : new[] { same.Otherwise }, Add);
                    break;
                case ProvisionalValue provisional:
                    Add("provisional");
                    Add(provisional.Value);
                    Add(provisional.Warning);
                    break;
                case JoinedText joined:
                    Add("joined");
                    Add(joined.Parts, Add);
                    break;
                case ModelValue model:
                    Add("model");
                    Add(model.Type);
                    Add(model.Properties, property =>
                    {
                        Add(property.Name);
                        Add(property.Value);
                    });
                    break;
                case NewList list:
                    Add("list");
                    Add(list.ItemType);
                    Add(list.Items, Add);
                    break;
                case NewMap map:
                    Add("map");
                    Add(map.ValueType);
                    Add(map.Entries, entry =>
                    {
                        Add(entry.Key);
                        Add(entry.Value);
                    });
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(value), value, message: null);
            }
        }

        private void Add(string kind, Place place)
        {
            Add(kind);
            Add(place.Path);
            Add(place.Span.Start);
            Add(place.Span.Length);
        }

        private void Add(long number) => Add(number.ToString(CultureInfo.InvariantCulture));
    }

    private sealed class Reader
    {
        private readonly string _text;
        private int _position;

        public Reader(string text) => _text = text;

        public string Text()
        {
            int colon = _text.IndexOf(':', _position);
            if (colon < 0
                || !int.TryParse(_text.Substring(_position, colon - _position), NumberStyles.None, CultureInfo.InvariantCulture, out int length)
                || length > _text.Length - colon - 1)
            {
                throw new FormatException($"No string at {_position}.");
            }

            _position = colon + 1 + length;
            return _text.Substring(colon + 1, length);
        }

        public ImmutableArray<T> Many<T>(Func<T> read)
        {
            var items = ImmutableArray.CreateBuilder<T>();
            for (long left = Number(); left > 0; left--)
            {
                items.Add(read());
            }

            return items.ToImmutable();
        }

        public Change Change() => Text() switch
        {
            "replace" => new ReplaceExpression(Place(), Value()),
            "set" => new SetProperty(Place(), Text(), Value()),
            "item" => new AddItem(Place(), Value()),
            "entry" => new AddEntry(Place(), Text(), Value()),
            "remove" => new Remove(Place()),
            "without" => new RemoveManifest(Place()),
            "convert" => new ConvertManifest(Place(), Text()),
            "manifest" => new AddManifest(Place(), Value() as ModelValue ?? throw new FormatException("A manifest is an object."), Text()),
            var kind => throw new FormatException($"'{kind}' is no change."),
        };

        private NewValue Value() => Text() switch
        {
            "text" => new TextValue(Text()),
            "number" => new NumberValue(Number()),
            "flag" => new FlagValue(Number() != 0),
            "quantity" => new QuantityValue(Value()),
            "constant" => new ModelConstant(Text(), Text()),
            "same" => new SameAs(Place(), Many(Value).FirstOrDefault()),
            "provisional" => new ProvisionalValue(Value(), Text()),
            "joined" => new JoinedText(Many(Value)),
            "model" => new ModelValue(Text(), Many(() => (Text(), Value()))),
            "list" => new NewList(Text(), Many(Value)),
            "map" => new NewMap(Text(), Many(() => (Value(), Value()))),
            var kind => throw new FormatException($"'{kind}' is no value."),
        };

        private Place Place() => new(Text(), new TextSpan(Offset(), Offset()));

        /// <summary>A number so small that the sum of two is an offset, too.</summary>
        private int Offset() => Number() is var offset and >= 0 and <= int.MaxValue / 2
            ? (int)offset
            : throw new FormatException($"No offset before {_position}.");

        private long Number() => long.TryParse(Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw new FormatException($"No number before {_position}.");
    }
}
