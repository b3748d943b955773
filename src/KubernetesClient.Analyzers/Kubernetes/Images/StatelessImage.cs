namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>An image that keeps no data by itself.</summary>
/// <param name="Source">The page of the image's makers.</param>
/// <param name="Repository">The name under which it is published.</param>
internal sealed record StatelessImage(string Source, string Repository);
