using System.Threading;
using System.Threading.Tasks;
using k8s.Models;

namespace k8s;

public static partial class PolicyV1OperationsExtensions
{
    public static V1PodDisruptionBudget CreateNamespacedPodDisruptionBudget(this IPolicyV1Operations operations, V1PodDisruptionBudget body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1PodDisruptionBudget> CreateNamespacedPodDisruptionBudgetAsync(this IPolicyV1Operations operations, V1PodDisruptionBudget body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1PodDisruptionBudget ReadNamespacedPodDisruptionBudget(this IPolicyV1Operations operations, string name, string namespaceParameter, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1PodDisruptionBudget> ReadNamespacedPodDisruptionBudgetAsync(this IPolicyV1Operations operations, string name, string namespaceParameter, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1PodDisruptionBudget ReplaceNamespacedPodDisruptionBudget(this IPolicyV1Operations operations, V1PodDisruptionBudget body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1PodDisruptionBudget> ReplaceNamespacedPodDisruptionBudgetAsync(this IPolicyV1Operations operations, V1PodDisruptionBudget body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1PodDisruptionBudget PatchNamespacedPodDisruptionBudget(this IPolicyV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1PodDisruptionBudget> PatchNamespacedPodDisruptionBudgetAsync(this IPolicyV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Status DeleteNamespacedPodDisruptionBudget(this IPolicyV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Status> DeleteNamespacedPodDisruptionBudgetAsync(this IPolicyV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1PodDisruptionBudgetList ListNamespacedPodDisruptionBudget(this IPolicyV1Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1PodDisruptionBudgetList> ListNamespacedPodDisruptionBudgetAsync(this IPolicyV1Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();
}
