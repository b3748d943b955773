using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>Labels that pods have only once they run, so that no pod template shows them.</summary>
internal static class RuntimeLabels
{
    /// <summary>Those that tell the pods of a StatefulSet from each other.</summary>
    public static ImmutableHashSet<string> OfPodIdentity { get; } = ImmutableHashSet.Create(
        "statefulset.kubernetes.io/pod-name",
        "apps.kubernetes.io/pod-index");

    /// <summary>
    /// Those that Kubernetes sets on the pods of a StatefulSet
    /// (https://kubernetes.io/docs/reference/labels-annotations-taints/), and those by which Patroni's operators
    /// (https://patroni.readthedocs.io/en/latest/kubernetes.html) and Vault
    /// (https://developer.hashicorp.com/vault/docs/configuration/service-registration/kubernetes) mark a pod's role.
    /// </summary>
    public static ImmutableHashSet<string> Known { get; } = ImmutableHashSet.Create(
        "statefulset.kubernetes.io/pod-name",
        "apps.kubernetes.io/pod-index",
        "controller-revision-hash",
        "spilo-role",
        "vault-active",
        "vault-initialized",
        "vault-sealed");

    /// <summary>Whether a label is one of <see cref="Known"/>.</summary>
    public static bool AreKnownToHave(string label) => Known.Contains(label);
}
