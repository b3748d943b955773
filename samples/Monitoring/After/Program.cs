using System;
using k8s;
using Monitoring;

// Usage: Monitoring [namespace]. The cluster is the current one of the kubeconfig, or the one that this pod runs in.
string targetNamespace = args is [var name] ? name : "monitoring";

using var client = new Kubernetes(KubernetesClientConfiguration.BuildDefaultConfig());
var stack = new MonitoringStack(new MonitoringSettings());
await stack.DeployAsync(client, targetNamespace);
Console.WriteLine($"Prometheus is deployed to {targetNamespace}");
