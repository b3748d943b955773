using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;
using KubernetesClient.Analyzers.Tests.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1013: setting without effect, and its fix.</summary>
public sealed class K8S1013Tests
{
    private const string Port = "Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80 } }";

    public static TheoryData<string> FixedForms => new(SettingForms.Names);

    [Theory]
    [InlineData("ClusterIP = \"None\", SessionAffinity = {|#0:\"ClientIP\"|}", "SessionAffinity")]
    [InlineData("ClusterIP = \"None\", LoadBalancerIP = {|#0:\"192.0.2.1\"|}", "LoadBalancerIP")]
    [InlineData("ClusterIP = \"None\", ExternalIPs = new {|#0:List<string>|} { \"192.0.2.1\" }", "ExternalIPs")]
    public Task A_headless_Service_has_no_affinity_and_no_other_addresses(string spec, string setting) => Verify.Reports(
        DatabaseSource.With(DatabaseSource.Service(spec)),
        Expected($"{setting} of Service 'db' has no effect: the Service is headless, and clients reach the pods themselves"));

    [Theory]
    [InlineData("Hostname = {|#0:\"primary\"|}", "Hostname of StatefulSet 'db' has no effect: each pod gets its own name there")]
    [InlineData("Subdomain = {|#0:\"peers\"|}", "Subdomain of StatefulSet 'db' has no effect: each pod gets the name of the governing Service there")]
    public Task Pods_of_a_set_get_their_names_from_it(string pod, string message) => Verify.Reports(WorkloadSource.StatefulSet(Pod(pod)), Expected(message));

    [Theory]
    [InlineData("WhenDeleted = {|#0:\"Delete\"|}")]
    [InlineData("WhenScaled = {|#0:\"Delete\"|}, WhenDeleted = \"Retain\"")]
    public Task Claims_that_are_not_there_are_not_deleted(string policy) => Verify.Reports(
        WorkloadSource.StatefulSet(Pod("HostNetwork = false"), Policy(policy)),
        Expected("PersistentVolumeClaimRetentionPolicy of StatefulSet 'db' has no effect: there are no claim templates"));

    [Theory]
    [InlineData("ClusterIP = \"None\"")]
    [InlineData("ClusterIP = \"None\", SessionAffinity = \"None\", LoadBalancerIP = \"\", ExternalIPs = null")]
    [InlineData("ClusterIP = \"None\", SessionAffinity = value, LoadBalancerIP = value")]
    [InlineData("ClusterIP = \"None\", ExternalIPs = new List<string>()")]
    [InlineData("ClusterIP = value, SessionAffinity = \"ClientIP\", " + Port)]
    [InlineData("ClusterIP = value == \"\" ? \"None\" : null, SessionAffinity = \"ClientIP\", " + Port)]
    [InlineData("SessionAffinity = \"ClientIP\", ExternalIPs = new List<string> { \"192.0.2.1\" }, " + Port)]
    public Task Another_Service_is_silent(string spec) => Verify.Silent(DatabaseSource.With(DatabaseSource.Service(spec, method: "Service(string value)")));

    [Theory]
    [InlineData("Hostname = \"\", Subdomain = null", "")]
    [InlineData("Hostname = tenant", "")]
    [InlineData("HostNetwork = false", "PersistentVolumeClaimRetentionPolicy = new V1StatefulSetPersistentVolumeClaimRetentionPolicy { WhenDeleted = \"Retain\" },")]
    [InlineData("HostNetwork = false", "PersistentVolumeClaimRetentionPolicy = new V1StatefulSetPersistentVolumeClaimRetentionPolicy { WhenDeleted = tenant },")]
    [InlineData("HostNetwork = false", "VolumeClaimTemplates = isOn ? new List<V1PersistentVolumeClaim>() : null, PersistentVolumeClaimRetentionPolicy = new V1StatefulSetPersistentVolumeClaimRetentionPolicy { WhenDeleted = \"Delete\" },")]
    public Task Another_set_is_silent(string pod, string spec) => Verify.Silent(WorkloadSource.StatefulSet(Pod(pod), spec));

    [Fact]
    public Task A_Deployment_may_name_its_hosts() => Verify.Silent(WorkloadSource.Deployment(Pod("Hostname = \"primary\", Subdomain = \"peers\"")));

    [Fact]
    public Task A_hook_may_change_it() => Verify.Silent(DatabaseSource.With("""
        public static V1Service Service(Action<V1Service> customize)
        {
            var service = new V1Service { Spec = new V1ServiceSpec { ClusterIP = "None", SessionAffinity = "ClientIP" } };
            customize(service);
            return service;
        }
        """));

