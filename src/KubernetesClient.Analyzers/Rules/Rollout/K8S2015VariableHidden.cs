using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Rollout;

/// <summary>
/// An environment variable that a later one of the same name hides
/// (https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables).
/// </summary>
internal sealed class K8S2015VariableHidden : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S2015";

    /// <summary>The equivalence key of the fix.</summary>
    public const string RemoveKey = "K8S2015.Remove";

    private static readonly DiagnosticDescriptor Hidden = new(
        Id,
        "Environment variable hidden",
        "Container{0} of {1}{2} sets the variable '{3}' again further on: this value never reaches the program",
        "Rollout",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Of two environment variables with one name a container gets the last. The first has an effect only where a value after it builds on it with $(NAME); otherwise it is lost, and tools that merge lists by name may drop either.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => Hidden;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        from workload in cluster.Workloads
        from container in workload.Template.StartedContainers
        where container.Env.Items.Length > 1
        from hidden in HiddenIn(container.Env)
        select new Finding(
            Descriptor,
            workload,
            hidden.First.Place,
            ImmutableArray.Create(container.DisplayName, workload.Kind, workload.DisplayName, hidden.Name))
        {
            Others = ImmutableArray.Create(hidden.Second.Place),
            Fixes = ImmutableArray.Create(new ProposedFix(RemoveKey, "Remove the hidden variable", ImmutableArray.Create<Change>(new Remove(hidden.First.Place)))),
        };

    private static IEnumerable<(string Name, Origin First, Origin Second)> HiddenIn(ItemList variables)
    {
        if (!variables.IsComplete)
        {
            yield break;
        }

        var last = new Dictionary<string, int>();
        for (int index = 0; index < variables.Items.Length; index++)
        {
            if (ContainerReading.LiteralOf(variables.Items[index]["Name"]) is not { } name)
            {
                continue;
            }

            if (last.TryGetValue(name, out int before)
                && Enumerable.Range(before + 1, index - before).All(later => SurelyIgnores(variables.Items[later], name))
                && variables.Items[before].Origin is { } first
                && variables.Items[index].Origin is { } second)
            {
                yield return (name, first, second);
            }

            last[name] = index;
        }
    }

    private static bool SurelyIgnores(ModelObject variable, string name) => variable["Value"] switch
    {
        Absent => true,
        Text { Literal: { } value } => !value.Contains($"$({name})"),
        _ => false,
    };
}
