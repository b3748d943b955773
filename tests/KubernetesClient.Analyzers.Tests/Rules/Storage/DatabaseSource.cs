using KubernetesClient.Analyzers.Tests.Verifiers;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

/// <summary>Programs that build a StatefulSet with a database.</summary>
internal static class DatabaseSource
{
    /// <summary>A claim template <c>data</c>.</summary>
    public const string DataTemplate =
        """VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "data" }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } } },""";

    /// <summary>Scratch space <c>data</c>.</summary>
    public const string DataVolume = """Volumes = new List<V1Volume> { new V1Volume { Name = "data", EmptyDir = new V1EmptyDirVolumeSource() } },""";

    private const string Members = """
        private static extern IList<V1VolumeMount> MountsOf(string tenant);
        private static extern IList<V1EnvVar> EnvOf(string tenant);
        private static extern IList<V1Volume> VolumesOf(string tenant);
        private static extern V1Volume VolumeOf(string tenant);
        private static extern V1EmptyDirVolumeSource ScratchOf(string tenant);
        """;

    /// <summary>One main container.</summary>
    /// <param name="image">Its image, as C# writes it.</param>
    /// <param name="container">What else is set of it.</param>
    /// <param name="pod">What else is set of the pod.</param>
    /// <param name="spec">What else is set of the StatefulSet.</param>
    public static string Of(string image, string container = "", string pod = "", string spec = "") => WorkloadSource.StatefulSet(
        $$"""Containers = new List<V1Container> { new V1Container { Name = "db", Image = {{image}}, {{container}} } }, {{pod}}""",
        spec,
        Members);

    /// <summary>Mounts the volume <c>data</c>.</summary>
    public static string DataAt(string path, string more = "") =>
        $$"""VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = {{path}}, {{more}} } },""";

    /// <summary>The same program with the type name of the container in a mark.</summary>
    public static string MarkContainer(this string source) =>
        source.Replace("new V1Container { Name = \"db\"", "new {|#0:V1Container|} { Name = \"db\"", System.StringComparison.Ordinal);
}
