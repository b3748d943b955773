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

namespace KubernetesClient.Analyzers.Rules.Rollout;

/// <summary>
/// A number that Kubernetes refuses
/// (https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go).
/// </summary>
internal sealed class K8S2008NumberOutOfRange : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2008";

    /// <summary>The equivalence key of the fix.</summary>
    public const string ClampKey = "K8S2008.Clamp";

    private const long HighestPort = 65535;
    private const string NoPod = "no pod can be created";

    private static readonly DiagnosticDescriptor OutOfRange = new(
        Id,
        "Number out of range",
        "{0} of {1}{2} is {3}, but {4}: {5}",
        "Rollout",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Counts and seconds are never negative, ports are from 1 to 65535, and a rolling update must be allowed to stop or add at least one pod. The API server refuses other numbers.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => OutOfRange;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from fault in cluster.Workloads.SelectMany(workload => FaultsIn(workload, cluster)).Concat(cluster.Services.SelectMany(PortsIn))
        from given in GivenValue.Of(fault.Field, fault.Value, cluster)
        let right = fault.Right(given.Value)
        select new Finding(
            Descriptor,
            fault.Manifest,
            given.Place,
            ImmutableArray.Create(fault.Field.Path.Split('.').Last(), fault.Manifest.Kind, fault.Manifest.DisplayName, Written(given.Value), fault.Rule, fault.Consequence))
        {
            Fixes = right is not null && given.CanChange
                ? ImmutableArray.Create(new ProposedFix(ClampKey, $"Use {Written(right)}", ImmutableArray.Create<Change>(new ReplaceExpression(given.Place, right))))
                : ImmutableArray<ProposedFix>.Empty,
        };

    private static IEnumerable<Fault> FaultsIn(Workload workload, Cluster cluster)
    {
        foreach (Fault fault in CountsIn(workload))
        {
            yield return fault;
        }

        foreach (Container container in workload.Template.StartedContainers)
        {
            foreach (ModelObject port in container.Ports.Items)
            {
                if (port["ContainerPort"].IsSurely(IsNoPort))
                {
                    yield return NoPort(workload, $"{container.Path}.Ports[].ContainerPort", port["ContainerPort"], lowest: 1) with { Consequence = NoPod };
                }

                if (port["HostPort"].IsSurely(IsNoPortButZero))
                {
                    yield return NoPort(workload, $"{container.Path}.Ports[].HostPort", port["HostPort"], lowest: 0) with { Consequence = NoPod };
                }
            }
        }

        if (workload.UpdateStrategy.RollingUpdate is not Absent)
        {
            foreach (Fault fault in LimitsIn(workload, cluster))
            {
                yield return fault;
            }
        }
    }

    private static ImmutableArray<Fault> CountsIn(Workload workload)
    {
        UpdateStrategy strategy = workload.UpdateStrategy;
        return ImmutableArray<Fault>.Empty
            .AddRange(Negative(workload, "Spec.Replicas", workload.Replicas))
            .AddRange(Negative(workload, "Spec.MinReadySeconds", workload.Spec.Property("MinReadySeconds")))
            .AddRange(Negative(workload, "Spec.Ordinals.Start", workload.Spec.Property("Ordinals").Property("Start")))
            .AddRange(strategy.IsSurelyRolling ? Negative(workload, "Spec.UpdateStrategy.RollingUpdate.Partition", strategy.Partition) : ImmutableArray<Fault>.Empty);
    }

    private static ImmutableArray<Fault> Negative(Workload workload, string path, Value value) => value.IsSurely(member => member is Number { Amount: < 0 })
        ? ImmutableArray.Create(new Fault(workload, workload.FieldOf(path), value, "must not be negative", _ => new NumberValue(0)))
        : ImmutableArray<Fault>.Empty;

    private static IEnumerable<Fault> PortsIn(Service service)
    {
        foreach (ModelObject port in service.Ports.Items)
        {
            if (port["Port"].IsSurely(IsNoPort))
            {
                yield return NoPort(service, "Spec.Ports[].Port", port["Port"], lowest: 1);
            }

            if (port["NodePort"].IsSurely(IsNoPortButZero))
            {
                yield return NoPort(service, "Spec.Ports[].NodePort", port["NodePort"], lowest: 0);
            }
        }
    }

    private static bool IsNoPort(Value value) => value is Number { Amount: < 1 or > HighestPort };

    /// <summary>Whether a number is no port, where 0 means that none is chosen.</summary>
    private static bool IsNoPortButZero(Value value) => value is Number { Amount: < 0 or > HighestPort };

    private static Fault NoPort(Manifest manifest, string path, Value value, long lowest) =>
        new(manifest, manifest.FieldOf(path), value, $"ports are from 1 to {Written(HighestPort)}", port => new NumberValue(((Number)port).Amount < lowest ? lowest : HighestPort));

    private static IEnumerable<Fault> LimitsIn(Workload workload, Cluster cluster)
    {
        UpdateStrategy strategy = workload.UpdateStrategy;
        if (!strategy.IsSurelyRolling || (workload is StatefulSet && !cluster.HeedsMaxUnavailableOfSets))
        {
            yield break;
        }

        Value unavailable = strategy.MaxUnavailable;
        if (NoLimit(workload, strategy.MaxUnavailableField, unavailable) is { } noLimit)
        {
            yield return noLimit;
        }
        else if (IntOrPercent.Of(unavailable) is { Amount: > 100, IsPercentage: true })
        {
            yield return new Fault(workload, strategy.MaxUnavailableField, unavailable, "there are no more than 100 % of the pods", _ => new TextValue("100%"));
        }
        else if (IsZero(unavailable) && workload is StatefulSet)
        {
            yield return new Fault(workload, strategy.MaxUnavailableField, unavailable, "an update must be allowed to stop at least 1 pod", _ => new NumberValue(1));
        }
        else if (IsZero(unavailable) && IsZero(strategy.MaxSurge))
        {
            yield return new Fault(workload, strategy.MaxUnavailableField, unavailable, "an update that may add no pod (MaxSurge 0) must be allowed to stop at least 1", _ => new NumberValue(1));
        }

        if (workload is Deployment && NoLimit(workload, strategy.MaxSurgeField, strategy.MaxSurge) is { } noSurge)
        {
            yield return noSurge;
        }
    }

    private static Fault? NoLimit(Workload workload, Field field, Value value) =>
        IntOrPercent.IsSurelyNone(value) ? new Fault(workload, field, value, "must be a number or a percentage", _ => null)
        : IntOrPercent.Of(value) is { Amount: < 0 } ? new Fault(workload, field, value, "must not be negative", _ => new NumberValue(1))
        : null;

    private static bool IsZero(Value value) => IntOrPercent.Of(value) is { Amount: 0 };

    private static string Written(Value value) => value is Number number ? Written(number.Amount) : $"\"{value.Display()}\"";

    private static string Written(NewValue value) => value is NumberValue number ? Written(number.Amount) : $"\"{((TextValue)value).Text}\"";

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number that is out of range.</summary>
    /// <param name="Manifest">The manifest that has it.</param>
    /// <param name="Field">The field that has it.</param>
    /// <param name="Value">The number.</param>
    /// <param name="Rule">What it must be.</param>
    /// <param name="Right">The nearest number in range for one member of the value; null if there is none.</param>
    private sealed record Fault(Manifest Manifest, Field Field, Value Value, string Rule, Func<Value, NewValue?> Right)
    {
        /// <summary>What Kubernetes does.</summary>
        public string Consequence { get; init; } = "the API server refuses it";
    }
}
