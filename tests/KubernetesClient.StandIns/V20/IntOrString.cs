using System.Globalization;

namespace k8s.Models;

public class IntOrString
{
    public string Value { get; private set; }

    public static implicit operator IntOrString(int v) => new IntOrString { Value = v.ToString(CultureInfo.InvariantCulture) };

    public static implicit operator IntOrString(long v) => new IntOrString { Value = v.ToString(CultureInfo.InvariantCulture) };

    public static implicit operator string(IntOrString v) => v?.Value;

    public static implicit operator IntOrString(string v) => new IntOrString { Value = v };

    public override string ToString() => Value;

    public int ToInt() => int.Parse(Value, CultureInfo.InvariantCulture);
}
