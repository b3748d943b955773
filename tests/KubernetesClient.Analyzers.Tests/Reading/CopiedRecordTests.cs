using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>Records that <c>with</c> copies: what an original lacks, its copies may have.</summary>
public sealed class CopiedRecordTests
{
    private const string Mounting = """
        Selector = new V1LabelSelector { MatchLabels = Labels() },
        Template = new V1PodTemplateSpec
        {
            Metadata = new V1ObjectMeta { Labels = Labels() },
            Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } } } },
        },
        """;

    private const string Rest = """
        ServiceName = "db",
        VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "data" }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } } },
        """;

    [Theory]
    [InlineData($$"""V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Mounting}} } with { {{Rest}} } };""")]
    [InlineData($$"""V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Mounting}} } with { ServiceName = "" } with { {{Rest}} } };""")]
    [InlineData($$"""V1StatefulSet Build() { var common = new V1StatefulSetSpec { {{Mounting}} }; return new V1StatefulSet { Spec = common with { {{Rest}} } }; }""")]
    [InlineData($$"""V1StatefulSet Build() { var common = new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Mounting}} } }; return common with { Spec = common.Spec with { {{Rest}} } }; }""")]
    [InlineData($$"""V1StatefulSet Build() => new V1StatefulSet { Spec = Common() with { {{Rest}} } }; V1StatefulSetSpec Common() => new V1StatefulSetSpec { {{Mounting}} };""")]
    [InlineData($$"""V1StatefulSet Build(bool isLarge) { var common = new V1StatefulSetSpec { {{Mounting}} }; var spec = isLarge ? common with { Replicas = 5, {{Rest}} } : common with { {{Rest}} }; return new V1StatefulSet { Spec = spec }; }""")]
    public Task An_original_is_not_judged_by_what_it_lacks(string members) => Verify.Silent(DatabaseSource.With(members));

    [Theory]
    [InlineData($$"""V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Mounting}} } with { ServiceName = "db" } };""")]
    [InlineData($$"""V1StatefulSet Build() { var common = new V1StatefulSetSpec { {{Mounting}} }; return new V1StatefulSet { Spec = common with { ServiceName = "db" } }; }""")]
    public Task A_copy_is(string members) => Verify.Reports(DatabaseSource.With(members).Replace("Name = \"data\"", "Name = {|K8S3001:\"data\"|}", StringComparison.Ordinal));

    [Fact]
    public void A_copy_of_what_nobody_else_has_is_the_only_manifest() =>
        Assert.Single(ReadManifests.Of(DatabaseSource.File("Program", "V1Service Build() => new V1Service { Kind = \"Service\" } with { Metadata = new V1ObjectMeta { Name = \"db\" } };")));
}
