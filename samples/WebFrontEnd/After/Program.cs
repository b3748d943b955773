using System;
using System.Threading;
using k8s;
using WebFrontEnd;

// Usage: WebFrontEnd [namespace]. The cluster is the current one of the kubeconfig, or the one that this pod runs in.
string targetNamespace = args is [var name] ? name : "shop";

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancellation.Cancel();
};

using var client = new Kubernetes(KubernetesClientConfiguration.BuildDefaultConfig());
var deployment = new ClusterDeployment(client, targetNamespace);

await deployment.ApplyAsync(StorefrontServices.Web(), cancellation.Token);
await deployment.ApplyAsync(StorefrontWorkload.Create(), cancellation.Token);
await deployment.ApplyAsync(StorefrontWorkload.Budget(), cancellation.Token);
