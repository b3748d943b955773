using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Rollout;
using KubernetesClient.Analyzers.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

public sealed class K8S2009Tests
{
    private const string Db = "new V1Container { Name = \"db\", Image = \"example.com/db:1.0\" }";

    public static TheoryData<string> Forms => new(SettingForms.Names);

    private static DiagnosticResult CannotRun(string message) =>
        new DiagnosticResult(K8S2009PodTemplateRefused.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    private static string Pod(string settings) => WorkloadSource.StatefulSet($"Containers = new List<V1Container> {{ {Db} }}, {settings}");

    private static string Containers(string containers, string pod = "", string members = "") =>
        WorkloadSource.StatefulSet($"Containers = new List<V1Container> {{ {containers} }}, {pod}", members: members);

    private static string Container(string settings) => Containers($"new V1Container {{ Name = \"db\", Image = \"example.com/db:1.0\", {settings} }}");

    private static string Asking(string port, string ports = "new V1ContainerPort { Name = \"sql\", ContainerPort = 5432 }") =>
        Container($"Ports = new List<V1ContainerPort> {{ {ports} }}, ReadinessProbe = new V1Probe {{ TcpSocket = new V1TCPSocketAction {{ Port = {port} }} }}");

    private static string Sent(string pod, string method = "CreateNamespacedStatefulSetAsync") => $$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public static class Program
        {
            public static Task DeployAsync(IKubernetes client) => client.AppsV1.{{method}}(
                new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", Template = new V1PodTemplateSpec { {{pod}} } } },
                "data");
        }
        """;

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_restart_policy_of_jobs_is_reported(ClientVersion client) => Verify.Reports(
        client,
        Pod("RestartPolicy = {|#0:\"OnFailure\"|},"),
        CannotRun("StatefulSet 'db' has pods with the restart policy \"OnFailure\", but it always restarts them: the API server refuses it"));

    [Fact]
    public Task A_deadline_is_reported() => Verify.Reports(
        Pod("ActiveDeadlineSeconds = {|#0:600|},"),
        CannotRun("StatefulSet 'db' gives its pods ActiveDeadlineSeconds, but they are to run without an end: the API server refuses it"));

    [Fact]
    public Task Two_containers_of_one_name_are_reported() => Verify.Reports(
        Containers($"{Db}, new V1Container {{ Name = {{|#0:\"db\"|}}, Image = \"example.com/proxy:1.0\" }}"),
        CannotRun("StatefulSet 'db' has two containers of the name 'db': no pod can be created"));

    [Fact]
    public Task An_init_container_has_a_name_of_its_own_too() => Verify.Reports(Containers(
        Db,
        "InitContainers = new List<V1Container> { new V1Container { Name = {|K8S2009:\"db\"|}, Image = \"example.com/setup:1.0\" } },"));

    [Theory]
    [InlineData("")]
    [InlineData(", Image = \"\"")]
    public Task A_container_without_image_is_reported(string image) => Verify.Reports(
        Containers($"new {{|#0:V1Container|}} {{ Name = \"db\"{image} }}"),
        CannotRun("StatefulSet 'db' has the container 'db' without an image: no pod can be created"));

    [Fact]
    public Task More_than_one_success_of_a_liveness_probe_is_reported() => Verify.Reports(
        Container("LivenessProbe = new V1Probe { SuccessThreshold = {|#0:2|}, TcpSocket = new V1TCPSocketAction { Port = 5432 } }"),
        CannotRun("StatefulSet 'db' asks for more than one success in the liveness probe of container 'db': no pod can be created"));

    [Fact]
    public Task A_port_that_is_not_declared_is_reported() => Verify.Reports(
        Asking("{|#0:\"sqll\"|}"),
        CannotRun("StatefulSet 'db' asks port 'sqll' in the readiness probe of container 'db', which declares no port of that name: the probe always fails"));

    [Theory]
    [InlineData("", "StatefulSet 'db' has nothing to ask in the startup probe of container 'db': no pod can be created")]
    [InlineData("TcpSocket = new V1TCPSocketAction { Port = 1 }, Exec = new V1ExecAction { Command = new[] { \"true\" } }", "StatefulSet 'db' asks in several ways in the startup probe of container 'db': no pod can be created")]
    public Task A_probe_asks_in_one_way(string handlers, string message) => Verify.Reports(
        Container($"StartupProbe = new {{|#0:V1Probe|}} {{ PeriodSeconds = 5, {handlers} }}"),
        CannotRun(message));

    [Theory]
    [InlineData("Spec = new V1PodSpec { Containers = new {|K8S2009:List<V1Container>|}() }")]
    [InlineData("Spec = new {|K8S2009:V1PodSpec|} { HostNetwork = true }")]
    public Task A_set_that_is_sent_without_containers_is_reported(string pod) => Verify.Reports(Sent(pod));

    [Theory]
    [InlineData("RestartPolicy = \"Always\",")]
    [InlineData("RestartPolicy = \"\",")]
    [InlineData("RestartPolicy = null,")]
    [InlineData("RestartPolicy = tenant,")]
    [InlineData("RestartPolicy = isOn ? \"Always\" : \"Never\",")]
    [InlineData("ActiveDeadlineSeconds = null,")]
    [InlineData("ActiveDeadlineSeconds = isOn ? 600 : (long?)null,")]
    public Task What_a_set_can_have_is_silent(string pod) => Verify.Silent(Pod(pod));

    [Theory]
    [InlineData("LivenessProbe = new V1Probe { SuccessThreshold = 1, TcpSocket = new V1TCPSocketAction { Port = 5432 } }")]
    [InlineData("LivenessProbe = new V1Probe { SuccessThreshold = 0, TcpSocket = new V1TCPSocketAction { Port = 5432 } }")]
    [InlineData("ReadinessProbe = new V1Probe { SuccessThreshold = 3, TcpSocket = new V1TCPSocketAction { Port = 5432 } }")]
    [InlineData("LivenessProbe = new V1Probe { SuccessThreshold = count, TcpSocket = new V1TCPSocketAction { Port = 5432 } }")]
    [InlineData("LivenessProbe = isOn ? new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 5432 } } : null")]
    public Task Probes_that_a_container_can_have_are_silent(string probe) => Verify.Silent(Container(probe));

    [Theory]
    [InlineData("\"sql\"")]
    [InlineData("\"5432\"")]
    [InlineData("5432")]
    [InlineData("tenant")]
    [InlineData("isOn ? \"sql\" : \"http\"")]
    public Task A_port_that_may_be_declared_is_silent(string port) => Verify.Silent(Asking(port));

    [Fact]
    public Task A_port_may_have_the_name() => Verify.Silent(Asking("\"http\"", "new V1ContainerPort { Name = tenant, ContainerPort = 5432 }"));

    [Fact]
    public Task Names_that_may_differ_are_silent() => Verify.Silent(Containers(
        $"{Db}, new V1Container {{ Name = $\"db{{tenant}}\", Image = \"example.com/proxy:1.0\" }}, new V1Container {{ Name = tenant, Image = \"example.com/proxy:1.0\" }}"));

    [Fact]
    public Task A_probe_that_is_filled_later_is_seen() => Verify.Silent(Container("LivenessProbe = Make()").Replace("class Program\n{", """
        class Program
        {
            private static V1Probe Make()
            {
                var probe = new V1Probe { SuccessThreshold = 1 };
                probe.TcpSocket = new V1TCPSocketAction { Port = 5432 };
                return probe;
            }
        """, StringComparison.Ordinal));

    [Theory]
    [InlineData("RestartPolicy = \"Never\",")]
    [InlineData("ActiveDeadlineSeconds = 600,")]
    public Task A_Deployment_is_no_StatefulSet(string pod) => Verify.Silent(WorkloadSource.Deployment($"Containers = new List<V1Container> {{ {Db} }}, {pod}"));

    [Fact]
    public Task A_set_that_nobody_sends_may_get_its_containers_elsewhere() => Verify.Silent(WorkloadSource.StatefulSet("Containers = new List<V1Container>(),"));

    [Theory]
    [InlineData("")]
    [InlineData("Spec = Given")]
    public Task A_set_whose_pods_are_not_made_is_silent(string pod) => Verify.Silent(
        Sent(pod).Replace("class Program\n{", "class Program\n{\n    public static V1PodSpec Given { get; set; }\n", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Forms))]
    public Task The_policy_becomes_the_one_that_there_is(string form) =>
        new SettingForms("Spec.Template.Spec", "V1PodSpec", ("Containers", $"new List<V1Container> {{ {Db} }}"))
            .Fixes<K8S2009PodTemplateRefusedFix>(form, "RestartPolicy", "{|K8S2009:\"Never\"|}", "\"Always\"");

    [Theory]
    [MemberData(nameof(Forms))]
    public Task The_deadline_is_removed(string form) =>
        new SettingForms("Spec.Template.Spec", "V1PodSpec", ("Containers", $"new List<V1Container> {{ {Db} }}"))
            .Fixes<K8S2009PodTemplateRefusedFix>(form, "ActiveDeadlineSeconds", "{|K8S2009:600|}", right: null, "K8S2009.Remove");

    [Fact]
    public Task A_probe_asks_the_port_that_is_meant() =>
        Verify.Fixes<K8S2009PodTemplateRefusedFix>(Asking("{|K8S2009:\"postgres\"|}"), Asking("\"sql\""));

    [Fact]
    public Task A_liveness_probe_needs_one_success() => Verify.Fixes<K8S2009PodTemplateRefusedFix>(
        Container("LivenessProbe = new V1Probe { SuccessThreshold = {|K8S2009:3|}, TcpSocket = new V1TCPSocketAction { Port = 5432 } }"),
        Container("LivenessProbe = new V1Probe { SuccessThreshold = 1, TcpSocket = new V1TCPSocketAction { Port = 5432 } }"));

    [Fact]
    public Task A_port_that_nobody_can_guess_is_left() => Verify.DeclinesToFix<K8S2009PodTemplateRefusedFix>(
        Asking("{|K8S2009:\"admin\"|}", "new V1ContainerPort { Name = \"sql\", ContainerPort = 5432 }, new V1ContainerPort { Name = \"metrics\", ContainerPort = 9187 }"));

    [Fact]
    public Task A_policy_that_a_Job_shares_is_left() => Verify.Fixes<K8S2009PodTemplateRefusedFix>(
        Shared("{|K8S2009:Policy|}"),
        Shared("\"Always\""));

    [Fact]
    public Task Several_sets_in_several_files_are_fixed_in_every_scope() => Verify.Fixes<K8S2009PodTemplateRefusedFix>(
        new[] { Pod("RestartPolicy = {|K8S2009:\"Never\"|},"), Named(Pod("RestartPolicy = {|K8S2009:\"OnFailure\"|},")) },
        new[] { Pod("RestartPolicy = \"Always\","), Named(Pod("RestartPolicy = \"Always\",")) });

    private static string Shared(string policy) => Containers(Db, $"RestartPolicy = {policy},", $$"""
        private const string Policy = "Never";
            public static V1PodSpec Job() => new V1PodSpec { RestartPolicy = Policy, Containers = new List<V1Container> { {{Db}} } };
        """);

    private static string Named(string source) => source.Replace("class Program", "class Other", StringComparison.Ordinal);
}
