using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>A container of a pod template.</summary>
internal sealed class Container
{
    private static readonly ImmutableArray<(string Kind, string Property)> KindsOfProbes = ImmutableArray.Create(
        ("startup", "StartupProbe"),
        ("liveness", "LivenessProbe"),
        ("readiness", "ReadinessProbe"));

    /// <summary>Reads a <c>V1Container</c>, or a <c>V1EphemeralContainer</c>, which has the same.</summary>
    /// <param name="model">The model.</param>
    /// <param name="path">The path from the workload to it.</param>
    public Container(ModelObject model, string path)
    {
        Model = model;
        Path = path;
        Probes = ProbesIn(model);
    }

    /// <summary>The model.</summary>
    public ModelObject Model { get; }

    /// <summary>The path from the workload to it.</summary>
    public string Path { get; }

    /// <summary>Its name.</summary>
    public Value Name => Model["Name"];

    /// <summary>The name as a message shows it, quoted, after a space; empty if nothing is known of it.</summary>
    public string DisplayName => Name.Display() is { } name ? $" '{name}'" : "";

    /// <summary>What it runs.</summary>
    public Value Image => Model["Image"];

    /// <summary>The program that runs in place of the image's own.</summary>
    public Value Command => Model["Command"];

    /// <summary>The arguments of the program.</summary>
    public Value Args => Model["Args"];

    /// <summary>Its environment variables.</summary>
    public ItemList Env => field ??= new(Model["Env"]);

    /// <summary>What else gives it environment variables.</summary>
    public ItemList EnvFrom => field ??= new(Model["EnvFrom"]);

    /// <summary>The texts that its program is given: command, arguments, and the values of environment variables.</summary>
    public IEnumerable<Value> Texts =>
        ItemsOf(Command).Concat(ItemsOf(Args)).Concat(Env.Items.Select(variable => variable["Value"]));

    /// <summary>Its ports.</summary>
    public ItemList Ports => field ??= new(Model["Ports"]);

    /// <summary>Where it finds volumes as directories.</summary>
    public ItemList VolumeMounts => field ??= new(Model["VolumeMounts"]);

    /// <summary>Where it finds volumes as block devices.</summary>
    public ItemList VolumeDevices => field ??= new(Model["VolumeDevices"]);

    /// <summary>Its probes that are surely there.</summary>
    public ImmutableArray<Probe> Probes { get; }

    private static ImmutableArray<Probe> ProbesIn(ModelObject container)
    {
        ImmutableArray<Probe> probes = ImmutableArray<Probe>.Empty;
        foreach ((string kind, string property) in KindsOfProbes)
        {
            if (container[property] is ModelObject model)
            {
                probes = probes.Add(new Probe(kind, property, model));
            }
        }

        return probes;
    }

    /// <summary>The items of a list that are known.</summary>
    public static ImmutableArray<Value> ItemsOf(Value list) => list is ListValue { Items: var items } ? items : ImmutableArray<Value>.Empty;
}
