using System.Collections.Generic;

namespace KubernetesClient.Analyzers.Tests.Documentation.AfterFixes;

/// <summary>Programs in which a fix of one rule makes applicable what another rule says.</summary>
internal static class AdviceCases
{
    private const string Headless = "ClusterIP = \"None\",";
    private const string Named = "ServiceName = \"db\",";
    private const string Ready = "ReadinessProbe = new() { TcpSocket = new() { Port = 6333 } },";
    private const string Mounted = "VolumeMounts = new List<V1VolumeMount> { new() { Name = \"data\", MountPath = \"/qdrant/storage\" } },";
    private const string Scratch = "Volumes = new List<V1Volume> { new() { Name = \"data\", EmptyDir = new() } },";
    private const string AtDirectory = "VolumeMounts = new List<V1VolumeMount> { new() { Name = \"data\", MountPath = \"/var/lib/postgresql/data\" } },";
    private const string DeletesData = "PersistentVolumeClaimRetentionPolicy = new() { WhenDeleted = \"Delete\" },";
    private const string Qdrant = "qdrant/qdrant:v1.15.4";
    private const string Postgres = "postgres:17.5";
    private const string Own = "registry.example.com/db:1.0";
    private const string HoldsBack = "RollingUpdate = new() { Partition = 3 }";

    private const string Templates = """
        VolumeClaimTemplates = new List<V1PersistentVolumeClaim>
                    {
                        new()
                        {
                            Metadata = new() { Name = "data" },
                            Spec = new()
                            {
                                AccessModes = new List<string> { "ReadWriteOnce" },
                                Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("10Gi") } },
                            },
                        },
                    },
        """;

    /// <summary>For each rule with a fix and each that speaks afterwards, the key of the fix and the program.</summary>
    public static IReadOnlyDictionary<(string Rule, string Then), (string Key, string Program)> All { get; } = new Dictionary<(string, string), (string, string)>
    {
        [("K8S1001", "K8S1011")] = ("K8S1001", Program(Set(Qdrant, Templates, "", Mounted + Ready), Service(Headless))),
        [("K8S1002", "K8S1011")] = ("K8S1002", Program(Set(Qdrant, "ServiceName = \"db-svc\"," + Templates, "", Mounted + Ready), Service(Headless))),
        [("K8S1004", "K8S1011")] = ("K8S1004", Program(Set(Qdrant, Named + Templates, "", Mounted + Ready), Service(""))),
        [("K8S1006", "K8S1004")] = ("K8S1006", Program(Set(Own, Named + Templates, "", Data() + Ready, "NamespaceProperty = \"prod\","), Service("", "NamespaceProperty = \"test\","))),
        [("K8S1006", "K8S1005")] = ("K8S1006", Program(Set(Own, Named + Templates, "", Data() + Ready, "NamespaceProperty = \"prod\","), Service(Headless, "NamespaceProperty = \"test\",").Replace("[\"app\"] = \"db\"", "[\"app\"] = \"dbs\"", System.StringComparison.Ordinal))),
        [("K8S1006", "K8S1011")] = ("K8S1006", Program(Set(Qdrant, Named + Templates, "", Mounted + Ready, "NamespaceProperty = \"prod\","), Service(Headless, "NamespaceProperty = \"test\","))),
        [("K8S1009", "K8S1004")] = ("K8S1009", Program(Set(Own, Named + Templates, "", Ready + Data()), Service("").Replace("Name = \"db\"", "Name = \"DB\"", System.StringComparison.Ordinal))),
        [("K8S1009", "K8S1011")] = ("K8S1009", Program(Set(Qdrant, Named.Replace("db", "DB", System.StringComparison.Ordinal) + Templates, "", Ready + Mounted), Service(Headless))),
        [("K8S1012", "K8S1011")] = ("K8S1012", Program(Set(Qdrant, Named + Templates, "", Mounted + Ready), Service("ClusterIP = \"none\","))),
        [("K8S1012", "K8S1013")] = ("K8S1012", Program(Set(Own, Named, "", Ready), Service(Headless + "Type = \"NodePort\", SessionAffinity = \"ClientIP\","))),
        [("K8S2001", "K8S1015")] = ("K8S2001.RollingUpdate", Program(Set(Own, "UpdateStrategy = new() { Type = \"Recreate\" },", "", Ready))),
        [("K8S2001", "K8S2004")] = ("K8S2001.RollingUpdate", Program(Set(Own, Named + Templates + "UpdateStrategy = new() { Type = \"Recreate\", " + HoldsBack + " },", "", Ready + Data()), Service(Headless))),
        [("K8S2001", "K8S2006")] = ("K8S2001.RollingUpdate", Program(Set(Own, "UpdateStrategy = new() { Type = \"Recreate\" },", "", ""))),
        [("K8S2001", "K8S4004")] = ("K8S2001.RollingUpdate", Program(Set(Own, "UpdateStrategy = new() { Type = \"Recreate\" },", "", Ready))),
        [("K8S2002", "K8S2004")] = ("K8S2002", Program(Set(Own, Named + Templates + "UpdateStrategy = new() { Type = \"Rolling\", " + HoldsBack + " },", "", Ready + Data()), Service(Headless))),
        [("K8S2002", "K8S2006")] = ("K8S2002", Program(Set(Own, Named + Templates + "PodManagementPolicy = \"orderedReady\",", "", Data()), Service(Headless))),
        [("K8S2002", "K8S4004")] = ("K8S2002", Program(Set(Own, Named + "UpdateStrategy = new() { Type = \"Rolling\" },", "", Ready), Service(""))),
        [("K8S2003", "K8S2004")] = ("K8S2003.RollingUpdate", Program(Set(Own, Named + Templates + "UpdateStrategy = new() { Type = \"OnDelete\", " + HoldsBack + " },", "", Ready + Data()), Service(Headless))),
        [("K8S3001", "K8S1001")] = ("K8S3001", Program(Set(Own, "", "", Data() + Ready))),
        [("K8S3001", "K8S3010")] = ("K8S3001", Program(Set(Qdrant, Named + DeletesData, "", Mounted + Ready), Service(Headless + "PublishNotReadyAddresses = true,"))),
        [("K8S3001", "K8S3014")] = ("K8S3001", Program(Set(Postgres, Named, "", AtDirectory + Ready), Service(Headless))),
        [("K8S3002", "K8S3010")] = ("K8S3002", Program(Set(Qdrant, Named + DeletesData, "", Ready), Service(Headless + "PublishNotReadyAddresses = true,"))),
        [("K8S3003", "K8S3010")] = ("K8S3003", Program(Set(Qdrant, Named + DeletesData, Scratch, Mounted + Ready), Service(Headless + "PublishNotReadyAddresses = true,"))),
        [("K8S3004", "K8S1015")] = ("K8S3004.Remove", Program(Set(Own, Templates, "", Ready))),
        [("K8S3004", "K8S3010")] = ("K8S3004.Mount", Program(Set(Qdrant, Named + Templates + DeletesData, "", Ready), Service(Headless + "PublishNotReadyAddresses = true,"))),
        [("K8S3004", "K8S4001")] = ("K8S3004.Remove", Program(Set("nginx:1.27", Named + Templates, "", Ready), Service(""))),
        [("K8S3004", "K8S4004")] = ("K8S3004.Remove", Program(Set(Own, Named + Templates, "", Ready), Service(""))),
        [("K8S3005", "K8S1001")] = ("K8S3005", Program(Set(Own, "", Claimed, Data() + Ready), Claim)),
        [("K8S3005", "K8S3010")] = ("K8S3005", Program(Set(Qdrant, Named + DeletesData, Claimed, Mounted + Ready), Service(Headless + "PublishNotReadyAddresses = true,"), Claim)),
        [("K8S3009", "K8S1013")] = ("K8S3009", Program(Set(Own, Named + DeletesData.Replace("Delete\"", "delete\"", System.StringComparison.Ordinal), "", Ready), Service(Headless))),
        [("K8S3009", "K8S3010")] = ("K8S3009", Program(Set(Qdrant, Named + Templates + DeletesData.Replace("Delete\"", "delete\"", System.StringComparison.Ordinal), "", Mounted + Ready), Service(Headless + "PublishNotReadyAddresses = true,"))),
        [("K8S3012", "K8S3010")] = ("K8S3012", Program(Set("postgres:18.1", Named + DeletesData + Templates, "", AtDirectory + Ready), Service(Headless))),
        [("K8S3015", "K8S3010")] = ("K8S3015", Program(Set(Qdrant, Named + DeletesData, OnNode, Mounted + Ready), Service(Headless + "PublishNotReadyAddresses = true,"))),
        [("K8S4002", "K8S1011")] = ("K8S4002", Program(Deployment(Qdrant, "Replicas = 3,", Scratch, Mounted + Ready), Service(Headless))),
        [("K8S4002", "K8S2014")] = ("K8S4002", Program(Deployment(Qdrant, "Replicas = 3,", Scratch, Mounted + Ready))),
        [("K8S4002", "K8S2006")] = ("K8S4002", Program(Deployment(Qdrant, "Replicas = 3,", Scratch, Mounted))),
    };

