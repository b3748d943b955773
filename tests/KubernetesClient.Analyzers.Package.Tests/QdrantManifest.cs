namespace KubernetesClient.Analyzers.Package.Tests;

/// <summary>A program's file that builds a StatefulSet with one mistake and none beside it.</summary>
internal static class QdrantManifest
{
    /// <summary>Name of the file.</summary>
    public const string File = "Qdrant.cs";

    /// <summary>What K8S2001 says of <see cref="Before" />.</summary>
    public const string Message =
        "StatefulSet 'qdrant' has the update strategy \"Recreate\", which only Deployments have: the API server refuses the set";

    /// <summary>The expression that is wrong; the file has it once.</summary>
    public const string Wrong = "\"Recreate\"";

    /// <summary>What the first code action writes in its place.</summary>
    public const string Right = "\"RollingUpdate\"";

    /// <summary>The file as it was written.</summary>
    public const string Before =
        $$"""
        using System.Collections.Generic;
        using k8s.Models;

        namespace Consumer;

        public static class Qdrant
        {
            public static V1StatefulSet Create() => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "qdrant" },
                Spec = new V1StatefulSetSpec
                {
                    ServiceName = "qdrant-headless",
                    Replicas = 3,
                    PodManagementPolicy = "Parallel",
                    // How pods are replaced.
                    UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {{Wrong}} },
                    Selector = new V1LabelSelector
                    {
                        MatchLabels = new Dictionary<string, string> { ["app"] = "qdrant" },
                    },
                    Template = new V1PodTemplateSpec
                    {
                        Metadata = new V1ObjectMeta
                        {
                            Labels = new Dictionary<string, string> { ["app"] = "qdrant" },
                        },
                        Spec = new V1PodSpec
                        {
                            Containers = new List<V1Container>
                            {
                                new V1Container
                                {
                                    Name = "qdrant",
                                    Image = "qdrant/qdrant:v1.12.4",
                                    VolumeMounts = new List<V1VolumeMount>
                                    {
                                        new V1VolumeMount { Name = "data", MountPath = "/qdrant/storage" },
                                    },
                                },
                            },
                        },
                    },
                    VolumeClaimTemplates = new List<V1PersistentVolumeClaim>
                    {
                        new V1PersistentVolumeClaim
                        {
                            Metadata = new V1ObjectMeta { Name = "data" },
                            Spec = new V1PersistentVolumeClaimSpec
                            {
                                AccessModes = new List<string> { "ReadWriteOnce" },
                                Resources = new()
                                {
                                    Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("10Gi") },
                                },
                            },
                        },
                    },
                },
            };
        }

        """;
}
