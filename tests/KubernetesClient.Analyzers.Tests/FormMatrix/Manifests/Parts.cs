using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Tests.Verifiers;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

/// <summary>Manifests in which nothing is wrong, to start from.</summary>
internal sealed class Parts
{
    private readonly string _claimResources;

    /// <summary>Parts of a version of the client: what a claim asks for has not had the same type in all of them.</summary>
    public Parts(ClientVersion client) => _claimResources = client == ClientVersion.V9 ? "V1ResourceRequirements" : "V1VolumeResourceRequirements";

    /// <summary>A StatefulSet of three pods, each with a disk that is mounted at <c>/data</c>.</summary>
    public ModelNode Set(string name, string? image = null, string dataPath = "/data") => Plain(name, image)
        .With("Spec.Template.Spec.Containers.0.VolumeMounts", List("V1VolumeMount", Mount("data", dataPath)))
        .With("Spec.VolumeClaimTemplates", List("V1PersistentVolumeClaim", Claim("data")));

    /// <summary>A claim, or a claim template, for a disk that one node can use.</summary>
    public ModelNode Claim(string name) => Model(
        "V1PersistentVolumeClaim",
        ("Metadata", Model("V1ObjectMeta", ("Name", Text(name)))),
        ("Spec", Model(
            "V1PersistentVolumeClaimSpec",
            ("AccessModes", List("string", Text("ReadWriteOnce"))),
            ("Resources", Model(_claimResources, ("Requests", new MapNode("ResourceQuantity", ImmutableArray.Create<(Node, Node)>((Text("storage"), new QuantityNode("10Gi"))))))))));

    /// <summary>A StatefulSet of three pods without disks.</summary>
    public static ModelNode Plain(string name, string? image = null) => Model(
        "V1StatefulSet",
        ("Metadata", Metadata(name)),
        ("Spec", Model(
            "V1StatefulSetSpec",
            ("ServiceName", Text(name)),
            ("Replicas", new NumberNode(3)),
            ("Selector", Model("V1LabelSelector", ("MatchLabels", Labels(name)))),
            ("UpdateStrategy", Model("V1StatefulSetUpdateStrategy", ("Type", Text("RollingUpdate")))),
            ("Template", Template(name, image)))));

    /// <summary>A Deployment of three pods.</summary>
    public static ModelNode Deployment(string name, string? image = null) => Model(
        "V1Deployment",
        ("Metadata", Metadata(name)),
        ("Spec", Model(
            "V1DeploymentSpec",
            ("Replicas", new NumberNode(3)),
            ("Selector", Model("V1LabelSelector", ("MatchLabels", Labels(name)))),
            ("Template", Template(name, image)))));

    /// <summary>A headless Service over the pods of a workload.</summary>
    public static ModelNode Service(string workload, string? name = null) => Model(
        "V1Service",
        ("Metadata", Metadata(name ?? workload)),
        ("Spec", Model(
            "V1ServiceSpec",
            ("ClusterIP", Text("None")),
            ("PublishNotReadyAddresses", new FlagNode(true)),
            ("Selector", Labels(workload)),
            ("Ports", List("V1ServicePort", Model("V1ServicePort", ("Name", Text("http")), ("Port", new NumberNode(8080))))))));

    /// <summary>An autoscaler of a StatefulSet.</summary>
    public static ModelNode Autoscaler(string set) => Model(
        "V1HorizontalPodAutoscaler",
        ("Metadata", Metadata(set)),
        ("Spec", Model(
            "V1HorizontalPodAutoscalerSpec",
            ("MaxReplicas", new NumberNode(9)),
            ("ScaleTargetRef", Model("V1CrossVersionObjectReference", ("Kind", Text("StatefulSet")), ("Name", Text(set)))))));

    /// <summary>A disruption budget for the pods of a workload, of which one may go at a time.</summary>
    public static ModelNode Budget(string workload) => Budget(workload, Labels(workload));

    /// <summary>A disruption budget for pods with some labels.</summary>
    public static ModelNode Budget(string name, MapNode labels) => Model(
        "V1PodDisruptionBudget",
        ("Metadata", Metadata(name)),
        ("Spec", Model(
            "V1PodDisruptionBudgetSpec",
            ("MaxUnavailable", new NumberNode(1)),
            ("Selector", Model("V1LabelSelector", ("MatchLabels", labels))))));

    /// <summary>A dictionary of one label.</summary>
    public static MapNode Label(string key, string value) => new("string", ImmutableArray.Create<(Node, Node)>((Text(key), Text(value))));

    /// <summary>Mounts a volume.</summary>
    public static ModelNode Mount(string volume, string path) => Model("V1VolumeMount", ("Name", Text(volume)), ("MountPath", Text(path)));

    /// <summary>A volume of one kind.</summary>
    public static ModelNode Volume(string name, string kind, ModelNode source) => Model("V1Volume", ("Name", Text(name)), (kind, source));

    /// <summary>An object of the client library.</summary>
    public static ModelNode Model(string type, params (string, Node)[] properties) => new(type, properties.ToImmutableArray());

    /// <summary>A list.</summary>
    public static ListNode List(string itemType, params Node[] items) => new(itemType, items.ToImmutableArray());

    /// <summary>A text.</summary>
    public static TextNode Text(string value) => new(value);

    private static ModelNode Metadata(string name) => Model("V1ObjectMeta", ("Name", Text(name)), ("Labels", Labels(name)));

    private static ModelNode Template(string name, string? image) => Model(
        "V1PodTemplateSpec",
        ("Metadata", Model("V1ObjectMeta", ("Labels", Labels(name)))),
        ("Spec", Model(
            "V1PodSpec",
            ("Containers", List("V1Container", Container(name, image))),
            ("TopologySpreadConstraints", List("V1TopologySpreadConstraint", SpreadOverNodes(name))))));

    private static ModelNode SpreadOverNodes(string name) => Model(
        "V1TopologySpreadConstraint",
        ("MaxSkew", new NumberNode(1)),
        ("TopologyKey", Text("kubernetes.io/hostname")),
        ("WhenUnsatisfiable", Text("ScheduleAnyway")),
        ("LabelSelector", Model("V1LabelSelector", ("MatchLabels", Labels(name)))));

    private static ModelNode Container(string name, string? image) => Model(
        "V1Container",
        ("Name", Text(name)),
        ("Image", Text(image ?? $"example.com/{name}:1.0")),
        ("Env", List("V1EnvVar", Model("V1EnvVar", ("Name", Text("LOG_LEVEL")), ("Value", Text("info"))), Model("V1EnvVar", ("Name", Text("LOG_FORMAT")), ("Value", Text("json"))))),
        ("Ports", List("V1ContainerPort", Model("V1ContainerPort", ("Name", Text("http")), ("ContainerPort", new NumberNode(8080))))),
        ("ReadinessProbe", Model("V1Probe", ("TcpSocket", Model("V1TCPSocketAction", ("Port", new NumberNode(8080)))))));

    private static MapNode Labels(string name) =>
        new("string", ImmutableArray.Create<(Node, Node)>((Text("app"), Text(name)), (Text("tier"), Text("backend"))));
}
