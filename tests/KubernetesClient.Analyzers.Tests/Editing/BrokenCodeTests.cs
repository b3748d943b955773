using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing;
using KubernetesClient.Analyzers.Tests.Verifiers;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;
using static KubernetesClient.Analyzers.Tests.Editing.SetPropertyTests;

namespace KubernetesClient.Analyzers.Tests.Editing;

/// <summary>Whatever stands at a place, a change is made or left: it never throws.</summary>
public sealed class BrokenCodeTests
{
    private const string Source = """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public class Program
        {
            private readonly List<IKubernetesObject> all = new() { new V1StatefulSet(null, "a", kind: "b") };

            public async Task<object> Deploy(IKubernetes client, string space)
            {
                var set = new V1StatefulSet { Metadata = { Name = "db" }, Spec = new() };
                set.Spec.Replicas = 3;
                set.Spec.Template = new V1PodTemplateSpec();
                all.Add(set);
                string[] names = { space, new[] { $"{space}-a" }[0] };
                var labels = new Dictionary<string, string> { { "a", "b" } };
                return await client.AppsV1.CreateNamespacedStatefulSetAsync(new V1StatefulSet(), space);
            }
        }
        """;

    [Fact]
    public async Task Every_change_at_every_expression()
    {
        Place[] places = Expressions(Source).ToArray();
        foreach (Place place in places)
        {
            await TryAsync(Source, place, places[0]);
        }
    }

    [Fact]
    public async Task Every_change_in_code_that_is_cut_off()
    {
        SyntaxToken[] tokens = CSharpSyntaxTree.ParseText(Source).GetRoot().DescendantTokens().ToArray();
        for (int token = 60; token < tokens.Length; token += 7)
        {
            string source = Source.Substring(0, tokens[token].SpanStart);
            foreach (Place place in Expressions(source).Reverse().Take(3))
            {
                await TryAsync(source, place, place);
            }
        }
    }

    [Fact]
    public async Task Places_that_are_not_there()
    {
        foreach (Place place in new[] { new Place("/elsewhere.cs", new(0, 1)), new Place(MarkedProgram.PathOf(0), new(Source.Length, 10)), new Place(MarkedProgram.PathOf(0), new(3, 5)) })
        {
            Assert.Null(await ManifestEditor.ApplyAsync(Open(Source), new Change[] { new Remove(place) }, CancellationToken.None));
        }
    }

    private static async Task TryAsync(string source, Place place, Place same)
    {
        NewValue value = new SameAs(same, new TextValue("a"));
        foreach (Change change in new Change[]
        {
            new ReplaceExpression(place, value),
            new SetProperty(place, "Kind", value),
            new AddItem(place, value),
            new AddEntry(place, "a", value),
            new Remove(place),
            new AddManifest(place, Model("V1Service", ("Kind", value)), "Service"),
        })
        {
            _ = await ManifestEditor.ApplyAsync(Open(source), new[] { change }, CancellationToken.None);
        }
    }

    private static Project Open(string source) => new MarkedProgram(source).With(ClientVersion.V17);

    private static IEnumerable<Place> Expressions(string source) => CSharpSyntaxTree
        .ParseText(source, path: MarkedProgram.PathOf(0))
        .GetRoot()
        .DescendantNodes()
        .OfType<ExpressionSyntax>()
        .Select(Place.Of);
}
