using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Rules.Rollout.RefusedPods;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Rollout;

/// <summary>
/// A pod template whose pods a StatefulSet cannot keep running
/// (https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go).
/// </summary>
internal sealed class K8S2009PodTemplateRefused : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2009";

    private const string Pod = "Spec.Template.Spec";
    private const string RefusesIt = "the API server refuses it";

    private static readonly DiagnosticDescriptor CannotRun = new(
        Id,
        "Pod template a StatefulSet cannot run",
        "StatefulSet{0} {1}: {2}",
        "Rollout",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A StatefulSet keeps its pods running: it restarts them always, and they have no deadline. Each of its containers has a name of its own and an image, and a probe asks in exactly one way.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => CannotRun;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        (from set in cluster.StatefulSets
         from fault in FaultsOf(set, cluster)
         select FindingOf(set, fault))
        .Concat(
            from set in cluster.SetsWithoutContainers
            from fault in WithoutContainers(set)
            select FindingOf(set, fault));

    private Finding FindingOf(StatefulSet set, PodFault fault) =>
        new(Descriptor, set, fault.Place, ImmutableArray.Create(set.DisplayName, fault.What, fault.Consequence)) { Fixes = fault.FixesOf(Id) };

    private static IEnumerable<PodFault> FaultsOf(StatefulSet set, Cluster cluster)
    {
        foreach (PodFault fault in LifetimeFaults(set, cluster))
        {
            yield return fault;
        }

        foreach (PodFault fault in RepeatedNames(set, cluster))
        {
            yield return fault;
        }

        foreach (Container container in set.Template.StartedContainers)
        {
            foreach (PodFault fault in ContainerFaults(set, container, cluster))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<PodFault> WithoutContainers(StatefulSet set) =>
        PodFault.In(set.Template.Containers.Value is ListValue { Origin: not null } list ? list : set.Template.Spec, "has no containers");

    private static IEnumerable<PodFault> LifetimeFaults(StatefulSet set, Cluster cluster)
    {
        Value policy = set.Template.Spec.Property("RestartPolicy");
        Value deadline = set.Template.Spec.Property("ActiveDeadlineSeconds");
        if (policy is Absent && deadline is Absent)
        {
            return Enumerable.Empty<PodFault>();
        }

        IEnumerable<PodFault> restarts = policy.IsSurely(member => member is Text { Literal: { Length: > 0 } word } && word != "Always")
            ? PodFault.Wrong(set.FieldOf($"{Pod}.RestartPolicy"), policy, $"has pods with the restart policy {Written(policy)}, but it always restarts them", new TextValue("Always"), cluster)
            : Enumerable.Empty<PodFault>();
        IEnumerable<PodFault> deadlines = deadline.IsSurely(member => member is Number)
            ? PodFault.Misplaced(set.FieldOf($"{Pod}.ActiveDeadlineSeconds"), deadline, "gives its pods ActiveDeadlineSeconds, but they are to run without an end", "Remove the deadline", cluster)
            : Enumerable.Empty<PodFault>();

        return restarts.Concat(deadlines).Select(fault => fault with { Consequence = RefusesIt });
    }

    private static IEnumerable<PodFault> RepeatedNames(StatefulSet set, Cluster cluster) => set.Template.StartedContainers.Length < 2
        ? Enumerable.Empty<PodFault>()
        : from container in set.Template.StartedContainers
          group container by container.Name.TextKey() into same
          where same.Key is { Length: > 0 } && same.First().DisplayName.Length > 0
          from container in same.Skip(1)
          from fault in PodFault.At(set.FieldOf($"{container.Path}.Name"), container.Name, $"has two containers of the name{container.DisplayName}", cluster)
          select fault;

    private static IEnumerable<PodFault> ContainerFaults(StatefulSet set, Container container, Cluster cluster)
    {
        if (container.Image.IsAbsentOrEmpty() == Answer.Yes)
        {
            foreach (PodFault fault in PodFault.In(container.Model, $"has the container{container.DisplayName} without an image"))
            {
                yield return fault;
            }
        }

        foreach (Probe probe in container.Probes)
        {
            foreach (PodFault fault in ProbeFaults(set, $"{container.Path}.{probe.Property}", container, probe, cluster))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<PodFault> ProbeFaults(StatefulSet set, string path, Container container, Probe probe, Cluster cluster)
    {
        IEnumerable<PodFault> handlers = probe.CountOfHandlers switch
        {
            0 => PodFault.In(probe.Model, $"has nothing to ask in {Whose(probe, container)}"),
            > 1 => PodFault.In(probe.Model, $"asks in several ways in {Whose(probe, container)}"),
            _ => Enumerable.Empty<PodFault>(),
        };

        Value successes = probe.Model["SuccessThreshold"];
        IEnumerable<PodFault> thresholds = probe.Kind != "readiness" && successes.IsSurely(member => member is Number { Amount: > 1 })
            ? PodFault.Wrong(set.FieldOf($"{path}.SuccessThreshold"), successes, $"asks for more than one success in {Whose(probe, container)}", new NumberValue(1), cluster)
            : Enumerable.Empty<PodFault>();

        return handlers.Concat(thresholds).Concat(
            from port in probe.Ports
            from fault in UndeclaredPort(set.FieldOf($"{path}.{port.Path}"), port.Port, container, probe, cluster)
            select fault);
    }

    private static IEnumerable<PodFault> UndeclaredPort(Field field, Value port, Container container, Probe probe, Cluster cluster)
    {
        if (port is not Text { Literal: { Length: > 0 } name }
            || Probe.NumberOf(port) is not null
            || !container.Ports.IsComplete
            || container.Ports.Items.Any(declared => declared["Name"].IsText(name, StringComparison.Ordinal) != Answer.No))
        {
            return Enumerable.Empty<PodFault>();
        }

        Text? meant = PortNames.MeantAmong(container.Ports.Items.Select(declared => declared["Name"]), name);
        return PodFault.Wrong(field, port, $"asks port '{name}' in {Whose(probe, container)}, which declares no port of that name", meant is null ? null : SameAs.TextOf(meant), cluster)
            .Select(fault => fault with { Consequence = "the probe always fails" });
    }

    private static string Whose(Probe probe, Container container) => $"the {probe.Kind} probe of container{container.DisplayName}";

    private static string Written(Value policy) => string.Join(" or ", Choice.MembersOf(policy).Select(member => $"\"{member.Display()}\""));
}
