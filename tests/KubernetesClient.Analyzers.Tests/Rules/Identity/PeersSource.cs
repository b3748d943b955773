using KubernetesClient.Analyzers.Tests.Verifiers;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>Programs whose StatefulSet <c>db</c> of three pods in the namespace <c>data</c> is told its peers.</summary>
internal static class PeersSource
{
    /// <summary>A program whose container has the given initializers.</summary>
    public static string With(string container, string spec = "Replicas = 3", string members = "", string name = "\"db\"", string service = "\"db\"", string parameters = "") => DatabaseSource.With($$"""
        public static V1StatefulSet Set({{parameters}}) => new V1StatefulSet
        {
            Metadata = new V1ObjectMeta { Name = {{name}}, NamespaceProperty = "data" },
            Spec = new V1StatefulSetSpec
            {
                {{spec}},
                ServiceName = {{service}},
                Selector = new V1LabelSelector { MatchLabels = Labels() },
                Template = new V1PodTemplateSpec
                {
                    Metadata = new V1ObjectMeta { Labels = Labels() },
                    Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0", {{container}} } } },
                },
            },
        };
        {{members}}
        """);

    /// <summary>A variable with the given expression as its value.</summary>
    public static string Variable(string value) => $$"""Env = new List<V1EnvVar> { new V1EnvVar { Name = "PEERS", Value = {{value}} } }""";
}
