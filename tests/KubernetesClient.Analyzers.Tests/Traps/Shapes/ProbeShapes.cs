using System.Collections.Generic;

namespace KubernetesClient.Analyzers.Tests.Traps.Shapes;

/// <summary>Readiness probes that are set far from the container.</summary>
internal static class ProbeShapes
{
    private const string Reported = "{|K8S2006:V1Container|}";
    private const string SideCar = "new V1Container { Name = \"proxy\", Image = \"registry.example.com/acme/proxy:1.4\" }";

    /// <summary>The programs.</summary>
    public static IReadOnlyDictionary<string, Shape> All { get; } = new Dictionary<string, Shape>
    {
        ["a probe that a loop over the containers sets"] = new Shape(
            Probed("foreach (V1Container one in set.Spec.Template.Spec.Containers) { one.ReadinessProbe = Probe(); }"),
            Probed("foreach (V1Container one in set.Spec.Template.Spec.Containers) { one.LivenessProbe = Probe(); }", Reported)),
        ["a probe of the container that a search finds"] = new Shape(
            Probed("set.Spec.Template.Spec.Containers.First(one => one.Name == \"store\").ReadinessProbe ??= Probe();"),
            Probed("set.Spec.Template.Spec.Containers.First(one => one.Name == \"store\").LivenessProbe ??= Probe();", Reported)),
        ["a probe by a lambda in a list of steps"] = new Shape(
            Probed("var steps = new List<Action<V1Container>> { one => one.ReadinessProbe = Probe() }; steps.ForEach(step => step(store));"),
            Probed("var steps = new List<Action<V1Container>> { one => one.StartupProbe = Probe() }; steps.ForEach(step => step(store));", Reported)),
        ["a probe behind an interface"] = new Shape(
            Probed("probes.AddTo(store);"),
            Probed("probes.ToString();", Reported)),
        ["a probe that an option decides"] = new Shape(
            Probed("switch (size) { case 1: break; default: store.ReadinessProbe = Probe(); break; }"),
            Probed("switch (size) { case 1: break; default: store.LivenessProbe = Probe(); break; }", Reported)),
        ["containers from elsewhere, which may have probes"] = new Shape(
            Probed("foreach (V1Container one in probes.SideCars()) { set.Spec.Template.Spec.Containers.Add(one); }"),
            Probed($"foreach (V1Container one in new[] {{ {SideCar} }}) {{ set.Spec.Template.Spec.Containers.Add(one); }}", Reported)),
        ["a probe on a copy of the container"] = new Shape(
            Probed("set.Spec.Template.Spec.Containers[0] = store with { ReadinessProbe = Probe() };"),
            Probed("set.Spec.Template.Spec.Containers[0] = {|K8S2006:store with { LivenessProbe = Probe() }|};")),
    };

    private static string Probed(string after, string container = "V1Container") => TrapProgram.File(
        $$"""
        {{TrapProgram.Service("\"db\"")}}
        public static V1StatefulSet Build(int size, IProbes probes)
        {
            var store = new {{container}}
            {
                Name = "store",
                Image = "registry.example.com/acme/store:1.4",
                VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/var/lib/store" } },
            };
            var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", Replicas = 3, {{TrapProgram.Pods}} } };
            set.Spec.Template.Spec.Containers = new List<V1Container> { store };
            {{after}}
            return set;
        }
        private static V1Probe Probe() => new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 7000 } };
        """,
        "internal interface IProbes { void AddTo(V1Container container); IEnumerable<V1Container> SideCars(); }");
}
