using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>The format strings of <c>string.Format</c>.</summary>
internal static class CompositeFormat
{
    /// <summary>
    /// The parts of the text that a format makes; null if it aligns or formats an argument, has no such argument, or is no format.
    /// </summary>
    public static ImmutableArray<Value>? Fill(string format, ImmutableArray<Value> arguments)
    {
        var parts = ImmutableArray.CreateBuilder<Value>();
        var literal = new StringBuilder();
        for (int index = 0; index < format.Length; index++)
        {
            char character = format[index];
            if (character is not ('{' or '}'))
            {
                literal.Append(character);
            }
            else if (index + 1 < format.Length && format[index + 1] == character)
            {
                literal.Append(character);
                index++;
            }
            else if (ArgumentAt(format, index, arguments) is { } hole)
            {
                parts.Add(Text.Of(literal.ToString(), origin: null));
                literal.Clear();
                parts.Add(hole.Argument);
                index = hole.End;
            }
            else
            {
                return null;
            }
        }

        return parts.ToImmutable().Add(Text.Of(literal.ToString(), origin: null));
    }

    private static (Value Argument, int End)? ArgumentAt(string format, int start, ImmutableArray<Value> arguments)
    {
        int end = format.IndexOf('}', start);
        return format[start] == '{'
            && end > start
            && int.TryParse(format.Substring(start + 1, end - start - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number < arguments.Length
                ? (arguments[number], end)
                : null;
    }
}
