using System.Threading.Tasks;
using k8s;
using k8s.Models;

namespace Monitoring;

/// <summary>All objects of the monitoring.</summary>
internal sealed class MonitoringStack(MonitoringSettings settings)
{
    private readonly PrometheusManifests _prometheus = new(settings);

    public async Task DeployAsync(IKubernetes client, string targetNamespace)
    {
        V1PersistentVolumeClaim claim = _prometheus.Claim();
        await client.CoreV1.CreateNamespacedPersistentVolumeClaimAsync(claim, targetNamespace);

        V1Service service = _prometheus.Service();
        await client.CoreV1.CreateNamespacedServiceAsync(service, targetNamespace);

        V1StatefulSet set = _prometheus.StatefulSet();
        await client.AppsV1.CreateNamespacedStatefulSetAsync(set, targetNamespace);

        V1PodDisruptionBudget budget = _prometheus.Budget();
        await client.PolicyV1.CreateNamespacedPodDisruptionBudgetAsync(budget, targetNamespace);
    }
}
