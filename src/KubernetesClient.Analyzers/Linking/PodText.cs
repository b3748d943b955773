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
        from list in workload.Template.ContainerLists
        from container in list.Containers
        from text in ItemsOf(container.Command, workload.FieldOf($"{list.Path}.Command[]"))
            .Concat(ItemsOf(container.Args, workload.FieldOf($"{list.Path}.Args[]")))
            .Concat(container.Env.Items.Select(variable => new PodText(variable["Value"], workload.FieldOf($"{list.Path}.Env[].Value"))))
        select text;

    private static IEnumerable<PodText> ItemsOf(Value list, Field field) =>
        list is ListValue { Items: var items } ? items.Select(item => new PodText(item, field)) : Enumerable.Empty<PodText>();
}
