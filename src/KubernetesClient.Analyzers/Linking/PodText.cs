using System.Collections.Generic;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>A text that a program in a pod is given.</summary>
/// <param name="Value">The text.</param>
/// <param name="Workload">The workload whose pods are given it.</param>
/// <param name="Path">The path from the workload to the container that is given it.</param>
/// <param name="Property">The path from there.</param>
internal readonly record struct PodText(Value Value, Workload Workload, string Path, string Property)
{
    /// <summary>The field that gives it.</summary>
    public Field Field => Workload.FieldOf($"{Path}.{Property}");

    /// <summary>The texts of all containers: commands, arguments, and values of environment variables.</summary>
    public static IEnumerable<PodText> In(Workload workload)
    {
        foreach (Container container in workload.Template.AllContainers)
        {
            foreach (Value text in Container.ItemsOf(container.Command))
            {
                yield return new PodText(text, workload, container.Path, "Command[]");
            }

            foreach (Value text in Container.ItemsOf(container.Args))
            {
                yield return new PodText(text, workload, container.Path, "Args[]");
            }

            foreach (ModelObject variable in container.Env.Items)
            {
                yield return new PodText(variable["Value"], workload, container.Path, "Env[].Value");
            }
        }
    }
}
