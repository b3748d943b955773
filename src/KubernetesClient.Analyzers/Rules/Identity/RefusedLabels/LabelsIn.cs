using System.Collections.Generic;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity.RefusedLabels;

/// <summary>Labels, annotations, or labels that are selected, in a manifest.</summary>
/// <param name="Manifest">The manifest.</param>
/// <param name="Path">The path from the manifest to them.</param>
/// <param name="Labels">Their keys and values.</param>
internal readonly record struct LabelsIn(Manifest Manifest, string Path, LabelMap Labels)
{
    /// <summary>The field of the keys.</summary>
    public Field KeyField => Manifest.FieldOf($"{Path}[key]");

    /// <summary>The field of the values.</summary>
    public Field ValueField => Manifest.FieldOf($"{Path}[]");

    /// <summary>All labels, by which something may be selected, of a manifest.</summary>
    public static IEnumerable<LabelsIn> Of(Manifest manifest)
    {
        yield return OfMetadata(manifest, "Labels", "Metadata.Labels");
        if (manifest is Workload workload)
        {
            yield return new LabelsIn(workload, "Spec.Template.Metadata.Labels", workload.Template.Labels);
            yield return new LabelsIn(workload, "Spec.Selector.MatchLabels", workload.MatchLabels);
        }
        else if (manifest is Service service)
        {
            yield return new LabelsIn(service, "Spec.Selector", service.Selector);
        }
    }

    /// <summary>The annotations of a manifest, and those of its pods.</summary>
    public static IEnumerable<LabelsIn> AnnotationsOf(Manifest manifest)
    {
        yield return OfMetadata(manifest, "Annotations", "Metadata.Annotations");
        if (manifest is Workload workload)
        {
            yield return new LabelsIn(workload, "Spec.Template.Metadata.Annotations", new LabelMap(workload.Template.Metadata.Property("Annotations")));
        }
    }

    private static LabelsIn OfMetadata(Manifest manifest, string property, string path) =>
        new(manifest, path, new LabelMap(manifest.Model["Metadata"].Property(property)));
}
