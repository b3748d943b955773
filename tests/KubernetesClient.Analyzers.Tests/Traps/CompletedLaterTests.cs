using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Traps;

/// <summary>Objects that something else completes after their creation.</summary>
public sealed class CompletedLaterTests
{
    private const string Pods = TrapProgram.Pods;

    private static readonly string Service = TrapProgram.Service("\"db\"");

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["a builder that fills a field"] = $$"""
            // StatefulSetBuilder.cs
            internal sealed class StatefulSetBuilder
            {
                private readonly V1StatefulSet _set = new V1StatefulSet { Metadata = new V1ObjectMeta(), Spec = new V1StatefulSetSpec { {{Pods}} } };

                public StatefulSetBuilder Named(string name)
                {
                    _set.Metadata.Name = name;
                    return this;
                }

                public StatefulSetBuilder GovernedBy(string service)
                {
                    _set.Spec.ServiceName = service;
                    return this;
                }

                public V1StatefulSet Build() => _set;
            }
            // Database.cs
            internal static class Database
            {
                public static V1StatefulSet Build() => new StatefulSetBuilder().Named("db").GovernedBy("db").Build();
                {{Service}}
            }
            """,
        ["everything is set on a parameter"] = $$"""
            // Reconciler.cs
            internal sealed class Reconciler
            {
                private readonly IKubernetes _kube;

                public Reconciler(IKubernetes kube) => _kube = kube;

                public async Task ReconcileAsync()
                {
                    var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { {{Pods}} } };
                    DesiredState.Apply(set);
                    await _kube.AppsV1.CreateNamespacedStatefulSetAsync(set, "data");
                }
            }
            // DesiredState.cs
            internal static class DesiredState
            {
                public static void Apply(V1StatefulSet set)
                {
                    set.Spec.ServiceName ??= set.Metadata.Name;
                    set.Spec.VolumeClaimTemplates.Clear();
                    set.Spec.VolumeClaimTemplates.Add(Parts.Claim("data"));
                }
                {{Service}}
            }
            """,
        ["an opaque hook before the set is returned"] = $$"""
            // Factory.cs
            internal static class Factory
            {
                public static V1StatefulSet Build(Action<V1PodSpec> customizePod, Action<V1StatefulSet> customize)
                {
                    var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { {{Pods}} } };
                    customizePod?.Invoke(set.Spec.Template.Spec);
                    customize?.Invoke(set);
                    return set;
                }
            }
            """,
        ["the pods' hook may add the volume and the mount"] = """
            // Factory.cs
            internal static class Factory
            {
                public static V1StatefulSet Build(Action<V1PodSpec> customizePod)
                {
                    var container = new V1Container { Name = "db", Image = "mongo:7.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "keys", MountPath = "/keys" } } };
                    var pod = new V1PodSpec { Containers = new List<V1Container> { container } };
                    customizePod?.Invoke(pod);
                    return new V1StatefulSet
                    {
                        Metadata = new V1ObjectMeta { Name = "db" },
                        Spec = new V1StatefulSetSpec
                        {
                            ServiceName = "db",
                            Selector = new V1LabelSelector { MatchLabels = Parts.Labels("db") },
                            Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = Parts.Labels("db") }, Spec = pod },
                            VolumeClaimTemplates = Parts.Claims(),
                        },
                    };
                }
            }
            """,
        ["a readiness probe from a later statement or another method"] = $$"""
            // Database.cs
            internal static class Database
            {
                public static V1StatefulSet Build()
                {
                    V1StatefulSet set = Set();
                    V1Container store = set.Spec.Template.Spec.Containers[0];
                    store.ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 7000 } };
                    AddLiveness(store);
                    set.Spec.Replicas = 3;
                    return set;
                }

                private static void AddLiveness(V1Container container) => container.LivenessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 7000 } };
                {{Service}}
                {{TrapProgram.Set("\"db\"").Replace("internal", "private", System.StringComparison.Ordinal)}}
            }
            """,
        ["the existing set or a new one"] = """
            // Operator.cs
            internal sealed class Operator
            {
                private readonly IKubernetes _kube;

                public Operator(IKubernetes kube) => _kube = kube;

                public async Task UpdateAsync(string space)
                {
                    V1StatefulSetList sets = await _kube.AppsV1.ListNamespacedStatefulSetAsync(space);
                    V1StatefulSet old = sets.Items.FirstOrDefault(one => one.Name() == "db");
                    V1StatefulSet set = old ?? new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", VolumeClaimTemplates = Parts.Claims() } };
                    set.Spec.Selector = new V1LabelSelector { MatchLabels = Parts.Labels("db") };
                    set.Spec.Template = Parts.Template("db");
                    V1Service service = (await _kube.CoreV1.ListNamespacedServiceAsync(space)).Items.FirstOrDefault(one => one.Name() == "db");
                    if (service is null)
                    {
                        service = new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = "None" } };
                    }

                    service.Spec.Selector = Parts.Labels("db");
                    service.Spec.Ports = Parts.Ports();
                    await _kube.CoreV1.ReplaceNamespacedServiceAsync(service, "db", space);
                    await _kube.AppsV1.ReplaceNamespacedStatefulSetAsync(set, "db", space);
                }
            }
            """,
        ["every kind of hook"] = $$"""
            // Factory.cs
            internal interface ICustomizer
            {
                void Customize(V1StatefulSet set);
            }

            internal abstract partial class Factory
            {
                private readonly IEnumerable<ICustomizer> _customizers;

                protected Factory(IEnumerable<ICustomizer> customizers) => _customizers = customizers;

                public event EventHandler<V1StatefulSet> Built;

                public V1StatefulSet WithCustomizers()
                {
                    V1StatefulSet set = Set();
                    foreach (ICustomizer customizer in _customizers)
                    {
                        customizer.Customize(set);
                    }

                    return set;
                }

                public V1StatefulSet WithEvent()
                {
                    V1StatefulSet set = Set();
                    Built?.Invoke(this, set);
                    return set;
                }

                public V1StatefulSet WithOverride()
                {
                    V1StatefulSet set = Set();
                    Complete(set.Spec);
                    return set;
                }

                protected abstract void Complete(V1StatefulSetSpec spec);

                private static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { {{Pods}} } };
            }
            """,
        ["the set that was read, or what replaces a missing part of it"] = """
            // Updater.cs
            internal static class Updater
            {
                public static async Task RunAsync(IKubernetes kube)
                {
                    V1StatefulSet set = await kube.AppsV1.ReadNamespacedStatefulSetAsync("db", "data");
                    set.Spec ??= new V1StatefulSetSpec();
                    set.Spec.Template = Parts.Template("db");
                    set.Spec.VolumeClaimTemplates = Parts.Claims();
                    await kube.AppsV1.ReplaceNamespacedStatefulSetAsync(set, "db", "data");
                }
            }
            """,
    };

    /// <summary>The same without the doubt.</summary>
    private static readonly Dictionary<string, string> Reported = new()
    {
        ["no hook"] = $$"""
            // Factory.cs
            internal static class Factory
            {
                public static V1StatefulSet Build()
                {
                    var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1001:V1StatefulSetSpec|} { {{Pods}} } };
                    return set;
                }
            }
            """,
        ["the parameter's method sets everything but the name"] = $$"""
            // Reconciler.cs
            internal static class Reconciler
            {
                public static async Task ReconcileAsync(IKubernetes kube)
                {
                    var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {|K8S1001:V1StatefulSetSpec|} { {{Pods}} } };
                    Apply(set);
                    await kube.AppsV1.CreateNamespacedStatefulSetAsync(set, "data");
                }

                private static void Apply(V1StatefulSet set) => set.Spec.Replicas = 3;
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
