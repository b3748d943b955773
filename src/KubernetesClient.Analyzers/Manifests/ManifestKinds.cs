using System;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>The model types that are read as manifests.</summary>
internal static class ManifestKinds
{
    /// <summary>The types that a member must mention, itself or through calls, to be read at all.</summary>
    public static string[] TypesThatMatter { get; } =
    {
        "V1StatefulSet", "V1StatefulSetSpec", "V1Deployment", "V1DeploymentSpec", "V1Service", "V1PersistentVolumeClaim",
        "V1HorizontalPodAutoscaler", "V2HorizontalPodAutoscaler", "V1PodDisruptionBudget",
    };

    /// <summary>Whether a model is of one of these types.</summary>
    public static bool Matters(string type) => Array.IndexOf(TypesThatMatter, type) >= 0;

    /// <summary>Whether a model is an object that a cluster keeps; a claim that a StatefulSet has as a template is none.</summary>
    public static bool IsManifest(string type) => type
        is "V1StatefulSet" or "V1Deployment" or "V1Service" or "V1PersistentVolumeClaim"
        or "V1HorizontalPodAutoscaler" or "V2HorizontalPodAutoscaler" or "V1PodDisruptionBudget";

    /// <summary>Whether a model is a manifest that runs pods.</summary>
    public static bool IsWorkload(string type) => type is "V1StatefulSet" or "V1Deployment";

    /// <summary>The workload that a spec belongs to; null for any other type.</summary>
    public static string? OwnerOfSpec(string type) => type switch
    {
        "V1StatefulSetSpec" => "V1StatefulSet",
        "V1DeploymentSpec" => "V1Deployment",
        _ => null,
    };
}
