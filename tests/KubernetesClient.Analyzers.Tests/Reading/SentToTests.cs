using System.Linq;
using KubernetesClient.Analyzers.Tests.Verifiers;
using KubernetesClient.Analyzers.Values;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>The namespace that only the call gives which sends a manifest to the cluster.</summary>
public sealed class SentToTests
{
    private const string Before = """
        using System;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public class Program
        {
            private const string Team = "team";
            private static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "db" } };

        """;

    [Theory]
    [InlineData("async Task M(IKubernetes kube) => await kube.CoreV1.CreateNamespacedServiceAsync(Service(), \"team\");")]
    [InlineData("Task M(IKubernetes kube) => kube.CoreV1.CreateNamespacedServiceAsync(Service(), Team);")]
    [InlineData("void M(IKubernetes kube) => kube.CoreV1.CreateNamespacedService(Service(), \"team\");")]
    [InlineData("void M(Kubernetes kube) => kube.CoreV1.CreateNamespacedService(Service(), \"team\");")]
    [InlineData("void M(ICoreV1Operations core) => core.CreateNamespacedService(namespaceParameter: \"team\", body: Service());")]
    [InlineData("void M(IKubernetes kube) => CoreV1OperationsExtensions.CreateNamespacedService(kube.CoreV1, Service(), \"team\");")]
    [InlineData("void M(IKubernetes kube) => kube.CoreV1.ReplaceNamespacedService(Service(), \"db\", \"team\");")]
    [InlineData("void M(IKubernetes kube) { var s = Service(); Send(kube, s, \"team\"); } static void Send(IKubernetes kube, V1Service s, string ns) => kube.CoreV1.CreateNamespacedService(s, ns);")]
    [InlineData("void M(IKubernetes kube) { var s = Service(); try { kube.CoreV1.ReplaceNamespacedService(s, s.Name(), Team); } catch (Exception) { kube.CoreV1.CreateNamespacedService(s, Team); } }")]
    [InlineData("void M(IKubernetes kube, bool b) { var s = Service(); if (b) { kube.CoreV1.CreateNamespacedService(s, \"team\"); } }")]
    public void It_is_known(string member) =>
        Assert.All(Choice.MembersOf(Read(member).SentTo!), sent => Assert.Equal(Answer.Yes, sent.IsText("team", System.StringComparison.Ordinal)));

    [Theory]
    [InlineData("void M(IKubernetes kube) { var s = Service(); kube.CoreV1.CreateNamespacedService(s, \"team\"); kube.CoreV1.CreateNamespacedService(s, \"other\"); }")]
    [InlineData("void M(IKubernetes kube, bool b) { var s = Service(); if (b) { kube.CoreV1.CreateNamespacedService(s, \"team\"); } else { kube.CoreV1.CreateNamespacedService(s, \"other\"); } }")]
    [InlineData("void M(IKubernetes kube, bool b) { var s = Service(); kube.CoreV1.CreateNamespacedService(s, b ? \"team\" : \"other\"); }")]
    [InlineData("void M(IKubernetes kube, string ns) { var s = Service(); kube.CoreV1.CreateNamespacedService(s, ns); }")]
    public void It_is_one_of_several_or_not_known(string member) =>
        Assert.Equal(Answer.Maybe, Read(member).SentTo!.IsText("team", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("V1Service M() => Service();")]
    [InlineData("void M(IKubernetes kube) => kube.CoreV1.PatchNamespacedService(new V1Patch(Service(), V1Patch.PatchType.MergePatch), \"db\", \"team\");")]
    [InlineData("void M(Action<V1Service, string> send) => send(Service(), \"team\");")]
    [InlineData("void M(IKubernetes kube) { kube.CoreV1.CreateNamespacedService(null, \"team\"); Service(); }")]
    public void No_call_sends_it(string member) => Assert.Null(Read(member).SentTo);

    [Fact]
    public void A_copy_is_not_sent_with_the_object()
    {
        const string Member = "V1Service M(IKubernetes kube) { var s = Service(); kube.CoreV1.CreateNamespacedService(s, \"team\"); return s with { Kind = \"Service\" }; }";
        Assert.Equal(new[] { true, false }, ReadManifests.Of(Before + Member + "\n}\n").Select(service => service.SentTo is not null));
    }

    [Fact]
    public void A_set_is_sent_on_every_version_of_the_client()
    {
        const string Member = "void M(IKubernetes kube) => kube.AppsV1.CreateNamespacedStatefulSet(new V1StatefulSet(), \"team\");";
        foreach (ClientVersion client in System.Enum.GetValues<ClientVersion>())
        {
            ModelObject set = Assert.Single(ReadManifests.Of(client, Before + Member + "\n}\n"), manifest => manifest.Type == "V1StatefulSet");
            Assert.Equal(Answer.Yes, set.SentTo!.IsText("team", System.StringComparison.Ordinal));
        }
    }

    private static ModelObject Read(string member) => Assert.Single(ReadManifests.Of(Before + member + "\n}\n"));
}
