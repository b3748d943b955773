using System;
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
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        cluster.Workloads.SelectMany(workload => In(workload, cluster)).Concat(cluster.Services.Where(service => service.IsMade).SelectMany(service => In(service, cluster)));

    private IEnumerable<Finding> In(Service service, Cluster cluster) =>
        NameRule.Label.IsBrokenBy(service.Name) && GivenName.Of(service) is var name
            ? Broken(name, right => Renaming.OfServices(name, right, cluster), cluster)
            : Enumerable.Empty<Finding>();

    private IEnumerable<Finding> In(Workload workload, Cluster cluster)
    {
        IEnumerable<Finding> ofParts = GivenName.BrokenOfVolumes(workload)
            .SelectMany(name => Broken(name, right => Renaming.OfVolume(name, workload, right, cluster), cluster))
            .Concat(GivenName.BrokenOfContainers(workload).SelectMany(name => Broken(
                name,
                right => Renaming.Alone(name, workload.Template.AllContainers.Select(container => container.Name), right, cluster),
                cluster)));
        GivenName own = GivenName.Of(workload);
        IEnumerable<Finding> findings = own.Rule.IsBrokenBy(own.Value) ? ofParts.Concat(Broken(own, right => RenamingOf(own, workload, right, cluster), cluster)) : ofParts;
        return workload is StatefulSet set ? findings.Concat(OfGoverningService(set, cluster)).Concat(OfPods(set, own, cluster)) : findings;
    }

    private IEnumerable<Finding> OfGoverningService(StatefulSet set, Cluster cluster) =>
        NameRule.Label.IsBrokenBy(set.ServiceName) && GivenName.OfGoverningService(set) is var name
            ? Broken(name, right => Renaming.OfServices(name, right, cluster), cluster)
            : Enumerable.Empty<Finding>();

    private static Renaming RenamingOf(GivenName own, Workload workload, Text right, Cluster cluster)
    {
        Renaming renaming = Renaming.Alone(own, cluster.Workloads.Where(other => other.Number != workload.Number).Select(other => other.Name), right, cluster);
        return workload is StatefulSet set && PodNames.TooLong(set, right) is not null ? renaming with { Changes = ImmutableArray<Change>.Empty } : renaming;
    }

    private IEnumerable<Finding> Broken(GivenName name, Func<Text, Renaming> rename, Cluster cluster) =>
        from given in GivenValue.Of(name.Field, name.Value, cluster)
        let text = (Text)given.Value
        let finding = new Finding(Descriptor, name.Manifest, given.Place, ImmutableArray.Create(name.Bearer, text.Display, name.Rule.BrokenBy(text)!, name.Consequence))
        let meant = text.Literal is { } literal && name.Value is Text ? name.Rule.MeantBy(literal) : null
        select meant is null ? finding : WithFix(finding, rename(Text.Of(meant, origin: null)), meant);

    private static Finding WithFix(Finding finding, Renaming renaming, string meant) => renaming.Changes.IsEmpty ? finding : finding with
    {
        Fixes = ImmutableArray.Create(new ProposedFix(RenameKey, $"Use '{meant}'", renaming.Changes)),
        Changed = renaming.Manifests,
    };

    private IEnumerable<Finding> OfPods(StatefulSet set, GivenName own, Cluster cluster)
    {
        if (set.Name is not Text name || PodNames.TooLong(set, name) is not { } pod || NameRule.Label.IsBrokenBy(name))
        {
            return Enumerable.Empty<Finding>();
        }

        return GivenValue.Of(own.Field, name, cluster).Select(given => new Finding(Descriptor, set, given.Place, ImmutableArray.Create(
            own.Bearer,
            name.Display,
            $"names of pods have at most 63 characters, and '{pod.Display}' has {NameRule.DisplayOfLength(pod)}",
            "Kubernetes cannot create that pod")));
    }
}
