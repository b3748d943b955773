using System;
using DatabaseAsDeployment;
using k8s;

// Usage: DatabaseAsDeployment [namespace]. The cluster is the current one of the kubeconfig, or the one that this pod runs in.
string targetNamespace = args is [var name] ? name : "search";

using var client = new Kubernetes(KubernetesClientConfiguration.BuildDefaultConfig());
await new Rollout(client, targetNamespace).RunAsync();
Console.WriteLine($"Qdrant is deployed to {targetNamespace}");
