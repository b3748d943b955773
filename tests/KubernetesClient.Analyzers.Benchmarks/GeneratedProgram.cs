using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using k8s.Models;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubernetesClient.Analyzers.Benchmarks;

/// <summary>
/// A program as people write it: methods of about sixty lines that build a Service, a StatefulSet and a Deployment with the
/// help of a few shared files, beside as much code that has nothing to do with Kubernetes.
/// </summary>
internal static class GeneratedProgram
{
    private const int MethodsInFile = 10;

    /// <summary>All assemblies of the framework: what a project of the SDK references.</summary>
    private static readonly ImmutableArray<MetadataReference> Framework = Directory
        .EnumerateFiles(FrameworkAssemblies.Folder, "*.dll")
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    /// <summary>A program of a number of methods.</summary>
    /// <param name="methods">How many.</param>
    /// <param name="areReadByCases">Whether each method asks one question twice.</param>
    public static CSharpCompilation Of(int methods, bool areReadByCases = false) => Compile(
        Enumerable.Range(0, (methods + MethodsInFile - 1) / MethodsInFile)
            .SelectMany(file => new[] { TreeOf(file, methods, tag: 0, areReadByCases), Parse($"Orders{file}.cs", Unrelated(file)) })
            .Append(Parse("Shared.cs", Shared)));

    /// <summary>A program of a number of methods of sixty lines that call no helper: what they build stands in them.</summary>
    public static CSharpCompilation OfPlainMethods(int methods) => Compile(new[]
    {
        Parse("Plain.cs", $$"""
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using k8s;
            using k8s.Models;

            namespace Platform.Tenants;

            public sealed class Plain
            {
                private readonly IKubernetes _client;

                public Plain(IKubernetes client) => _client = client;
            {{string.Concat(Enumerable.Range(0, methods).Select(PlainMethod))}}
            }
            """),
    });

    /// <summary>The program after an edit in the body of one method.</summary>
    public static CSharpCompilation Edit(CSharpCompilation program, int methods, int tag)
    {
        SyntaxTree edited = TreeOf(file: 0, methods, tag, areReadByCases: false);
        return program.ReplaceSyntaxTree(program.SyntaxTrees.Single(tree => tree.FilePath == edited.FilePath), edited);
    }

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Program",
        trees,
        Framework.Add(MetadataReference.CreateFromFile(typeof(V1StatefulSet).Assembly.Location)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, path: path);

    private static SyntaxTree TreeOf(int file, int methods, int tag, bool areReadByCases)
    {
        var text = new StringBuilder($$"""
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using k8s;
            using k8s.Models;

            namespace Platform.Tenants;

            public sealed class Tenants{{file}}
            {
                private readonly IKubernetes _client;

                public Tenants{{file}}(IKubernetes client) => _client = client;

            """);
        for (int method = file * MethodsInFile; method < Math.Min(methods, (file + 1) * MethodsInFile); method++)
        {
            text.AppendLine(Method(method, method == file * MethodsInFile ? tag : 0, areReadByCases ? "isLarge ? replicas * 2 : replicas" : "replicas * 2"));
        }

        return Parse($"Tenants{file}.cs", text.AppendLine("}").ToString());
    }

    private static string Method(int number, int tag, string replicas) => $$"""

            public async Task DeployStore{{number}}Async(string tenant, int replicas, bool isLarge)
            {
                string name = $"{tenant}-store{{number}}";
                string headless = $"{name}-headless";
                IDictionary<string, string> labels = Labels.Of(name);
                var service = new V1Service
                {
                    Metadata = new V1ObjectMeta { Name = headless, NamespaceProperty = tenant, Labels = labels },
                    Spec = new V1ServiceSpec
                    {
                        ClusterIP = "None",
                        Selector = Labels.Of(name),
                        Ports = new List<V1ServicePort>
                        {
                            new V1ServicePort { Name = "http", Port = 6333, TargetPort = 6333 },
                            new V1ServicePort { Name = "grpc", Port = 6334, TargetPort = 6334 },
                        },
                    },
                };
                var set = new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = name, NamespaceProperty = tenant, Labels = labels },
                    Spec = new V1StatefulSetSpec
                    {
                        Replicas = {{replicas}},
                        ServiceName = headless,
                        Selector = new V1LabelSelector { MatchLabels = Labels.Of(name) },
                        UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {{(number % 5 == 0 ? "\"Recreate\"" : "Settings.Strategy")}} },
                        Template = Pods.Template("registry.example.com/store:v1.{{number}}.{{tag}}", Labels.Of(name), tenant),
                        VolumeClaimTemplates = new List<V1PersistentVolumeClaim>
                        {
                            new V1PersistentVolumeClaim
                            {
                                Metadata = new V1ObjectMeta { Name = Settings.Volume },
                                Spec = new V1PersistentVolumeClaimSpec { AccessModes = new List<string> { "ReadWriteOnce" }, StorageClassName = "fast" },
                            },
                        },
                    },
                };
                if (isLarge)
                {
                    set.Spec.PodManagementPolicy = "Parallel";
                    set.Metadata.Annotations = new Dictionary<string, string> { ["size"] = "large", ["tenant"] = tenant };
                }

                var gateway = new V1Deployment
                {
                    Metadata = new V1ObjectMeta { Name = $"{name}-gateway", NamespaceProperty = tenant },
                    Spec = new V1DeploymentSpec
                    {
                        Replicas = 2,
                        Selector = new V1LabelSelector { MatchLabels = Labels.Of($"{name}-gateway") },
                        Strategy = new V1DeploymentStrategy { Type = "RollingUpdate" },
                        Template = Pods.Template("registry.example.com/gateway:v2", Labels.Of($"{name}-gateway"), tenant),
                    },
                };
                await _client.CoreV1.CreateNamespacedServiceAsync(service, tenant);
                await _client.AppsV1.CreateNamespacedStatefulSetAsync(set, tenant);
                await _client.AppsV1.CreateNamespacedDeploymentAsync(gateway, tenant);
            }
        """;

