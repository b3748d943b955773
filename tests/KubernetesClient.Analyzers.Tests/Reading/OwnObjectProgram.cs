using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>Programs with types of their own beside a helper that makes a set of an update strategy.</summary>
internal static class OwnObjectProgram
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        """;

    private const string Parts = Before + """
        internal static class Parts
        {
            public static V1PodTemplateSpec Template() => new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db" } } } };

            public static V1StatefulSet Make(string strategy) => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "db" },
                Spec = new V1StatefulSetSpec { ServiceName = "db", Template = Template(), UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = strategy } },
            };
        }
        """;

    /// <summary>The program is reported where it is marked, and nowhere else.</summary>
    public static Task Verify(string types, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var test = new ManifestAnalyzerTest(Before + types, Parts) { Client = ClientVersion.V20 };
        test.TestState.OutputKind = kind;
        return test.RunAsync();
    }
}
