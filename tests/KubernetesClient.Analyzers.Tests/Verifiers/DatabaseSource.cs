using System.Linq;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>Programs that build a database of a StatefulSet and Services, in parts that tests put together.</summary>
internal static class DatabaseSource
{
    /// <summary>Initializers of a whole <c>V1StatefulSetSpec</c> without a service name.</summary>
    public const string Pods = "Selector = new V1LabelSelector { MatchLabels = Labels() }, Template = Template()";

    /// <summary>A file with the given members of a class that also has what <see cref="Pods"/> calls.</summary>
    public static string With(string members) => File("Database", members + """


                public static Dictionary<string, string> Labels() => new Dictionary<string, string> { ["app"] = "db" };

                public static V1PodTemplateSpec Template() => new V1PodTemplateSpec
                {
                    Metadata = new V1ObjectMeta { Labels = Labels() },
                    Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0" } } },
                };
            """);

    /// <summary>A file with a class of the given members.</summary>
    public static string File(string className, string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public partial class {{className}}
        {
        {{Indented(members)}}
        }

        """;

    /// <summary>A member that builds a StatefulSet.</summary>
    public static string Set(string serviceName, string name = "\"db\"", string method = "Set()") =>
        $$"""public static V1StatefulSet {{method}} => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = {{name}} }, Spec = new V1StatefulSetSpec { ServiceName = {{serviceName}}, {{Pods}} } };""" + "\n";

    /// <summary>A member that builds a Service; the braces of its spec hold the given initializers.</summary>
    public static string Service(string spec, string name = "\"db\"", string method = "Service()") =>
        $$"""public static V1Service {{method}} => new V1Service { Metadata = new V1ObjectMeta { Name = {{name}} }, Spec = new V1ServiceSpec { {{spec}} } };""" + "\n";

    private static string Indented(string members) =>
        string.Join("\n", members.Split('\n').Select(line => line.Length == 0 ? line : "    " + line));
}
