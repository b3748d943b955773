using System.Numerics;

namespace k8s.Models;

public partial class ResourceQuantity
{
    public static readonly decimal MaxAllowed = QuantityText.MaxAllowed;

    public ResourceQuantity()
    {
    }

    public ResourceQuantity(string value = default) => Value = value;

    public ResourceQuantity(decimal n, int exp, SuffixFormat format)
    {
        Value = QuantityText.Of(n, exp);
        Format = format;
    }

    public string Value { get; set; }

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

    public string CanonicalizeString(SuffixFormat suffixFormat) => Value;

    public override string ToString() => CanonicalizeString();

    public int ToInt32() => (int)ToDecimal();

    public long ToInt64() => (long)ToDecimal();

    public uint ToUInt32() => (uint)ToDecimal();

    public ulong ToUInt64() => (ulong)ToDecimal();

    public BigInteger ToBigInteger() => new BigInteger(ToDecimal());

    public decimal ToDecimal() => QuantityText.ToDecimal(Value);

    public double ToDouble() => (double)ToDecimal();

    public override bool Equals(object obj) => obj is ResourceQuantity other && other.ToDecimal() == ToDecimal();

    public override int GetHashCode() => ToDecimal().GetHashCode();
}
