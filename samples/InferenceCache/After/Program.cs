using System;
using InferenceCache;
using k8s;
using k8s.Models;

// Usage: InferenceCache [namespace]. The cluster is the current one of the kubeconfig, or the one that this pod runs in.
string targetNamespace = args is [var name] ? name : "inference";

V1Service peers = InferenceService.Headless();
V1StatefulSet replicas = InferenceReplicas.Create();

using var client = new Kubernetes(KubernetesClientConfiguration.BuildDefaultConfig());
await client.CoreV1.CreateNamespacedServiceAsync(peers, targetNamespace);
await client.AppsV1.CreateNamespacedStatefulSetAsync(replicas, targetNamespace);
Console.WriteLine($"{replicas.Spec.Replicas} replicas of {replicas.Name()} created in {targetNamespace}");
