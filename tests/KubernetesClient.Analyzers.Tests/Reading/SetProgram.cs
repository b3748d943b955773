namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>Programs about one whole set whose strategy is right, and what members of a class do to it.</summary>
internal static class SetProgram
{
    private const string Start = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public enum Level { Small, Large = 5, Huge }

        public static class Settings
        {
            public const string Environment = "test";
            public const bool IsLarge = true;
            public const int Replicas = 3;
            public static readonly Level Level = Level.Large;
        }

        public class Deployment
        {
            private static V1StatefulSet Whole() => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "db" },
                Spec = new V1StatefulSetSpec
                {
                    UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = "RollingUpdate" },
                    ServiceName = "db",
                    Template = new V1PodTemplateSpec { Spec = Pod() },
                },
            };

            private static V1PodSpec Pod() => new V1PodSpec
            {
                Containers = new List<V1Container> { new V1Container { Name = "db", Image = "acme/db:1" }, new V1Container { Name = "proxy", Image = "acme/proxy:1" } },
                Volumes = new List<V1Volume> { new V1Volume { Name = "data", EmptyDir = new V1EmptyDirVolumeSource() }, new V1Volume { Name = "config", EmptyDir = new V1EmptyDirVolumeSource() } },
            };

        """;

    /// <summary>The program with more members.</summary>
    public static string With(string members) => Start + members + "\n}\n";

    /// <summary>The program with a method that does something to the set, which is in a local <c>set</c>, and returns it.</summary>
    public static string Doing(string statements, string parameters = "bool isOn, string name, int number, Level level, Action<object> hook") => With($$"""
        public V1StatefulSet Build({{parameters}})
        {
            V1StatefulSet set = Whole();
            V1PodSpec pod = set.Spec.Template.Spec;
            {{statements}}
            return set;
        }
        """);
}
