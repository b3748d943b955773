using System;
using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace KubernetesClient.Analyzers.Tests.Traps;

/// <summary>Programs as their users write them: executables of several files, each below a comment that names it.</summary>
internal static class TrapProgram
{
    /// <summary>
    /// Initializers of a <c>V1StatefulSetSpec</c> in which nothing is wrong and nothing names a Service: pods labelled
    /// <c>app=db</c> that keep their data on a claim of their own.
    /// </summary>
    public const string Pods =
        "Selector = new V1LabelSelector { MatchLabels = Parts.Labels(\"db\") }, Template = Parts.Template(\"db\"), VolumeClaimTemplates = Parts.Claims()";

    /// <summary>What makes a Service the headless one of these pods.</summary>
    public const string Headless = "ClusterIP = \"None\", Selector = Parts.Labels(\"db\"), Ports = Parts.Ports()";

    private const string FileMark = "// ";

    private const string Parts = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using k8s;
        global using k8s.Models;

        internal static class Parts
        {
            public static Dictionary<string, string> Labels(string app) => new Dictionary<string, string> { ["app"] = app };

            public static V1PodTemplateSpec Template(string app) => new V1PodTemplateSpec
            {
                Metadata = new V1ObjectMeta { Labels = Labels(app) },
                Spec = new V1PodSpec { Containers = new List<V1Container> { Store() } },
            };

            public static V1Container Store() => new V1Container
            {
                Name = "store",
                Image = "registry.example.com/acme/store:1.4",
                Ports = new List<V1ContainerPort> { new V1ContainerPort { Name = "client", ContainerPort = 7000 } },
                ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 7000 } },
                VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/var/lib/store" } },
            };

            public static List<V1PersistentVolumeClaim> Claims() => new List<V1PersistentVolumeClaim> { Claim("data") };

            public static V1PersistentVolumeClaim Claim(string name) => new V1PersistentVolumeClaim
            {
                Metadata = new V1ObjectMeta { Name = name },
                Spec = new V1PersistentVolumeClaimSpec
                {
                    AccessModes = new List<string> { "ReadWriteOnce" },
                    Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("10Gi") } },
                },
            };

            public static List<V1ServicePort> Ports() => new List<V1ServicePort> { new V1ServicePort { Name = "client", Port = 7000 } };
        }

        internal static class EntryPoint
        {
            private static void Main()
            {
            }
        }
        """;

    /// <summary>A test of a program; marks in it say what is reported.</summary>
    public static ManifestAnalyzerTest Of(ClientVersion client, string program)
    {
        var test = new ManifestAnalyzerTest { Client = client };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        foreach ((string name, string content) in FilesOf(program))
        {
            test.TestState.Sources.Add((name, content));
        }

        return test;
    }

    /// <summary>A test of a program that refers to a library of another project.</summary>
    public static ManifestAnalyzerTest Of(ClientVersion client, string program, string library)
    {
        ManifestAnalyzerTest test = Of(client, program);
        ProjectState project = test.TestState.AdditionalProjects["Acme"];
        project.Sources.Add(library);
        _ = TestReferences.For(project, client);
        test.TestState.AdditionalProjectReferences.Add("Acme");
        return test;
    }

    /// <summary>The files of a program, with those that all have.</summary>
    public static IEnumerable<(string Name, string Content)> FilesOf(string program)
    {
        string[] lines = program.Split('\n');
        int[] marks = Enumerable.Range(0, lines.Length).Where(line => IsFileMark(lines[line])).Append(lines.Length).ToArray();
        return marks
            .Zip(marks.Skip(1), (start, end) => (lines[start][FileMark.Length..], string.Join("\n", lines[(start + 1)..end])))
            .Prepend(("Parts.cs", Parts));
    }

    /// <summary>A file with a class of the given members, and other types.</summary>
    public static string File(string members, string types = "") => $$"""
        // Database.cs
        {{types}}
        internal static class Database
        {
            {{members}}
        }
        """;

    /// <summary>A member that builds a set of <see cref="Pods"/>; the name of its Service may be marked.</summary>
    public static string Set(string serviceName, string name = "\"db\"", string method = "Set()") =>
        $$"""internal static V1StatefulSet {{method}} => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = {{name}} }, Spec = new V1StatefulSetSpec { ServiceName = {{serviceName}}, {{Pods}} } };""";

    /// <summary>A member that builds a Service; the braces of its spec hold the given initializers.</summary>
    public static string Service(string name, string spec = Headless, string method = "Service()") =>
        $$"""internal static V1Service {{method}} => new V1Service { Metadata = new V1ObjectMeta { Name = {{name}} }, Spec = new V1ServiceSpec { {{spec}} } };""";

    private static bool IsFileMark(string line) => line.StartsWith(FileMark, StringComparison.Ordinal) && line.EndsWith(".cs", StringComparison.Ordinal);
}
