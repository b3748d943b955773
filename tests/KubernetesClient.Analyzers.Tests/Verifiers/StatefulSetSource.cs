namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>Programs that build one whole StatefulSet.</summary>
internal static class StatefulSetSource
{
    /// <summary>A program whose update strategy has a given expression as its type; <c>tenant</c> is a parameter.</summary>
    public static string WithStrategy(string type, string name = "\"qdrant\"", string members = "") => $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1StatefulSet Build(string tenant)
            {
                return new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = {{name}} },
                    Spec = new V1StatefulSetSpec
                    {
                        ServiceName = "qdrant",
                        UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {{type}} },
                        Template = new V1PodTemplateSpec
                        {
                            Spec = new V1PodSpec
                            {
                                Containers = new List<V1Container> { new V1Container { Name = "qdrant", Image = "example.com/qdrant:1.9" } },
                            },
                        },
                    },
                };
            }
            {{members}}
        }
        """;
}
