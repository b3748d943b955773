using System.Collections.Immutable;
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
    public static ImmutableArray<LabelsIn> Of(Manifest manifest)
    {
        LabelsIn own = OfMetadata(manifest, "Labels", "Metadata.Labels");
        return manifest switch
        {
            Workload workload => ImmutableArray.Create(
                own,
                new LabelsIn(workload, "Spec.Template.Metadata.Labels", workload.Template.Labels),
                new LabelsIn(workload, "Spec.Selector.MatchLabels", workload.MatchLabels)),
            Service service => ImmutableArray.Create(own, new LabelsIn(service, "Spec.Selector", service.Selector)),
            _ => ImmutableArray.Create(own),
        };
    }

    /// <summary>The annotations of a manifest, and those of its pods.</summary>
    public static ImmutableArray<LabelsIn> AnnotationsOf(Manifest manifest)
    {
        LabelsIn own = OfMetadata(manifest, "Annotations", "Metadata.Annotations");
        return manifest is Workload workload
            ? ImmutableArray.Create(own, new LabelsIn(workload, "Spec.Template.Metadata.Annotations", new LabelMap(workload.Template.Metadata.Property("Annotations"))))
            : ImmutableArray.Create(own);
    }

    private static LabelsIn OfMetadata(Manifest manifest, string property, string path) =>
        new(manifest, path, new LabelMap(manifest.Model["Metadata"].Property(property)));
}
