using System.Threading;
using System.Threading.Tasks;
using k8s.Models;

namespace k8s;

public static partial class AutoscalingV1OperationsExtensions
{
    public static V1HorizontalPodAutoscaler CreateNamespacedHorizontalPodAutoscaler(this IAutoscalingV1Operations operations, V1HorizontalPodAutoscaler body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1HorizontalPodAutoscaler> CreateNamespacedHorizontalPodAutoscalerAsync(this IAutoscalingV1Operations operations, V1HorizontalPodAutoscaler body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1HorizontalPodAutoscaler ReadNamespacedHorizontalPodAutoscaler(this IAutoscalingV1Operations operations, string name, string namespaceParameter, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1HorizontalPodAutoscaler> ReadNamespacedHorizontalPodAutoscalerAsync(this IAutoscalingV1Operations operations, string name, string namespaceParameter, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1HorizontalPodAutoscaler ReplaceNamespacedHorizontalPodAutoscaler(this IAutoscalingV1Operations operations, V1HorizontalPodAutoscaler body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1HorizontalPodAutoscaler> ReplaceNamespacedHorizontalPodAutoscalerAsync(this IAutoscalingV1Operations operations, V1HorizontalPodAutoscaler body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1HorizontalPodAutoscaler PatchNamespacedHorizontalPodAutoscaler(this IAutoscalingV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1HorizontalPodAutoscaler> PatchNamespacedHorizontalPodAutoscalerAsync(this IAutoscalingV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Status DeleteNamespacedHorizontalPodAutoscaler(this IAutoscalingV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Status> DeleteNamespacedHorizontalPodAutoscalerAsync(this IAutoscalingV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1HorizontalPodAutoscalerList ListNamespacedHorizontalPodAutoscaler(this IAutoscalingV1Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1HorizontalPodAutoscalerList> ListNamespacedHorizontalPodAutoscalerAsync(this IAutoscalingV1Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();
}
