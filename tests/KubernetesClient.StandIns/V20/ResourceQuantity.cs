using System;
using System.Numerics;

namespace k8s.Models;

public class ResourceQuantity : IEquatable<ResourceQuantity>
{
    public static readonly decimal MaxAllowed = QuantityText.MaxAllowed;

    private readonly string _text;

    public ResourceQuantity(string v) => _text = v;

    public ResourceQuantity(decimal n, int exp, SuffixFormat format)
    {
        _text = QuantityText.Of(n, exp);
        Format = format;
    }

    public static implicit operator ResourceQuantity(string v) => new ResourceQuantity(v);

    public static bool operator ==(ResourceQuantity left, ResourceQuantity right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(ResourceQuantity left, ResourceQuantity right) => !(left == right);

    public enum SuffixFormat
    {
        DecimalExponent,
        BinarySI,
        DecimalSI,
    }

    public SuffixFormat Format { get; private set; }

    public static implicit operator decimal(ResourceQuantity v) => v?.ToDecimal() ?? 0;

    public static implicit operator ResourceQuantity(decimal v) => new ResourceQuantity(v, 0, SuffixFormat.DecimalSI);

    public string CanonicalizeString() => CanonicalizeString(Format);

    public string CanonicalizeString(SuffixFormat suffixFormat) => _text;

    public override string ToString() => CanonicalizeString();

    public int ToInt32() => (int)ToDecimal();

    public long ToInt64() => (long)ToDecimal();

    public uint ToUInt32() => (uint)ToDecimal();

    public ulong ToUInt64() => (ulong)ToDecimal();

    public BigInteger ToBigInteger() => new BigInteger(ToDecimal());

    public decimal ToDecimal() => QuantityText.ToDecimal(_text);

    public double ToDouble() => (double)ToDecimal();

    public bool Equals(ResourceQuantity other) => other is object && other.ToDecimal() == ToDecimal();

    public override bool Equals(object obj) => Equals(obj as ResourceQuantity);

    public override int GetHashCode() => ToDecimal().GetHashCode();
}
