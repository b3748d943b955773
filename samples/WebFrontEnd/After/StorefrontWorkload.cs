using k8s.Models;

namespace WebFrontEnd;

/// <summary>The storefront: three web servers, each as good as any other.</summary>
internal static class StorefrontWorkload
{
    /// <summary>What runs the pods.</summary>
    public static V1Deployment Create() => new()
    {
        Metadata = new()
        {
            Name = StorefrontNames.Storefront,
            Labels = StorefrontNames.PodLabels(),
        },
        Spec = new()
        {
            Replicas = 3,
            Selector = new() { MatchLabels = StorefrontNames.PodLabels() },
            // Pages of one version ask for scripts of that version: two must not be served side by side.
            Strategy = new() { Type = "Recreate" },
            Template = StorefrontPods.Template(),
        },
    };

    /// <summary>How many of the pods may be gone while nodes are drained.</summary>
    public static V1PodDisruptionBudget Budget() => new()
    {
        Metadata = new() { Name = StorefrontNames.Storefront },
        Spec = new()
        {
            Selector = new() { MatchLabels = StorefrontNames.PodLabels() },
            MaxUnavailable = 1,
        },
    };
}
