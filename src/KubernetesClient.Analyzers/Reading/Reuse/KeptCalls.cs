using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Reading.Reuse;

/// <summary>The members of the program that a member calls, with what that depends on besides its own tree.</summary>
internal sealed record KeptCalls(ImmutableHashSet<MemberKey> Called, Surroundings Surroundings);
