using System.Collections.Immutable;
using KubernetesClient.Analyzers.Rules.Identity;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Rules.Workloads;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>All rules.</summary>
internal static class RuleCatalogue
{
    /// <summary>The rules in the order of their ids.</summary>
    public static ImmutableArray<Rule> Rules { get; } = ImmutableArray.Create<Rule>(
        new K8S1001GoverningServiceNotNamed(),
        new K8S1002GoverningServiceMisnamed(),
        new K8S1003GoverningServiceNotBuilt(),
        new K8S1004GoverningServiceNotHeadless(),
        new K8S1005GoverningServiceSelectsOtherPods(),
        new K8S1006GoverningServiceElsewhere(),
        new K8S1007WorkloadMissesOwnPods(),
        new K8S1008PeerAddressOfWrongService(),
        new K8S1009NameRefused(),
        new K8S1010TargetPortWithoutEffect(),
        new K8S1011PeersNotPublished(),
        new K8S1012ServiceRefused(),
        new K8S1013SettingWithoutEffect(),
        new K8S1014PeerBeyondReplicas(),
        new K8S1015SetWithoutGoverningService(),
        new K8S1016LabelRefused(),
        new K8S1017KindDoesNotFit(),
        new K8S1018WorkloadsClaimSamePods(),
        new K8S1019NameLeavesNoRoom(),
        new K8S2001RecreateStrategy(),
        new K8S2002UnknownPolicy(),
        new K8S2003RollingSettingsUnused(),
        new K8S2004PartitionHoldsBackAll(),
        new K8S2005NoTimeToShutDown(),
        new K8S2006OrderWithoutReadiness(),
        new K8S2007ImageMayChange(),
        new K8S2008NumberOutOfRange(),
        new K8S2009PodTemplateRefused(),
        new K8S2011ReplicasOfAutoscaled(),
        new K8S2012BudgetBlocksEvictions(),
        new K8S2013NoDisruptionBudget(),
        new K8S2014ReplicasMayShareNode(),
        new K8S2015VariableHidden(),
        new K8S2016PodSettingRefused(),
        new K8S2018EveryRevisionKept(),
        new K8S3001MountWithoutVolume(),
        new K8S3002DataOnContainerDisk(),
        new K8S3003DataOnScratchSpace(),
        new K8S3004ClaimTemplateNotMounted(),
        new K8S3005SharedClaim(),
        new K8S3006ClaimTemplateIncomplete(),
        new K8S3007VolumeNeverAppears(),
        new K8S3008VolumeRefused(),
        new K8S3009UnknownRetentionPolicy(),
        new K8S3010DataDeletedWithPod(),
        new K8S3011SharedModePerPod(),
        new K8S3012DataPathNotKept(),
        new K8S3014ClaimAtDataDirectory(),
        new K8S3015DataOnOneNode(),
        new K8S4001StatelessStatefulSet(),
        new K8S4002StatefulDeployment(),
        new K8S4003RollingOnOnePodClaim(),
        new K8S4004PerhapsDeployment(),
        new K8S4005OnePodDatabase(),
        new K8S4006RollingOnOneNodeClaim());
}
