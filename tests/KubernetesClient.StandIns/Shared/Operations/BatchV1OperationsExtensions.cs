using System.Threading;
using System.Threading.Tasks;
using k8s.Models;

namespace k8s;

public static partial class BatchV1OperationsExtensions
{
    public static V1Job CreateNamespacedJob(this IBatchV1Operations operations, V1Job body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Job> CreateNamespacedJobAsync(this IBatchV1Operations operations, V1Job body, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Job ReadNamespacedJob(this IBatchV1Operations operations, string name, string namespaceParameter, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Job> ReadNamespacedJobAsync(this IBatchV1Operations operations, string name, string namespaceParameter, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Job ReplaceNamespacedJob(this IBatchV1Operations operations, V1Job body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Job> ReplaceNamespacedJobAsync(this IBatchV1Operations operations, V1Job body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Job PatchNamespacedJob(this IBatchV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Job> PatchNamespacedJobAsync(this IBatchV1Operations operations, V1Patch body, string name, string namespaceParameter, string dryRun = null, string fieldManager = null, string fieldValidation = null, bool? force = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();

    public static V1Status DeleteNamespacedJob(this IBatchV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null) =>
        throw new StandInException();

    public static Task<V1Status> DeleteNamespacedJobAsync(this IBatchV1Operations operations, string name, string namespaceParameter, V1DeleteOptions body = null, string dryRun = null, int? gracePeriodSeconds = null, bool? orphanDependents = null, string propagationPolicy = null, bool? pretty = null, CancellationToken cancellationToken = default) =>
        throw new StandInException();
}
