using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>
/// A container that mounts a volume which its pods do not have
/// (https://kubernetes.io/docs/concepts/storage/volumes/#how-volumes-work).
/// </summary>
internal sealed class K8S3001MountWithoutVolume : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S3001";

    /// <summary>The equivalence key of the fix that uses the volume of nearly that name.</summary>
    public const string UseNameKey = "K8S3001.UseName";

    /// <summary>The equivalence key of the fix that adds a claim template.</summary>
    public const string AddTemplateKey = "K8S3001.AddClaimTemplate";

    private static readonly DiagnosticDescriptor WithoutVolume = new(
        Id,
        "Mount without a volume",
        "Container{0} of {1}{2} mounts '{3}', but its pods have no volume{4} of that name: no pod can be created",
        "Storage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What a container mounts must be a volume of its pods or, in a StatefulSet, a claim template of the same name. Otherwise the API server refuses the workload, or each of its pods.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => WithoutVolume;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster)
    {
        foreach (Workload workload in cluster.Workloads)
        {
            PodVolumes volumes = workload.PodVolumes;
            ImmutableArray<VolumeUse> homeless = volumes.Uses.Where(use => volumes.SurelyLack(use.Name)).ToImmutableArray();
            foreach (VolumeUse use in homeless)
            {
                foreach (Value name in Choice.MembersOf(use.Name))
                {
                    if (name.Display() is { Length: > 0 } display && PlaceOf(use, name, cluster) is { } place)
                    {
                        yield return new Finding(
                            Descriptor,
                            workload,
                            place,
                            ImmutableArray.Create(use.Container.DisplayName, workload.Kind, workload.DisplayName, display, workload is StatefulSet ? " and no claim template" : ""))
                        {
                            Fixes = NamesLike(name, volumes).Any()
                                ? UseNearName(use, name, volumes, cluster)
                                : AddTemplates(workload, homeless, volumes, cluster),
                        };
                    }
                }
            }
        }
    }

    private static Place? PlaceOf(VolumeUse use, Value name, Cluster cluster) =>
        cluster.PlaceToChange(use.NameField, name) ?? name.Origin?.Place;

    private static IEnumerable<Value> NamesLike(Value name, PodVolumes volumes) =>
        volumes.Names.Where(other => name is Text { Literal: { } left } && other is Text { Literal: { } right } && Spelling.AreNearlySame(left, right));

    private static ImmutableArray<ProposedFix> UseNearName(VolumeUse use, Value name, PodVolumes volumes, Cluster cluster)
    {
        ImmutableArray<Value> meant = NamesLike(name, volumes).ToImmutableArray();
        return meant.Length == 1
            && !IsUsedBy(use.Container, meant[0], volumes)
            && cluster.PlaceToChange(use.NameField, name) is { } place
            && SameAs.TextOf(meant[0]) is { } known
            ? ImmutableArray.Create(new ProposedFix(UseNameKey, $"Mount '{meant[0].Display()}'", ImmutableArray.Create<Change>(new ReplaceExpression(place, known))))
            : ImmutableArray<ProposedFix>.Empty;
    }

    private static bool IsUsedBy(Container container, Value name, PodVolumes volumes) =>
        volumes.Uses.Any(use => use.Container.Model == container.Model && use.Name.IsSameText(name) != Answer.No);

    /// <summary>All templates that a set lacks at once: whichever finding is repaired, the result is the same.</summary>
    private static ImmutableArray<ProposedFix> AddTemplates(Workload workload, ImmutableArray<VolumeUse> homeless, PodVolumes volumes, Cluster cluster)
    {
        ImmutableArray<IGrouping<string?, VolumeUse>> missing = homeless
            .Where(use => !NamesLike(use.Name, volumes).Any())
            .GroupBy(use => use.Name.TextKey())
            .ToImmutableArray();
        if (workload is not StatefulSet set || !missing.All(IsOneTemplate))
        {
            return ImmutableArray<ProposedFix>.Empty;
        }

        ImmutableArray<Change> changes = ClaimTemplateDraft.AddTo(set, missing.Select(uses => (SameAs.TextOf(uses.First().Name)!, uses.First().IsDevice)), cluster);
        string names = string.Join(", ", missing.Select(uses => $"'{uses.First().Name.Display()}'"));
        return changes.IsEmpty
            ? ImmutableArray<ProposedFix>.Empty
            : ImmutableArray.Create(new ProposedFix(AddTemplateKey, missing.Length == 1 ? $"Add a claim template {names}" : $"Add claim templates {names}", changes));
    }

    private static bool IsOneTemplate(IGrouping<string?, VolumeUse> uses) =>
        uses.Key is not null && SameAs.TextOf(uses.First().Name) is not null && uses.Select(use => use.IsDevice).Distinct().Count() == 1;
}
