namespace KubernetesClient.Analyzers.Values;

/// <summary>A field of a kind of manifest.</summary>
/// <param name="Manifest">The type of the manifest: <c>V1StatefulSet</c>.</param>
/// <param name="Path">The properties from the manifest to the field: <c>Spec.UpdateStrategy.Type</c>; items of lists are <c>[]</c>.</param>
internal readonly record struct Field(string Manifest, string Path);
