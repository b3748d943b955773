using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

/// <summary>What a rule reports, and beside it what it does not.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Right">Manifests without a fault.</param>
/// <param name="Wrong">Manifests with the fault.</param>
/// <param name="NotKnown">The same, but only the running program knows whether they have it.</param>
internal sealed record Case(string Rule, ImmutableArray<ModelNode> Right, ImmutableArray<ModelNode> Wrong, ImmutableArray<ModelNode> NotKnown);
