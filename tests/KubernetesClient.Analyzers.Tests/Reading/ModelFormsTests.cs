using System.Linq;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Tests.Verifiers;
using KubernetesClient.Analyzers.Values;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>Constructors and conversions of the library's types, in each of its versions.</summary>
public sealed class ModelFormsTests
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using k8s;
        using k8s.Models;

        public class Program
        {

        """;

    [Theory]
    [InlineData("new V1Service(metadata: new V1ObjectMeta(name: \"db\", namespaceProperty: \"team\"), spec: new V1ServiceSpec(clusterIP: \"None\", ports: new List<V1ServicePort> { new V1ServicePort(80, name: \"http\", targetPort: 8080) }))")]
    [InlineData("new V1Service(\"v1\", \"Service\", new V1ObjectMeta(namespaceProperty: \"team\", name: \"db\"), new V1ServiceSpec(ports: new[] { new V1ServicePort(port: 80, targetPort: 8080) { Name = \"http\" } }, clusterIP: \"None\"))")]
    [InlineData("new V1Service { Metadata = new V1ObjectMeta(null, name: \"db\", namespaceProperty: \"team\"), Spec = new V1ServiceSpec(null, \"None\", ports: new[] { new V1ServicePort(80, \"x\", \"http\", null, \"TCP\", 8080) }) }")]
    public void A_service_of_constructors_is_read(string creation)
    {
        foreach (ClientVersion client in new[] { ClientVersion.V9, ClientVersion.V17 })
        {
            AssertExpected(Service(client, $"V1Service M() => {creation};"));
        }
    }

    [Theory]
    [InlineData("new V1Service { Metadata = new V1ObjectMeta { Name = \"db\", NamespaceProperty = \"team\" }, Spec = new V1ServiceSpec { ClusterIP = \"None\", Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, Name = \"http\", TargetPort = 8080 } } } }")]
    [InlineData("new() { Metadata = new() { Name = \"db\", NamespaceProperty = \"team\" }, Spec = new() { ClusterIP = \"None\", Ports = new V1ServicePort[] { new() { Port = 80, Name = \"http\", TargetPort = Target } } } }")]
    public void A_service_of_initializers_is_read(string creation)
    {
        foreach (ClientVersion client in System.Enum.GetValues<ClientVersion>())
        {
            AssertExpected(Service(client, $"const int Target = 8080; V1Service M() => {creation};"));
        }
    }

    [Theory]
    [InlineData("\"http\"", "http")]
    [InlineData("80", "80")]
    [InlineData("80L", "80")]
    [InlineData("Named", "http")]
    [InlineData("Port() + 1", "81")]
    public void A_port_is_a_number_or_a_name(string expression, string expected)
    {
        foreach (ClientVersion client in System.Enum.GetValues<ClientVersion>())
        {
            Value target = PortOf(Service(client, $"const string Named = \"http\"; static int Port() => 80; V1Service M() => new V1Service {{ Spec = new V1ServiceSpec {{ Ports = new[] {{ new V1ServicePort {{ TargetPort = {expression} }} }} }} }};"))
                .Property("TargetPort");
            Assert.Equal(expected, target is Number number ? $"{number.Amount}" : ((Text)target).Literal);
        }
    }

    [Theory]
    [InlineData("Environment.ProcessId")]
    [InlineData("Environment.MachineName")]
    public void A_port_is_not_known(string expression) => Assert.IsType<Opaque>(
        PortOf(Service(ClientVersion.V20, $"V1Service M() => new V1Service {{ Spec = new V1ServiceSpec {{ Ports = new[] {{ new V1ServicePort {{ TargetPort = {expression} }} }} }} }};")).Property("TargetPort"));

    [Fact]
    public void The_program_may_say_what_becomes_a_port() => Assert.Equal("http", LiteralOf(
        PortOf(Service(
            ClientVersion.V20,
            "readonly record struct PortName(string Value) { public static implicit operator IntOrString(PortName name) => name.Value; } V1Service M() => new V1Service { Spec = new V1ServiceSpec { Ports = new[] { new V1ServicePort { TargetPort = new PortName(\"http\") } } } };"))
            .Property("TargetPort")));

    [Fact]
    public void Two_ports_are_compared_as_objects() => Assert.IsType<Choice>(
        Service(ClientVersion.V20, "V1Service M() { IntOrString one = 80; IntOrString other = 80; return new V1Service { Spec = new V1ServiceSpec { ClusterIP = one == other ? \"None\" : null } }; }")["Spec"].Property("ClusterIP"));

    [Theory]
    [InlineData("new ResourceQuantity(\"10Gi\")", ClientVersion.V9)]
    [InlineData("new ResourceQuantity(\"10Gi\")", ClientVersion.V17)]
    [InlineData("new ResourceQuantity(\"10Gi\")", ClientVersion.V20)]
    [InlineData("\"10Gi\"", ClientVersion.V20)]
    [InlineData("$\"{Size}Gi\"", ClientVersion.V20)]
    public void A_quantity_is_the_text_that_it_is_made_of(string expression, ClientVersion client)
    {
        string resources = client == ClientVersion.V20 ? "V1VolumeResourceRequirements" : client == ClientVersion.V17 ? "V1VolumeResourceRequirements" : "V1ResourceRequirements";
        ModelObject set = ReadManifests.Of(client, Before + $$"""
                const int Size = 10;
                V1StatefulSet M() => new V1StatefulSet { Spec = new V1StatefulSetSpec { VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Spec = new V1PersistentVolumeClaimSpec
                {
                    Resources = new {{resources}} { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = {{expression}} } },
                } } } } };
            }
            """).Single();
        var claim = Assert.Single(Assert.IsType<ListValue>(set["Spec"].Property("VolumeClaimTemplates")).Items);
        var requests = Assert.IsType<MapValue>(claim.Property("Spec").Property("Resources").Property("Requests"));
        Assert.True(requests.IsClosed);
        Assert.Equal("10Gi", Assert.IsType<Text>(Assert.Single(requests.Entries).Value).Literal);
    }

    [Fact]
    public void Containers_and_mounts_of_constructors_are_read()
    {
        foreach (ClientVersion client in new[] { ClientVersion.V9, ClientVersion.V17 })
        {
            ModelObject set = ReadManifests.Of(client, Before + """
                    V1StatefulSet M() => new V1StatefulSet(spec: new V1StatefulSetSpec(new V1LabelSelector(matchLabels: new Dictionary<string, string> { { "app", "db" } }), serviceName: "db", template: new V1PodTemplateSpec(
                        new V1ObjectMeta(labels: new Dictionary<string, string> { { "app", "db" } }),
                        new V1PodSpec(new List<V1Container> { new V1Container("db", image: "postgres:16", volumeMounts: new[] { new V1VolumeMount("/data", "data", readOnlyProperty: true) }) }))));
                }
                """).Single();
            Assert.Equal("db", LiteralOf(set["Spec"].Property("ServiceName")));
            var pod = set["Spec"].Property("Template").Property("Spec");
            var container = Assert.Single(Assert.IsType<ListValue>(pod.Property("Containers")).Items);
            Assert.Equal("postgres:16", LiteralOf(container.Property("Image")));
            var mount = Assert.Single(Assert.IsType<ListValue>(container.Property("VolumeMounts")).Items);
            Assert.Equal("/data", LiteralOf(mount.Property("MountPath")));
            Assert.Equal("data", LiteralOf(mount.Property("Name")));
            Assert.True(Assert.IsType<Flag>(mount.Property("ReadOnlyProperty")).IsSet);
        }
    }

    private static void AssertExpected(ModelObject service)
    {
        Assert.True(service.IsClosed);
        Assert.Equal("db", LiteralOf(service["Metadata"].Property("Name")));
        Assert.Equal("team", LiteralOf(service["Metadata"].Property("NamespaceProperty")));
        Assert.Equal("None", LiteralOf(service["Spec"].Property("ClusterIP")));
        Value port = PortOf(service);
        Assert.Equal("http", LiteralOf(port.Property("Name")));
        Assert.Equal(80, Assert.IsType<Number>(port.Property("Port")).Amount);
        Assert.Equal(8080, Assert.IsType<Number>(port.Property("TargetPort")).Amount);
    }

    private static Value PortOf(ModelObject service) =>
        Assert.Single(Assert.IsType<ListValue>(service["Spec"].Property("Ports")).Items);

    private static string? LiteralOf(Value value) => (value as Text)?.Literal;

    private static ModelObject Service(ClientVersion client, string member) => Assert.Single(ReadManifests.Of(client, Before + member + "\n}\n"));
}
