using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Workloads;

/// <summary>Sets that use, or may use, what only a StatefulSet gives: neither K8S4001 nor K8S4004 speaks.</summary>
public sealed class NeedsToBeStatefulSetTests
{
    private const string Replicas = "Replicas = 3, ServiceName = \"web\",";

    /// <summary>Other rules may speak.</summary>
    private static async Task NoDeployment(string source)
    {
        string[] others = { "K8S1001", "K8S1003", "K8S1004", "K8S1013", "K8S1015", "K8S2001", "K8S3001", "K8S3002", "K8S3004" };
        var test = new ManifestAnalyzerTest(source);
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + string.Join("\n", others.Select(id => $"dotnet_diagnostic.{id}.severity = none"))));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"ME\", ValueFrom = new V1EnvVarSource { FieldRef = new V1ObjectFieldSelector { FieldPath = \"metadata.name\" } } } },")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"ME\", ValueFrom = new V1EnvVarSource { FieldRef = new V1ObjectFieldSelector { FieldPath = tenant } } } },")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"ME\", ValueFrom = new V1EnvVarSource { FieldRef = new V1ObjectFieldSelector { FieldPath = \"metadata.labels['apps.kubernetes.io/pod-index']\" } } } },")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"ME\", ValueFrom = new V1EnvVarSource { FieldRef = new V1ObjectFieldSelector { FieldPath = \"metadata.labels['statefulset.kubernetes.io/pod-name']\" } } } },")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"ADVERTISED\", Value = \"$(POD_NAME).web\" } },")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"PEERS\", Value = \"web-0.web,web-1.web\" } },")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"MASTER\", Value = \"web-0\" } },")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"PEERS\", Value = \"http://web-{0...3}\" } },")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"PEERS\", Value = tenant } },")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"PEERS\", Value = $\"http://{tenant}\" } },")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = tenant, Value = \"a\" } },")]
    [InlineData("Env = EnvOf(tenant),")]
    [InlineData("Env = isOn ? null : new List<V1EnvVar>(),")]
    [InlineData("EnvFrom = new List<V1EnvFromSource> { new V1EnvFromSource { ConfigMapRef = new V1ConfigMapEnvSource { Name = \"web\" } } },")]
    [InlineData("Command = new List<string> { \"sh\", \"-c\", \"exec serve --id ${HOSTNAME##*-}\" },")]
    [InlineData("Command = new List<string> { \"sh\", \"-c\", \"exec serve --id $(hostname -s)\" },")]
    [InlineData("Command = new List<string> { tenant },")]
    [InlineData("Args = new List<string> { \"--id\", \"$(POD_NAME)\" },")]
    [InlineData("Args = new List<string> { \"--ordinal-from-name\" },")]
    [InlineData("Args = new List<string> { \"--peers\", $\"{tenant}-0.web\" },")]
    [InlineData("Args = new List<string>(ArgsOf(tenant)),")]
    [InlineData("LivenessProbe = new V1Probe { Exec = new V1ExecAction { Command = new List<string> { \"check\", \"$HOSTNAME\" } } },")]
    [InlineData("Lifecycle = new V1Lifecycle { PreStop = new V1LifecycleHandler { Exec = new V1ExecAction { Command = new List<string> { \"leave\", \"$HOSTNAME\" } } } },")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"REMOTING_HOST\", Value = \"$(HOSTNAME).web.default.svc\" } },")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"SEEDS\", Value = \"akka.tcp://shop@web-0.web:4053\" } },")]
    [InlineData("StartupProbe = new V1Probe { HttpGet = new V1HTTPGetAction { Port = 80, Host = \"web-0.web\" } },")]
    [InlineData("Lifecycle = new V1Lifecycle { PostStart = new V1LifecycleHandler { Exec = new V1ExecAction { Command = new List<string> { \"join\", \"$POD_NAME\" } } } },")]
    [InlineData("VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = \"logs\", MountPath = \"/logs\", SubPathExpr = \"$(ME)\" } },")]
    public async Task Containers_that_may_ask_who_they_are_are_silent(string container)
    {
        const string Members = FrontEndSource.Service + """
            private static extern IList<V1EnvVar> EnvOf(string tenant);
            private static extern IEnumerable<string> ArgsOf(string tenant);
            """;
        const string Pod = "Volumes = new List<V1Volume> { new V1Volume { Name = \"logs\" } },";
        await NoDeployment(FrontEndSource.Of(container: container, pod: Pod, members: Members));
        await NoDeployment(FrontEndSource.Of("\"acme/worker:1\"", container, Pod, members: Members));
    }

    [Theory]
    [InlineData("InitContainers = new List<V1Container> { new V1Container { Name = \"init\", Image = \"example.com/init:1.0\", Command = new List<string> { \"sh\", \"-c\", \"hostname\" } } },")]
    [InlineData("InitContainers = InitOf(tenant),")]
    [InlineData("Hostname = tenant,")]
    [InlineData("SetHostnameAsFQDN = true,")]
    [InlineData("DnsConfig = new V1PodDNSConfig { Searches = new List<string> { \"web.default.svc.cluster.local\" } },")]
    [InlineData("Affinity = new V1Affinity { PodAffinity = new V1PodAffinity { RequiredDuringSchedulingIgnoredDuringExecution = new List<V1PodAffinityTerm> { new V1PodAffinityTerm { TopologyKey = \"kubernetes.io/hostname\", LabelSelector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"statefulset.kubernetes.io/pod-name\"] = \"web-0\" } } } } } },")]
    [InlineData("Subdomain = \"web\",")]
    [InlineData("Volumes = new List<V1Volume> { new V1Volume { Name = \"info\", DownwardAPI = new V1DownwardAPIVolumeSource() } },")]
    [InlineData("Volumes = new List<V1Volume> { new V1Volume { Name = \"info\", Projected = new V1ProjectedVolumeSource() } },")]
    [InlineData("Volumes = new List<V1Volume> { new V1Volume { Name = \"disk\", PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource() } },")]
    [InlineData("Volumes = new List<V1Volume> { new V1Volume { Name = \"disk\", Ephemeral = new V1EphemeralVolumeSource() } },")]
    [InlineData("Volumes = new List<V1Volume> { new V1Volume { Name = \"disk\", Csi = new V1CSIVolumeSource() } },")]
    [InlineData("Volumes = new List<V1Volume> { new V1Volume { Name = \"disk\", Nfs = new V1NFSVolumeSource() } },")]
    [InlineData("Volumes = new List<V1Volume> { new V1Volume { Name = \"disk\", HostPath = new V1HostPathVolumeSource() } },")]
    [InlineData("Volumes = VolumesOf(tenant),")]
    public async Task Pods_that_may_be_told_apart_are_silent(string pod)
    {
        const string Members = FrontEndSource.Service + """
            private static extern IList<V1Container> InitOf(string tenant);
            private static extern IList<V1Volume> VolumesOf(string tenant);
            """;
        await NoDeployment(FrontEndSource.Of(pod: pod, members: Members));
        await NoDeployment(FrontEndSource.Of("\"acme/worker:1\"", pod: pod, members: Members));
    }

    [Theory]
    [InlineData("ServiceName = \"web\",")]
    [InlineData("ServiceName = \"web\", Replicas = 1,")]
    [InlineData("ServiceName = \"web\", Replicas = count,")]
    [InlineData("ServiceName = \"web\", Replicas = isOn ? 1 : 3,")]
    [InlineData(Replicas + "PodManagementPolicy = \"OrderedReady\",")]
    [InlineData(Replicas + "PodManagementPolicy = \"Parallel\",")]
    [InlineData(Replicas + "Ordinals = new V1StatefulSetOrdinals { Start = 1 },")]
    [InlineData(Replicas + "UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = \"RollingUpdate\", RollingUpdate = new V1RollingUpdateStatefulSetStrategy { Partition = 2 } },")]
    [InlineData(Replicas + "UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = \"OnDelete\" },")]
    [InlineData(Replicas + "UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = tenant },")]
    [InlineData(Replicas + "VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = \"data\" }, Spec = new() { AccessModes = new[] { \"ReadWriteOnce\" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new(\"1Gi\") } } } } },")]
    [InlineData(Replicas + "VolumeClaimTemplates = isOn ? new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = \"data\" }, Spec = new() { AccessModes = new[] { \"ReadWriteOnce\" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { [\"storage\"] = new(\"1Gi\") } } } } } : null,")]
    [InlineData("Replicas = 3, ServiceName = \"elsewhere\",")]
    [InlineData("Replicas = 3, ServiceName = tenant,")]
    public async Task Sets_that_were_made_so_on_purpose_are_silent(string spec)
    {
        await NoDeployment(FrontEndSource.Of(spec: spec));
        await NoDeployment(FrontEndSource.Of("\"acme/worker:1\"", spec: spec));
    }

    [Theory]
    [InlineData("\"redis:7.4\"")]
    [InlineData("\"qdrant/qdrant:v1.9.0\"")]
    [InlineData("\"hashicorp/vault:1.17\"")]
    [InlineData("tenant")]
    [InlineData("isOn ? \"nginx:1.27\" : \"redis:7.4\"")]
    [InlineData("$\"{tenant}/nginx:1.27\"")]
    [InlineData("isOn ? \"nginx:1.27\" : null")]
    public async Task Images_that_may_keep_data_are_silent(string image)
    {
        await NoDeployment(FrontEndSource.Of(image));
        await NoDeployment(FrontEndSource.Of(image, spec: Replicas + "UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = \"Recreate\" },"));
    }

    [Fact]
    public Task An_image_that_is_missing_may_be_any() => NoDeployment(FrontEndSource.Of("null").Replace("new V1Container {", "new {|K8S2009:V1Container|} {", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("ClusterIP = \"None\"", "[\"app\"] = \"web\"")]
    [InlineData("ClusterIP = isOn ? \"None\" : null", "[\"app\"] = \"web\"")]
    [InlineData("ClusterIP = address", "[\"app\"] = \"web\"")]
    [InlineData("ClusterIP = \"None\"", "[\"app\"] = address")]
    [InlineData("Type = \"ClusterIP\"", "[\"app\"] = \"web\", [\"statefulset.kubernetes.io/pod-name\"] = \"web-0\"")]
    [InlineData("Type = \"ClusterIP\"", "[\"statefulset.kubernetes.io/pod-name\"] = address")]
    [InlineData("Type = \"ClusterIP\"", "[\"apps.kubernetes.io/pod-index\"] = \"0\"")]
    public async Task A_Service_that_may_give_pods_names_is_silent(string service, string selector)
    {
        string named = $$"""
            public static V1Service More(bool isOn, string address) => new V1Service { Metadata = new V1ObjectMeta { Name = "web-pods" }, Spec = new V1ServiceSpec { {{service}}, Selector = new Dictionary<string, string> { {{selector}} } } };
            """;
        await NoDeployment(FrontEndSource.Of(members: FrontEndSource.Service + named));
        await NoDeployment(FrontEndSource.Of(spec: "Replicas = 3,", members: named));
    }

    [Theory]
    [InlineData("ClusterIP = \"None\"")]
    [InlineData("ClusterIP = isOn ? null : \"None\"")]
    [InlineData("ClusterIP = address")]
    public Task A_governing_Service_that_may_be_headless_is_silent(string service) => NoDeployment(FrontEndSource.Of(members: $$"""
        public static V1Service WebService(bool isOn, string address) => new V1Service { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1ServiceSpec { {{service}} } };
        """));

    [Fact]
    public Task Pods_that_another_workload_knows_by_name_are_silent() => NoDeployment(FrontEndSource.Of(members: FrontEndSource.Service + """
        public static V1Deployment Proxy() => new V1Deployment
        {
            Spec = new V1DeploymentSpec
            {
                Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "other" } }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "other" } }, Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "proxy", Image = "example.com/proxy:1.0", Args = new List<string> { "--upstream=web-0.web" } } } } },
            },
        };
        """));

    [Theory]
    [InlineData("""public static V1ConfigMap Peers() => new V1ConfigMap { Metadata = new V1ObjectMeta { Name = "peers" }, Data = new Dictionary<string, string> { ["upstreams"] = "server web-0.web; server web-1.web;" } };""")]
    [InlineData("""public static V1Service First() => new V1Service { Metadata = new V1ObjectMeta { Name = "first" }, Spec = new V1ServiceSpec { Type = "ExternalName", ExternalName = "web-0.web.default.svc.cluster.local" } };""")]
    [InlineData("""public static IEnumerable<string> Workers(int number) { for (int i = 0; i < number; i++) { yield return $"http://web-{i}.web:8089"; } }""")]
    public Task Pods_that_the_program_knows_by_name_are_silent(string member) => NoDeployment(FrontEndSource.Of(members: FrontEndSource.Service + member));

    [Theory]
    [InlineData("SessionAffinity = \"ClientIP\"")]
    [InlineData("SessionAffinity = affinity")]
    public Task Pods_that_clients_come_back_to_are_silent(string affinity) => NoDeployment(FrontEndSource.Of(
        spec: "Replicas = 3,",
        members: $$"""public static V1Service Sticky(string affinity) => new V1Service { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1ServiceSpec { {{affinity}}, Selector = new Dictionary<string, string> { ["app"] = "web" } } };"""));

    [Fact]
    public Task A_program_that_speaks_to_single_pods_is_silent() => NoDeployment(FrontEndSource.Of(members: FrontEndSource.Service + """
        public static async System.Threading.Tasks.Task Drain(dynamic client) => await client.DeleteNamespacedPodAsync("web-2", "default");
        """));

    [Fact]
    public Task A_hook_may_change_it() => NoDeployment("""
        using System;
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1StatefulSet Build(Action<V1StatefulSet> customize)
            {
                var set = new V1StatefulSet
                {
                    Spec = new V1StatefulSetSpec
                    {
                        Replicas = 3,
                        Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "web", Image = "nginx:1.27" } } } },
                    },
                };
                customize?.Invoke(set);
                return set;
            }
        }
        """);
}
