using System.Collections.Generic;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

/// <summary>Programs that build sets with a retention policy, <c>WRONG</c>, in several forms.</summary>
internal static class RetentionSource
{
    /// <summary>The forms by name, each with its files.</summary>
    public static IReadOnlyDictionary<string, string[]> Forms { get; } = new Dictionary<string, string[]>
    {
        ["initializer"] = new[] { Set("PersistentVolumeClaimRetentionPolicy = new V1StatefulSetPersistentVolumeClaimRetentionPolicy { WhenScaled = /* for now */ WRONG },") },
        ["target-typed"] = new[] { Set("PersistentVolumeClaimRetentionPolicy = new() { WhenDeleted = \"Retain\", WhenScaled = WRONG },") },
        ["parameter"] = new[]
        {
            Set(
                "PersistentVolumeClaimRetentionPolicy = Policy(WRONG),",
                "private static V1StatefulSetPersistentVolumeClaimRetentionPolicy Policy(string policy) => new V1StatefulSetPersistentVolumeClaimRetentionPolicy { WhenScaled = policy };"),
        },
        ["statements"] = new[]
        {
            Set("", """
                public static V1StatefulSet Kept()
                {
                    V1StatefulSet set = Build();
                    set.Spec.PersistentVolumeClaimRetentionPolicy = new V1StatefulSetPersistentVolumeClaimRetentionPolicy();
                    set.Spec.PersistentVolumeClaimRetentionPolicy.WhenScaled = WRONG;
                    return set;
                }
                """),
        },
        ["constant of another file"] = new[]
        {
            Set("PersistentVolumeClaimRetentionPolicy = new V1StatefulSetPersistentVolumeClaimRetentionPolicy { WhenScaled = Settings.Scaled },"),
            """
            internal static class Settings
            {
                public const string Scaled = WRONG; // saves money
            }
            """,
        },
        ["several files"] = new[]
        {
            Set("PersistentVolumeClaimRetentionPolicy = new() { WhenScaled = WRONG },", type: "One"),
            Set("PersistentVolumeClaimRetentionPolicy = new() { WhenScaled = WRONG, WhenDeleted = WRONG },", type: "Two"),
        },
    };

    /// <summary>The form of older clients.</summary>
    public static string[] Constructors { get; } =
    {
        """
        using System.Collections.Generic;
        using k8s.Models;

        public static class Database
        {
            public static V1StatefulSet Build() => new V1StatefulSet(
                metadata: new V1ObjectMeta(name: "db"),
                spec: new V1StatefulSetSpec(
                    serviceName: "db",
                    selector: new V1LabelSelector(),
                    persistentVolumeClaimRetentionPolicy: new V1StatefulSetPersistentVolumeClaimRetentionPolicy(whenScaled: WRONG),
                    volumeClaimTemplates: new List<V1PersistentVolumeClaim>
                    {
                        new V1PersistentVolumeClaim { Metadata = new() { Name = "data" }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } },
                    },
                    template: new V1PodTemplateSpec(spec: new V1PodSpec(
                        new List<V1Container> { new V1Container("db", image: "qdrant/qdrant:v1.9.0", volumeMounts: new List<V1VolumeMount> { new V1VolumeMount(name: "data", mountPath: "/qdrant/storage") }) }))));
        }
        """,
    };

    /// <summary>A set that keeps its data on a claim template, with more of its spec and more members.</summary>
    public static string Set(string spec, string members = "", string type = "Database") => $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class {{type}}
        {
            public static V1StatefulSet Build() => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "db" },
                Spec = new V1StatefulSetSpec
                {
                    ServiceName = "db",
                    {{spec}}
                    VolumeClaimTemplates = new List<V1PersistentVolumeClaim>
                    {
                        new() { Metadata = new() { Name = "data" }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } },
                    },
                    Template = new V1PodTemplateSpec
                    {
                        Spec = new V1PodSpec
                        {
                            Containers = new List<V1Container>
                            {
                                new V1Container { Name = "db", Image = "qdrant/qdrant:v1.9.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/qdrant/storage" } } },
                            },
                        },
                    },
                },
            };

            {{members}}
        }
        """;
}
