using System.Collections.Generic;
using k8s.Models;

namespace DatabaseAsDeployment;

/// <summary>The vector database and its address.</summary>
internal static class Qdrant
{
    private const string Name = "qdrant";
    private const string Storage = "storage";

    /// <summary>The address for applications.</summary>
    public static V1Service Service()
    {
        return new V1Service
        {
            Metadata = Common.Metadata(Name),
            Spec = new V1ServiceSpec
            {
                Selector = Common.Labels(),
                Ports = new List<V1ServicePort>
                {
                    new V1ServicePort { Name = "http", Port = 6333, TargetPort = "http" },
                    new V1ServicePort { Name = "grpc", Port = 6334, TargetPort = "grpc" },
                },
            },
        };
    }

    /// <summary>The servers.</summary>
    public static V1StatefulSet Workload()
    {
        return new V1StatefulSet
        {
            Metadata = Common.Metadata(Name),
            Spec = new V1StatefulSetSpec
            {
                Replicas = 3,
                // No server starts before the one that it replaces has stopped.
                UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = "RollingUpdate" },
                Selector = new V1LabelSelector { MatchLabels = Common.Labels() },
                Template = Pods(),
                ServiceName = "qdrant-headless",
                VolumeClaimTemplates = new List<V1PersistentVolumeClaim>
                {
                    new V1PersistentVolumeClaim
                    {
                        Metadata = new V1ObjectMeta { Name = Storage },
                        Spec = new V1PersistentVolumeClaimSpec
                        {
                            AccessModes = new List<string> { "ReadWriteOnce" },
                            Resources = new V1VolumeResourceRequirements
                            {
                                Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("10Gi") },
                            },
                        },
                    },
                },
            },
        };
    }

    /// <summary>The headless service.</summary>
    public static V1Service HeadlessService()
    {
        return new V1Service
        {
            Metadata = new V1ObjectMeta { Name = "qdrant-headless" },
            Spec = new V1ServiceSpec
            {
                ClusterIP = "None",
                Selector = Common.Labels(),
                Ports = new List<V1ServicePort>
                {
                    new V1ServicePort { Name = "http", Port = 6333 },
                    new V1ServicePort { Name = "grpc", Port = 6334 },
                },
                PublishNotReadyAddresses = true,
            },
        };
    }

    private static V1PodTemplateSpec Pods()
    {
        return new V1PodTemplateSpec
        {
            Metadata = new V1ObjectMeta { Labels = Common.Labels() },
            Spec = new V1PodSpec
            {
                Containers = new List<V1Container> { Server() },
            },
        };
    }

    private static V1Container Server()
    {
        return new V1Container
        {
            Name = Name,
            Image = "qdrant/qdrant:v1.15.4",
            Env = new List<V1EnvVar>
            {
                new V1EnvVar
                {
                    Name = "QDRANT__LOG_LEVEL",
                    ValueFrom = new V1EnvVarSource
                    {
                        ConfigMapKeyRef = new V1ConfigMapKeySelector { Name = Configuration.Name, Key = "log-level" },
                    },
                },
            },
            Ports = new List<V1ContainerPort>
            {
                new V1ContainerPort { Name = "http", ContainerPort = 6333 },
                new V1ContainerPort { Name = "grpc", ContainerPort = 6334 },
            },
            VolumeMounts = new List<V1VolumeMount>
            {
                new V1VolumeMount { Name = Storage, MountPath = "/qdrant/storage" },
            },
            ReadinessProbe = Common.Probe("/readyz"),
            LivenessProbe = Common.Probe("/livez"),
        };
    }
}
