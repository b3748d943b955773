using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Traps;

/// <summary>Volumes, claims and mounts that are right, or of which too little is known.</summary>
public sealed class StorageTests
{
    private static readonly Dictionary<string, string> Silent = new()
    {
        ["mounts and claims from one source"] = $$"""
            // Database.cs
            internal sealed record Disk(string Name, string Path);

            internal static class Database
            {
                {{TrapProgram.Service("\"db\"")}}
                public static V1StatefulSet Build(IReadOnlyList<Disk> disks) => {{Set(
                    """new V1Container { Name = "db", Image = "mongo:7.0", VolumeMounts = disks.Select(disk => new V1VolumeMount { Name = disk.Name, MountPath = disk.Path }).ToList() }""",
                    claims: "disks.Select(disk => Parts.Claim(disk.Name)).ToList()")}}
            }
            """,
        ["mounts from a text"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{TrapProgram.Service("\"db\"")}}
                public static V1StatefulSet Build(string mounts) => {{Set("""new V1Container { Name = "db", Image = "mongo:7.0", VolumeMounts = Parse(mounts) }""")}}

                private static List<V1VolumeMount> Parse(string mounts) =>
                    mounts.Split(',').Select(mount => mount.Split(':')).Select(parts => new V1VolumeMount { Name = parts[0], MountPath = parts[1] }).ToList();
            }
            """,
        ["one mount of many is not known"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{TrapProgram.Service("\"db\"")}}
                public static V1StatefulSet Build(V1VolumeMount extra, V1Volume volume) => {{Set(
                    Container("mongo:7.0", "new V1VolumeMount { Name = \"keys\", MountPath = \"/keys\" }", "extra"),
                    "Volumes = new List<V1Volume> { volume }")}}
            }
            """,
        ["claim and mount under one condition"] = $$"""
            // Database.cs
            internal sealed record StorageOptions(bool IsEnabled);

            internal static class Database
            {
                {{TrapProgram.Service("\"db\"")}}
                public static V1StatefulSet Build(StorageOptions options)
                {
                    V1StatefulSet set = {{Set("new V1Container { Name = \"db\", Image = \"mongo:7.0\" }", claims: "options.IsEnabled ? Parts.Claims() : null")}}
                    if (options.IsEnabled)
                    {
                        set.Spec.Template.Spec.Containers[0].VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data/db" } };
                    }

                    return set;
                }
            }
            """,
        ["claim and mount by statements under one condition"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{TrapProgram.Service("\"db\"")}}
                public static V1StatefulSet Build(string size)
                {
                    var mounts = new List<V1VolumeMount> { {{Mount("config", "/etc/mongo")}} };
                    if (size is not null)
                    {
                        mounts.Add({{Mount("data", "/data/db")}});
                    }

                    V1StatefulSet set = {{Set("new V1Container { Name = \"db\", Image = \"mongo:7.0\", VolumeMounts = mounts }", $"Volumes = new List<V1Volume> {{ {Scratch("config")} }}")}}
                    if (size is null)
                    {
                        return set;
                    }

                    set.Spec.VolumeClaimTemplates = Parts.Claims();
                    return set;
                }
            }
            """,
        ["a claim or scratch space by one condition"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{TrapProgram.Service("\"db\"")}}
                public static V1StatefulSet Build(bool isDurable) => {{Set(
                    Container("mongo:7.0", Mount("data", "/data/db")),
                    "Volumes = isDurable ? null : new List<V1Volume> { " + Scratch("data") + " }",
                    "isDurable ? Parts.Claims() : null")}}
            }
            """,
        ["database images in other roles"] = $$"""
            // Application.cs
            internal static class Application
            {
                {{TrapProgram.Service("\"db\"")}}
                public static V1StatefulSet Build() => {{Set(
                    "Parts.Store(), "
                    + "new V1Container { Name = \"ping\", Image = \"redis:7.2\", Command = new List<string> { \"sh\", \"-c\", \"while true; do redis-cli -h cache ping; sleep 10; done\" } }, "
                    + "new V1Container { Name = \"dump\", Image = \"postgres:16.3\", Command = new List<string> { \"pg_dump\", \"--host\", \"db\" } }",
                    "InitContainers = new List<V1Container> { new V1Container { Name = \"wait\", Image = \"postgres:16.3\", Command = new List<string> { \"pg_isready\", \"-h\", \"other\" } } }",
                    "Parts.Claims()")}}
            }
            // Sentinels.cs
            internal static class Sentinels
            {
                {{TrapProgram.Service("\"db\"")}}
                public static V1StatefulSet Build() => {{Set("new V1Container { Name = \"sentinel\", Image = \"redis:7.2\", Command = new List<string> { \"redis-sentinel\", \"/etc/sentinel.conf\" } }")}}
                public static V1StatefulSet Vault() => {{Set("new V1Container { Name = \"vault\", Image = \"hashicorp/vault:1.16\", Env = new List<V1EnvVar> { new V1EnvVar { Name = \"VAULT_LOCAL_CONFIG\", Value = \"{\\\"storage\\\": {\\\"consul\\\": {}}}\" } } }")}}
                public static V1StatefulSet Coordinator() => {{Set("new V1Container { Name = \"search\", Image = \"elasticsearch:8.14.1\", Env = new List<V1EnvVar> { new V1EnvVar { Name = \"node.roles\", Value = \"\" } } }")}}
                public static V1StatefulSet Reader() => {{Set("new V1Container { Name = \"loki\", Image = \"grafana/loki:3.1.0\", Args = new List<string> { \"-target=read\" } }")}}
            }
            """,
        ["configuration that may move the data"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{TrapProgram.Service("\"db\"")}}
                public static V1StatefulSet FromEnvironment() => {{Set(
                    "new V1Container { Name = \"db\", Image = \"postgres:16.3\", EnvFrom = new List<V1EnvFromSource> { new V1EnvFromSource { ConfigMapRef = new V1ConfigMapEnvSource { Name = \"db\" } } }, VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = \"data\", MountPath = \"/data\" } } }",
                    claims: "Parts.Claims()")}}
                public static V1StatefulSet FromFile() => {{Set(
                    Container("qdrant/qdrant:v1.9.2", Mount("config", "/qdrant/config"), Mount("data", "/data")),
                    "Volumes = new List<V1Volume> { new V1Volume { Name = \"config\", ConfigMap = new V1ConfigMapVolumeSource { Name = \"db\" } } }",
                    "Parts.Claims()")}}
            }
            """,
        ["software that keeps no data"] = $$"""
            // Caches.cs
            internal static class Caches
            {
                {{TrapProgram.Service("\"db\"")}}
                public static V1StatefulSet Memcached() => {{Set("new V1Container { Name = \"cache\", Image = \"memcached:1.6\" }")}}
                public static V1StatefulSet Nats() => {{Set("new V1Container { Name = \"nats\", Image = \"nats:2.10\" }")}}
            }
            """,
        ["a pod volume of the same name as the claim template"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{TrapProgram.Service("\"db\"")}}
                public static V1StatefulSet Build() => {{Set(
                    Container("mongo:7.0", Mount("data", "/data/db")),
                    "Volumes = new List<V1Volume> { new V1Volume { Name = \"data\", PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = \"data\" } } }",
                    "Parts.Claims()")}}
            }
            """,
        ["one replica with one claim, and a claim for many readers"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{TrapProgram.Service("\"db\"")}}
                public static V1PersistentVolumeClaim Own() => Parts.Claim("own");
                public static V1PersistentVolumeClaim Shared() => new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "shared" }, Spec = new V1PersistentVolumeClaimSpec { AccessModes = new List<string> { "ReadWriteMany" }, Resources = Own().Spec.Resources } };
                public static V1StatefulSet Single() => {{Set(Container("mongo:7.0", Mount("own", "/data/db")), Volume("own"), more: "Replicas = 1, ")}}
                public static V1StatefulSet Many() => {{Set("Parts.Store(), " + Container("registry.example.com/acme/worker:1.0", Mount("shared", "/import")), Volume("shared"), "Parts.Claims()", "Replicas = 3, ")}}
            }
            """,
        ["scratch space beside the data"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{TrapProgram.Service("\"db\"")}}
                public static V1StatefulSet Build() => {{Set(
                    Container(
                        "neo4j:5.20",
                        Mount("data", "/data"), Mount("config", "/var/lib/neo4j/conf"), Mount("scripts", "/scripts"), Mount("plugins", "/plugins"), Mount("home", "/home/neo4j")),
                    $"Volumes = new List<V1Volume> {{ {Scratch("config")}, {Scratch("scripts")}, {Scratch("plugins")}, {Scratch("home")} }}",
                    "Parts.Claims()",
                    "Replicas = 3, ")}}
            }
            """,
    };

    /// <summary>The same programs without the doubt.</summary>
    private static readonly Dictionary<string, string> Reported = new()
    {
        ["no claim for the mount"] = Built(Container("mongo:7.0", Mount("data", "/data/db").Replace("\"data\"", "{|K8S3001:\"data\"|}", StringComparison.Ordinal))),
        ["the server, not a client of it"] = Built("Parts.Store(), " + Reporting("new V1Container { Name = \"cache\", Image = \"postgres:16.3\" }", "K8S3002:V1Container"), claims: "Parts.Claims()"),
        ["scratch space on every path"] = Built(
            Container("mongo:7.0", Mount("data", "/data/db")),
            $"Volumes = new List<V1Volume> {{ {Reporting(Scratch("data"), "K8S3003:V1EmptyDirVolumeSource")} }}"),
        ["scratch space at the data directory beside a claim elsewhere"] = Built(
            Container("neo4j:5.20", Mount("data", "/backup"), Mount("home", "/data")),
            $"Volumes = new List<V1Volume> {{ {Reporting(Scratch("home"), "K8S3003:V1EmptyDirVolumeSource")} }}",
            "Parts.Claims()"),
        ["a claim beside mounts of other volumes alone"] = Built(
            Container("registry.example.com/acme/worker:1.0", Mount("cache", "/var/lib/store")),
            $"Volumes = new List<V1Volume> {{ {Scratch("cache")} }}",
            """new List<V1PersistentVolumeClaim> { {|K8S3004:Parts.Claim("data")|} }"""),
        ["a claim whose name only begins as that of a mount"] = Built(
            Container("registry.example.com/acme/worker:1.0", Mount("data", "/var/lib/store")),
            claims: """new List<V1PersistentVolumeClaim> { Parts.Claim("data"), {|K8S3004:Parts.Claim("data-wal")|} }"""),
    };

    public static TheoryData<string, ClientVersion> ReportedForms => Forms.OnAllClients(Reported);

    public static TheoryData<string, ClientVersion> SilentForms => Forms.OnAllClients(Silent);

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form, ClientVersion client) => TrapProgram.Of(client, Silent[form]).RunAsync();

    [Theory]
    [MemberData(nameof(ReportedForms))]
    public Task Is_reported_without_the_doubt(string form, ClientVersion client) => TrapProgram.Of(client, Reported[form]).RunAsync();

    private static string Built(string containers, string pod = "Volumes = null", string claims = "null") => $$"""
        // Database.cs
        internal static class Database
        {
            {{TrapProgram.Service("\"db\"")}}
            public static V1StatefulSet Build() => {{Set(containers, pod, claims)}}
        }
        """;

    private static string Reporting(string creation, string mark) =>
        creation.Replace(mark[(mark.IndexOf(':') + 1)..], $"{{|{mark}|}}", StringComparison.Ordinal);

    private static string Set(string containers, string pod = "Volumes = null", string claims = "null", string more = "") =>
        $$"""
        new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = "db" },
                    Spec = new V1StatefulSetSpec
                    {
                        {{more}}ServiceName = "db",
                        Selector = new V1LabelSelector { MatchLabels = Parts.Labels("db") },
                        Template = new V1PodTemplateSpec
                        {
                            Metadata = new V1ObjectMeta { Labels = Parts.Labels("db") },
                            Spec = new V1PodSpec { Containers = new List<V1Container> { {{containers}} }, {{pod}} },
                        },
                        VolumeClaimTemplates = {{claims}},
                    },
                };
        """;

    private static string Container(string image, params string[] mounts) =>
        $$"""new V1Container { Name = "main", Image = "{{image}}", ReadinessProbe = Parts.Store().ReadinessProbe, VolumeMounts = new List<V1VolumeMount> { {{string.Join(", ", mounts)}} } }""";

    private static string Mount(string name, string path) => $$"""new V1VolumeMount { Name = "{{name}}", MountPath = "{{path}}" }""";

    private static string Scratch(string name) => $$"""new V1Volume { Name = "{{name}}", EmptyDir = new V1EmptyDirVolumeSource() }""";

    private static string Volume(string claim) =>
        $$"""Volumes = new List<V1Volume> { new V1Volume { Name = "{{claim}}", PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = "{{claim}}" } } }""";
}
