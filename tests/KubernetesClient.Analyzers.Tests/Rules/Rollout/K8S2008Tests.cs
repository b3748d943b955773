using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2008Tests
{
    private const string Pod = "Containers = new List<V1Container> { new V1Container { Name = \"db\", Image = \"example.com/db:1.0\" } },";

    public static TheoryData<string> Forms => new(SettingForms.Names);

    private static DiagnosticResult OutOfRange(string message) =>
        new DiagnosticResult(K8S2008NumberOutOfRange.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    private static string Rolling(string settings) =>
        WorkloadSource.StatefulSet(Pod, $"UpdateStrategy = new V1StatefulSetUpdateStrategy {{ RollingUpdate = new V1RollingUpdateStatefulSetStrategy {{ {settings} }} }},");

    private static string Deployment(string settings) =>
        WorkloadSource.Deployment(Pod, $"Strategy = new V1DeploymentStrategy {{ RollingUpdate = new V1RollingUpdateDeployment {{ {settings} }} }},");

    private static string Port(string settings) =>
        $"Containers = new List<V1Container> {{ new V1Container {{ Name = \"db\", Image = \"example.com/db:1.0\", Ports = new List<V1ContainerPort> {{ new V1ContainerPort {{ {settings} }} }} }} }},";

    private static string Service(string port) => WorkloadSource.Deployment(Pod, members: $$"""
        public static V1Service Service(int number) => new V1Service { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1ServiceSpec { Type = "NodePort", Ports = new List<V1ServicePort> { new V1ServicePort { {{port}} } } } };
        """);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_negative_count_is_reported(ClientVersion client) => Verify.Reports(
        client,
        WorkloadSource.StatefulSet(Pod, "Replicas = {|#0:-1|},"),
        OutOfRange("Replicas of StatefulSet 'db' is -1, but must not be negative: the API server refuses it"));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_port_that_there_is_not_is_reported(ClientVersion client) => Verify.Reports(
        client,
        WorkloadSource.StatefulSet(Port("ContainerPort = {|#0:70000|}")),
        OutOfRange("ContainerPort of StatefulSet 'db' is 70000, but ports are from 1 to 65535: no pod can be created"));

    [Fact]
    public Task Neither_adding_nor_stopping_a_pod_is_reported() => Verify.Reports(
        Deployment("MaxSurge = 0, MaxUnavailable = {|#0:\"0%\"|}"),
        OutOfRange("MaxUnavailable of Deployment 'db' is \"0%\", but an update that may add no pod (MaxSurge 0) must be allowed to stop at least 1: the API server refuses it"));

    [Theory]
    [InlineData("Replicas = 2, MinReadySeconds = {|K8S2008:-5|},")]
    [InlineData("Ordinals = new V1StatefulSetOrdinals { Start = {|K8S2008:-1|} },")]
    [InlineData("Replicas = isOn ? {|K8S2008:-1|} : {|K8S2008:-2|},")]
    public Task Other_counts_are_reported(string spec) => Verify.Reports(
        WorkloadSource.StatefulSet(Pod, $"PodManagementPolicy = \"Parallel\", {spec}"));

    [Theory]
    [InlineData("Partition = {|K8S2008:-1|}")]
    [InlineData("MaxUnavailable = {|K8S2008:0|}")]
    [InlineData("MaxUnavailable = {|K8S2008:\"0\"|}")]
    [InlineData("MaxUnavailable = {|K8S2008:\"0%\"|}")]
    [InlineData("MaxUnavailable = {|K8S2008:\"101%\"|}")]
    [InlineData("MaxUnavailable = {|K8S2008:\"half\"|}")]
    [InlineData("MaxUnavailable = {|K8S2008:\"25 %\"|}")]
    [InlineData("MaxUnavailable = {|K8S2008:-1|}")]
    public Task Limits_that_no_set_can_have_are_reported(string settings) => Verify.Reports(Rolling(settings));

    [Theory]
    [InlineData("MaxUnavailable = 1")]
    [InlineData("MaxUnavailable = \"1\"")]
    [InlineData("MaxUnavailable = 500")]
    [InlineData("MaxUnavailable = \"100%\"")]
    [InlineData("MaxUnavailable = null")]
    [InlineData("MaxUnavailable = count")]
    [InlineData("MaxUnavailable = tenant")]
    [InlineData("Partition = 0")]
    public Task Limits_that_a_set_can_have_are_silent(string settings) => Verify.Silent(Rolling(settings));

    [Theory]
    [InlineData("MaxSurge = {|K8S2008:\"some\"|}")]
    [InlineData("MaxSurge = {|K8S2008:-1|}")]
    [InlineData("MaxUnavailable = {|K8S2008:\"150%\"|}")]
    public Task Limits_that_no_Deployment_can_have_are_reported(string settings) => Verify.Reports(Deployment(settings));

    [Theory]
    [InlineData("MaxSurge = 1, MaxUnavailable = 0")]
    [InlineData("MaxSurge = \"25%\", MaxUnavailable = \"0%\"")]
    [InlineData("MaxUnavailable = 0")]
    [InlineData("MaxSurge = 0")]
    [InlineData("MaxSurge = 0, MaxUnavailable = count")]
    [InlineData("MaxSurge = count, MaxUnavailable = 0")]
    [InlineData("MaxSurge = \"200%\"")]
    public Task Limits_that_a_Deployment_can_have_are_silent(string settings) => Verify.Silent(Deployment(settings));

    [Theory]
    [InlineData("Port = {|K8S2008:0|}")]
    [InlineData("Port = 80, NodePort = {|K8S2008:65536|}")]
    public Task Ports_that_no_Service_can_have_are_reported(string port) => Verify.Reports(Service(port));

    [Theory]
    [InlineData("Port = 80, NodePort = 0")]
    [InlineData("Port = 65535, NodePort = 30080")]
    [InlineData("Port = number")]
    public Task Ports_that_a_Service_can_have_are_silent(string port) => Verify.Silent(Service(port));

    [Theory]
    [InlineData("ContainerPort = 1, HostPort = 0")]
    [InlineData("ContainerPort = 65535, HostPort = 65535")]
    [InlineData("ContainerPort = count")]
    [InlineData("ContainerPort = isOn ? 0 : 80")]
    public Task Ports_that_a_container_can_have_are_silent(string port) => Verify.Silent(WorkloadSource.StatefulSet(Port(port)));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    public Task Servers_of_the_time_of_the_client_drop_the_limit_of_a_set(ClientVersion client) => Verify.Silent(client, Rolling("MaxUnavailable = 0"));

    [Theory]
    [MemberData(nameof(Forms))]
    public Task A_count_becomes_the_nearest_in_range(string form) =>
        new SettingForms("Spec", "V1StatefulSetSpec", ("ServiceName", "\"db\""), ("Selector", SettingForms.Selector), ("Template", SettingForms.Template))
            .Fixes<K8S2008NumberOutOfRangeFix>(form, "Replicas", "{|K8S2008:-1|}", "0");

    [Theory]
    [InlineData("MaxUnavailable = {|K8S2008:0|}", "MaxUnavailable = 1")]
    [InlineData("MaxUnavailable = {|K8S2008:\"120%\"|}", "MaxUnavailable = \"100%\"")]
    public Task A_limit_becomes_the_nearest_in_range(string wrong, string right) => Verify.Fixes<K8S2008NumberOutOfRangeFix>(Rolling(wrong), Rolling(right));

    [Fact]
    public Task Several_ports_in_several_files_are_fixed_in_every_scope() => Verify.Fixes<K8S2008NumberOutOfRangeFix>(
        new[] { WorkloadSource.StatefulSet(Port("ContainerPort = {|K8S2008:0|}, HostPort = {|K8S2008:65536|}")), Named(Service("Port = {|K8S2008:99999|}")) },
        new[] { WorkloadSource.StatefulSet(Port("ContainerPort = 1, HostPort = 65535")), Named(Service("Port = 65535")) });

    [Fact]
    public Task A_text_that_is_no_limit_is_left_to_a_person() => Verify.DeclinesToFix<K8S2008NumberOutOfRangeFix>(Rolling("MaxUnavailable = {|K8S2008:\"half\"|}"));

    [Fact]
    public Task A_constant_that_is_right_for_something_else_stays()
    {
        const string Members = "private const int None = -1; public static int Find(string text) => text.IndexOf('a') == None ? 0 : 1;";
        return Verify.Fixes<K8S2008NumberOutOfRangeFix>(
            WorkloadSource.StatefulSet(Pod, "Replicas = {|K8S2008:None|},", Members),
            WorkloadSource.StatefulSet(Pod, "Replicas = 0,", Members));
    }

    private static string Named(string source) => source.Replace("class Program", "class Other", System.StringComparison.Ordinal);
}