    [Theory]
    [InlineData("ClusterIP = \"None\", SessionAffinity = {|K8S1013:\"ClientIP\"|}, Selector = Labels()", "ClusterIP = \"None\", Selector = Labels()")]
    [InlineData("ClusterIP = \"None\", SessionAffinity = {|K8S1013:\"ClientIP\"|}, SessionAffinityConfig = new V1SessionAffinityConfig()", "ClusterIP = \"None\"")]
    [InlineData("ExternalIPs = new {|K8S1013:List<string>|} { \"192.0.2.1\" }, ClusterIP = \"None\"", "ClusterIP = \"None\"")]
    public Task It_is_removed(string before, string after) => Verify.Fixes<K8S1013SettingWithoutEffectFix>(
        DatabaseSource.With(DatabaseSource.Service(before)),
        DatabaseSource.With(DatabaseSource.Service(after)));

    [Theory]
    [MemberData(nameof(FixedForms))]
    public Task It_is_removed_in_every_form(string form) => new SettingForms("Spec", "V1ServiceSpec", ("ClusterIP", "\"None\"")) { Workload = "V1Service" }
        .Fixes<K8S1013SettingWithoutEffectFix>(form, "SessionAffinity", "{|K8S1013:\"ClientIP\"|}", null);

    [Fact]
    public Task Statements_of_several_files_are_removed() => Verify.Fixes<K8S1013SettingWithoutEffectFix>(
        new[] { DatabaseSource.With(Statements("    pod.Hostname = {|K8S1013:\"one\"|};\n")), DatabaseSource.File("Other", DatabaseSource.Service("ClusterIP = \"None\", LoadBalancerIP = {|K8S1013:\"192.0.2.1\"|}")) },
        new[] { DatabaseSource.With(Statements("")), DatabaseSource.File("Other", DatabaseSource.Service("ClusterIP = \"None\"")) });

    [Fact]
    public Task The_policy_is_removed_as_a_whole() => Verify.Fixes<K8S1013SettingWithoutEffectFix>(
        DatabaseSource.With(Set("PersistentVolumeClaimRetentionPolicy = new V1StatefulSetPersistentVolumeClaimRetentionPolicy { WhenDeleted = {|K8S1013:\"Delete\"|} }, ")),
        DatabaseSource.With(Set("")));

    [Fact]
    public async Task Arguments_of_old_constructors_are_removed()
    {
        var test = new ManifestCodeFixTest<K8S1013SettingWithoutEffectFix> { Client = ClientVersion.V17 };
        test.TestState.Sources.Add(DatabaseSource.With("""public static V1Service Web() => new V1Service(spec: new V1ServiceSpec(clusterIP: "None", sessionAffinity: {|K8S1013:"ClientIP"|}));"""));
        test.FixedState.Sources.Add(DatabaseSource.With("""public static V1Service Web() => new V1Service(spec: new V1ServiceSpec(clusterIP: "None"));"""));
        await test.RunAsync();
    }

    [Fact]
    public Task A_helper_that_also_makes_Services_with_an_address_is_not_changed() => Verify.DeclinesToFix<K8S1013SettingWithoutEffectFix>(DatabaseSource.With($$"""
        public static V1Service Peers() => Service("peers", "None");
        public static V1Service Web() => Service("web", null);
        private static V1Service Service(string name, string address) => new V1Service { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1ServiceSpec { ClusterIP = address, SessionAffinity = {|K8S1013:"ClientIP"|}, {{Port}} } };
        """));

    private static DiagnosticResult Expected(string message) => new DiagnosticResult("K8S1013", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    private static string Pod(string setting) => $$"""{{setting}}, Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0" } },""";

    private static string Policy(string policy) => $$"""PersistentVolumeClaimRetentionPolicy = new V1StatefulSetPersistentVolumeClaimRetentionPolicy { {{policy}} },""";

    private static string Set(string setting) => $$"""public static V1StatefulSet Set() => new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", {{setting}}{{DatabaseSource.Pods}} } };""";

    private static string Statements(string statement) => $$"""
        public static V1StatefulSet Set()
        {
            V1PodTemplateSpec template = Template();
            V1PodSpec pod = template.Spec;
        {{statement}}    return new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", Selector = new V1LabelSelector { MatchLabels = Labels() }, Template = template } };
        }
        """;
}
