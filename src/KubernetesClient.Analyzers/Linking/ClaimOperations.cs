using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Reading;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>Tells programs that use claims in ways which their workloads do not show.</summary>
internal static class ClaimOperations
{
    private static readonly ImmutableArray<string> Operations = ImmutableArray.Create(
        "DeleteNamespacedPersistentVolumeClaim",
        "PatchNamespacedPersistentVolumeClaim",
        "ReadNamespacedPersistentVolumeClaim",
        "ReplaceNamespacedPersistentVolumeClaim");

    private static readonly ImmutableArray<string> Endings = ImmutableArray.Create("", "Async", "WithHttpMessagesAsync");

    /// <summary>What runs pods, but is not read.</summary>
    private static readonly ImmutableArray<string> RunPods = ImmutableArray.Create(
        "V1CronJob", "V1CronJobSpec", "V1DaemonSet", "V1DaemonSetSpec", "V1Job", "V1JobSpec", "V1Pod", "V1ReplicaSet", "V1ReplicaSetSpec", "V1ReplicationController");

    /// <summary>Whether the program mentions a client operation on one claim besides its creation, or other kinds that run pods.</summary>
    public static bool AreMentionedIn(ProgramIndex names) =>
        Operations.Any(operation => Endings.Any(ending => names.MentionsOf(operation + ending) > 0)) || RunPods.Any(kind => names.MentionsOf(kind) > 0);
}
