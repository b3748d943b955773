using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// A target port that leads nowhere: of a headless Service, which forwards nothing, or of a name that no container declares
/// (https://kubernetes.io/docs/concepts/services-networking/service/#headless-services).
/// </summary>
internal sealed class K8S1010TargetPortWithoutEffect : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1010";

    /// <summary>The equivalence key of the fix that offers the port of the pods.</summary>
    public const string UseTargetKey = "K8S1010.UseTarget";

    /// <summary>The equivalence key of the fix that takes a name that is declared.</summary>
    public const string UseNameKey = "K8S1010.UseName";

    private static readonly Field TargetPortField = new("V1Service", "Spec.Ports[].TargetPort");

    private static readonly DiagnosticDescriptor LeadsNowhere = new(
        Id,
        "Headless Service forwards no ports",
        "Port {0} of Service{1} does not lead to '{2}': {3}",
        "Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A headless Service forwards nothing: clients reach the pods on Port, whatever TargetPort says. And a target port that is a name leads to the port that a container of the pods declares by that name, if one does.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => LeadsNowhere;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from service in cluster.Services
        where service.IsMade
        from model in service.Ports.Items
        where model["TargetPort"] is not Absent
        let port = new ServicePort(model)
        where port.Number is Number
        from finding in Of(service, port, cluster)
        select finding;

    private IEnumerable<Finding> Of(Service service, ServicePort port, Cluster cluster)
    {
        if (port.TargetNumber is { } target)
        {
            if (service.IsHeadless == Answer.Yes && target != ((Number)port.Number).Amount)
            {
                foreach (Finding finding in At(
                    service,
                    port,
                    target.ToString(CultureInfo.InvariantCulture),
                    "the Service is headless, and clients reach the pods on the port itself",
                    UseTarget(service, port, target, cluster),
                    cluster))
                {
                    yield return finding;
                }
            }
        }
        else if (port.TargetPort is Text { Literal: { Length: > 0 } name } && PodsBehind(service, cluster) is { } pods && pods.All(container => SurelyLacks(container, name)))
        {
            foreach (Finding finding in At(service, port, name, "no container of its pods declares a port of that name", UseName(port, name, pods, cluster), cluster))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> At(Service service, ServicePort port, string target, string why, ImmutableArray<ProposedFix> fixes, Cluster cluster)
    {
        if ((cluster.PlaceToChange(TargetPortField, port.TargetPort) ?? port.TargetPort.Origin?.Place) is { } place)
        {
            string number = ((Number)port.Number).Amount.ToString(CultureInfo.InvariantCulture);
            yield return new Finding(Descriptor, service, place, ImmutableArray.Create(number, service.DisplayName, target, why)) { Fixes = fixes };
        }
    }

    /// <summary>The containers of all pods that the Service may select; null if these are not known, or if it surely selects none.</summary>
    private static ImmutableArray<Container>? PodsBehind(Service service, Cluster cluster)
    {
        if (!service.Selector.IsKnown || service.Selector.IsSurelyEmpty)
        {
            return null;
        }

        ImmutableArray<Workload> selected = cluster.MayBeBehind(service);
        return selected.Any(workload => service.Selector.Selects(workload.Template.Labels, RuntimeLabels.Known.Contains) == Answer.Yes)
            && selected.All(workload => workload.IsWhole && workload.Template.AreAllContainersKnown)
            ? selected.SelectMany(workload => workload.Template.AllContainers).ToImmutableArray()
            : null;
    }

    private static bool SurelyLacks(Container container, string name) =>
        container.Ports.IsComplete && container.Ports.Items.All(port => port["Name"].IsText(name, StringComparison.Ordinal) == Answer.No);

    private static ImmutableArray<ProposedFix> UseTarget(Service service, ServicePort port, long target, Cluster cluster) =>
        cluster.PlaceToChange(new Field("V1Service", "Spec.Ports[].Port"), port.Number) is { } place
        && service.Ports.IsComplete
        && service.Ports.Items.All(other => other["Port"] is Number number && number.Amount != target)
            ? ImmutableArray.Create(new ProposedFix(
                UseTargetKey,
                $"Use port {target}",
                ImmutableArray.Create<Change>(new ReplaceExpression(place, new NumberValue(target)))))
            : ImmutableArray<ProposedFix>.Empty;

    private static ImmutableArray<ProposedFix> UseName(ServicePort port, string name, ImmutableArray<Container> pods, Cluster cluster)
    {
        IEnumerable<Value> declared = pods.SelectMany(container => container.Ports.Items).Select(one => one["Name"]);
        return PortNames.MeantAmong(declared, name) is { } meant && cluster.PlaceToChange(TargetPortField, port.TargetPort) is { } place
            ? ImmutableArray.Create(new ProposedFix(UseNameKey, $"Use '{meant.Literal}'", ImmutableArray.Create<Change>(new ReplaceExpression(place, SameAs.TextOf(meant)!))))
            : ImmutableArray<ProposedFix>.Empty;
    }
}
