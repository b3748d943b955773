using System;
using System.Threading;
using k8s;
using ZooKeeperEnsemble;

// Usage: ZooKeeperEnsemble [namespace]. The cluster is the current one of the kubeconfig, or the one that this pod runs in.
string targetNamespace = args is [var name] ? name : "coordination";

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancellation.Cancel();
};

using var client = new Kubernetes(KubernetesClientConfiguration.BuildDefaultConfig());
var deployment = new ClusterDeployment(client, targetNamespace);

// The Services first: the servers look each other up as soon as they start.
await deployment.ApplyAsync(ZooKeeperServices.Headless(), cancellation.Token);
await deployment.ApplyAsync(ZooKeeperServices.Client(), cancellation.Token);
await deployment.ApplyAsync(ZooKeeperStatefulSet.Create(), cancellation.Token);
