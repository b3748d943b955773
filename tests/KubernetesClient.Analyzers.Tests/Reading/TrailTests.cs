using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>From where a value is made to where a manifest has it: the places that a change could be made at.</summary>
public sealed class TrailTests
{
    private const string Before = """
        using System.Collections.Generic;
        using k8s.Models;

        public class Program
        {

        """;

    [Theory]
    [InlineData("V1Service M() { var made = new Dictionary<string, string>(); return new V1Service { Spec = new V1ServiceSpec { Selector = made } }; }", "new Dictionary<string, string>()", "made")]
    [InlineData("V1Service M() { var made = new Dictionary<string, string>(); var same = made; return new V1Service { Spec = new V1ServiceSpec { Selector = same } }; }", "new Dictionary<string, string>()", "made", "same")]
    [InlineData("V1Service M() => With(new Dictionary<string, string>()); V1Service With(Dictionary<string, string> given) => new V1Service { Spec = new V1ServiceSpec { Selector = given } };", "new Dictionary<string, string>()", "given")]
    [InlineData("V1Service M() => new V1Service { Spec = new V1ServiceSpec { Selector = Labels() } }; Dictionary<string, string> Labels() => new();", "new()", "Labels()")]
    [InlineData("V1Service M() => new V1Service { Spec = new V1ServiceSpec { Selector = Labels } }; Dictionary<string, string> Labels => new();", "new()", "Labels")]
    [InlineData("V1Service M() => new V1Service { Spec = new V1ServiceSpec { Selector = new Dictionary<string, string>() } };", "new Dictionary<string, string>()")]
    [InlineData("V1Service M(Dictionary<string, string> given) => new V1Service { Spec = new V1ServiceSpec { Selector = given } };", "given")]
    public void A_selector_was_made_at_the_first_place_and_is_used_at_the_last(string member, params string[] trail) =>
        Assert.Equal(trail, TrailOf(member, manifest => manifest["Spec"].Property("Selector")));

    [Theory]
    [InlineData("V1Service M(V1ServiceSpec given) => new V1Service { Spec = given };", "given")]
    [InlineData("V1Service M() { var spec = new V1ServiceSpec(); spec.Type = \"a\"; var set = new V1Service(); set.Spec = spec; set.Spec.Type = \"b\"; return set; }", "new V1ServiceSpec()", "spec")]
    public void A_spec_has_the_place_of_its_use(string member, params string[] trail) =>
        Assert.Equal(trail, TrailOf(member, manifest => manifest["Spec"]));

    [Theory]
    [InlineData("V1Service M(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name } };", "name")]
    [InlineData("V1Service M(string name) => With(name); V1Service With(string given) => new V1Service { Metadata = new V1ObjectMeta { Name = given } };", "name", "given")]
    public void A_name_that_is_not_known_has_the_place_of_its_use(string member, params string[] trail) =>
        Assert.Equal(trail, TrailOf(member, manifest => manifest["Metadata"].Property("Name")));

    [Fact]
    public void Each_of_several_texts_has_the_place_of_its_use()
    {
        const string Member = "V1Service M(bool b) { string ip = b ? \"None\" : null; return new V1Service { Spec = new V1ServiceSpec { ClusterIP = ip } }; }";
        ImmutableArray<Value> members = Choice.MembersOf(Read(Member)["Spec"].Property("ClusterIP"));
        Assert.Equal(2, members.Length);
        Assert.All(members, member => Assert.Equal("ip", TextAt(Member, member.Origin!.Place)));
    }

    [Fact]
    public void Two_uses_of_one_object_are_one_object()
    {
        ModelObject service = Read("V1Service M(bool b) { var labels = new Dictionary<string, string>(); return new V1Service { Spec = new V1ServiceSpec { Selector = b ? labels : labels } }; }");
        Assert.IsType<MapValue>(service["Spec"].Property("Selector"));
    }

    private static string[] TrailOf(string member, System.Func<ModelObject, Value> field) =>
        field(Read(member)).Origin!.FromInnermost().Select(step => TextAt(member, step.Place)).ToArray();

    private static string TextAt(string member, Place place) => (Before + member).Substring(place.Span.Start, place.Span.Length);

    private static ModelObject Read(string member) => Assert.Single(ReadManifests.Of(Before + member + "\n}\n"));
}
