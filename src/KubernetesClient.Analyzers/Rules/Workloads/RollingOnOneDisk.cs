using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Workloads;

/// <summary>
/// A Deployment of one pod whose updates start the new pod before they stop the old one, though only one of both can have the
/// disk (https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment).
/// </summary>
/// <param name="Deployment">The Deployment.</param>
/// <param name="Claim">The claim for the disk.</param>
internal sealed record RollingOnOneDisk(Deployment Deployment, PersistentVolumeClaim Claim)
{
    private const string Recreate = "Recreate";

    private static readonly NewValue RecreateText = new TextValue(Recreate);

    private static readonly NewValue NewStrategy = new ModelValue("V1DeploymentStrategy", ImmutableArray.Create(("Type", RecreateText)));

    /// <summary>What surely is one, once for each claim.</summary>
    public static IEnumerable<RollingOnOneDisk> In(Cluster cluster) =>
        from deployment in cluster.Workloads.OfType<Deployment>()
        where deployment.Replicas is Absent or Number { Amount: 1 } && StartsTheNewPodFirst(deployment.UpdateStrategy)
        from one in ExclusiveClaims.WrittenBy(deployment, cluster)
        select new RollingOnOneDisk(deployment, one.Claim);

    /// <summary>What a rule says of it.</summary>
    public Finding? Reported(Rule rule, string key, Cluster cluster)
    {
        GivenValue? type = GivenValue.Of(Deployment.UpdateStrategy.TypeField, Deployment.UpdateStrategy.Type, cluster).FirstOrDefault();
        return (type?.Place ?? Strategy.Origin?.Made ?? Deployment.Spec.Origin?.Made ?? Deployment.Creation) is { } place
            ? new Finding(rule.Descriptor, Deployment, place, ImmutableArray.Create(Deployment.DisplayName, Claim.Name.Display()!))
            {
                Others = Claim.Creation is { } creation ? ImmutableArray.Create(creation) : ImmutableArray<Place>.Empty,
                Fixes = Recreating(cluster) is { IsEmpty: false } changes
                    ? ImmutableArray.Create(new ProposedFix(key, $"Use \"{Recreate}\"", changes))
                    : ImmutableArray<ProposedFix>.Empty,
            }
            : null;
    }

    private Value Strategy => Deployment.Spec.Property("Strategy");

    /// <summary>Whether pods are added to those that there are, and none of them may be missing: a quarter of one pod is one more, or none less.</summary>
    private static bool StartsTheNewPodFirst(UpdateStrategy strategy) =>
        strategy.IsSurelyRolling
        && (strategy.MaxSurge is Absent || IntOrPercent.Of(strategy.MaxSurge) is { Amount: > 0 })
        && (strategy.MaxUnavailable is Absent || IntOrPercent.Of(strategy.MaxUnavailable) is { Amount: 0 } or { IsPercentage: true, Amount: < 100 });

    /// <summary>The API server refuses settings of a rolling update beside another strategy.</summary>
    private ImmutableArray<Change> Recreating(Cluster cluster) => (TypeChange(cluster), Deployment.UpdateStrategy.RollingUpdate) switch
    {
        ({ } change, Absent) => ImmutableArray.Create(change),
        ({ } change, ModelObject { Origin: { } settings }) => ImmutableArray.Create(change, new Remove(settings.Place)),
        _ => ImmutableArray<Change>.Empty,
    };

    private Change? TypeChange(Cluster cluster)
    {
        ImmutableArray<GivenValue> types = GivenValue.Of(Deployment.UpdateStrategy.TypeField, Deployment.UpdateStrategy.Type, cluster).ToImmutableArray();
        return (Strategy, Deployment.Spec) switch
        {
            _ when types.Length > 0 => types.Length == 1 && types[0].CanChange ? new ReplaceExpression(types[0].Place, RecreateText) : null,
            (ModelObject { Origin: { } strategy }, _) => new SetProperty(strategy.Made, "Type", RecreateText),
            (Absent { Origin: null }, ModelObject { Origin: { } spec }) => new SetProperty(spec.Made, "Strategy", NewStrategy),
            (Absent, _) when cluster.PlaceToChange(Deployment.FieldOf("Spec.Strategy"), Strategy) is { } written => new ReplaceExpression(written, NewStrategy),
            _ => null,
        };
    }
}
