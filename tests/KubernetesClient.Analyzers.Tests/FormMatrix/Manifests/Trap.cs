using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

/// <summary>Manifests that look wrong and are not.</summary>
/// <param name="Name">What looks wrong.</param>
/// <param name="Right">The manifests; what another rule says of them is marked.</param>
/// <param name="Wrong">Nearly the same with the fault, so that silence cannot come from not understanding.</param>
internal sealed record Trap(string Name, ImmutableArray<ModelNode> Right, ImmutableArray<ModelNode> Wrong);
