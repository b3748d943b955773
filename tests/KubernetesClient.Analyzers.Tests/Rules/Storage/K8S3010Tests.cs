using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

public sealed class K8S3010Tests
{
    private const string Delete = "PersistentVolumeClaimRetentionPolicy = new V1StatefulSetPersistentVolumeClaimRetentionPolicy { WhenScaled = \"Delete\", WhenDeleted = \"Delete\" },";

    public static TheoryData<string> Forms => new(RetentionSource.Forms.Keys);

    [Theory]
    [InlineData("\"qdrant/qdrant:v1.9.0\"", "\"acme/db:1\"")]
    [InlineData("\"qdrant/qdrant:v1.9.0\"", "Text()")]
    [InlineData("\"/qdrant/storage\"", "Text()")]
    [InlineData("Name = \"data\", MountPath", "Name = Text(), MountPath")]
    [InlineData("MountPath = \"/qdrant/storage\" }", "MountPath = \"/qdrant/storage\" }, new V1VolumeMount { Name = \"data\", MountPath = \"/qdrant/storage/raft\", SubPath = \"raft\" }")]
    public Task Perhaps_no_data_is_on_the_claims(string text, string other) =>
        Verify.Silent(RetentionSource.Set(Delete, "private static extern string Text();").Replace(text, other, StringComparison.Ordinal));

    [Theory]
    [InlineData("\"Retain\"")]
    [InlineData("null")]
    [InlineData("Policy()")]
    [InlineData("Flag() ? \"Delete\" : \"Retain\"")]
    public Task Claims_that_may_be_retained_are_silent(string policy) => Verify.Silent(RetentionSource.Set(
        $"PersistentVolumeClaimRetentionPolicy = new V1StatefulSetPersistentVolumeClaimRetentionPolicy {{ WhenScaled = {policy} }},",
        "private static extern string Policy(); private static extern bool Flag();"));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task Claims_that_are_deleted_are_reported(ClientVersion client) => Verify.Reports(
        client,
        RetentionSource.Set(Delete.Replace("WhenScaled = \"Delete\"", "WhenScaled = {|#0:\"Delete\"|}", StringComparison.Ordinal).Replace("WhenDeleted = \"Delete\"", "WhenDeleted = {|#1:\"Delete\"|}", StringComparison.Ordinal)),
        Deleted(0, "StatefulSet 'db' (qdrant/qdrant) has the retention policy \"Delete\" as WhenScaled: its data is deleted with each pod that a smaller number of replicas leaves out"),
        Deleted(1, "StatefulSet 'db' (qdrant/qdrant) has the retention policy \"Delete\" as WhenDeleted: its data is deleted together with the set"));

    [Theory]
    [MemberData(nameof(Forms))]
    public Task Every_form_is_repaired(string form) =>
        LiteralForms.Fix<K8S3010DataDeletedWithPodFix>("K8S3010", RetentionSource.Forms[form], "Delete", "Retain");

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    public Task Constructors_of_older_clients_are_repaired(ClientVersion client) =>
        LiteralForms.Fix<K8S3010DataDeletedWithPodFix>("K8S3010", RetentionSource.Constructors, "Delete", "Retain", client: client);

    [Fact]
    public async Task A_policy_of_another_set_too_stays()
    {
        const string Members = """
            #pragma warning disable K8S1013
            private static V1StatefulSetPersistentVolumeClaimRetentionPolicy Policy() => new V1StatefulSetPersistentVolumeClaimRetentionPolicy { WhenScaled = {|K8S3010:"Delete"|} };

                public static V1StatefulSet Cache() => new V1StatefulSet
                {
                    Spec = new V1StatefulSetSpec
                    {
                        ServiceName = "cache",
                        PersistentVolumeClaimRetentionPolicy = Policy(),
                        Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "cache", Image = "acme/cache:1" } } } },
                    },
                };
            """;
        await Verify.DeclinesToFix<K8S3010DataDeletedWithPodFix>(RetentionSource.Set("PersistentVolumeClaimRetentionPolicy = Policy(),", Members));
    }

    private static DiagnosticResult Deleted(int location, string message) =>
        new DiagnosticResult(K8S3010DataDeletedWithPod.Id, DiagnosticSeverity.Info).WithLocation(location).WithMessage(message);
}
