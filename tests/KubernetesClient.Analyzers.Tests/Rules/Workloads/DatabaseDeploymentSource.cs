using KubernetesClient.Analyzers.Tests.Verifiers;

namespace KubernetesClient.Analyzers.Tests.Rules.Workloads;

/// <summary>Programs that build a Deployment with a database.</summary>
internal static class DatabaseDeploymentSource
{
    private const string Members = """
        private static extern IList<V1VolumeMount> MountsOf(string tenant);
        private static extern IList<V1EnvVar> EnvOf(string tenant);
        private static extern IList<V1Volume> VolumesOf(string tenant);
        private static extern V1DeploymentStrategy StrategyOf(string tenant);
        """;

    /// <summary>One main container.</summary>
    /// <param name="image">Its image, as C# writes it.</param>
    /// <param name="spec">What is set of the <c>V1DeploymentSpec</c>.</param>
    /// <param name="container">What else is set of the container.</param>
    /// <param name="pod">What else is set of the pod.</param>
    public static string Of(string image, string spec, string container = "", string pod = "") => WorkloadSource.Deployment(
        $$"""Containers = new List<V1Container> { new V1Container { Name = "db", Image = {{image}}, {{container}} } }, {{pod}}""",
        spec,
        Members);

    /// <summary>The volume <c>data</c>.</summary>
    public static string Volume(string source) => $$"""Volumes = new List<V1Volume> { new V1Volume { Name = "data", {{source}} } },""";

    /// <summary>Mounts the volume <c>data</c>.</summary>
    public static string DataAt(string path, string more = "") =>
        $$"""VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "{{path}}", {{more}} } },""";

    /// <summary>The same program with the type name of the Deployment in a mark.</summary>
    public static string MarkDeployment(this string source) =>
        source.Replace("return new V1Deployment\n", "return new {|#0:V1Deployment|}\n", System.StringComparison.Ordinal);
}
