using System.Collections.Generic;

namespace KubernetesClient.Analyzers.Tests.Traps.Shapes;

/// <summary>The traps of storage, rollout, namespaces and placeholders.</summary>
internal static class ManifestShapes
{
    private const string Mount = "new V1VolumeMount { Name = \"data\", MountPath = \"/var/lib/store\" }";
    private const string LostMount = "new V1VolumeMount { Name = {|K8S3001:\"other\"|}, MountPath = \"/other\" }";
    private const string Keys = "new V1Volume { Name = \"keys\", EmptyDir = new V1EmptyDirVolumeSource() }";
    private const string KeysMount = "new V1VolumeMount { Name = \"keys\", MountPath = \"/keys\" }";

    /// <summary>The programs.</summary>
    public static IReadOnlyDictionary<string, Shape> All { get; } = new Dictionary<string, Shape>
    {
        ["mounts and claims are added in one loop"] = new Shape(
            Storing("var mounts = new List<V1VolumeMount>(); var claims = new List<V1PersistentVolumeClaim>(); foreach (string disk in disks) { mounts.Add(new V1VolumeMount { Name = disk, MountPath = \"/\" + disk }); claims.Add(Parts.Claim(disk)); }", "mounts", "null", "claims"),
            Storing($"var mounts = new List<V1VolumeMount> {{ {Mount} }}; var claims = Parts.Claims(); foreach (string disk in new[] {{ \"other\" }}) {{ mounts.Add({LostMount}); }}", "mounts", "null", "claims")),
        ["one volume of a query is not known"] = new Shape(
            Storing("", $"new List<V1VolumeMount> {{ {Mount}, new V1VolumeMount {{ Name = \"other\", MountPath = \"/other\" }} }}", $"given.Append({Keys}).ToList()"),
            Storing("", $"new List<V1VolumeMount> {{ {Mount}, {KeysMount}, {LostMount} }}", $"new List<V1Volume>().Append({Keys}).ToList()")),
        ["an interface is handed the volumes"] = new Shape(
            Storing($"var volumes = new List<V1Volume> {{ {Keys} }}; source.Fill(volumes);", $"new List<V1VolumeMount> {{ {Mount}, new V1VolumeMount {{ Name = \"other\", MountPath = \"/other\" }} }}", "volumes"),
            Storing($"var volumes = new List<V1Volume> {{ {Keys} }}; source.ToString();", $"new List<V1VolumeMount> {{ {Mount}, {KeysMount}, {LostMount} }}", "volumes")),
        ["claims and mounts by two conditional expressions"] = new Shape(
            Storing("", $"isOn ? new List<V1VolumeMount> {{ {Mount} }} : null", "null", "isOn ? Parts.Claims() : null"),
            Storing("", $"isOn ? new List<V1VolumeMount> {{ {Mount}, {LostMount} }} : new List<V1VolumeMount> {{ {LostMount} }}", "null", "isOn ? Parts.Claims() : null")),
        ["claims and mounts after an early return"] = new Shape(
            Storing("", "null", "null", "null", $"if (!isOn) {{ return set; }} set.Spec.VolumeClaimTemplates = Parts.Claims(); set.Spec.Template.Spec.Containers[0].VolumeMounts = new List<V1VolumeMount> {{ {Mount} }};"),
            Storing("", "null", "null", "null", $"set.Spec.VolumeClaimTemplates = Parts.Claims(); set.Spec.Template.Spec.Containers[0].VolumeMounts = new List<V1VolumeMount> {{ {Mount}, {LostMount} }}; if (!isOn) {{ return set; }}")),
        ["a claim from a helper that may give none, and its mount if there is one"] = new Shape(
            Storing("V1PersistentVolumeClaim claim = isOn ? Parts.Claim(\"data\") : null;", "null", "null", "null", $"if (claim != null) {{ set.Spec.VolumeClaimTemplates = new List<V1PersistentVolumeClaim> {{ claim }}; set.Spec.Template.Spec.Containers[0].VolumeMounts = new List<V1VolumeMount> {{ {Mount} }}; }}"),
            Storing("V1PersistentVolumeClaim claim = Parts.Claim(\"data\");", "null", "null", "null", $"if (claim != null) {{ set.Spec.VolumeClaimTemplates = new List<V1PersistentVolumeClaim> {{ claim }}; set.Spec.Template.Spec.Containers[0].VolumeMounts = new List<V1VolumeMount> {{ {Mount}, {LostMount} }}; }}")),
        ["the claims that a condition adds to a list"] = new Shape(
            Storing("var claims = new List<V1PersistentVolumeClaim>(); claims.AddRange(isOn ? Parts.Claims() : new List<V1PersistentVolumeClaim>());", $"new List<V1VolumeMount> {{ {Mount} }}", "null", "claims"),
            Storing("var claims = new List<V1PersistentVolumeClaim>(); claims.AddRange(isOn ? Parts.Claims() : Parts.Claims());", $"new List<V1VolumeMount> {{ {Mount} }}", "null", "claims", "set.Spec.UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:\"Recreate\"|} };")),
        ["replicas from the environment"] = new Shape(
            Rolling("Replicas = int.Parse(Environment.GetEnvironmentVariable(\"REPLICAS\") ?? \"3\"), ", "4"),
            Rolling("Replicas = int.Parse(\"3\"), ", "{|K8S2004:4|}")),
        ["replicas of a parameter with a default"] = new Shape(
            Rolling("Replicas = replicas, ", "4"),
            Rolling("Replicas = 3, ", "{|K8S2004:4|}")),
        ["replicas that a later statement takes from somewhere"] = new Shape(
            Rolling("Replicas = 3, ", "4", "set.Spec.Replicas = source.Count;"),
            Rolling("Replicas = 1, ", "{|K8S2004:4|}", "set.Spec.Replicas = 3;")),
        ["replicas of the set that is there"] = new Shape(
            Rolling("", "4", "set.Spec.Replicas = existing?.Spec?.Replicas ?? 3;"),
            Rolling("", "{|K8S2004:4|}", "set.Spec.Replicas = 3;")),
        ["the namespace is a parameter of the calls"] = new Shape(
            Sent("space", "space"),
            Sent("\"data\"", "{|K8S1006:\"web\"|}")),
        ["the namespace of one is given by the call, that of the other is not"] = new Shape(
            Sent("\"data\"", "options.Namespace"),
            Sent("\"data\"", "{|K8S1006:\"web\".ToLowerInvariant()|}")),
        ["the namespace is that of a constant, in two ways"] = new Shape(
            Sent("Space", "nameof(data)"),
            Sent("Space", "{|K8S1006:nameof(web)|}")),
        ["a placeholder of a template language"] = new Shape(
            Printed("{{ .Release.Name }}"),
            Printed("{|K8S1009:Release_Name|}")),
        ["a placeholder of the shell"] = new Shape(
            Printed("${NAME}"),
            Printed("{|K8S1009:My DB|}")),
        ["a placeholder that a text replaces later"] = new Shape(
            Printed("<name>"),
            Printed("{|K8S1009:Name|}")),
        ["a status by a later statement"] = new Shape(
            WithStatus("set.Status = new V1StatefulSetStatus { Replicas = 3 };", "\"OnDelete\""),
            WithStatus("set.Status = new V1StatefulSetStatus { Replicas = 3 };", "{|K8S2001:\"Recreate\"|}")),
        ["a status that is taken away"] = new Shape(
            WithStatus("set.Status = null;", "\"RollingUpdate\""),
            WithStatus("set.Status = null;", "{|K8S2001:\"Recreate\"|}")),
        ["a status that is copied"] = new Shape(
            WithStatus("set.Status = existing.Status;", "existing.Spec.UpdateStrategy.Type"),
            WithStatus("set.Status = existing.Status;", "{|K8S2001:\"Recreate\"|}")),
    };

