using System.Collections.Immutable;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity.RefusedServices;

/// <summary>Something of a Service that the API server refuses.</summary>
/// <param name="What">What is wrong, as a message says it of the Service.</param>
/// <param name="Place">The smallest text that is wrong.</param>
/// <param name="Fixes">The ways to repair it.</param>
internal sealed record ServiceFault(string What, Place? Place, ImmutableArray<ProposedFix> Fixes)
{
    /// <summary>The equivalence key of the fixes that write what is meant.</summary>
    public const string CorrectKey = "K8S1012.Correct";

    /// <summary>The equivalence key of the fixes that take away what is refused.</summary>
    public const string RemoveKey = "K8S1012.Remove";

    /// <summary>A fault that only a person can repair.</summary>
    public static ServiceFault At(string what, Value value) => new(what, value.Origin?.Place, ImmutableArray<ProposedFix>.Empty);

    /// <summary>A fault of what an object is or lacks.</summary>
    public static ServiceFault In(string what, Value creation) => new(what, creation.Origin?.Made, ImmutableArray<ProposedFix>.Empty);

    /// <summary>A text in place of which another one is meant; no fix if nobody can say which.</summary>
    public static ServiceFault Misspelt(string what, string path, Value value, string? meant, Cluster cluster)
    {
        Place? toChange = cluster.PlaceToChange(new Field("V1Service", path), value);
        return new ServiceFault(what, toChange ?? value.Origin?.Place, meant is null || toChange is not { } place
            ? ImmutableArray<ProposedFix>.Empty
            : ImmutableArray.Create(new ProposedFix(CorrectKey, $"Use \"{meant}\"", ImmutableArray.Create<Change>(new ReplaceExpression(place, new TextValue(meant))))));
    }

    /// <summary>A setting that has no place there.</summary>
    public static ServiceFault Misplaced(string what, string name, Value value) => new(what, value.Origin?.Place, value.Origin is { } origin
        ? ImmutableArray.Create(new ProposedFix(RemoveKey, $"Remove {name}", ImmutableArray.Create<Change>(new Remove(origin.Place))))
        : ImmutableArray<ProposedFix>.Empty);
}
