using System.Threading.Tasks;
using k8s;
using k8s.Models;

namespace DatabaseAsDeployment;

/// <summary>Creates what the vector database consists of.</summary>
internal sealed class Rollout(IKubernetes client, string targetNamespace)
{
    public async Task RunAsync()
    {
        await ApplyConfigurationAsync();

        V1Service service = Qdrant.Service();
        await client.CoreV1.CreateNamespacedServiceAsync(service, targetNamespace);

        V1Deployment workload = Qdrant.Workload();
        workload.SetLabel("app.kubernetes.io/managed-by", "search-platform");
        await client.AppsV1.CreateNamespacedDeploymentAsync(workload, targetNamespace);
    }

    private async Task ApplyConfigurationAsync() =>
        await client.CoreV1.CreateNamespacedConfigMapAsync(Configuration.Map(), targetNamespace);
}
