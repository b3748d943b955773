using System;
using System.Threading.Tasks;
using k8s;
using k8s.Models;

namespace VectorDatabase;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (args.Length != 1)
        {
            Console.Error.WriteLine("usage: deploy <version of qdrant>");
            return 2;
        }

        using var kube = new Kubernetes(KubernetesClientConfiguration.BuildDefaultConfig());
        try
        {
            await kube.CoreV1.CreateNamespacedServiceAsync(Services.ForClients(), Names.Namespace);
            await kube.CoreV1.CreateNamespacedServiceAsync(Services.ForPeers(), Names.Namespace);

            V1StatefulSet database = Database.Build(version: args[0]);
            await kube.AppsV1.CreateNamespacedStatefulSetAsync(database, Names.Namespace);
            Console.WriteLine($"{database.Metadata.Name} is being started");
            return 0;
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}
