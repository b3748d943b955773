using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity.RefusedNames;

/// <summary>A name that a manifest gives to itself or to a part of it.</summary>
/// <param name="Manifest">The manifest.</param>
/// <param name="Bearer">What has the name, as a message says it.</param>
/// <param name="Field">The field that gives it.</param>
/// <param name="Value">The name.</param>
/// <param name="Rule">What names are allowed there.</param>
/// <param name="Consequence">What Kubernetes does with any other.</param>
internal sealed record GivenName(Manifest Manifest, string Bearer, Field Field, Value Value, NameRule Rule, string Consequence)
{
    private const string Refused = "the API server refuses it";
    private const string NoPod = "no pod can be created";

    /// <summary>The name of a Service.</summary>
    public static GivenName Of(Service service) => new(service, "Service", service.FieldOf("Metadata.Name"), service.Name, NameRule.Label, Refused);

    /// <summary>The name of a workload. Pods of a StatefulSet are hosts of its name, those of a Deployment are not.</summary>
    public static GivenName Of(Workload workload) =>
        new(workload, workload.Kind, workload.FieldOf("Metadata.Name"), workload.Name, workload is StatefulSet ? NameRule.Label : NameRule.Subdomain, Refused);

    /// <summary>The name that a set gives its governing Service.</summary>
    public static GivenName OfGoverningService(StatefulSet set) =>
        new(set, $"The governing Service of StatefulSet{set.DisplayName}", StatefulSet.ServiceNameField, set.ServiceName, NameRule.Label, NoPod);

    /// <summary>The names of containers that are no names.</summary>
    public static IEnumerable<GivenName> BrokenOfContainers(Workload workload) =>
        from started in workload.Template.StartedContainers
        where NameRule.Label.IsBrokenBy(started.Container.Name)
        select PartOf(workload, "Container", $"{started.Path}.Name", started.Container.Name);

    /// <summary>The names of volumes and claim templates, which containers mount by them, that are no names.</summary>
    public static IEnumerable<GivenName> BrokenOfVolumes(Workload workload) =>
        workload.PodVolumes.Volumes
            .Where(volume => NameRule.Label.IsBrokenBy(volume.Name))
            .Select(volume => PartOf(workload, "Volume", PodVolumes.VolumeNamePath, volume.Name))
            .Concat(workload.PodVolumes.ClaimTemplates
                .Where(template => NameRule.Label.IsBrokenBy(template.Name))
                .Select(template => PartOf(workload, "Claim template", "Spec.VolumeClaimTemplates[].Metadata.Name", template.Name)));

    private static GivenName PartOf(Workload workload, string what, string path, Value name) =>
        new(workload, $"{what} of {workload.Kind}{workload.DisplayName}", workload.FieldOf(path), name, NameRule.Label, NoPod);
}
