using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

public sealed class K8S3009Tests
{
    public static TheoryData<string> Forms => new(RetentionSource.Forms.Keys);

    private static string With(string policy, string members = "") =>
        RetentionSource.Set($"PersistentVolumeClaimRetentionPolicy = new V1StatefulSetPersistentVolumeClaimRetentionPolicy {{ WhenScaled = {policy} }},", members).Replace("qdrant/qdrant:v1.9.0", "acme/db:1", StringComparison.Ordinal);

    [Theory]
    [InlineData("\"Retain\"")]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("Policy()")]
    [InlineData("Flag() ? \"Keep\" : \"Retain\"")]
    [InlineData("Flag() ? \"Keep\" : null")]
    [InlineData("\"Ret\" + Policy()")]
    public Task What_may_be_right_is_silent(string policy) =>
        Verify.Silent(With(policy, "private static extern string Policy(); private static extern bool Flag();"));

    [Theory]
    [InlineData("PersistentVolumeClaimRetentionPolicy = Load(),")]
    [InlineData("PersistentVolumeClaimRetentionPolicy = null,")]
    [InlineData("")]
    public Task A_policy_that_is_not_known_is_silent(string spec) =>
        Verify.Silent(RetentionSource.Set(spec, "private static extern V1StatefulSetPersistentVolumeClaimRetentionPolicy Load();"));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task Another_word_is_reported(ClientVersion client) => Verify.Reports(
        client,
        With("{|#0:\"Keep\"|}, WhenDeleted = {|#1:\"delete\"|}"),
        Unknown(0, "StatefulSet 'db' has the retention policy \"Keep\" as WhenScaled, but there are only \"Retain\" and \"Delete\": the API server refuses the set"),
        Unknown(1, "StatefulSet 'db' has the retention policy \"delete\" as WhenDeleted, but there are only \"Retain\" and \"Delete\": the API server refuses the set"));

    [Fact]
    public Task Both_sides_of_a_choice_are_reported() =>
        Verify.Reports(With("Flag() ? {|K8S3009:\"Keep\"|} : {|K8S3009:\"Drop\"|}", "private static extern bool Flag();"));

    [Theory]
    [InlineData("retain", "Retain")]
    [InlineData("DELETE", "Delete")]
    [InlineData("Retian", "Retain")]
    [InlineData("Deleted", "Delete")]
    public Task The_word_that_is_meant_is_written(string wrong, string right) =>
        LiteralForms.Fix<K8S3009UnknownRetentionPolicyFix>("K8S3009", new[] { With("WRONG") }, wrong, right);

    [Theory]
    [MemberData(nameof(Forms))]
    public Task Every_form_is_repaired(string form) =>
        LiteralForms.Fix<K8S3009UnknownRetentionPolicyFix>("K8S3009", RetentionSource.Forms[form], "retain", "Retain");

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    public Task Constructors_of_older_clients_are_repaired(ClientVersion client) =>
        LiteralForms.Fix<K8S3009UnknownRetentionPolicyFix>("K8S3009", RetentionSource.Constructors, "retain", "Retain", client: client);

    [Fact]
    public Task A_word_that_means_neither_has_no_fix() => LiteralForms.Decline<K8S3009UnknownRetentionPolicyFix>("K8S3009", new[] { With("WRONG") }, "Recycle");

    [Fact]
    public Task A_word_that_is_shown_too_stays()
    {
        string source = RetentionSource.Set(
            "PersistentVolumeClaimRetentionPolicy = new() { WhenScaled = {|K8S3009:Scaled|} },",
            "private const string Scaled = \"retain\";\n    public static string Describe() => Scaled;");
        return Verify.Fixes<K8S3009UnknownRetentionPolicyFix>(source, source.Replace("{|K8S3009:Scaled|}", "\"Retain\"", StringComparison.Ordinal));
    }

    private static DiagnosticResult Unknown(int location, string message) =>
        new DiagnosticResult(K8S3009UnknownRetentionPolicy.Id, DiagnosticSeverity.Warning).WithLocation(location).WithMessage(message);
}
