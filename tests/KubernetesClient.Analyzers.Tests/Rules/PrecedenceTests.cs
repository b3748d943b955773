using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Rules;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules;

/// <summary>Of two rules that speak of one fault of a manifest, the first speaks alone.</summary>
public sealed class PrecedenceTests
{
    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach ((string first, string second) in Precedence.Pairs)
            {
                pairs.Add(first, second);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_first_speaks_alone(string first, string second)
    {
        Finding[] found = { FindingOf(second, subject: 1), FindingOf(first, subject: 1) };

        Assert.Equal(new[] { first }, Precedence.FirstSpeaksAlone(found).Select(finding => finding.Descriptor.Id));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Of_two_manifests_both_speak(string first, string second)
    {
        Finding[] found = { FindingOf(second, subject: 1), FindingOf(first, subject: 2) };

        Assert.Equal(found, Precedence.FirstSpeaksAlone(found));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_order_has_no_circle(string first, string second) => Assert.DoesNotContain((second, first), Precedence.Pairs);

    private static Finding FindingOf(string id, int subject) => new(
        RuleCatalogue.Rules.Single(rule => rule.Descriptor.Id == id).Descriptor,
        new StatefulSet(new ModelObject("V1StatefulSet", PropertyValues.None, IsClosed: true, Origin: null), subject),
        new Place("/0/Test0.cs", new TextSpan(0, 1)),
        ImmutableArray<string>.Empty);
}
