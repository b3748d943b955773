using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// A setting that Kubernetes takes and then ignores
/// (https://kubernetes.io/docs/concepts/services-networking/service/#headless-services).
/// </summary>
internal sealed class K8S1013SettingWithoutEffect : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1013";

    /// <summary>The equivalence key of the fix.</summary>
    public const string RemoveKey = "K8S1013.Remove";

    private const string RetentionPolicy = "PersistentVolumeClaimRetentionPolicy";

    private static readonly ImmutableArray<string> OutsideAddresses = ImmutableArray.Create("LoadBalancerIP", "ExternalIPs");

    private static readonly ImmutableArray<string> Occasions = ImmutableArray.Create("WhenDeleted", "WhenScaled");

    private static readonly DiagnosticDescriptor WithoutEffect = new(
        Id,
        "Setting without effect",
        "{0} of {1}{2} has no effect: {3}",
        "Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Kubernetes takes the setting and then ignores or overwrites it: affinity and outside addresses of a headless Service, host name and subdomain of the pods of a StatefulSet, deletion of claims that there are none of.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => WithoutEffect;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        cluster.Services.Where(service => service.IsMade && service.IsHeadless == Answer.Yes && service.TypeName == "ClusterIP").SelectMany(service => OfHeadless(service, cluster))
            .Concat(cluster.StatefulSets.SelectMany(set => OfPods(set, cluster)))
            .Concat(cluster.StatefulSets.Where(set => set.AreClaimTemplatesKnown && set.ClaimTemplates.IsEmpty).SelectMany(set => OfClaims(set, cluster)));

    private static Place? PlaceOf(Manifest manifest, string path, Value value, Cluster cluster) =>
        cluster.PlaceToChange(manifest.FieldOf(path), value) ?? value.Origin?.Place;

    private IEnumerable<Finding> OfHeadless(Service service, Cluster cluster)
    {
        const string Why = "the Service is headless, and clients reach the pods themselves";
        Value affinity = service.Spec.Property("SessionAffinity");
        if (affinity.IsText("ClientIP", StringComparison.Ordinal) == Answer.Yes)
        {
            // The API server refuses the configuration of an affinity that is not there.
            foreach (Finding finding in FindingFor(service, "SessionAffinity", PlaceOf(service, "Spec.SessionAffinity", affinity, cluster), Why, affinity, service.Spec.Property("SessionAffinityConfig")))
            {
                yield return finding;
            }
        }

        foreach (string setting in OutsideAddresses)
        {
            foreach (Finding finding in IfSet(service, setting, "Spec", service.Spec, Why, cluster))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> OfPods(StatefulSet set, Cluster cluster) =>
        IfSet(set, "Hostname", "Spec.Template.Spec", set.Template.Spec, "each pod gets its own name there", cluster)
            .Concat(IfSet(set, "Subdomain", "Spec.Template.Spec", set.Template.Spec, "each pod gets the name of the governing Service there", cluster));

    private IEnumerable<Finding> OfClaims(StatefulSet set, Cluster cluster)
    {
        Value policy = set.Spec.Property(RetentionPolicy);
        string? deletes = policy is Absent ? null : Occasions.FirstOrDefault(when => policy.Property(when).IsText("Delete", StringComparison.Ordinal) == Answer.Yes);
        return deletes is null
            ? Enumerable.Empty<Finding>()
            : FindingFor(set, RetentionPolicy, PlaceOf(set, $"Spec.{RetentionPolicy}.{deletes}", policy.Property(deletes), cluster), "there are no claim templates", policy);
    }

    private IEnumerable<Finding> IfSet(Manifest manifest, string setting, string path, Value owner, string why, Cluster cluster) =>
        owner.Property(setting) is var value and (Text { Literal.Length: > 0 } or ListValue { Items.IsEmpty: false })
            ? FindingFor(manifest, setting, PlaceOf(manifest, $"{path}.{setting}", value, cluster), why, value)
            : Enumerable.Empty<Finding>();

    private IEnumerable<Finding> FindingFor(Manifest manifest, string setting, Place? toShow, string why, params Value[] removed)
    {
        if (toShow is { } place)
        {
            yield return new Finding(Descriptor, manifest, place, ImmutableArray.Create(setting, manifest.Kind, manifest.DisplayName, why))
            {
                Fixes = ImmutableArray.Create(new ProposedFix(
                    RemoveKey,
                    $"Remove {setting}",
                    removed.Select(one => one.Origin).OfType<Origin>().Select(one => (Change)new Remove(one.Place)).ToImmutableArray())),
            };
        }
    }
}
