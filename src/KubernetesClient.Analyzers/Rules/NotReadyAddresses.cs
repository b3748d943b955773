using System.Collections.Immutable;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>
/// Whether DNS lists pods before they are ready
/// (https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec).
/// </summary>
internal static class NotReadyAddresses
{
    /// <summary>The property of a Service that says so.</summary>
    public const string Property = "PublishNotReadyAddresses";

    /// <summary>The one headless Service that surely governs a set; null if there is none.</summary>
    public static Service? GoverningOf(StatefulSet set, Cluster cluster) =>
        cluster.GoverningOf(set) is { MayBeAnother: false, Sure: { Length: 1 } sure } && sure[0].IsHeadless == Answer.Yes ? sure[0] : null;

    /// <summary>The changes that publish pods before they are ready; null if there is no place for them.</summary>
    public static ImmutableArray<Change>? Publish(Service service, Cluster cluster) => service.Spec.Property(Property) switch
    {
        Flag { IsSet: true } => ImmutableArray<Change>.Empty,
        Absent { Origin: null } when service.Spec is ModelObject { Origin: { } origin } =>
            ImmutableArray.Create<Change>(new SetProperty(origin.Made, Property, new FlagValue(IsSet: true))),
        var value and (Absent or Flag) when cluster.PlaceToChange(service.FieldOf($"Spec.{Property}"), value) is { } place =>
            ImmutableArray.Create<Change>(new ReplaceExpression(place, new FlagValue(IsSet: true))),
        _ => null,
    };
}
