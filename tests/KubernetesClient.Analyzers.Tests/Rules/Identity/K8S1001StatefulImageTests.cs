using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Identity;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>A known image that surely keeps data is reason enough for names.</summary>
public sealed class K8S1001StatefulImageTests
{
    private static string Database(string container) => $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1StatefulSet Build() => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "db" },
                Spec = new {|#0:V1StatefulSetSpec|}
                {
                    Template = new V1PodTemplateSpec
                    {
                        Spec = new V1PodSpec
                        {
                            Volumes = new List<V1Volume> { new V1Volume { Name = "data", HostPath = new V1HostPathVolumeSource { Path = "/srv" } } },
                            Containers = new List<V1Container>
                            {
                                new V1Container { Name = "db", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } }, {{container}} },
                            },
                        },
                    },
                },
            };
        }
        """;

    [Fact]
    public Task The_server_is_reported() => Verify.Reports(
        Database("Image = \"redis:7.4\""),
        new DiagnosticResult(K8S1001GoverningServiceNotNamed.Id, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithMessage("StatefulSet 'db' has no ServiceName although its pods run redis, which keeps data of its own: pods get no DNS names of their own, and peers cannot find each other"));

    [Theory]
    [InlineData("Image = \"redis:7.4\", Args = new List<string> { \"--save\", \"\" }")]
    [InlineData("Image = \"redis:7.4\", Command = new List<string> { \"redis-sentinel\" }")]
    [InlineData("Image = \"memcached:1.6\"")]
    [InlineData("Image = \"acme/db:1\"")]
    public Task Any_other_is_advice_alone(string container) => Verify.Reports(
        Database(container),
        new DiagnosticResult(K8S1015SetWithoutGoverningService.Id, DiagnosticSeverity.Info).WithLocation(0));
}
