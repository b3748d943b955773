using System.Collections.Immutable;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity.RefusedNames;

/// <summary>A name that a manifest gives to itself or to a part of it.</summary>
/// <param name="Manifest">The manifest.</param>
/// <param name="Part">What has the name.</param>
/// <param name="Bearer">The same as a message says it.</param>
/// <param name="Field">The field that gives it.</param>
/// <param name="Value">The name.</param>
/// <param name="Rule">What names are allowed there.</param>
/// <param name="Consequence">What Kubernetes does with any other.</param>
internal sealed record GivenName(Manifest Manifest, NamedPart Part, string Bearer, Field Field, Value Value, NameRule Rule, string Consequence)
{
    private const string Refused = "the API server refuses it";
    private const string NoPod = "no pod can be created";

    /// <summary>The name of a Service.</summary>
    public static GivenName Of(Service service) => new(service, NamedPart.Service, "Service", service.FieldOf("Metadata.Name"), service.Name, NameRule.Label, Refused);

    /// <summary>The name of a workload. Pods of a StatefulSet are hosts of its name, those of a Deployment are not.</summary>
    public static GivenName Of(Workload workload) =>
        new(workload, NamedPart.Workload, workload.Kind, workload.FieldOf("Metadata.Name"), workload.Name, RuleFor(workload), Refused);

    /// <summary>The name that a set gives its governing Service.</summary>
    public static GivenName OfGoverningService(StatefulSet set) =>
        new(set, NamedPart.Service, $"The governing Service of StatefulSet{set.DisplayName}", StatefulSet.ServiceNameField, set.ServiceName, NameRule.Label, NoPod);

    /// <summary>The names in a workload, and that of its governing Service, that are no names.</summary>
    public static ImmutableArray<GivenName> BrokenIn(Workload workload)
    {
        ImmutableArray<GivenName> broken = ImmutableArray<GivenName>.Empty;
        foreach (Volume volume in workload.PodVolumes.Volumes)
        {
            if (NameRule.Label.IsBrokenBy(volume.Name))
            {
                broken = broken.Add(PartOf(workload, NamedPart.Volume, "Volume", PodVolumes.VolumeNamePath, volume.Name));
            }
        }

        foreach (ClaimTemplate template in workload.PodVolumes.ClaimTemplates)
        {
            if (NameRule.Label.IsBrokenBy(template.Name))
            {
                broken = broken.Add(PartOf(workload, NamedPart.Volume, "Claim template", "Spec.VolumeClaimTemplates[].Metadata.Name", template.Name));
            }
        }

        foreach (Container container in workload.Template.StartedContainers)
        {
            if (NameRule.Label.IsBrokenBy(container.Name))
            {
                broken = broken.Add(PartOf(workload, NamedPart.Container, "Container", $"{container.Path}.Name", container.Name));
            }
        }

        broken = RuleFor(workload).IsBrokenBy(workload.Name) ? broken.Add(Of(workload)) : broken;
        return workload is StatefulSet set && NameRule.Label.IsBrokenBy(set.ServiceName) ? broken.Add(OfGoverningService(set)) : broken;
    }

    private static NameRule RuleFor(Workload workload) => workload is StatefulSet ? NameRule.Label : NameRule.Subdomain;

    private static GivenName PartOf(Workload workload, NamedPart part, string what, string path, Value name) =>
        new(workload, part, $"{what} of {workload.Kind}{workload.DisplayName}", workload.FieldOf(path), name, NameRule.Label, NoPod);
}
