namespace KubernetesClient.Analyzers.Tests.Reuse;

/// <summary>A program of several files: two entries, one of which calls into other files.</summary>
internal static class PlatformSource
{
    public const string Qdrant = """
        using System.Collections.Generic;
        using k8s.Models;

        public static class Qdrant
        {
            public static V1StatefulSet Build(string tenant) => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = $"{tenant}-{Settings.Name}" },
                Spec = new V1StatefulSetSpec
                {
                    ServiceName = Settings.Headless,
                    Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "main" } },
                    UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = Settings.Strategy },
                    Template = Pods.Template("example.com/qdrant:1.9"),
                },
            };
        }
        """;

    public const string Kafka = """
        using System.Collections.Generic;
        using k8s.Models;

        public static class Kafka
        {
            public static V1StatefulSet Create()
            {
                return new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = "kafka" },
                    Spec = new V1StatefulSetSpec
                    {
                        ServiceName = "kafka",
                        Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "kafka" } },
                        UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = "Recreate" },
                        Template = new V1PodTemplateSpec
                        {
                            Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "kafka" } },
                            Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "kafka", Image = "example.com/kafka:1.0" } } },
                        },
                    },
                };
            }
        }
        """;

    public const string Pods = """
        using System.Collections.Generic;
        using k8s.Models;

        internal static class Pods
        {
            public static V1PodTemplateSpec Template(string image) => new V1PodTemplateSpec
            {
                Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "main" } },
                Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "main", Image = image } } },
            };
        }
        """;

    public const string Settings = """
        internal static class Settings
        {
            public const string Strategy = "Recreate";
            public const string Name = "qdrant";
            public static readonly string Headless = "qdrant-headless";
        }
        """;

    public const string Unrelated = """
        internal static class Unrelated
        {
            public static int Count(int number)
            {
                return number + 1;
            }
        }
        """;

    /// <summary>All files.</summary>
    public static (string Path, string Text)[] Files =>
        [("Qdrant.cs", Qdrant), ("Kafka.cs", Kafka), ("Pods.cs", Pods), ("Settings.cs", Settings), ("Unrelated.cs", Unrelated)];
}
