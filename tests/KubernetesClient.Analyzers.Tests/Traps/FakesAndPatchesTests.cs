using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Traps;

/// <summary>Objects that never become manifests: fakes, fixtures, patches, skeletons.</summary>
public sealed class FakesAndPatchesTests
{
    private const string Pods = TrapProgram.Pods;

    private static readonly string Service = TrapProgram.Service("\"db\"");

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["fakes of a cluster"] = """
            // FakeCluster.cs
            internal sealed class FakeCluster
            {
                private readonly Dictionary<string, V1StatefulSet> _sets = new Dictionary<string, V1StatefulSet>();

                public FakeCluster()
                {
                    _sets["db"] = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db", NamespaceProperty = "data" } };
                    _sets["queue"] = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "queue" }, Spec = new V1StatefulSetSpec { Replicas = 3 } };
                }

                public Task<V1StatefulSet> ReadAsync(string name) => Task.FromResult(_sets.TryGetValue(name, out var set) ? set : new V1StatefulSet());
            }
            // GraphFixture.cs
            internal static class GraphFixture
            {
                public static IEnumerable<object> Nodes()
                {
                    yield return new V1StatefulSet { Metadata = new V1ObjectMeta { Uid = "1" }, Spec = new V1StatefulSetSpec { Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = Parts.Labels("db") } } } };
                    yield return new V1Service { Metadata = new V1ObjectMeta { Uid = "2" }, Spec = new V1ServiceSpec { Selector = Parts.Labels("db") } };
                }
            }
            """,
        ["the body of a patch of the scale"] = """
            // Scaler.cs
            internal sealed class Scaler
            {
                private readonly IKubernetes _kube;

                public Scaler(IKubernetes kube) => _kube = kube;

                public Task ScaleAsync(string name, int replicas) =>
                    _kube.AppsV1.PatchNamespacedStatefulSetAsync(
                        new V1Patch(new V1StatefulSet { Spec = new V1StatefulSetSpec { Replicas = replicas } }, V1Patch.PatchType.MergePatch), name, "data");
            }
            """,
        ["the body of a patch of an image"] = """
            // Upgrade.cs
            internal static class Upgrade
            {
                public static async Task RunAsync(IKubernetes kube, string version)
                {
                    var change = new V1StatefulSet
                    {
                        Spec = new V1StatefulSetSpec
                        {
                            Template = new V1PodTemplateSpec
                            {
                                Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db", Image = "postgres:" + version } } },
                            },
                        },
                    };
                    var patch = new V1Patch(change, V1Patch.PatchType.StrategicMergePatch);
                    await kube.AppsV1.PatchNamespacedStatefulSetAsync(patch, "db", "data");
                    await kube.AppsV1.PatchNamespacedStatefulSetAsync(Body(version), "web", "data");
                }

                private static V1Patch Body(string version) => new V1Patch(
                    new V1StatefulSet
                    {
                        Spec = new V1StatefulSetSpec
                        {
                            Template = new V1PodTemplateSpec
                            {
                                Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "web", Image = $"nginx:{version}" } } },
                            },
                        },
                    },
                    V1Patch.PatchType.StrategicMergePatch);
            }
            """,
        ["a skeleton with placeholders for names"] = $$"""
            // Scaffold.cs
            internal static class Scaffold
            {
                public static void Print(bool withService)
                {
                    Console.WriteLine(KubernetesYaml.Serialize(new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "<name>" }, Spec = new V1StatefulSetSpec { ServiceName = "<service>", {{Pods}} } }));
                    if (withService)
                    {
                        Console.WriteLine(KubernetesYaml.Serialize(new V1Service { Metadata = new V1ObjectMeta { Name = "<name>" }, Spec = new V1ServiceSpec { {{TrapProgram.Headless}} } }));
                    }
                }
            }
            """,
        ["fixtures with a status"] = """
            // StatusFixture.cs
            internal static class StatusFixture
            {
                public static V1StatefulSet Ready(string name) => new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = name, Generation = 2 },
                    Spec = new V1StatefulSetSpec { Replicas = 3 },
                    Status = new V1StatefulSetStatus { Replicas = 3, ReadyReplicas = 3, ObservedGeneration = 2 },
                };
            }
            """,
    };

    /// <summary>The same without the doubt.</summary>
    private static readonly Dictionary<string, string> Reported = new()
    {
        ["a set that is whole"] = $$"""
            // Sets.cs
            internal static class Sets
            {
                public static IEnumerable<V1StatefulSet> Desired() => new[]
                {
                    new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1001:V1StatefulSetSpec|} { {{Pods}} } },
                };
            }
            """,
        ["created, not patched"] = """
            // Upgrade.cs
            internal static class Upgrade
            {
                public static async Task RunAsync(IKubernetes kube)
                {
                    var set = new V1StatefulSet
                    {
                        Metadata = new V1ObjectMeta { Name = "web" },
                        Spec = new {|K8S1015:V1StatefulSetSpec|}
                        {
                            Template = new V1PodTemplateSpec
                            {
                                Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "web", Image = "registry.example.com/acme/web:1" } } },
                            },
                        },
                    };
                    await kube.AppsV1.CreateNamespacedStatefulSetAsync(set, "data");
                }
            }
            """,
        ["a set with a status"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{Service}}

                public static V1StatefulSet Build() => new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = "db" },
                    Spec = new V1StatefulSetSpec { ServiceName = "db", UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} }, {{Pods}} },
                    Status = new V1StatefulSetStatus { Replicas = 0 },
                };
            }
            """,
    };

    public static TheoryData<string, ClientVersion> SilentForms => Forms.OnAllClients(Silent);

    public static TheoryData<string, ClientVersion> ReportedForms => Forms.OnAllClients(Reported);

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form, ClientVersion client) => TrapProgram.Of(client, Silent[form]).RunAsync();

    [Theory]
    [MemberData(nameof(ReportedForms))]
    public Task Is_reported_without_the_doubt(string form, ClientVersion client) => TrapProgram.Of(client, Reported[form]).RunAsync();
}
