using System;
using k8s;
using k8s.Models;
using PostgresDatabase;

// Usage: PostgresDatabase [namespace]. The cluster is the current one of the kubeconfig, or the one that this pod runs in.
string targetNamespace = args is [var name] ? name : "orders";

var database = new PostgresBuilder("orders-db")
    .WithImage("postgres:18.1")
    .WithCredentialsFrom("orders-db-credentials")
    .WithDisk("data", "100GB", mountedAt: "/var/lib/postgresql/data")
    .WithDisk("archive", "20Gi", mountedAt: "/archive")
    .WithSetting("archive_mode", "on")
    .WithSetting("archive_command", "test ! -f /archive/%f && cp %p /archive/%f")
    .WithBackups("registry.example.com/postgres-backup:2.3", schedule: "0 3 * * *");

using var client = new Kubernetes(KubernetesClientConfiguration.BuildDefaultConfig());
V1Service service = database.BuildService();
await client.CoreV1.CreateNamespacedServiceAsync(service, targetNamespace);
V1StatefulSet set = database.BuildStatefulSet();
await client.AppsV1.CreateNamespacedStatefulSetAsync(set, targetNamespace);
Console.WriteLine($"Database {targetNamespace}/{set.Name()} created");
