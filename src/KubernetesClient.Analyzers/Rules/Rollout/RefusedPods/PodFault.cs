using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Rollout.RefusedPods;

/// <summary>Something because of which pods do not come up.</summary>
/// <param name="What">What is wrong, as a message says it of what has the fault.</param>
/// <param name="Place">The smallest text that is wrong.</param>
internal sealed record PodFault(string What, Place Place)
{
    /// <summary>The end of the equivalence key of fixes that write what is meant.</summary>
    public const string Correct = "Correct";

    /// <summary>The end of the equivalence key of fixes that take away what is refused.</summary>
    public const string RemoveIt = "Remove";

    /// <summary>What Kubernetes does.</summary>
    public string Consequence { get; init; } = "no pod can be created";

    /// <summary>The way to repair it; null if only a person can.</summary>
    public (string Key, string Title, Change Change)? Repair { get; init; }

    /// <summary>A fault of a value, at each of the places that may give it.</summary>
    public static IEnumerable<PodFault> At(Field field, Value value, string what, Cluster cluster) =>
        GivenValue.Of(field, value, cluster).Select(given => new PodFault(what, given.Place));

    /// <summary>A value in place of which another one is meant; without repair if nobody can say which.</summary>
    public static IEnumerable<PodFault> Wrong(Field field, Value value, string what, NewValue? meant, Cluster cluster) =>
        from given in GivenValue.Of(field, value, cluster)
        select new PodFault(what, given.Place)
        {
            Repair = meant is not null && given.CanChange ? (Correct, $"Use {Written(meant)}", new ReplaceExpression(given.Place, meant)) : null,
        };

    /// <summary>A setting that has no place there.</summary>
    public static IEnumerable<PodFault> Misplaced(Field field, Value value, string what, string title, Cluster cluster) =>
        from given in GivenValue.Of(field, value, cluster)
        select new PodFault(what, given.Place) { Repair = (RemoveIt, title, new Remove(given.Value.Origin!.Place)) };

    /// <summary>A fault of what an object is or lacks; none if no source creates it.</summary>
    public static IEnumerable<PodFault> In(Value creation, string what) =>
        creation.Origin is { } origin ? new[] { new PodFault(what, origin.Made) } : Enumerable.Empty<PodFault>();

    /// <summary>The fixes of a rule.</summary>
    public ImmutableArray<ProposedFix> FixesOf(string rule) => Repair is { } repair
        ? ImmutableArray.Create(new ProposedFix($"{rule}.{repair.Key}", repair.Title, ImmutableArray.Create(repair.Change)))
        : ImmutableArray<ProposedFix>.Empty;

    private static string Written(NewValue value) => value switch
    {
        NumberValue number => $"{number.Amount}",
        SameAs { Otherwise: { } otherwise } => Written(otherwise),
        _ => $"\"{((TextValue)value).Text}\"",
    };
}