    private static string File(string members) => TrapProgram.File(
        $"private const string Space = \"data\"; private const int data = 1, web = 2; {members}",
        "internal interface ISource { int Count { get; } void Fill(List<V1Volume> volumes); } internal sealed class Options { public string Namespace { get; set; } }");

    private static string Storing(string before, string mounts, string volumes, string claims = "Parts.Claims()", string after = "") => File($$"""
        {{TrapProgram.Service("\"db\"")}}
        public static V1StatefulSet Build(IReadOnlyList<string> disks, IReadOnlyList<V1Volume> given, bool isOn, ISource source)
        {
            {{before}}
            V1Container store = Parts.Store();
            store.VolumeMounts = {{mounts}};
            var set = new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "db" },
                Spec = new V1StatefulSetSpec
                {
                    ServiceName = "db",
                    Selector = new V1LabelSelector { MatchLabels = Parts.Labels("db") },
                    Template = new V1PodTemplateSpec
                    {
                        Metadata = new V1ObjectMeta { Labels = Parts.Labels("db") },
                        Spec = new V1PodSpec { Containers = new List<V1Container> { store }, Volumes = {{volumes}} },
                    },
                    VolumeClaimTemplates = {{claims}},
                },
            };
            {{after}}
            return set;
        }
        """);

    private static string Rolling(string replicas, string partition, string after = "") => File($$"""
        {{TrapProgram.Service("\"db\"")}}
        public static V1StatefulSet Build(ISource source, V1StatefulSet existing, int replicas = 3)
        {
            var set = new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "db" },
                Spec = new V1StatefulSetSpec
                {
                    ServiceName = "db", {{replicas}}{{TrapProgram.Pods}},
                    UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = "RollingUpdate", RollingUpdate = new V1RollingUpdateStatefulSetStrategy { Partition = {{partition}} } },
                },
            };
            {{after}}
            return set;
        }
        """);

    private static string Sent(string spaceOfSet, string spaceOfService) => File($$"""
        {{TrapProgram.Set("\"db\"")}}
        {{TrapProgram.Service("\"db\"")}}
        public static async Task RunAsync(IKubernetes kube, string space, Options options)
        {
            await kube.CoreV1.CreateNamespacedServiceAsync(Service(), {{spaceOfService}});
            await kube.AppsV1.CreateNamespacedStatefulSetAsync(Set(), {{spaceOfSet}});
        }
        """);

    private static string Printed(string name) => File($$"""
        public static void Print()
        {
            string service = KubernetesYaml.Serialize({{TrapProgram.Service(Quoted(name)).Split("=>")[1].TrimEnd(';')}});
            Console.WriteLine(service);
        }
        """);

    private static string Quoted(string name) => name.StartsWith("{|", System.StringComparison.Ordinal)
        ? name.Replace(":", ":\"", System.StringComparison.Ordinal).Replace("|}", "\"|}", System.StringComparison.Ordinal)
        : $"\"{name}\"";

    private static string WithStatus(string after, string strategy) => File($$"""
        {{TrapProgram.Service("\"db\"")}}
        public static V1StatefulSet Build(V1StatefulSet existing)
        {
            var set = new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {{strategy}} }, {{TrapProgram.Pods}} } };
            {{after}}
            return set;
        }
        """);
}
