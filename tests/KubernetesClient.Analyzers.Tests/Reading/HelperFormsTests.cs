using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Tests.Verifiers;
using KubernetesClient.Analyzers.Values;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>The same Service, built through helpers of many forms.</summary>
public sealed class HelperFormsTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using k8s;
        using k8s.Models;


        """;

    private const string Before = Usings + """
        public static class Extensions
        {
            public static T Named<T>(this T obj, string name)
                where T : IKubernetesObject<V1ObjectMeta>
            {
                obj.Metadata ??= new V1ObjectMeta();
                obj.Metadata.Name = name;
                return obj;
            }

            public static T Ensured<T>(this T obj, string name)
                where T : IMetadata<V1ObjectMeta>
            {
                obj.EnsureMetadata().Name = name;
                return obj;
            }

            public static V1Service WithIP(this V1Service service, string ip)
            {
                service.Spec ??= new V1ServiceSpec();
                service.Spec.ClusterIP = ip;
                return service;
            }
        }

        public class Program
        {
            static V1Service Build(in string name, string ip = "None", params string[] addresses) => new V1Service
            {
                Metadata = new V1ObjectMeta { Name = name },
                Spec = new V1ServiceSpec { ClusterIP = ip, ExternalIPs = addresses },
            };

            static TSpec SpecOf<TObject, TSpec>(TObject obj)
                where TObject : ISpec<TSpec> => obj.Spec;

            static V1Service Made<T>(T name) => new V1Service { Metadata = new V1ObjectMeta { Name = $"{name}" }, Spec = new V1ServiceSpec { ClusterIP = "None" } };

        """;

    [Theory]
    [InlineData("V1Service M() => new V1Service().Named(\"db\").WithIP(\"None\");")]
    [InlineData("V1Service M() => Extensions.WithIP(ip: \"None\", service: new V1Service().Named(name: \"db\"));")]
    [InlineData("V1Service M() => new V1Service().Ensured(\"db\").WithIP(\"None\");")]
    [InlineData("V1Service M() => new V1Service().Initialize().Named(\"db\").WithIP(\"None\");")]
    [InlineData("V1Service M() => Build(\"db\");")]
    [InlineData("V1Service M() => Build(ip: \"None\", name: \"db\");")]
    [InlineData("V1Service M() => Build(\"db\", \"None\", \"1.2.3.4\", \"1.2.3.5\");")]
    [InlineData("V1Service M() { string n = \"db\"; return Build(in n); }")]
    [InlineData("V1Service M() => Made(\"db\");")]
    [InlineData("V1Service M() { var s = new V1Service { Spec = new V1ServiceSpec() }.Named(\"db\"); SpecOf<V1Service, V1ServiceSpec>(s).ClusterIP = \"None\"; return s; }")]
    [InlineData("V1Service M() { IKubernetesObject<V1ObjectMeta> o = new V1Service().WithIP(\"None\"); o.Metadata = new V1ObjectMeta(); o.Metadata.Name = \"db\"; return (V1Service)o; }")]
    [InlineData("V1Service M() { return Outer(); V1Service Outer() { string ip = \"None\"; return Inner(\"db\"); V1Service Inner(string name) => new V1Service().Named(name).WithIP(ip); } }")]
    [InlineData("V1Service M() { string name = \"x\"; Set(); return Build(name); void Set() { Really(); void Really() => name = \"db\"; } }")]
    public void It_is_read_exactly(string member)
    {
        foreach (ClientVersion client in System.Enum.GetValues<ClientVersion>())
        {
            ModelObject service = Named(ReadManifests.Of(client, Before + member + "\n}\n"));
            Assert.Equal("db", NameOf(service));
            Assert.Equal("None", LiteralOf(service["Spec"].Property("ClusterIP")));
        }
    }

    [Theory]
    [InlineData("V1Service M(bool b) { var s = Build(\"db\"); if (b) { s.Named(\"x\"); } return s; }")]
    [InlineData("V1Service M() { string n = \"db\"; var s = Build(n); Change(ref n); s.Named(n); return s; } static void Change(ref string n) => n = \"x\";")]
    [InlineData("V1Service M() { string name = \"db\"; ref string same = ref name; same = \"x\"; return Build(name); }")]
    [InlineData("V1Service M() { string name = \"x\"; ref string same = ref name; name = \"db\"; same = \"x\"; return Build(name); }")]
    [InlineData("V1Service M() { string name = \"db\"; Action set = () => name = \"x\"; set(); return Build(name); }")]
    [InlineData("V1Service M() { string name = \"db\"; Run(Set); return Build(name); void Set() => name = \"x\"; } static void Run(Action a) => a();")]
    [InlineData("V1Service M(IKubernetesObject<V1ObjectMeta> o) { var s = Build(\"db\"); o = s; Console.WriteLine(o); Other(o); return s; } protected virtual void Other(IKubernetesObject<V1ObjectMeta> o) { }")]
    public void It_is_not_surely_so(string member) =>
        Assert.DoesNotContain(ReadManifests.Of(Before + member + "\n}\n"), service => NameOf(service) == "db");

    [Fact]
    public void A_parameter_array_is_a_list()
    {
        ModelObject service = Named(ReadManifests.Of(Before + "V1Service M() => Build(\"db\", \"None\", \"a\", \"b\");\n}\n"));
        var addresses = Assert.IsType<ListValue>(service["Spec"].Property("ExternalIPs"));
        Assert.True(addresses.IsClosed);
        Assert.Equal(new[] { "a", "b" }, addresses.Items.Select(LiteralOf));
    }

    [Theory]
    [InlineData("string name = \"x\"; Set(); new V1Service { Metadata = new V1ObjectMeta { Name = name } }; void Set() => name = \"db\";")]
    [InlineData("string name = \"db\"; Build(); V1Service Build() => new V1Service { Metadata = new V1ObjectMeta { Name = name } };")]
    public void Functions_of_a_top_level_program_see_its_locals(string statements) =>
        Assert.Equal("db", NameOf(Assert.Single(ReadManifests.Of(Usings + statements))));

    private static ModelObject Named(ImmutableArray<ModelObject> manifests) =>
        Assert.Single(manifests, manifest => manifest.Type == "V1Service" && NameOf(manifest) is not null);

    private static string? NameOf(ModelObject manifest) => LiteralOf(manifest["Metadata"].Property("Name"));

    private static string? LiteralOf(Value value) => (value as Text)?.Literal;
}
