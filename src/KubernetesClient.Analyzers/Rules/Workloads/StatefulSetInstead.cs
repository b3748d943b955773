using System;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Rules.Identity;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Workloads;

/// <summary>How fixes turn a Deployment of servers that keep data into a StatefulSet.</summary>
internal static class StatefulSetInstead
{
    /// <summary>What the controller of a set writes into each pod.</summary>
    private static readonly ImmutableArray<string> Overwritten = ImmutableArray.Create("Hostname", "Subdomain");

    /// <summary>The fix; none if a part of it has no place, or if the API server would refuse the set.</summary>
    public static ImmutableArray<ProposedFix> Of(Deployment deployment, string key, Cluster cluster) =>
        deployment.Creation is { } creation
        && CanBeStatefulSet(deployment)
        && Strategy(deployment, cluster) is { } strategy
        && PodSettings(deployment) is { } settings
        && GoverningService(deployment, cluster) is { IsEmpty: false } service
        && Disks(deployment, cluster) is { IsEmpty: false } disks
            ? ImmutableArray.Create(new ProposedFix(
                key,
                "Make it a StatefulSet",
                ImmutableArray.Create<Change>(new ConvertManifest(creation, "V1StatefulSet")).AddRange(strategy).AddRange(settings).AddRange(service).AddRange(disks)))
            : ImmutableArray<ProposedFix>.Empty;

    /// <summary>The Deployment, and the claims that become claim templates.</summary>
    public static ImmutableArray<Manifest> ChangedIn(Deployment deployment, Cluster cluster) =>
        ExclusiveClaims.WrittenBy(deployment, cluster).Select(one => (Manifest)one.Claim).Append(deployment).ToImmutableArray();

    /// <summary>Whether the API server takes the pods for those of a set, and the controller can label them with its name.</summary>
    private static bool CanBeStatefulSet(Deployment deployment) =>
        deployment.Name is not Text { Literal.Length: > K8S1019NameLeavesNoRoom.Longest }
        && (deployment.Template.Spec.Property("RestartPolicy") is var policy && (policy.IsAbsentOrEmpty() == Answer.Yes || policy.IsText("Always", StringComparison.Ordinal) == Answer.Yes))
        && deployment.Template.Spec.Property("ActiveDeadlineSeconds").IsAbsent() == Answer.Yes;

    /// <summary>Names of pods are those of the set; and a pod that has no time to stop may still run when the next one has its name.</summary>
    private static ImmutableArray<Change>? PodSettings(Deployment deployment)
    {
        Value period = deployment.Template.TerminationGracePeriodSeconds;
        ImmutableArray<Value> gone = Overwritten
            .Select(property => deployment.Template.Spec.Property(property))
            .Where(value => value.IsAbsent() != Answer.Yes)
            .Concat(Choice.MembersOf(period).Any(member => member is Number { Amount: 0 }) ? new[] { period } : Enumerable.Empty<Value>())
            .ToImmutableArray();
        return gone.All(value => value is Text or Opaque or Number && value.Origin is not null)
            ? gone.Select(value => (Change)new Remove(value.Origin!.Place)).ToImmutableArray()
            : null;
    }

    /// <summary>A StatefulSet cannot be recreated; of rolling settings nobody knows what they would be for it.</summary>
    private static ImmutableArray<Change>? Strategy(Deployment deployment, Cluster cluster)
    {
        UpdateStrategy strategy = deployment.UpdateStrategy;
        if (strategy.RollingUpdate.IsAbsent() != Answer.Yes)
        {
            return null;
        }

        ImmutableArray<GivenValue> recreated = GivenValue.Of(strategy.TypeField, strategy.Type, cluster)
            .Where(given => given.Value.IsText("RollingUpdate", StringComparison.Ordinal) != Answer.Yes)
            .ToImmutableArray();
        bool isKnown = strategy.IsSurelyRolling || strategy.Type.IsText("Recreate", StringComparison.Ordinal) == Answer.Yes;
        return isKnown && recreated.All(given => given.CanChange)
            ? recreated.Where(given => given.Value is Text).Select(given => (Change)new ReplaceExpression(given.Place, new TextValue("RollingUpdate"))).ToImmutableArray()
            : null;
    }

    /// <summary>The headless Service that is there, or a new one, gives the pods their names.</summary>
    private static ImmutableArray<Change> GoverningService(Deployment deployment, Cluster cluster)
    {
        if (deployment.Spec is not ModelObject { Origin: { } spec })
        {
            return ImmutableArray<Change>.Empty;
        }

        ImmutableArray<Service> there = cluster.HeadlessServicesOver(deployment);
        if (there.Length == 1)
        {
            return SameAs.TextOf(there[0].Name) is { } known ? ImmutableArray.Create<Change>(new SetProperty(spec.Made, "ServiceName", known)) : ImmutableArray<Change>.Empty;
        }

        return there.IsEmpty
            && HeadlessServiceDraft.NameBeside(deployment, cluster) is { } name
            && HeadlessServiceDraft.BuildBeside(deployment, deployment, name, cluster) is { IsEmpty: false } build
            ? build.Add(new SetProperty(spec.Made, "ServiceName", name))
            : ImmutableArray<Change>.Empty;
    }

    /// <summary>All data goes to claim templates: where it lies in several ways, a person must sort it out.</summary>
    private static ImmutableArray<Change> Disks(Deployment deployment, Cluster cluster)
    {
        ImmutableArray<DataDirectory> data = cluster.DataDirectoriesOf(deployment);
        if (data.All(one => one.IsOnContainerDisk))
        {
            return DataMounts.MountNew(deployment, cluster);
        }

        if (data.All(one => one.ScratchSpace is not null))
        {
            return DataMounts.MoveToTemplates(deployment, data, one => one.ScratchSpace!, cluster);
        }

        ImmutableArray<(Volume Volume, PersistentVolumeClaim Claim)> claims = ExclusiveClaims.WrittenBy(deployment, cluster);
        return data.All(one => claims.Any(claim => claim.Volume.Model == one.Volume?.Model))
            ? ExclusiveClaims.ToTemplates(deployment, claims, cluster)
            : ImmutableArray<Change>.Empty;
    }
}
