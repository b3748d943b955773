using System;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>What every pod of a workload is.</summary>
internal sealed class PodTemplate
{
    /// <summary>The path from a workload to a container that runs before.</summary>
    public const string InitContainersPath = "Spec.Template.Spec.InitContainers[]";

    /// <summary>Reads a <c>V1PodTemplateSpec</c>.</summary>
    public PodTemplate(Value template)
    {
        Metadata = template.Property("Metadata");
        Labels = new LabelMap(Metadata.Property("Labels"));
        Spec = template.Property("Spec");
        Containers = new ItemList(Spec.Property("Containers"));
        InitContainers = new ItemList(Spec.Property("InitContainers"));
        EphemeralContainers = new ItemList(Spec.Property("EphemeralContainers"));
        Volumes = new ItemList(Spec.Property("Volumes"));
        MainContainers = ContainersIn(Containers, "Spec.Template.Spec.Containers[]");
        StartedContainers = MainContainers.AddRange(ContainersIn(InitContainers, InitContainersPath));
        AllContainers = StartedContainers.AddRange(ContainersIn(EphemeralContainers, "Spec.Template.Spec.EphemeralContainers[]"));
    }

    /// <summary>What says who they are, besides their names.</summary>
    public Value Metadata { get; }

    /// <summary>The labels of the pods.</summary>
    public LabelMap Labels { get; }

    /// <summary>What runs in the pods.</summary>
    public Value Spec { get; }

    /// <summary>The containers, as <see cref="Container"/> reads them.</summary>
    public ItemList Containers { get; }

    /// <summary>Those that are known.</summary>
    public ImmutableArray<Container> MainContainers { get; }

    /// <summary>The containers that run before.</summary>
    public ItemList InitContainers { get; }

    /// <summary>The containers that somebody adds to look into running pods.</summary>
    public ItemList EphemeralContainers { get; }

    /// <summary>The containers that start with the pods: the main ones, and those that run before.</summary>
    public ImmutableArray<Container> StartedContainers { get; }

    /// <summary>The containers of all sorts that are known.</summary>
    public ImmutableArray<Container> AllContainers { get; }

    /// <summary>Whether these are all.</summary>
    public bool AreAllContainersKnown => Containers.IsComplete && InitContainers.IsComplete && EphemeralContainers.IsComplete;

    /// <summary>How long pods have to stop.</summary>
    public Value TerminationGracePeriodSeconds => Spec.Property("TerminationGracePeriodSeconds");

    /// <summary>The volumes, besides those of claim templates.</summary>
    public ItemList Volumes { get; }

    /// <summary>Whether something may hold all pods on one node.</summary>
    public bool MayShareOneNode =>
        Spec.Property("NodeName").IsAbsentOrEmpty() != Answer.Yes
        || !IsOnEveryNode(new LabelMap(Spec.Property("NodeSelector")))
        || MayRequire("NodeAffinity")
        || MayRequire("PodAffinity");

    private static ImmutableArray<Container> ContainersIn(ItemList list, string path) => ImmutableArray.CreateRange(list.Items, (model, path) => new Container(model, path), path);

    private static bool IsOnEveryNode(LabelMap selector) =>
        selector.IsKnown && selector.Entries.All(entry => entry.Key.IsText("kubernetes.io/os", StringComparison.Ordinal) == Answer.Yes);

    private bool MayRequire(string affinity) =>
        Spec.Property("Affinity").Property(affinity).Property("RequiredDuringSchedulingIgnoredDuringExecution").IsAbsent() != Answer.Yes;
}
