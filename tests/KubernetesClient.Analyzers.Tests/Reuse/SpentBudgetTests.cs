using System.Linq;
using KubernetesClient.Analyzers.Options;
using KubernetesClient.Analyzers.Values;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reuse;

/// <summary>An entry that is given up halfway is given up quietly, wherever that is.</summary>
public sealed class SpentBudgetTests
{
    private const string Source = """
        using System.Collections.Generic;
        using System.Linq;
        using k8s.Models;

        public sealed record Tenant(string Name, int Replicas);

        public static class Cache
        {
            public static IEnumerable<V1StatefulSet> Build(IReadOnlyList<Tenant> tenants, bool large)
            {
                foreach (Tenant tenant in tenants)
                {
                    string name = $"cache-{tenant.Name}-{(large ? "large" : "small")}";
                    string image = "example.com/" + name + string.Format(":{0}.{1}", 1, 2);
                    name += $"-{string.Join("-", "a", "b")}";
                    var labels = new Dictionary<string, string> { ["app"] = name, [$"{name}/tier"] = string.Concat("data", "-", name) };
                    (string first, int number) = (name, tenant.Replicas);
                    yield return new V1StatefulSet
                    {
                        Metadata = new V1ObjectMeta { Name = first, Labels = labels },
                        Spec = new V1StatefulSetSpec
                        {
                            Replicas = large ? number : 1,
                            ServiceName = first switch { "cache" => "cache", _ => $"{first}-headless" },
                            Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string>(labels) { ["more"] = "x" } },
                            Template = new V1PodTemplateSpec
                            {
                                Metadata = new V1ObjectMeta { Labels = labels },
                                Spec = new V1PodSpec
                                {
                                    Containers = new[] { "main", "side" }.Select(one => new V1Container { Name = $"{one}-{first}", Image = image }).ToList(),
                                },
                            },
                        },
                    };
                }
            }
        }
        """;

    [Fact]
    public void At_any_step()
    {
        EditedProgram program = EditedProgram.Of(("Cache.cs", Source));
        int steps = 1;
        while (!IsReadWholly(program.With(EntryOptions.Default with { MaxSteps = steps })))
        {
            steps++;
        }

        Assert.InRange(steps, 50, 2_000);
    }

    private static bool IsReadWholly(EditedProgram program) =>
        program.Read().SelectMany(entry => entry.Manifests).Any(manifest => manifest["Spec"] is ModelObject { IsClosed: true } spec && spec["Template"] is ModelObject { IsClosed: true });
}
