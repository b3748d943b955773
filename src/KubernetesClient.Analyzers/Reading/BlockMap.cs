using System;
using System.Collections.Generic;
using System.Linq;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// Things by small numbers. It is immutable: versions share the blocks that they have in common, so that one more version, or
/// what two of them differ in, costs little.
/// </summary>
internal sealed class BlockMap<T>
    where T : class
{
    private const int BlockSize = 16;

    private readonly T?[]?[] _blocks;

    private BlockMap(T?[]?[] blocks) => _blocks = blocks;

    /// <summary>Nothing under any number.</summary>
    public static BlockMap<T> Empty { get; } = new(Array.Empty<T?[]?>());

    /// <summary>Whether there is nothing.</summary>
    public bool IsEmpty => _blocks.Length == 0;

    /// <summary>A number above all under which something is.</summary>
    public int Bound => _blocks.Length * BlockSize;

    /// <summary>The things that there are, by rising numbers.</summary>
    public IEnumerable<KeyValuePair<int, T>> Entries => NotIn(Empty);

    /// <summary>What is under a number; null if nothing is.</summary>
    public T? this[int number] => In(_blocks, number);

    /// <summary>What is under numbers under which another map has nothing, or something else.</summary>
    public IEnumerable<KeyValuePair<int, T>> NotIn(BlockMap<T> other)
    {
        for (int block = 0; block < _blocks.Length; block++)
        {
            if (_blocks[block] is not { } here || (block < other._blocks.Length && ReferenceEquals(here, other._blocks[block])))
            {
                continue;
            }

            for (int place = 0; place < BlockSize; place++)
            {
                int number = (block * BlockSize) + place;
                if (here[place] is { } held && !ReferenceEquals(held, other[number]))
                {
                    yield return new KeyValuePair<int, T>(number, held);
                }
            }
        }
    }

    /// <summary>Whether another map has the same under all numbers.</summary>
    public bool HasSameAs(BlockMap<T> other) => ReferenceEquals(this, other) || (!NotIn(other).Any() && !other.NotIn(this).Any());

    /// <summary>The same with nothing under higher numbers.</summary>
    public BlockMap<T> UpTo(int last)
    {
        Builder kept = ToBuilder();
        for (int number = (_blocks.Length * BlockSize) - 1; number > last; number--)
        {
            if (this[number] is not null)
            {
                kept[number] = null;
            }
        }

        return kept.ToImmutable();
    }

    /// <summary>A copy that can be written.</summary>
    public Builder ToBuilder() => new(this);

    private static T? In(T?[]?[] blocks, int number)
    {
        int block = number / BlockSize;
        return block < blocks.Length ? blocks[block]?[number % BlockSize] : null;
    }

    /// <summary>Things by small numbers, to be written in place.</summary>
    public sealed class Builder
    {
        private BlockMap<T>? _version;
        private T?[]?[] _blocks;
        private bool[] _isShared = Array.Empty<bool>();

        /// <summary>Starts with what a map has.</summary>
        public Builder(BlockMap<T> map)
        {
            _version = map;
            _blocks = map._blocks;
        }

        /// <summary>What is under a number; null if nothing is.</summary>
        public T? this[int number]
        {
            get => In(_blocks, number);

            set => OwnBlock(number / BlockSize)[number % BlockSize] = value;
        }

        /// <summary>What is there now; the same map as long as nothing is written.</summary>
        public BlockMap<T> ToImmutable() => _version ??= new BlockMap<T>(_blocks);

        private T?[] OwnBlock(int block)
        {
            if (_version is not null)
            {
                _version = null;
                _blocks = (T?[]?[])_blocks.Clone();
                _isShared = new bool[_blocks.Length];
                for (int index = 0; index < _isShared.Length; index++)
                {
                    _isShared[index] = true;
                }
            }

            if (block >= _blocks.Length)
            {
                int length = Math.Max(block + 1, _blocks.Length * 2);
                Array.Resize(ref _blocks, length);
                Array.Resize(ref _isShared, length);
            }

            T?[] held = _blocks[block] is { } known ? _isShared[block] ? (T?[])known.Clone() : known : new T?[BlockSize];
            _isShared[block] = false;
            return _blocks[block] = held;
        }
    }
}
