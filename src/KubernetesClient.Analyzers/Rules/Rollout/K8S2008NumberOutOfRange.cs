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
        from fault in cluster.Workloads.SelectMany(workload => CountsIn(workload).Concat(PortsIn(workload)).Concat(LimitsIn(workload, cluster)))
            .Concat(cluster.Services.SelectMany(PortsIn))
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

    private static IEnumerable<Fault> CountsIn(Workload workload)
    {
        UpdateStrategy strategy = workload.UpdateStrategy;
        return from count in new (string Path, Value Value)[]
               {
                   ("Spec.Replicas", workload.Replicas),
                   ("Spec.MinReadySeconds", workload.Spec.Property("MinReadySeconds")),
                   ("Spec.Ordinals.Start", workload.Spec.Property("Ordinals").Property("Start")),
                   (strategy.PartitionField.Path, strategy.IsSurelyRolling ? strategy.Partition : Unknown.Nowhere),
               }
               where Questions.IsSurelyNumber(count.Value, amount => amount < 0)
               select new Fault(workload, workload.FieldOf(count.Path), count.Value, "must not be negative", _ => new NumberValue(0));
    }

    private static IEnumerable<Fault> PortsIn(Workload workload) =>
        from started in workload.Template.StartedContainers
        from port in started.Container.Ports.Items
        from number in new[] { (Name: "ContainerPort", Lowest: 1), (Name: "HostPort", Lowest: 0) }
        where IsNoPort(port[number.Name], number.Lowest)
        select NoPort(workload, $"{started.Path}.Ports[].{number.Name}", port[number.Name], number.Lowest) with { Consequence = "no pod can be created" };

    private static IEnumerable<Fault> PortsIn(Service service) =>
        from port in service.Ports.Items
        from number in new[] { (Name: "Port", Lowest: 1), (Name: "NodePort", Lowest: 0) }
        where IsNoPort(port[number.Name], number.Lowest)
        select NoPort(service, $"Spec.Ports[].{number.Name}", port[number.Name], number.Lowest);

    /// <summary>Whether a number is no port; the lowest may be 0, where that means that none is chosen.</summary>
    private static bool IsNoPort(Value value, long lowest) => Questions.IsSurelyNumber(value, amount => amount < lowest || amount > HighestPort);

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
