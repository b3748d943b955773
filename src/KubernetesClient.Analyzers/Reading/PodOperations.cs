using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Tells programs that speak to single pods: they know the names that a StatefulSet gives.</summary>
internal static class PodOperations
{
    private static readonly ImmutableArray<string> Names = ImmutableArray.Create(
        "DeleteNamespacedPod",
        "MuxedStreamNamespacedPodExec",
        "NamespacedPodExec",
        "PatchNamespacedPod",
        "ReadNamespacedPod",
        "ReadNamespacedPodLog",
        "ReadNamespacedPodStatus",
        "ReplaceNamespacedPod",
        "WebSocketNamespacedPodAttach",
        "WebSocketNamespacedPodExec",
        "WebSocketNamespacedPodPortForward");

    private static readonly ImmutableArray<string> Endings = ImmutableArray.Create("", "Async", "WithHttpMessagesAsync");

    /// <summary>Whether the program mentions a client operation on one pod.</summary>
    public static bool AreMentionedIn(ProgramIndex names) => Names.Any(name => Endings.Any(ending => names.MentionsOf(name + ending) > 0));
}
