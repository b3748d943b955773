using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2004Tests
{
    private const string Pod = "Containers = new List<V1Container> { new V1Container { Name = \"db\", Image = \"example.com/db:1.0\", ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 5432 } } } },";

    public static TheoryData<string> Forms => new(SettingForms.Names);

    private static SettingForms Program => new("Spec.UpdateStrategy.RollingUpdate", "V1RollingUpdateStatefulSetStrategy")
    {
        Assigned = ["Spec.Replicas = 3;", "Spec.PodManagementPolicy = \"Parallel\";", "Spec.UpdateStrategy = new V1StatefulSetUpdateStrategy();"],
    };

    private static string Set(string replicas, string partition, string type = "null", string members = "") => WorkloadSource.StatefulSet(
        Pod,
        $"{replicas} UpdateStrategy = new V1StatefulSetUpdateStrategy {{ Type = {type}, RollingUpdate = new V1RollingUpdateStatefulSetStrategy {{ Partition = {partition} }} }},",
        members);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_partition_above_all_pods_is_reported(ClientVersion client) => Verify.Reports(
        client,
        Set("Replicas = 3,", "{|#0:3|}"),
        new DiagnosticResult(K8S2004PartitionHoldsBackAll.Id, DiagnosticSeverity.Info).WithLocation(0)
            .WithMessage("StatefulSet 'db' has Replicas 3 and Partition 3: an update reaches no pod, all keep the old revision"));

    [Theory]
    [InlineData("Replicas = 1,", "{|K8S2004:1|}", "\"RollingUpdate\"")]
    [InlineData("Replicas = 3,", "{|K8S2004:999|}", "\"\"")]
    [InlineData("Replicas = 2 + 1,", "{|K8S2004:2 * 2|}", "null")]
    [InlineData("Replicas = 3, Ordinals = new V1StatefulSetOrdinals { Start = 5 },", "{|K8S2004:4|}", "null")]
    public Task Pods_are_counted_from_0_wherever_their_numbers_start(string replicas, string partition, string type) =>
        Verify.Reports(Set(replicas, partition, type));

    [Theory]
    [InlineData("Replicas = 0,", "0")]
    [InlineData("Replicas = 0,", "3")]
    [InlineData("Replicas = 3,", "0")]
    [InlineData("Replicas = 3,", "2")]
    [InlineData("Replicas = 3,", "null")]
    [InlineData("Replicas = 3,", "count")]
    [InlineData("Replicas = 3,", "isOn ? 3 : 0")]
    [InlineData("", "3")]
    [InlineData("Replicas = null,", "3")]
    [InlineData("Replicas = count,", "3")]
    public Task A_partition_that_lets_a_pod_through_or_may_is_silent(string replicas, string partition) => Verify.Silent(Set(replicas, partition));

    [Fact]
    public Task What_the_server_refuses_is_none_of_its_business() => Verify.Reports(WorkloadSource.StatefulSet(
        Pod,
        "Replicas = 3, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = \"OnDelete\", RollingUpdate = new {|K8S2003:V1RollingUpdateStatefulSetStrategy|} { Partition = 3 } },"));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    public Task A_partition_by_position_is_read(ClientVersion client) => Verify.Reports(client, WorkloadSource.StatefulSet(
        Pod,
        "Replicas = 3, UpdateStrategy = new V1StatefulSetUpdateStrategy(new V1RollingUpdateStatefulSetStrategy(null, {|K8S2004:3|}), \"RollingUpdate\"),"));

    [Theory]
    [MemberData(nameof(Forms))]
    public Task The_partition_is_lowered(string form) =>
        Program.Fixes<K8S2004PartitionHoldsBackAllFix>(form, "Partition", "{|K8S2004:3|}", "2");

    [Theory]
    [MemberData(nameof(Forms))]
    public Task The_partition_is_removed(string form) =>
        Program.Fixes<K8S2004PartitionHoldsBackAllFix>(form, "Partition", "{|K8S2004:3|}", right: null, K8S2004PartitionHoldsBackAll.RemoveKey);

    [Fact]
    public Task A_constant_that_is_also_the_replicas_stays()
    {
        const string Members = "private const int Count = 3;";
        return Verify.Fixes<K8S2004PartitionHoldsBackAllFix>(
            Set("Replicas = Count,", "{|K8S2004:Count|}", members: Members),
            Set("Replicas = Count,", "2", members: Members));
    }

    [Fact]
    public Task A_partition_that_is_right_for_another_set_is_left() => Verify.DeclinesToFix<K8S2004PartitionHoldsBackAllFix>(
        Set("", "0", members: """

                public static V1StatefulSet Small() => Scaled(2);
                public static V1StatefulSet Large() => Scaled(5);
                private static V1StatefulSet Scaled(int replicas)
                {
                    V1StatefulSet set = Build("a", true, 1);
                    set.Spec.Replicas = replicas;
                    set.Spec.UpdateStrategy.RollingUpdate.Partition = {|K8S2004:2|};
                    return set;
                }
            """));

    [Fact]
    public Task Several_sets_in_several_files_are_fixed_in_every_scope()
    {
        string[] before = { Named("One"), Named("Two") };
        return Verify.Fixes<K8S2004PartitionHoldsBackAllFix>(before, System.Array.ConvertAll(before, source => source.Replace("{|K8S2004:3|}", "2", System.StringComparison.Ordinal)));

        static string Named(string name) => Set("Replicas = 3,", "{|K8S2004:3|}").Replace("class Program", $"class {name}", System.StringComparison.Ordinal);
    }
}