    private const string Claimed = "Volumes = new List<V1Volume> { new() { Name = \"data\", PersistentVolumeClaim = new() { ClaimName = \"db-data\" } } },";
    private const string OnNode = "Volumes = new List<V1Volume> { new() { Name = \"data\", HostPath = new() { Path = \"/disks/db\" } } },";

    private const string Claim = """
            public static V1PersistentVolumeClaim Claim() => new()
            {
                Metadata = new() { Name = "db-data" },
                Spec = new()
                {
                    AccessModes = new List<string> { "ReadWriteOnce" },
                    Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("10Gi") } },
                },
            };
        """;

    private static string Data() => "VolumeMounts = new List<V1VolumeMount> { new() { Name = \"data\", MountPath = \"/data\" } },";

    private static string Program(params string[] members) => $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class Platform
        {
        {{string.Join("\n\n", members)}}

            public static void Main()
            {
            }
        }
        """;

    private static string Set(string image, string spec, string pod, string container, string metadata = "") => Workload("StatefulSet", image, "Replicas = 3," + spec, pod, container, metadata);

    private static string Deployment(string image, string spec, string pod, string container) => Workload("Deployment", image, spec, pod, container, "");

    private static string Workload(string kind, string image, string spec, string pod, string container, string metadata) => $$"""
            public static V1{{kind}} Build() => new()
            {
                Metadata = new() { {{metadata}}Name = "db" },
                Spec = new()
                {
                    {{spec}}
                    Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = "db" } },
                    Template = new()
                    {
                        Metadata = new() { Labels = new Dictionary<string, string> { ["app"] = "db" } },
                        Spec = new()
                        {
                            {{pod}}
                            Containers = new List<V1Container> { new() { Name = "db", Image = "{{image}}", {{container}} } },
                        },
                    },
                },
            };
        """;

    private static string Service(string spec, string metadata = "") => $$"""
            public static V1Service Address() => new()
            {
                Metadata = new() { {{metadata}}Name = "db" },
                Spec = new()
                {
                    {{spec}}
                    Selector = new Dictionary<string, string> { ["app"] = "db" },
                    Ports = new List<V1ServicePort> { new() { Name = "http", Port = 6333 } },
                },
            };
        """;
}
