using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>A text that a program in a pod is given.</summary>
/// <param name="Value">The text.</param>
/// <param name="Field">The field that gives it.</param>
internal sealed record PodText(Value Value, Field Field)
{
    /// <summary>The texts of all containers: commands, arguments, and values of environment variables.</summary>
    public static IEnumerable<PodText> In(Workload workload) =>
        In(workload, "Containers", workload.Template.Containers)
            .Concat(In(workload, "InitContainers", workload.Template.InitContainers))
            .Concat(In(workload, "EphemeralContainers", workload.Template.EphemeralContainers));

    private static IEnumerable<PodText> In(Workload workload, string list, ItemList containers) =>
        containers.Items.Select(model => new Container(model)).SelectMany(container =>
            ItemsOf(container.Command, FieldOf(workload, list, "Command[]"))
                .Concat(ItemsOf(container.Args, FieldOf(workload, list, "Args[]")))
                .Concat(container.Env.Items.Select(variable => new PodText(variable["Value"], FieldOf(workload, list, "Env[].Value")))));

    private static IEnumerable<PodText> ItemsOf(Value list, Field field) =>
        list is ListValue { Items: var items } ? items.Select(item => new PodText(item, field)) : Enumerable.Empty<PodText>();

    private static Field FieldOf(Workload workload, string list, string path) => workload.FieldOf($"Spec.Template.Spec.{list}[].{path}");
}
