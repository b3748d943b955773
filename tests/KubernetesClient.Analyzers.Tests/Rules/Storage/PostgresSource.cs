using System;
using System.Collections.Generic;
using System.Linq;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

/// <summary>Programs that mount the disk of a PostgreSQL server at <c>WRONG</c>, in several forms.</summary>
internal static class PostgresSource
{
    /// <summary>The forms by name, each with its files; the image is <c>IMAGE</c>, and <c>, MORE</c> is what else the mount is given.</summary>
    public static IReadOnlyDictionary<string, string[]> Forms { get; } = new Dictionary<string, string[]>
    {
        ["initializer"] = new[] { Program("Mounts = new List<V1VolumeMount> { new V1VolumeMount { Name = \"data\", MountPath = /* disk */ WRONG, MORE } };") },
        ["target-typed"] = new[] { Program("Mounts = new List<V1VolumeMount> { new() { Name = \"data\", MountPath = WRONG, MORE } };") },
        ["parameter"] = new[]
        {
            Program(
                "Mounts = new List<V1VolumeMount> { Mount(\"data\", WRONG) };",
                "private static V1VolumeMount Mount(string volume, string path) => new V1VolumeMount { Name = volume, MountPath = path, MORE };"),
        },
        ["list filled by Add"] = new[] { Program("Mounts = new List<V1VolumeMount>(); Mounts.Add(new V1VolumeMount { Name = \"data\", MountPath = WRONG, MORE });") },
        ["constant of another file"] = new[]
        {
            Program("Mounts = new List<V1VolumeMount> { new V1VolumeMount { Name = \"data\", MountPath = Paths.Data, MORE } };"),
            """
            internal static class Paths
            {
                public const string Data = WRONG; // the disk
            }
            """,
        },
        ["several files"] = new[]
        {
            Program("Mounts = new List<V1VolumeMount> { new V1VolumeMount { Name = \"data\", MountPath = WRONG, MORE } };", type: "One"),
            Program("Mounts = new[] { new V1VolumeMount { Name = \"data\", MountPath = WRONG, MORE } };", type: "Two"),
        },
    };

    /// <summary>The files of a form.</summary>
    public static string[] Of(string form, string image, string more) => Forms[form]
        .Select(source => source.Replace("IMAGE", image, StringComparison.Ordinal).Replace(", MORE", more, StringComparison.Ordinal))
        .ToArray();

    /// <summary>The form of older clients.</summary>
    public static string[] Constructors(string image) => new[]
    {
        $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class Database
        {
            public static V1StatefulSet Build() => new V1StatefulSet(
                metadata: new V1ObjectMeta(name: "db"),
                spec: new V1StatefulSetSpec(
                    serviceName: "db",
                    selector: new V1LabelSelector(),
                    volumeClaimTemplates: new List<V1PersistentVolumeClaim> { {{Template}} },
                    template: new V1PodTemplateSpec(spec: new V1PodSpec(
                        new List<V1Container> { new V1Container("db", image: "{{image}}", volumeMounts: new List<V1VolumeMount> { new V1VolumeMount(name: "data", mountPath: WRONG) }) }))));
        }
        """,
    };

    private const string Template =
        """new V1PersistentVolumeClaim { Metadata = new() { Name = "data" }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } }""";

    private static string Program(string mounts, string members = "", string type = "Database") => $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class {{type}}
        {
            public static V1StatefulSet Build()
            {
                IList<V1VolumeMount> {{mounts}}
                return new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = "db" },
                    Spec = new V1StatefulSetSpec
                    {
                        ServiceName = "db",
                        VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { {{Template}} },
                        Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db", Image = "IMAGE", VolumeMounts = Mounts } } } },
                    },
                };
            }

            {{members}}
        }
        """;
}
