using System;
using System.Threading;
using System.Threading.Tasks;
using k8s;
using k8s.Models;

namespace WebFrontEnd;

/// <summary>Brings objects into one namespace: created if they are not there yet, replaced if they are.</summary>
internal sealed class ClusterDeployment(IKubernetes client, string targetNamespace)
{
    public async Task ApplyAsync(V1Service service, CancellationToken cancellationToken)
    {
        V1ServiceList existing = await client.CoreV1.ListNamespacedServiceAsync(
            targetNamespace,
            fieldSelector: $"metadata.name={service.Metadata.Name}",
            cancellationToken: cancellationToken);
        if (existing.Items.Count == 0)
        {
            await client.CoreV1.CreateNamespacedServiceAsync(service, targetNamespace, cancellationToken: cancellationToken);
        }
        else
        {
            await client.CoreV1.ReplaceNamespacedServiceAsync(service, service.Metadata.Name, targetNamespace, cancellationToken: cancellationToken);
        }

        Console.WriteLine($"Service {targetNamespace}/{service.Metadata.Name} applied");
    }

    public async Task ApplyAsync(V1StatefulSet workload, CancellationToken cancellationToken)
    {
        V1StatefulSetList existing = await client.AppsV1.ListNamespacedStatefulSetAsync(
            targetNamespace,
            fieldSelector: $"metadata.name={workload.Metadata.Name}",
            cancellationToken: cancellationToken);
        if (existing.Items.Count == 0)
        {
            await client.AppsV1.CreateNamespacedStatefulSetAsync(workload, targetNamespace, cancellationToken: cancellationToken);
        }
        else
        {
            await client.AppsV1.ReplaceNamespacedStatefulSetAsync(workload, workload.Metadata.Name, targetNamespace, cancellationToken: cancellationToken);
        }

        Console.WriteLine($"Workload {targetNamespace}/{workload.Metadata.Name} applied");
    }

    public async Task ApplyAsync(V1PodDisruptionBudget budget, CancellationToken cancellationToken)
    {
        V1PodDisruptionBudgetList existing = await client.PolicyV1.ListNamespacedPodDisruptionBudgetAsync(
            targetNamespace,
            fieldSelector: $"metadata.name={budget.Metadata.Name}",
            cancellationToken: cancellationToken);
        if (existing.Items.Count == 0)
        {
            await client.PolicyV1.CreateNamespacedPodDisruptionBudgetAsync(budget, targetNamespace, cancellationToken: cancellationToken);
        }
        else
        {
            await client.PolicyV1.ReplaceNamespacedPodDisruptionBudgetAsync(budget, budget.Metadata.Name, targetNamespace, cancellationToken: cancellationToken);
        }

        Console.WriteLine($"PodDisruptionBudget {targetNamespace}/{budget.Metadata.Name} applied");
    }
}
