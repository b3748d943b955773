using System;
using System.Threading;
using k8s;
using VectorDatabase;

// Usage: VectorDatabase [namespace]. The cluster is the current one of the kubeconfig, or the one that this pod runs in.
string targetNamespace = args is [var name] ? name : "search";

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancellation.Cancel();
};

using var client = new Kubernetes(KubernetesClientConfiguration.BuildDefaultConfig());
var deployment = new ClusterDeployment(client, targetNamespace);

// The Services first: the peers look each other up as soon as they start.
await deployment.ApplyAsync(QdrantServices.Headless(), cancellation.Token);
await deployment.ApplyAsync(QdrantServices.Client(), cancellation.Token);
await deployment.ApplyAsync(QdrantStatefulSet.Create(), cancellation.Token);
