using System.Collections.Immutable;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>Lets a claim template ask for what every claim has to ask for.</summary>
internal static class ClaimCompletion
{
    /// <summary>The changes; none if there is no place for them.</summary>
    public static ImmutableArray<Change> Of(StatefulSet set, ClaimTemplate template, Cluster cluster)
    {
        switch (template.Spec.Value)
        {
            case Absent { Origin: null } when template.Model.Origin is { } creation:
                return ImmutableArray.Create<Change>(new SetProperty(creation.Made, "Spec", ClaimTemplateDraft.Spec(cluster)));
            case ModelObject { Origin: { } made } spec:
                ImmutableArray<Change> modes = template.Spec.SurelyHasNoMode ? Modes(spec, set, cluster) : ImmutableArray<Change>.Empty;
                ImmutableArray<Change> request = template.Spec.StorageRequest is Absent ? Request(template.Spec, made, cluster) : ImmutableArray<Change>.Empty;
                bool isWhole = modes.IsEmpty != template.Spec.SurelyHasNoMode && request.IsEmpty == template.Spec.StorageRequest is not Absent;
                return isWhole ? modes.AddRange(request) : ImmutableArray<Change>.Empty;
            default:
                return ImmutableArray<Change>.Empty;
        }
    }

    private static ImmutableArray<Change> Modes(ModelObject spec, StatefulSet set, Cluster cluster) => ListAddition.To(
        spec,
        "AccessModes",
        set.FieldOf("Spec.VolumeClaimTemplates[].Spec.AccessModes"),
        new NewList("string", ImmutableArray.Create(ClaimTemplateDraft.AccessMode)),
        cluster);

    private static ImmutableArray<Change> Request(ClaimSpec spec, Origin made, Cluster cluster)
    {
        Change? change = (spec.Resources, spec.Resources.Property("Requests")) switch
        {
            (Absent { Origin: null }, _) => new SetProperty(made.Made, "Resources", ClaimTemplateDraft.Resources(cluster)),
            (ModelObject { Origin: { } resources }, Absent { Origin: null }) => new SetProperty(resources.Made, "Requests", ClaimTemplateDraft.Requests),
            (_, MapValue { Origin: { } requests }) when spec.StorageRequest.Origin is null => new AddEntry(requests.Made, "storage", ClaimTemplateDraft.Size),
            _ => null,
        };
        return change is null ? ImmutableArray<Change>.Empty : ImmutableArray.Create(change);
    }
}
