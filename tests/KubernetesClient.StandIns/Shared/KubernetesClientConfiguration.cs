namespace k8s;

public partial class KubernetesClientConfiguration
{
    public string Host { get; set; }

    public string Namespace { get; set; }

    public static KubernetesClientConfiguration BuildDefaultConfig() => new KubernetesClientConfiguration();

    public static KubernetesClientConfiguration BuildConfigFromConfigFile(string kubeconfigPath = null, string currentContext = null, string masterUrl = null, bool useRelativePaths = true) =>
        new KubernetesClientConfiguration { Host = masterUrl };

    public static KubernetesClientConfiguration InClusterConfig() => new KubernetesClientConfiguration();

    public static bool IsInCluster() => false;
}
