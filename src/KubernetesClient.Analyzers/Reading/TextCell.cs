using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>A <c>StringBuilder</c> on the heap.</summary>
/// <param name="Text">What was written into it; null if that is not known.</param>
/// <param name="Origin">Its creation.</param>
internal sealed record TextCell(Value? Text, Origin? Origin) : Cell(Origin)
{
    /// <inheritdoc />
    public override IEnumerable<Value> Held => Enumerable.Empty<Value>();

    /// <summary>The same with something else written into it; of one of too many texts nothing is known.</summary>
    public TextCell With(Value? text) => this with { Text = text is Unknown ? null : text };

    /// <summary>What is known of it where two branches meet.</summary>
    public TextCell JoinedWith(TextCell other) => With(Text is null || other.Text is null ? null : Choice.Between(Text, other.Text));

    /// <inheritdoc />
    protected override Cell Emptied() => this with { Text = null };
}
