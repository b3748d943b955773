using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>The containers of one sort of a pod template.</summary>
internal sealed class ContainerList
{
    /// <summary>Reads a list.</summary>
    /// <param name="name">The property of the pod spec that holds it.</param>
    /// <param name="list">The list.</param>
    public ContainerList(string name, ItemList list)
    {
        Path = $"Spec.Template.Spec.{name}[]";
        Containers = list.Items.IsEmpty ? ImmutableArray<Container>.Empty : list.Items.Select(model => new Container(model)).ToImmutableArray();
    }

    /// <summary>The path from the workload to each of them.</summary>
    public string Path { get; }

    /// <summary>Those that are known.</summary>
    public ImmutableArray<Container> Containers { get; }
}
