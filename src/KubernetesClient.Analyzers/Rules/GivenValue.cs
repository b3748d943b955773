using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>A value that a field is given, where a person would change it.</summary>
/// <param name="Value">The value; no choice.</param>
/// <param name="Place">The smallest text that gives it to this field.</param>
/// <param name="CanChange">Whether a change at the place changes this field and nothing else.</param>
internal sealed record GivenValue(Value Value, Place Place, bool CanChange)
{
    /// <summary>What a field is given: each member of a choice, as far as source gives it.</summary>
    public static IEnumerable<GivenValue> Of(Field field, Value value, Cluster cluster) =>
        from member in Choice.MembersOf(value)
        let toChange = cluster.PlaceToChange(field, member)
        let place = toChange ?? member.Origin?.Place
        where place is not null
        select new GivenValue(member, place.Value, toChange is not null);
}
