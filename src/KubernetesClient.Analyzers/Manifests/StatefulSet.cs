using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>A StatefulSet as the program builds it.</summary>
internal sealed class StatefulSet : Workload
{
    private static readonly ImmutableArray<string> RetentionProperties = ImmutableArray.Create("WhenDeleted", "WhenScaled");

    /// <summary>Reads a <c>V1StatefulSet</c>.</summary>
    public StatefulSet(ModelObject model, int number)
        : base(model, number)
    {
        var templates = new ItemList(Spec.Property("VolumeClaimTemplates"));
        ClaimTemplates = ImmutableArray.CreateRange(templates.Items, claim => new ClaimTemplate(claim));
        AreClaimTemplatesKnown = templates.IsComplete;
    }

    /// <summary>The field that names the governing Service.</summary>
    public static Field ServiceNameField { get; } = new("V1StatefulSet", "Spec.ServiceName");

    /// <summary>The field that holds the claim templates.</summary>
    public static Field ClaimTemplatesField { get; } = new("V1StatefulSet", "Spec.VolumeClaimTemplates");

    /// <summary>The field that says in which order pods start.</summary>
    public static Field PodManagementPolicyField { get; } = new("V1StatefulSet", "Spec.PodManagementPolicy");

    /// <summary>The name of the Service that gives its pods their DNS names.</summary>
    public Value ServiceName => Spec.Property("ServiceName");

    /// <summary>The claim templates that are known.</summary>
    public ImmutableArray<ClaimTemplate> ClaimTemplates { get; }

    /// <summary>Whether these are all.</summary>
    public bool AreClaimTemplatesKnown { get; }

    /// <summary>What happens to the claims of pods that go: when the set is deleted, and when it has fewer pods; none if nothing says so.</summary>
    public IEnumerable<(string Property, Value Policy, Field Field)> RetentionPolicies => RetentionPolicy is Absent
        ? Enumerable.Empty<(string, Value, Field)>()
        : RetentionProperties.Select(property => (property, RetentionPolicy.Property(property), FieldOf($"Spec.PersistentVolumeClaimRetentionPolicy.{property}")));

    /// <summary>The numbers of the first and the last pod; null if they are not known, or if there is none.</summary>
    public (long First, long Last)? Pods => (Replicas, Spec.Property("Ordinals").Property("Start")) switch
    {
        (Number { Amount: > 0 } count, Absent) => (0, count.Amount - 1),
        (Number { Amount: > 0 } count, Number { Amount: >= 0 } start) => (start.Amount, start.Amount + count.Amount - 1),
        _ => null,
    };

    /// <summary>How pods are replaced.</summary>
    public override UpdateStrategy UpdateStrategy => field ??= new(Spec.Property("UpdateStrategy"), FieldOf("Spec.UpdateStrategy"));

    /// <summary>Whether pods start one after the other (<c>OrderedReady</c>) or all at once.</summary>
    public Value PodManagementPolicy => Spec.Property("PodManagementPolicy");

    private Value RetentionPolicy => Spec.Property("PersistentVolumeClaimRetentionPolicy");
}
