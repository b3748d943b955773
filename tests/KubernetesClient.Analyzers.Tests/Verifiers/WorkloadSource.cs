namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>Programs that build one workload; <c>tenant</c>, <c>isOn</c> and <c>count</c> are parameters.</summary>
internal static class WorkloadSource
{
    /// <summary>A StatefulSet <c>db</c>.</summary>
    /// <param name="pod">What is set of the <c>V1PodSpec</c>.</param>
    /// <param name="spec">What is set of the <c>V1StatefulSetSpec</c> besides the usual.</param>
    /// <param name="members">Other members of the class.</param>
    public static string StatefulSet(string pod, string spec = "", string members = "") =>
        Program("V1StatefulSet", pod, $"ServiceName = \"db\", {spec}", members);

    /// <summary>A Deployment <c>db</c>.</summary>
    /// <param name="pod">What is set of the <c>V1PodSpec</c>.</param>
    /// <param name="spec">What is set of the <c>V1DeploymentSpec</c> besides the usual.</param>
    /// <param name="members">Other members of the class.</param>
    public static string Deployment(string pod, string spec = "", string members = "") => Program("V1Deployment", pod, spec, members);

    private static string Program(string type, string pod, string spec, string members) => $$"""
        using System;
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static {{type}} Build(string tenant, bool isOn, int count)
            {
                return new {{type}}
                {
                    Metadata = new V1ObjectMeta { Name = "db" },
                    Spec = new {{type}}Spec
                    {
                        Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "db" } },
                        {{spec}}
                        Template = new V1PodTemplateSpec
                        {
                            Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "db" } },
                            Spec = new V1PodSpec
                            {
                                {{pod}}
                            },
                        },
                    },
                };
            }
            {{members}}
        }
        """;
}
