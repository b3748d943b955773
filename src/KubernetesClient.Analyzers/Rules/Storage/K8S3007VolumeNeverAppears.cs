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
/// A volume or claim template whose name another one has too
/// (https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/stateful-set-v1/#StatefulSetSpec).
/// </summary>
internal sealed class K8S3007VolumeNeverAppears : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S3007";

    /// <summary>The equivalence key of the fix.</summary>
    public const string RemoveKey = "K8S3007.Remove";

    private static readonly DiagnosticDescriptor NeverAppears = new(
        Id,
        "Volume that never appears",
        "{0} '{1}' of {2}{3} {4}",
        "Storage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Mounts know volumes by their names. A claim template takes the place of a volume of its name, and a later claim template that of an earlier one; two volumes of one name the API server refuses.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => NeverAppears;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        cluster.Workloads.Where(HasSeveral).SelectMany(workload =>
        {
            PodVolumes volumes = workload.PodVolumes;
            return workload is StatefulSet set
                ? Replaced(set, volumes, cluster).Concat(Overtaken(set, cluster)).Concat(Doubled(set, volumes, cluster))
                : Doubled(workload, volumes, cluster);
        });

    /// <summary>Whether there are volumes of which one may take another's place.</summary>
    private static bool HasSeveral(Workload workload) => workload.PodVolumes.Volumes.Length + workload.PodVolumes.ClaimTemplates.Length > 1;

    /// <summary>Pod volumes in whose place a claim template is; that one names a claim too is a widespread idiom and does no harm.</summary>
    private IEnumerable<Finding> Replaced(StatefulSet set, PodVolumes volumes, Cluster cluster)
    {
        ImmutableArray<Volume> replaced = volumes.Volumes
            .Where(volume => volume.ClaimName.IsAbsent() == Answer.Yes && volumes.SurelyIsTemplate(volume.Name))
            .ToImmutableArray();
        return from volume in replaced
               from given in GivenValue.Of(set.FieldOf(PodVolumes.VolumeNamePath), volume.Name, cluster)
               select Lost(set, given, "Volume", "never appears: the claim template of that name takes its place") with
               {
                   Fixes = FixesFor("Remove the volume", ListRemoval.Of(replaced.Select(volume => volume.Model).ToImmutableArray(), set.Template.Volumes)),
               };
    }

    private IEnumerable<Finding> Overtaken(StatefulSet set, Cluster cluster)
    {
        ImmutableArray<ClaimTemplate> overtaken = set.ClaimTemplates
            .Where((template, index) => set.ClaimTemplates.Skip(index + 1).Any(later => later.Name.IsSameText(template.Name) == Answer.Yes))
            .ToImmutableArray();
        return from template in overtaken
               from given in GivenValue.Of(set.FieldOf("Spec.VolumeClaimTemplates[].Metadata.Name"), template.Name, cluster)
               select Lost(set, given, "Claim template", "never appears: a later one of that name takes its place") with
               {
                   Fixes = FixesFor(
                       "Remove the claim template",
                       overtaken.Select(one => one.Model.Origin).OfType<Origin>().Select(origin => (Change)new Remove(origin.Place)).ToImmutableArray()),
               };
    }

    private IEnumerable<Finding> Doubled(Workload workload, PodVolumes volumes, Cluster cluster) =>
        from volume in volumes.Volumes
        let earlier = volumes.Volumes.TakeWhile(other => other != volume).FirstOrDefault(other => other.Name.IsSameText(volume.Name) == Answer.Yes)
        where earlier is not null && volumes.SurelyIsNoTemplate(volume.Name)
        from given in GivenValue.Of(workload.FieldOf(PodVolumes.VolumeNamePath), volume.Name, cluster)
        select Lost(workload, given, "Volume", "is there twice: the API server refuses the pods") with
        {
            Fixes = AreSame(earlier.Model, volume.Model) && volume.Model.Origin is { } origin && earlier.Model.Origin?.Place != origin.Place
                ? FixesFor("Remove the second volume", ImmutableArray.Create<Change>(new Remove(origin.Place)))
                : ImmutableArray<ProposedFix>.Empty,
        };

    /// <summary>Whether two volumes surely are the same in everything: of different ones a person must say which is meant.</summary>
    private static bool AreSame(Value one, Value other) => (one, other) switch
    {
        (ModelObject { IsClosed: true } left, ModelObject { IsClosed: true } right) =>
            left.Properties.Names.Union(right.Properties.Names).All(name => AreSame(left[name], right[name])),
        (Absent, Absent) => true,
        (Number left, Number right) => left.Amount == right.Amount,
        (Flag left, Flag right) => left.IsSet == right.IsSet,
        (Text or Opaque, Text or Opaque) => one.IsSameText(other) == Answer.Yes,
        _ => false,
    };

    private Finding Lost(Workload workload, GivenValue given, string what, string fault) =>
        new(Descriptor, workload, given.Place, ImmutableArray.Create(what, given.Value.Display() ?? "", workload.Kind, workload.DisplayName, fault));

    private static ImmutableArray<ProposedFix> FixesFor(string title, ImmutableArray<Change> changes) =>
        changes.IsEmpty ? ImmutableArray<ProposedFix>.Empty : ImmutableArray.Create(new ProposedFix(RemoveKey, title, changes));
}
