using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Rules.Identity.RefusedNames;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// A name that Kubernetes refuses, or of which it cannot make names for pods
/// (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names).
/// </summary>
internal sealed class K8S1009NameRefused : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1009";

    /// <summary>The equivalence key of the fix.</summary>
    public const string RenameKey = "K8S1009.Rename";

    private static readonly DiagnosticDescriptor Refused = new(
        Id,
        "Name that Kubernetes refuses",
        "{0} is named '{1}', but {2}: {3}",
        "Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Most names in Kubernetes are labels of DNS names: at most 63 lower-case letters, digits and dashes, with a letter or a digit at both ends. The API server refuses others, and pods whose names would be others are never created.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Refused;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        foreach (Workload workload in cluster.Workloads)
        {
            foreach (Finding finding in GivenName.BrokenIn(workload).SelectMany(name => Broken(name, cluster)))
            {
                yield return finding;
            }

            if (workload is StatefulSet { Name: Text } set && PodNames.TooLong(set, (Text)set.Name) is { } pod)
            {
                foreach (Finding finding in OfPods(set, pod, cluster))
                {
                    yield return finding;
                }
            }
        }

        foreach (Service service in cluster.Services.Where(service => service.IsMade && NameRule.Label.IsBrokenBy(service.Name)))
        {
            foreach (Finding finding in Broken(GivenName.Of(service), cluster))
            {
                yield return finding;
            }
        }
    }

    private static Renaming RenamingOf(GivenName name, Text right, Cluster cluster) => name.Part switch
    {
        NamedPart.Container => Renaming.Alone(name, ((Workload)name.Manifest).Template.AllContainers.Select(container => container.Name), right, cluster),
        NamedPart.Service => Renaming.OfServices(name, right, cluster),
        NamedPart.Volume => Renaming.OfVolume(name, (Workload)name.Manifest, right, cluster),
        _ => RenamingOf(name, (Workload)name.Manifest, right, cluster),
    };

    private static Renaming RenamingOf(GivenName own, Workload workload, Text right, Cluster cluster)
    {
        Renaming renaming = Renaming.Alone(own, cluster.Workloads.Where(other => other.Number != workload.Number).Select(other => other.Name), right, cluster);
        return workload is StatefulSet set && PodNames.TooLong(set, right) is not null ? renaming with { Changes = ImmutableArray<Change>.Empty } : renaming;
    }

    private IEnumerable<Finding> Broken(GivenName name, Cluster cluster) =>
        from given in GivenValue.Of(name.Field, name.Value, cluster)
        let text = (Text)given.Value
        let finding = new Finding(Descriptor, name.Manifest, given.Place, ImmutableArray.Create(name.Bearer, text.Display, name.Rule.BrokenBy(text)!, name.Consequence))
        let meant = text.Literal is { } literal && name.Value is Text ? name.Rule.MeantBy(literal) : null
        select meant is null ? finding : WithFix(finding, RenamingOf(name, Text.Of(meant, origin: null), cluster), meant);

    private static Finding WithFix(Finding finding, Renaming renaming, string meant) => renaming.Changes.IsEmpty ? finding : finding with
    {
        Fixes = ImmutableArray.Create(new ProposedFix(RenameKey, $"Use '{meant}'", renaming.Changes)),
        Changed = renaming.Manifests,
    };

    private IEnumerable<Finding> OfPods(StatefulSet set, Text pod, Cluster cluster) => NameRule.Label.IsBrokenBy(set.Name)
        ? Enumerable.Empty<Finding>()
        : GivenValue.Of(set.FieldOf("Metadata.Name"), set.Name, cluster).Select(given => new Finding(Descriptor, set, given.Place, ImmutableArray.Create(
            set.Kind,
            given.Value.Display()!,
            $"names of pods have at most 63 characters, and '{pod.Display}' has {NameRule.DisplayOfLength(pod)}",
            "Kubernetes cannot create that pod")));
}
