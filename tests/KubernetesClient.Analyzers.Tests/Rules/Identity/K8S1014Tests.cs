using System.Collections.Immutable;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;
using KubernetesClient.Analyzers.Tests.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1014: peer beyond the replicas, and its fix.</summary>
public sealed class K8S1014Tests
{
    private const string ByPodName = "Selector = new Dictionary<string, string> { [\"statefulset.kubernetes.io/pod-name\"] = ";

    public static TheoryData<string> FixedForms => new(SettingForms.Names);

    [Theory]
    [InlineData("Replicas = 3", "db-0.db,db-3.db")]
    [InlineData("Replicas = 3", "db-7.db.data.svc.cluster.local")]
    [InlineData("Replicas = 3", "db-3.db.data")]
    [InlineData("Replicas = 3", "http://db-{0...3}.db.data.svc.cluster.local/export")]
    [InlineData("Replicas = 2, Ordinals = new V1StatefulSetOrdinals { Start = 5 }", "db-4.db")]
    [InlineData("Replicas = 2, Ordinals = new V1StatefulSetOrdinals { Start = 5 }", "db-7.db")]
    public Task Is_reported(string spec, string peers) => Verify.Reports(PeersSource.With(PeersSource.Variable($"{{|K8S1014:\"{peers}\"|}}"), spec));

    [Theory]
    [InlineData("Replicas = 3", "db-0.db,db-1.db,db-2.db")]
    [InlineData("Replicas = 4", "http://db-{0...3}.db.data.svc.cluster.local/export")]
    [InlineData("Replicas = 2, Ordinals = new V1StatefulSetOrdinals { Start = 5 }", "db-5.db,db-6.db")]
    [InlineData("MinReadySeconds = 1", "db-9.db")]
    [InlineData("Replicas = count", "db-9.db")]
    [InlineData("Replicas = 0", "db-0.db")]
    [InlineData("Replicas = 3, Ordinals = new V1StatefulSetOrdinals { Start = count }", "db-9.db")]
    [InlineData("Replicas = 3", "db-9.example.com")]
    [InlineData("Replicas = 3", "db-9.log")]
    [InlineData("Replicas = 3", "zookeeper-9.zookeeper")]
    [InlineData("Replicas = 3", "db-9")]
    [InlineData("Replicas = 3", "db-9.db.other.svc")]
    public Task Is_silent(string spec, string peers) => Verify.Silent(PeersSource.With(PeersSource.Variable($"\"{peers}\""), spec, parameters: "int count"));

    [Fact]
    public Task A_Service_of_a_pod_that_is_not_there_is_reported() => Verify.Reports(PeersSource.With(
        "",
        members: DatabaseSource.Service($"{ByPodName}{{|K8S1014:\"db-3\"|}} }}", "\"db-3\"") + DatabaseSource.Service($"{ByPodName}\"db-2\" }}", "\"db-2\"", "Third()")));

    [Theory]
    [InlineData("\"db-9\"", "Replicas = count")]
    [InlineData("\"zookeeper-9\"", "Replicas = 3")]
    [InlineData("$\"db-{index}\"", "Replicas = 3")]
    public Task A_Service_of_a_pod_that_may_be_there_is_silent(string pod, string spec) => Verify.Silent(PeersSource.With(
        "", spec, DatabaseSource.Service($"{ByPodName}{pod} }}", "\"one\"", "Service(int index)"), parameters: "int count"));

    [Fact]
    public Task The_message_says_which_pods_there_are() => Verify.Reports(
        PeersSource.With(PeersSource.Variable("{|#0:\"db-3.db:7000\"|}")),
        new DiagnosticResult("K8S1014", DiagnosticSeverity.Info)
            .WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("StatefulSet 'db' has no pod for 'db-3.db': its pods have the numbers 0 to 2"));

    [Theory]
    [InlineData("http://db-{0...3}.db/export", "http://db-{0...2}.db/export")]
    [InlineData("db-0.db,db-5.db:7000", "db-0.db,db-2.db:7000")]
    public Task The_last_pod_is_named(string before, string after) => Verify.Fixes<K8S1014PeerBeyondReplicasFix>(
        PeersSource.With(PeersSource.Variable($"{{|K8S1014:\"{before}\"|}}")),
        PeersSource.With(PeersSource.Variable($"\"{after}\"")));

    [Theory]
    [MemberData(nameof(FixedForms))]
    public Task The_last_pod_is_named_in_every_form(string form) => new SettingForms("Spec.Template.Spec.Containers[0].Env", "V1EnvVar", ("Name", "\"PEERS\""))
    {
        Assigned = ImmutableArray.Create("Spec.Replicas = 3;"),
        Holding = "new List<V1EnvVar> { {0} }",
    }.Fixes<K8S1014PeerBeyondReplicasFix>(form, "Value", "{|K8S1014:\"db-3.db:7000\"|}", "\"db-2.db:7000\"");

    [Fact]
    public Task The_last_pod_is_selected() => Verify.Fixes<K8S1014PeerBeyondReplicasFix>(
        PeersSource.With("", members: DatabaseSource.Service($"{ByPodName}{{|K8S1014:\"db-3\"|}} }}", "\"last\"")),
        PeersSource.With("", members: DatabaseSource.Service($"{ByPodName}\"db-2\" }}", "\"last\"")));

    [Theory]
    [InlineData("db-0.db,db-1.db,db-2.db,db-3.db")]
    [InlineData("db-3.db,db-4.db")]
    public Task No_pod_is_named_twice(string peers) => Verify.DeclinesToFix<K8S1014PeerBeyondReplicasFix>(
        PeersSource.With(PeersSource.Variable($"{{|K8S1014:\"{peers}\"|}}")));
}
