using System.Collections.Generic;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>The states in which a loop or a switch is left before its end.</summary>
/// <param name="IsLoop">Whether <c>continue</c> belongs to it too.</param>
/// <param name="States">The states.</param>
internal sealed record Exits(bool IsLoop, List<State> States);
