using System.Threading;
using System.Threading.Tasks;
using k8s.Models;

namespace k8s;

public static partial class CoreV1OperationsExtensions
{
    public static V1Service CreateNamespacedService(this ICoreV1Operations operations, V1Service body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Service> CreateNamespacedServiceAsync(this ICoreV1Operations operations, V1Service body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Service ReadNamespacedService(this ICoreV1Operations operations, string name, string namespaceParameter, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Service> ReadNamespacedServiceAsync(this ICoreV1Operations operations, string name, string namespaceParameter, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Service ReplaceNamespacedService(this ICoreV1Operations operations, V1Service body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Service> ReplaceNamespacedServiceAsync(this ICoreV1Operations operations, V1Service body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Service PatchNamespacedService(this ICoreV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Service> PatchNamespacedServiceAsync(this ICoreV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Service DeleteNamespacedService(this ICoreV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Service> DeleteNamespacedServiceAsync(this ICoreV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1ServiceList ListNamespacedService(this ICoreV1Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1ServiceList> ListNamespacedServiceAsync(this ICoreV1Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1PersistentVolumeClaim CreateNamespacedPersistentVolumeClaim(this ICoreV1Operations operations, V1PersistentVolumeClaim body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1PersistentVolumeClaim> CreateNamespacedPersistentVolumeClaimAsync(this ICoreV1Operations operations, V1PersistentVolumeClaim body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1PersistentVolumeClaim ReadNamespacedPersistentVolumeClaim(this ICoreV1Operations operations, string name, string namespaceParameter, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1PersistentVolumeClaim> ReadNamespacedPersistentVolumeClaimAsync(this ICoreV1Operations operations, string name, string namespaceParameter, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1PersistentVolumeClaim ReplaceNamespacedPersistentVolumeClaim(this ICoreV1Operations operations, V1PersistentVolumeClaim body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1PersistentVolumeClaim> ReplaceNamespacedPersistentVolumeClaimAsync(this ICoreV1Operations operations, V1PersistentVolumeClaim body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1PersistentVolumeClaim PatchNamespacedPersistentVolumeClaim(this ICoreV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1PersistentVolumeClaim> PatchNamespacedPersistentVolumeClaimAsync(this ICoreV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1PersistentVolumeClaim DeleteNamespacedPersistentVolumeClaim(this ICoreV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1PersistentVolumeClaim> DeleteNamespacedPersistentVolumeClaimAsync(this ICoreV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1PersistentVolumeClaimList ListNamespacedPersistentVolumeClaim(this ICoreV1Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1PersistentVolumeClaimList> ListNamespacedPersistentVolumeClaimAsync(this ICoreV1Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Pod CreateNamespacedPod(this ICoreV1Operations operations, V1Pod body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Pod> CreateNamespacedPodAsync(this ICoreV1Operations operations, V1Pod body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Pod ReadNamespacedPod(this ICoreV1Operations operations, string name, string namespaceParameter, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Pod> ReadNamespacedPodAsync(this ICoreV1Operations operations, string name, string namespaceParameter, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Pod ReplaceNamespacedPod(this ICoreV1Operations operations, V1Pod body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Pod> ReplaceNamespacedPodAsync(this ICoreV1Operations operations, V1Pod body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Pod PatchNamespacedPod(this ICoreV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Pod> PatchNamespacedPodAsync(this ICoreV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Pod DeleteNamespacedPod(this ICoreV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Pod> DeleteNamespacedPodAsync(this ICoreV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1PodList ListNamespacedPod(this ICoreV1Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1PodList> ListNamespacedPodAsync(this ICoreV1Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1ConfigMap CreateNamespacedConfigMap(this ICoreV1Operations operations, V1ConfigMap body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1ConfigMap> CreateNamespacedConfigMapAsync(this ICoreV1Operations operations, V1ConfigMap body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1ConfigMap ReadNamespacedConfigMap(this ICoreV1Operations operations, string name, string namespaceParameter, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1ConfigMap> ReadNamespacedConfigMapAsync(this ICoreV1Operations operations, string name, string namespaceParameter, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1ConfigMap ReplaceNamespacedConfigMap(this ICoreV1Operations operations, V1ConfigMap body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1ConfigMap> ReplaceNamespacedConfigMapAsync(this ICoreV1Operations operations, V1ConfigMap body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1ConfigMap PatchNamespacedConfigMap(this ICoreV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1ConfigMap> PatchNamespacedConfigMapAsync(this ICoreV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Status DeleteNamespacedConfigMap(this ICoreV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Status> DeleteNamespacedConfigMapAsync(this ICoreV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1ConfigMapList ListNamespacedConfigMap(this ICoreV1Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1ConfigMapList> ListNamespacedConfigMapAsync(this ICoreV1Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Secret CreateNamespacedSecret(this ICoreV1Operations operations, V1Secret body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Secret> CreateNamespacedSecretAsync(this ICoreV1Operations operations, V1Secret body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Secret ReadNamespacedSecret(this ICoreV1Operations operations, string name, string namespaceParameter, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Secret> ReadNamespacedSecretAsync(this ICoreV1Operations operations, string name, string namespaceParameter, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Secret ReplaceNamespacedSecret(this ICoreV1Operations operations, V1Secret body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Secret> ReplaceNamespacedSecretAsync(this ICoreV1Operations operations, V1Secret body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Secret PatchNamespacedSecret(this ICoreV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Secret> PatchNamespacedSecretAsync(this ICoreV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Status DeleteNamespacedSecret(this ICoreV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Status> DeleteNamespacedSecretAsync(this ICoreV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1SecretList ListNamespacedSecret(this ICoreV1Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1SecretList> ListNamespacedSecretAsync(this ICoreV1Operations operations, string namespaceParameter, bool? allowWatchBookmarks = null, string continueParameter = null, string fieldSelector = null, string labelSelector = null, int? limit = null, string resourceVersion = null, string resourceVersionMatch = null, int? timeoutSeconds = null, bool? watch = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1ServiceAccount CreateNamespacedServiceAccount(this ICoreV1Operations operations, V1ServiceAccount body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1ServiceAccount> CreateNamespacedServiceAccountAsync(this ICoreV1Operations operations, V1ServiceAccount body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1ServiceAccount ReadNamespacedServiceAccount(this ICoreV1Operations operations, string name, string namespaceParameter, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1ServiceAccount> ReadNamespacedServiceAccountAsync(this ICoreV1Operations operations, string name, string namespaceParameter, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1ServiceAccount ReplaceNamespacedServiceAccount(this ICoreV1Operations operations, V1ServiceAccount body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1ServiceAccount> ReplaceNamespacedServiceAccountAsync(this ICoreV1Operations operations, V1ServiceAccount body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1ServiceAccount PatchNamespacedServiceAccount(this ICoreV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1ServiceAccount> PatchNamespacedServiceAccountAsync(this ICoreV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1ServiceAccount DeleteNamespacedServiceAccount(this ICoreV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1ServiceAccount> DeleteNamespacedServiceAccountAsync(this ICoreV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static Task<V1Namespace> CreateNamespaceAsync(this ICoreV1Operations operations, V1Namespace body, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();
}
