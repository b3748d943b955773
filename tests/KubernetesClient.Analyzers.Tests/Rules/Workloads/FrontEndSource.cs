namespace KubernetesClient.Analyzers.Tests.Rules.Workloads;

/// <summary>Programs that build a StatefulSet <c>web</c> of interchangeable pods, but for one thing.</summary>
internal static class FrontEndSource
{
    /// <summary>A Service <c>web</c> with an address.</summary>
    public const string Service =
        """public static V1Service WebService() => new V1Service { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1ServiceSpec { Selector = new Dictionary<string, string> { ["app"] = "web" } } };""";

    /// <summary>The program.</summary>
    /// <param name="image">The image of the container, as C# writes it.</param>
    /// <param name="container">What else is set of the container.</param>
    /// <param name="pod">What else is set of the pod.</param>
    /// <param name="spec">What is set of the StatefulSet.</param>
    /// <param name="members">Other members of the class.</param>
    /// <param name="name">The set's name, as C# writes it.</param>
    public static string Of(
        string image = "\"nginx:1.27\"",
        string container = "",
        string pod = "",
        string spec = "Replicas = 3, ServiceName = \"web\",",
        string members = Service,
        string name = "\"web\"") => $$"""
        using System;
        using System.Collections.Generic;
        using k8s;
        using k8s.Models;

        public static class Program
        {
            public static V1StatefulSet Build(string tenant, bool isOn, int count) => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = {{name}} },
                Spec = new V1StatefulSetSpec
                {
                    {{spec}}
                    Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "web" } },
                    Template = new V1PodTemplateSpec
                    {
                        Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "web" } },
                        Spec = new V1PodSpec
                        {
                            Containers = new List<V1Container> { new V1Container { Name = "web", Image = {{image}}, ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 80 } }, {{container}} } },
                            {{pod}}
                        },
                    },
                },
            };
            {{members}}
        }
        """;

    /// <summary>The same program with the set's type name in a mark.</summary>
    public static string MarkSet(this string source) =>
        source.Replace("=> new V1StatefulSet\n", "=> new {|#0:V1StatefulSet|}\n", System.StringComparison.Ordinal);
}
