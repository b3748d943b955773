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
            PodVolumes volumes = PodVolumes.Of(workload);
            foreach (VolumeUse use in volumes.Uses.Where(use => volumes.SurelyLack(use.Name)))
            {
                foreach (Value name in Choice.MembersOf(use.Name))
                {
                    Place? toChange = cluster.PlaceToChange(use.NameField, name);
                    if (name.Display() is { Length: > 0 } display && (toChange ?? name.Origin?.Place) is { } place)
                    {
                        yield return new Finding(
                            Descriptor,
                            workload,
                            place,
                            ImmutableArray.Create(DisplayOf(use.Container), workload.Kind, workload.DisplayName, display, workload is StatefulSet ? " and no claim template" : ""))
                        {
                            Fixes = FixesFor(workload, volumes, use, name, toChange, cluster),
                        };
                    }
                }
            }
        }
    }

    private static string DisplayOf(Container container) => container.Name.Display() is { } name ? $" '{name}'" : "";

    private static ImmutableArray<ProposedFix> FixesFor(Workload workload, PodVolumes volumes, VolumeUse use, Value name, Place? toChange, Cluster cluster)
    {
        ImmutableArray<Value> meant = volumes.Names.Where(other => AreNearlySame(name, other)).ToImmutableArray();
        if (!meant.IsEmpty)
        {
            return meant.Length == 1 && toChange is { } place && !Uses(use.Container, meant[0], volumes) && SameAs.TextOf(meant[0]) is { } known
                ? ImmutableArray.Create(new ProposedFix(UseNameKey, $"Mount '{meant[0].Display()}'", ImmutableArray.Create<Change>(new ReplaceExpression(place, known))))
                : ImmutableArray<ProposedFix>.Empty;
        }

        return workload is StatefulSet set && use.Name is not Choice && AddTemplate(set, volumes, name, cluster) is { } add
            ? ImmutableArray.Create(new ProposedFix(AddTemplateKey, $"Add a claim template '{name.Display()}'", ImmutableArray.Create(add)))
            : ImmutableArray<ProposedFix>.Empty;
    }

    private static bool AreNearlySame(Value one, Value other) =>
        one is Text { Literal: { } left } && other is Text { Literal: { } right } && Spelling.AreNearlySame(left, right);

    private static bool Uses(Container container, Value name, PodVolumes volumes) =>
        volumes.Uses.Any(use => use.Container.Model == container.Model && use.Name.IsSameText(name) != Answer.No);

    /// <summary>The same for each container that uses the name, so that all together add one template.</summary>
    private static Change? AddTemplate(StatefulSet set, PodVolumes volumes, Value name, Cluster cluster)
    {
        ImmutableArray<VolumeUse> uses = volumes.Uses.Where(use => use.Name.IsSameText(name) == Answer.Yes).ToImmutableArray();
        bool areAlike = uses.Select(use => use.IsDevice).Distinct().Count() == 1;
        return areAlike && SameAs.TextOf(uses[0].Name) is { } first ? ClaimTemplateDraft.AddTo(set, first, uses[0].IsDevice, cluster) : null;
    }
}
