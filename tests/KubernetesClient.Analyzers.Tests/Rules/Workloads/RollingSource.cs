using KubernetesClient.Analyzers.Tests.Verifiers;

namespace KubernetesClient.Analyzers.Tests.Rules.Workloads;

/// <summary>Programs that build a Deployment <c>db</c> and the claim <c>db-data</c> that its pods write on.</summary>
internal static class RollingSource
{
    /// <summary>How the container mounts the claim.</summary>
    public const string Mount = """new V1VolumeMount { Name = "data", MountPath = "/data" }""";

    /// <summary>How the pods name the claim.</summary>
    public const string Source = """new V1PersistentVolumeClaimVolumeSource { ClaimName = "db-data" }""";

    /// <summary>The program; <c>tenant</c>, <c>isOn</c> and <c>count</c> are parameters.</summary>
    /// <param name="modes">The access modes of the claim, as C# writes them.</param>
    /// <param name="spec">What is set of the <c>V1DeploymentSpec</c>.</param>
    /// <param name="pod">What else is set of the pod.</param>
    /// <param name="mount">The mount of the claim.</param>
    /// <param name="source">The volume source.</param>
    /// <param name="members">Other members of the class.</param>
    public static string Of(string modes, string spec = "", string pod = "", string mount = Mount, string source = Source, string members = "") => WorkloadSource.Deployment(
        $$"""
        Volumes = new List<V1Volume> { new V1Volume { Name = "data", PersistentVolumeClaim = {{source}} } },
        Containers = new List<V1Container> { new V1Container { Name = "db", Image = "acme/db:1", VolumeMounts = new List<V1VolumeMount> { {{mount}} } } },
        {{pod}}
        """,
        spec,
        Claim(modes) + members);

    /// <summary>A member that builds the claim.</summary>
    public static string Claim(string modes, string name = "\"db-data\"") => $$"""
        public static V1PersistentVolumeClaim Claim(string tenant, bool isOn) => new V1PersistentVolumeClaim
        {
            Metadata = new V1ObjectMeta { Name = {{name}} },
            Spec = new V1PersistentVolumeClaimSpec { AccessModes = {{modes}} },
        };
        """;

    /// <summary>The same program with the type name of the Deployment's spec in a mark.</summary>
    public static string MarkSpec(this string source) =>
        source.Replace("Spec = new V1DeploymentSpec\n", "Spec = new {|#0:V1DeploymentSpec|}\n", System.StringComparison.Ordinal);
}
