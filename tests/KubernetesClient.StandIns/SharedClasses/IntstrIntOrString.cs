using System.Globalization;

namespace k8s.Models;

public partial class IntstrIntOrString
{
    public IntstrIntOrString()
    {
    }

    public IntstrIntOrString(string value = default) => Value = value;

    public string Value { get; set; }

    public static implicit operator IntstrIntOrString(int v) => new IntstrIntOrString(v.ToString(CultureInfo.InvariantCulture));

    public static implicit operator IntstrIntOrString(long v) => new IntstrIntOrString(v.ToString(CultureInfo.InvariantCulture));

    public static implicit operator string(IntstrIntOrString v) => v?.Value;

    public static implicit operator IntstrIntOrString(string v) => new IntstrIntOrString(v);

    public override bool Equals(object obj) => obj is IntstrIntOrString other && other.Value == Value;

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;
}
