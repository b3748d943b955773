using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Kubernetes.Images;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Rollout;

/// <summary>
/// An image by a name that stands for whatever is newest
/// (https://kubernetes.io/docs/concepts/containers/images/#image-names).
/// </summary>
internal sealed class K8S2007ImageMayChange : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2007";

    private static readonly DiagnosticDescriptor MayChange = new(
        Id,
        "Image can change under a pod",
        "Container{0} of {1}{2} runs '{3}', {4}: a pod that is replaced may run another version than its peers, and no update says so",
        "Rollout",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The tag \"latest\", which an image without a tag has, is moved to each new version. Whenever a pod is replaced its node pulls what the tag stands for then: versions mix without an update, and going back to an old revision does not bring the old version back.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => MayChange;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from workload in cluster.Workloads
        from container in workload.Template.StartedContainers
        where container.Image.IsSurely(image => WhyItMayChange(image) is not null)
        from given in GivenValue.Of(workload.FieldOf($"{container.Path}.Image"), container.Image, cluster)
        select new Finding(
            Descriptor,
            workload,
            given.Place,
            ImmutableArray.Create(container.DisplayName, workload.Kind, workload.DisplayName, ((Text)given.Value).Display, WhyItMayChange(given.Value)!));

    /// <summary>What of a name makes it stand for any version; null if it does not surely do so.</summary>
    private static string? WhyItMayChange(Value image) => image is not Text { Literal: { } name } || ImageReference.Parse(name) is not { Digest: null } reference ? null
        : reference.Tag is null ? "which has no tag"
        : reference.Tag == "latest" ? "whose tag is moved to each new version"
        : null;
}