    private static string PlainMethod(int number) => $$"""

            public async Task DeployPlain{{number}}Async(string tenant, int replicas)
            {
                string name = $"{tenant}-plain{{number}}";
                var labels = new Dictionary<string, string>
                {
                    ["app.kubernetes.io/name"] = name,
                    ["app.kubernetes.io/managed-by"] = "platform",
                };
                var service = new V1Service
                {
                    Metadata = new V1ObjectMeta { Name = name, NamespaceProperty = tenant, Labels = labels },
                    Spec = new V1ServiceSpec
                    {
                        ClusterIP = "None",
                        Selector = labels,
                        Ports = new List<V1ServicePort>
                        {
                            new V1ServicePort { Name = "http", Port = 6333, TargetPort = 6333 },
                        },
                    },
                };
                var set = new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = name, NamespaceProperty = tenant, Labels = labels },
                    Spec = new V1StatefulSetSpec
                    {
                        Replicas = replicas,
                        ServiceName = name,
                        Selector = new V1LabelSelector { MatchLabels = labels },
                        UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = "RollingUpdate" },
                        Template = new V1PodTemplateSpec
                        {
                            Metadata = new V1ObjectMeta { Labels = labels },
                            Spec = new V1PodSpec
                            {
                                Containers = new List<V1Container>
                                {
                                    new V1Container
                                    {
                                        Name = "main",
                                        Image = "registry.example.com/store:v1.{{number}}",
                                        Ports = new List<V1ContainerPort> { new V1ContainerPort { Name = "http", ContainerPort = 6333 } },
                                        VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } },
                                    },
                                },
                            },
                        },
                        VolumeClaimTemplates = new List<V1PersistentVolumeClaim>
                        {
                            new V1PersistentVolumeClaim
                            {
                                Metadata = new V1ObjectMeta { Name = "data" },
                                Spec = new V1PersistentVolumeClaimSpec { AccessModes = new List<string> { "ReadWriteOnce" } },
                            },
                        },
                    },
                };
                await _client.CoreV1.CreateNamespacedServiceAsync(service, tenant);
                await _client.AppsV1.CreateNamespacedStatefulSetAsync(set, tenant);
            }
        """;

    private static string Unrelated(int file) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace Platform.Orders;

        public sealed class Orders{{file}}
        {
            private readonly List<(string Customer, decimal Amount)> _lines = new();

        """ + string.Concat(Enumerable.Range(0, MethodsInFile).Select(method => $$"""
                public decimal Total{{file}}For{{method}}(string customer, DateTime from)
                {
                    decimal total = 0;
                    foreach (var line in _lines.Where(line => line.Customer == customer))
                    {
                        total += line.Amount > {{method}} ? line.Amount : -line.Amount;
                        if (total > 1000 && from < DateTime.UtcNow)
                        {
                            total -= Math.Round(total / 100, 2);
                        }
                    }

                    string text = $"{customer}: {total} since {from:O}";
                    Console.WriteLine(text.Trim());
                    return total;
                }

            """)) + "}\n";

    private const string Shared = """
        using System.Collections.Generic;
        using k8s.Models;

        namespace Platform.Tenants;

        internal static class Settings
        {
            public const string Strategy = "RollingUpdate";
            public const string Volume = "data";
            public static readonly string Domain = "example.com";
        }

        internal static class Labels
        {
            public static IDictionary<string, string> Of(string name) => new Dictionary<string, string>
            {
                ["app.kubernetes.io/name"] = name,
                ["app.kubernetes.io/managed-by"] = "platform",
            };
        }

        internal static class Pods
        {
            public static V1PodTemplateSpec Template(string image, IDictionary<string, string> labels, string tenant)
            {
                var container = new V1Container
                {
                    Name = "main",
                    Image = image,
                    Ports = new List<V1ContainerPort> { new V1ContainerPort { Name = "http", ContainerPort = 6333 } },
                    Env = new List<V1EnvVar>
                    {
                        new V1EnvVar { Name = "TENANT", Value = tenant },
                        new V1EnvVar { Name = "DOMAIN", Value = $"{tenant}.{Settings.Domain}" },
                    },
                    VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = Settings.Volume, MountPath = "/data" } },
                };
                return new V1PodTemplateSpec
                {
                    Metadata = new V1ObjectMeta { Labels = labels },
                    Spec = new V1PodSpec { Containers = new List<V1Container> { container } },
                };
            }
        }
        """;
}
