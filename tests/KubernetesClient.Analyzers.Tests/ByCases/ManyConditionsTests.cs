using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Reading;
using KubernetesClient.Analyzers.Reading.Cases;
using KubernetesClient.Analyzers.Tests.Reading;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.ByCases;

/// <summary>How many cases are told apart.</summary>
public sealed class ManyConditionsTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using k8s.Models;

        """;

    [Theory]
    [InlineData(1, 2)]
    [InlineData(4, 16)]
    [InlineData(5, 16)]
    [InlineData(20, 16)]
    public void Cases_are_bounded(int conditions, int cases) => Assert.Equal(cases, EntryOf(Volumes(conditions)).Cases.Length);

    [Fact]
    public void A_condition_that_decides_one_thing_makes_no_cases() => Assert.Empty(EntryOf("""
        spec.Volumes = durable ? null : new List<V1Volume>();
        """, "bool durable").Cases);

    [Fact]
    public void A_condition_that_decides_nothing_that_is_built_makes_no_cases() => Assert.Empty(EntryOf("""
        if (verbose)
        {
            Console.WriteLine("building");
        }

        spec.Volumes = new List<V1Volume>();
        if (verbose)
        {
            Console.WriteLine("built");
        }
        """, "bool verbose").Cases);

    [Fact]
    public void Nested_conditions_that_are_asked_by_each_round_of_a_loop_end() => Assert.True(EntryOf("""
        foreach (string name in names)
        {
            if (durable)
            {
                spec.Volumes = durable ? spec.Volumes : null;
            }

            while (durable)
            {
                durable = name.Length > 3 && durable;
            }
        }
        """, "bool durable, string[] names").Cases.Length <= Case.MaxCases);

    [Theory]
    [InlineData("durable = durable && durable;")]
    [InlineData("durable = durable || !durable;")]
    [InlineData("durable = durable == (durable != other);")]
    public void Conditions_that_double_end(string statement) => Assert.NotNull(EntryOf(string.Join("\n", Enumerable.Repeat(statement, 60)) + """

        spec.Volumes = durable ? null : new List<V1Volume>();
        spec.Hostname = durable ? "a" : "b";
        """, "bool durable, bool other"));

    [Fact]
    public Task Claims_and_mounts_under_many_conditions_are_not_reported() => CaseProgram.Test(
        CaseProgram.Of($$"""
            public static V1StatefulSet Build({{string.Join(", ", Enumerable.Range(0, 6).Select(number => $"bool c{number}"))}})
            {
                var mounts = new List<V1VolumeMount>();
                var claims = new List<V1PersistentVolumeClaim>();
                {{string.Join("\n        ", Enumerable.Range(0, 6).Select(number => $"if (c{number}) mounts.Add(Mount(\"d{number}\"));"))}}
                {{string.Join("\n        ", Enumerable.Range(0, 6).Select(number => $"if (c{number}) claims.Add(Parts.Claim(\"d{number}\"));"))}}
                return Set(mounts, claims);
            }
            """),
        reportConditional: true).RunAsync();

    private static string Volumes(int conditions) => string.Join("\n", Enumerable.Range(0, conditions).Select(number => $$"""
        spec.Volumes = c{{number}} ? null : spec.Volumes;
        spec.Hostname = c{{number}} ? "a{{number}}" : "b{{number}}";
        """));

    private static Entry EntryOf(string statements, string? parameters = null)
    {
        ImmutableArray<Entry> entries = ReadManifests.EntriesOf(ClientVersion.V20, $$"""
            {{Usings}}
            public static class Platform
            {
                public static V1StatefulSet Build({{parameters ?? string.Join(", ", Enumerable.Range(0, 40).Select(number => $"bool c{number}"))}})
                {
                    var spec = new V1PodSpec();
                    {{statements}}
                    return new V1StatefulSet { Spec = new V1StatefulSetSpec { Template = new V1PodTemplateSpec { Spec = spec } } };
                }
            }
            """);
        return Assert.Single(entries);
    }
}
