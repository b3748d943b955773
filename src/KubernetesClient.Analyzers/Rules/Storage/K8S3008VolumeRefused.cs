using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>
/// A volume or a mount that the API server refuses
/// (https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go).
/// </summary>
internal sealed class K8S3008VolumeRefused : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S3008";

    /// <summary>The equivalence key of the fix.</summary>
    public const string RepairKey = "K8S3008.Repair";

    /// <summary>The equivalence key of the fix that keeps a sub-path without variables beside one with them.</summary>
    public const string SubPathKey = "K8S3008.SubPath";

    /// <summary>What can be a device in a container, besides what a claim template makes.</summary>
    private static readonly ImmutableArray<string> SourcesOfDevices = ImmutableArray.Create("PersistentVolumeClaim", "Ephemeral");

    private static readonly ImmutableArray<string> SubPaths = ImmutableArray.Create("SubPath", "SubPathExpr");

    private static readonly DiagnosticDescriptor Refused = new(
        Id,
        "Volume refused",
        "{0} of {1}{2} {3}: the API server refuses the pods",
        "Storage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A volume has one source. A mount has the name of a volume and a path of its own in the container, and a sub-path stays inside of the volume. Only a claim can be a block device.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Refused;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from workload in cluster.Workloads
        from faults in new[] { Sources(workload, workload.PodVolumes), Uses(workload, workload.PodVolumes, cluster) }
        from fault in faults
        select fault;

    private Finding Fault(Workload workload, string what, Place place, string fault) =>
        new(Descriptor, workload, place, ImmutableArray.Create(what, workload.Kind, workload.DisplayName, fault));

    private Finding Fault(Workload workload, VolumeUse use, Place place, string fault) =>
        Fault(workload, $"Container{use.Container.DisplayName}", place, fault);

    private IEnumerable<Finding> Sources(Workload workload, PodVolumes volumes) =>
        from volume in volumes.Volumes
        where volume.Sources.Length > 1
        let second = volume.Model[volume.Sources[1]].Origin
        where second is not null
        select Fault(workload, $"Volume '{volume.Name.Display()}'", second.Made, $"has several sources, {string.Join(" and ", volume.Sources)}") with
        {
            Fixes = volume.Sources.Length == 2 && volume.EmptyDir.Origin is { } scratch ? Fix("Remove the EmptyDir", new Remove(scratch.Place)) : ImmutableArray<ProposedFix>.Empty,
        };

    private IEnumerable<Finding> Uses(Workload workload, PodVolumes volumes, Cluster cluster)
    {
        foreach (VolumeUse use in volumes.Uses)
        {
            IEnumerable<Finding> faults = Missing(workload, use);
            if (EarlierAtPathOf(use, volumes) is { } earlier)
            {
                faults = faults.Concat(SamePath(workload, use, earlier, cluster));
            }

            if (use.Model["SubPath"] is not Absent || use.Model["SubPathExpr"] is not Absent)
            {
                faults = faults.Concat(SubPath(workload, use, cluster));
            }

            if (use.IsDevice)
            {
                faults = faults.Concat(Device(workload, use, volumes, cluster));
            }

            foreach (Finding fault in faults)
            {
                yield return fault;
            }
        }
    }

    private IEnumerable<Finding> Missing(Workload workload, VolumeUse use)
    {
        bool hasNoName = use.Name.IsAbsentOrEmpty() == Answer.Yes;
        bool hasNoPath = use.Path.IsAbsentOrEmpty() == Answer.Yes;
        return (hasNoName || hasNoPath) && use.Model.Origin is { } origin
            ? new[] { Fault(workload, use, origin.Made, $"has a mount without {(hasNoName && hasNoPath ? "name and path" : hasNoName ? "name" : "path")}") }
            : Enumerable.Empty<Finding>();
    }

    /// <summary>Another use of the same path, before one. The server compares paths letter by letter: with a slash at its end, one is another.</summary>
    private static VolumeUse? EarlierAtPathOf(VolumeUse use, PodVolumes volumes)
    {
        foreach (VolumeUse other in volumes.Uses)
        {
            if (ReferenceEquals(other, use))
            {
                break;
            }

            if (ReferenceEquals(other.Container.Model, use.Container.Model) && !ReferenceEquals(other.Model, use.Model) && use.Path.IsAbsentOrEmpty() == Answer.No && other.Path.IsSameText(use.Path) == Answer.Yes)
            {
                return other;
            }
        }

        return null;
    }

    private IEnumerable<Finding> SamePath(Workload workload, VolumeUse use, VolumeUse earlier, Cluster cluster) =>
        from given in GivenValue.Of(use.PathField, use.Path, cluster)
        select Fault(workload, use, given.Place, $"mounts '{earlier.Name.Display()}' and '{use.Name.Display()}' at '{given.Value.Display()}'") with
        {
            Fixes = earlier.Name.IsSameText(use.Name) == Answer.Yes && use.Model.Properties.Names.All(name => name is "Name" or "MountPath") && use.Model.Origin is { } origin
                ? Fix("Remove the second mount", new Remove(origin.Place))
                : ImmutableArray<ProposedFix>.Empty,
        };

    private IEnumerable<Finding> SubPath(Workload workload, VolumeUse use, Cluster cluster)
    {
        foreach (string property in SubPaths.Where(property => use.Model[property].IsSurely(member => member is Text { Literal: { } path } && LeadsOutside(path))))
        {
            foreach (GivenValue given in GivenValue.Of(use.FieldOf(property), use.Model[property], cluster))
            {
                string path = ((Text)given.Value).Literal!;
                string inside = path.TrimStart('/');
                yield return Fault(workload, use, given.Place, $"has the sub-path '{path}', which leads out of the volume") with
                {
                    Fixes = given.CanChange && inside.Length > 0 && !LeadsOutside(inside)
                        ? Fix($"Use '{inside}'", new ReplaceExpression(given.Place, new TextValue(inside)))
                        : ImmutableArray<ProposedFix>.Empty,
                };
            }
        }

        if (use.Model["SubPath"].IsAbsentOrEmpty() == Answer.No && use.Model["SubPathExpr"].IsAbsentOrEmpty() == Answer.No && use.Model["SubPathExpr"].Origin is { } expression)
        {
            yield return Fault(workload, use, expression.Place, "has a mount with both a SubPath and a SubPathExpr") with
            {
                Fixes = use.Model["SubPath"].Origin is { } path
                    ? Fix("Remove SubPath", new Remove(path.Place)).Add(new ProposedFix(SubPathKey, "Remove SubPathExpr", ImmutableArray.Create<Change>(new Remove(expression.Place))))
                    : ImmutableArray<ProposedFix>.Empty,
            };
        }
    }

    private static bool LeadsOutside(string path) => path.StartsWith("/", StringComparison.Ordinal) || path.Split('/').Contains("..");

    private IEnumerable<Finding> Device(Workload workload, VolumeUse use, PodVolumes volumes, Cluster cluster) =>
        volumes.TheVolumeNamed(use.Name) is { Model.IsClosed: true } volume && volume.HasNone(SourcesOfDevices)
            ? from given in GivenValue.Of(use.NameField, use.Name, cluster)
              select Fault(workload, use, given.Place, $"uses '{given.Value.Display()}' as a block device, which is no claim")
            : Enumerable.Empty<Finding>();

    private static ImmutableArray<ProposedFix> Fix(string title, Change change) =>
        ImmutableArray.Create(new ProposedFix(RepairKey, title, ImmutableArray.Create(change)));
}
