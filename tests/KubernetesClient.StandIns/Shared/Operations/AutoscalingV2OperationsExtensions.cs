using System.Threading;
using System.Threading.Tasks;
using k8s.Models;

namespace k8s;

public static partial class AutoscalingV2OperationsExtensions
{
    public static V2HorizontalPodAutoscaler CreateNamespacedHorizontalPodAutoscaler(this IAutoscalingV2Operations operations, V2HorizontalPodAutoscaler body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V2HorizontalPodAutoscaler> CreateNamespacedHorizontalPodAutoscalerAsync(this IAutoscalingV2Operations operations, V2HorizontalPodAutoscaler body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V2HorizontalPodAutoscaler ReadNamespacedHorizontalPodAutoscaler(this IAutoscalingV2Operations operations, string name, string namespaceParameter, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V2HorizontalPodAutoscaler> ReadNamespacedHorizontalPodAutoscalerAsync(this IAutoscalingV2Operations operations, string name, string namespaceParameter, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V2HorizontalPodAutoscaler ReplaceNamespacedHorizontalPodAutoscaler(this IAutoscalingV2Operations operations, V2HorizontalPodAutoscaler body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V2HorizontalPodAutoscaler> ReplaceNamespacedHorizontalPodAutoscalerAsync(this IAutoscalingV2Operations operations, V2HorizontalPodAutoscaler body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V2HorizontalPodAutoscaler PatchNamespacedHorizontalPodAutoscaler(this IAutoscalingV2Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V2HorizontalPodAutoscaler> PatchNamespacedHorizontalPodAutoscalerAsync(this IAutoscalingV2Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Status DeleteNamespacedHorizontalPodAutoscaler(this IAutoscalingV2Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Status> DeleteNamespacedHorizontalPodAutoscalerAsync(this IAutoscalingV2Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V2HorizontalPodAutoscalerList ListNamespacedHorizontalPodAutoscaler(this IAutoscalingV2Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V2HorizontalPodAutoscalerList> ListNamespacedHorizontalPodAutoscalerAsync(this IAutoscalingV2Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();
}
