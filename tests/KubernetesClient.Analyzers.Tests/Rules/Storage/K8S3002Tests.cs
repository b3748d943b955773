using System.Threading.Tasks;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;
using static KubernetesClient.Analyzers.Tests.Rules.Storage.DatabaseSource;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

public sealed class K8S3002Tests
{
    private const string Qdrant = "\"qdrant/qdrant:v1.9.0\"";
    private const string Postgres = "\"postgres:17.5\"";

    private static DiagnosticResult OnContainerDisk(string message) =>
        new DiagnosticResult(K8S3002DataOnContainerDisk.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    [Theory]
    [InlineData("\"acme/db:1\"")]
    [InlineData("tenant")]
    [InlineData("$\"{tenant}/qdrant\"")]
    [InlineData("$\"qdrant/qdrant{tenant}\"")]
    [InlineData("isOn ? \"qdrant/qdrant:v1.9.0\" : \"acme/db:1\"")]
    [InlineData("\"acme/postgres:17\"")]
    // The version decides.
    [InlineData("$\"postgres:{tenant}\"")]
    // Caches, and images whose configuration decides.
    [InlineData("\"memcached:1.6\"")]
    [InlineData("\"nats:2.10\"")]
    [InlineData("\"hashicorp/vault:1.17\"")]
    [InlineData("\"milvusdb/milvus:v2.4\"")]
    public Task An_image_that_does_not_surely_keep_data_is_silent(string image) => Verify.Silent(Of(image));

    [Theory]
    [InlineData("{|K8S2007:\"postgres\"|}")]
    [InlineData("{|K8S2007:\"postgres:latest\"|}")]
    public Task Of_an_image_of_any_version_only_that_is_said(string image) => Verify.Reports(Of(image));

    [Theory]
    [InlineData("Command = new List<string> { \"pg_isready\" },")]
    [InlineData("Command = new List<string> { \"pg_dump\", \"-h\", \"db\" },")]
    [InlineData("Command = new List<string> { \"sh\", \"-c\", tenant },")]
    [InlineData("Args = new List<string> { tenant },")]
    [InlineData("Args = isOn ? null : new List<string> { \"postgres\" },")]
    [InlineData("Args = new List<string> { \"-c\", \"data$(WHICH)=/elsewhere\" },")]
    [InlineData("Args = new List<string> { $\"--{tenant}\" },")]
    [InlineData("EnvFrom = new List<V1EnvFromSource> { new V1EnvFromSource { ConfigMapRef = new V1ConfigMapEnvSource { Name = \"db\" } } },")]
    [InlineData("Env = EnvOf(tenant),")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = tenant, Value = \"x\" } },")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"PGDATA\", Value = tenant } },")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"PGDATA\", ValueFrom = new V1EnvVarSource { ConfigMapKeyRef = new V1ConfigMapKeySelector { Name = \"db\", Key = \"dir\" } } } },")]
    [InlineData("VolumeMounts = MountsOf(tenant),")]
    [InlineData("VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = \"conf\", MountPath = tenant } },")]
    [InlineData("VolumeMounts = isOn ? new List<V1VolumeMount> { new V1VolumeMount { Name = \"conf\", MountPath = \"/a\" } } : null,")]
    [InlineData("WorkingDir = \"/work\", Command = new List<string> { \"postgres\", \"-D\", \"data\" },")]
    public Task A_role_or_a_directory_in_doubt_is_silent(string container) =>
        Verify.Silent(Of(Postgres, container, pod: "Volumes = new List<V1Volume> { new V1Volume { Name = \"conf\", ConfigMap = new V1ConfigMapVolumeSource() } },"));

    [Theory]
    [InlineData("\"/var/lib/postgresql/data\"", "SubPath = \"pg\"")]
    [InlineData("\"/var/lib/postgresql/data/\"", "SubPath = \"pg\"")]
    [InlineData("\"/var/lib/postgresql/data\"", "SubPathExpr = \"$(POD_NAME)\"")]
    // The image declares a volume below: perhaps it holds the data.
    [InlineData("\"/var/lib\"", "")]
    [InlineData("\"/var/lib/postgresql/data/base\"", "")]
    public Task A_directory_that_may_lie_on_a_mount_is_silent(string path, string more) =>
        Verify.Silent(Of(Postgres, DataAt(path, more), spec: DataTemplate));

    [Fact]
    public Task A_directory_that_lies_below_a_mount_is_silent() => Verify.Silent(Of(Qdrant, DataAt("\"/qdrant\""), spec: DataTemplate));

    [Fact]
    public Task A_directory_that_env_moves_onto_a_mount_is_silent() => Verify.Silent(Of(
        Postgres,
        DataAt("\"/disk\"") + "Env = new List<V1EnvVar> { new V1EnvVar { Name = \"PGDATA\", Value = \"/disk/pg\" } },",
        spec: DataTemplate));

    [Theory]
    [InlineData("redis:7.4", "Args = new List<string> { \"--save\", \"\" },")]
    [InlineData("redis:7.4", "Command = new List<string> { \"redis-sentinel\", \"/etc/sentinel.conf\" },")]
    [InlineData("redis:7.4", "Command = new List<string> { \"redis-cli\", \"ping\" },")]
    public Task A_cache_and_a_side_car_keep_nothing(string image, string container) => Verify.Silent(Of($"\"{image}\"", container));

    [Fact]
    public Task Init_containers_have_another_role() => Verify.Silent(WorkloadSource.StatefulSet($$"""
        Containers = new List<V1Container> { new V1Container { Name = "app", Image = "acme/app:1" } },
        InitContainers = new List<V1Container> { new V1Container { Name = "wait", Image = {{Postgres}} } },
        """));

    [Fact]
    public Task Of_a_Deployment_K8S4005_speaks() => Verify.Reports(WorkloadSource.Deployment($$"""
        Containers = new List<V1Container> { new V1Container { Name = "db", Image = {{Qdrant}} } },
        """).Replace("return new V1Deployment\n", "return new {|K8S4005:V1Deployment|}\n", System.StringComparison.Ordinal));

    [Fact]
    public Task A_hook_may_mount_something() => Verify.Silent($$"""
        using System;
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1StatefulSet Build(Action<V1PodSpec> customize)
            {
                var pod = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db", Image = {{Qdrant}} } } };
                customize?.Invoke(pod);
                return new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = new V1PodTemplateSpec { Spec = pod } } };
            }
        }
        """);

    [Fact]
    public Task A_mount_that_is_added_only_when_storage_is_on_is_silent() => Verify.Silent($$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1StatefulSet Build(bool isOn)
            {
                var container = new V1Container { Name = "db", Image = {{Qdrant}}, VolumeMounts = new List<V1VolumeMount>() };
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { container } } } } };
                if (isOn)
                {
                    container.VolumeMounts.Add(new V1VolumeMount { Name = "data", MountPath = "/qdrant/storage" });
                    set.Spec.VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = "data" }, Spec = new() { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new("1Gi") } } } } };
                }

                return set;
            }
        }
        """);

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_database_without_a_mount_is_reported(ClientVersion client) => Verify.Reports(
        client,
        Of(Qdrant).MarkContainer(),
        OnContainerDisk("Container 'db' of StatefulSet 'db' (qdrant/qdrant) keeps its data in '/qdrant/storage', where no volume is mounted: the data is lost when the container restarts"));

    [Fact]
    public Task A_mount_elsewhere_does_not_hold_it() => Verify.Reports(
        Of(Qdrant, DataAt("\"/data\""), spec: DataTemplate).MarkContainer(),
        OnContainerDisk("Container 'db' of StatefulSet 'db' (qdrant/qdrant) keeps its data in '/qdrant/storage', where no volume is mounted: the data is lost when the container restarts"));

    [Fact]
    public Task A_directory_that_env_moves_away_from_the_mount_is_reported() => Verify.Reports(
        Of(Postgres, DataAt("\"/var/lib/postgresql/data\"") + "Env = new List<V1EnvVar> { new V1EnvVar { Name = \"PGDATA\", Value = \"/disk/pg\" } },", spec: DataTemplate).MarkContainer(),
        OnContainerDisk("Container 'db' of StatefulSet 'db' (postgres) keeps its data in '/disk/pg', where no volume is mounted: the data is lost when the container restarts"));

    [Fact]
    public Task All_directories_are_named() => Verify.Reports(
        Of("\"zookeeper:3.9\"").MarkContainer(),
        OnContainerDisk("Container 'db' of StatefulSet 'db' (zookeeper) keeps its data in '/data' and '/datalog', where no volume is mounted: the data is lost when the container restarts"));

    [Theory]
    [InlineData("$\"qdrant/qdrant:{tenant}\"")]
    [InlineData("$\"reg:5000/mirror/qdrant/qdrant:{tenant}\"")]
    [InlineData("$\"qdrant/qdrant@{tenant}\"")]
    public Task A_tag_that_is_not_known_does_not_matter_where_no_version_decides(string image) =>
        Verify.Reports(Of(image).MarkContainer(), new DiagnosticResult("K8S3002", DiagnosticSeverity.Warning).WithLocation(0));

    [Theory]
    [InlineData("http://$(POD_NAME).db:6335")]
    [InlineData("http://db-0.db:6335")]
    public Task An_argument_of_which_only_the_end_is_not_known_is_no_flag(string uri) => Verify.Reports(
        Of(Qdrant, $$"""Command = new List<string> { "./entrypoint.sh" }, Args = new List<string> { "--uri", "{{uri}}" },""").MarkContainer(),
        new DiagnosticResult("K8S3002", DiagnosticSeverity.Warning).WithLocation(0));

    [Fact]
    public Task Parts_in_other_files_and_statements_are_followed() => Verify.Reports(
        ClientVersion.V20,
        new[]
        {
            """
            using System.Collections.Generic;
            using k8s.Models;

            public static class Program
            {
                public static V1StatefulSet Build()
                {
                    var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db" } };
                    set.Spec.Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container>() } };
                    set.Spec.Template.Spec.Containers.Add(Parts.Database(Parts.Image));
                    return set;
                }
            }
            """,
            """
            using k8s.Models;

            internal static class Parts
            {
                public const string Image = "qdrant/qdrant:v1.9.0";

                public static V1Container Database(string image)
                {
                    var container = new {|K8S3002:V1Container|} { Name = "db" };
                    container.Image = image;
                    return container;
                }
            }
            """,
        });

    [Fact]
    public Task Old_constructors_are_read_by_name() => Verify.Reports(ClientVersion.V9, """
        using System.Collections.Generic;
        using k8s.Models;

        public static class Program
        {
            public static V1StatefulSet Build() => new V1StatefulSet(
                spec: new V1StatefulSetSpec(
                    selector: new V1LabelSelector(),
                    serviceName: "db",
                    template: new V1PodTemplateSpec(spec: new V1PodSpec(new List<V1Container> { new {|K8S3002:V1Container|}("db", image: "mongo:7.0") }))));
        }
        """);

    [Theory]
    [InlineData("kubernetes_analyzers.stateful_images = acme/store=/store", "acme/store:1", true)]
    [InlineData("kubernetes_analyzers.stateful_images = acme/store", "acme/store:1", false)]
    [InlineData("kubernetes_analyzers.stateless_images = qdrant/qdrant", "qdrant/qdrant:v1.9.0", false)]
    public async Task Options_say_which_images_keep_data(string option, string image, bool isReported)
    {
        string source = Of($"\"{image}\"");
        var test = new ManifestAnalyzerTest(isReported ? source.MarkContainer() : source);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{option}\n"));
        if (isReported)
        {
            test.ExpectedDiagnostics.Add(OnContainerDisk("Container 'db' of StatefulSet 'db' (acme/store) keeps its data in '/store', where no volume is mounted: the data is lost when the container restarts"));
        }

        await test.RunAsync();
    }

    [Fact]
    public async Task A_claim_template_and_its_mount_are_proposed() => Assert.Equal(
        new[]
        {
            "K8S3002.Mount: new V1StatefulSetSpec.VolumeClaimTemplates = [V1PersistentVolumeClaim("
            + "Metadata: V1ObjectMeta(Name: 'data'), "
            + "Spec: V1PersistentVolumeClaimSpec(AccessModes: ['ReadWriteOnce'], Resources: V1VolumeResourceRequirements(Requests: {'storage': 10Gi})))]; "
            + "new V1Container.VolumeMounts = [V1VolumeMount(Name: 'data', MountPath: '/qdrant/storage')]",
        },
        await Proposals.OfAsync("K8S3002", Of(Qdrant)));

    [Fact]
    public async Task A_name_that_is_taken_is_not_used_again_and_a_new_disk_with_a_folder_of_its_own_is_no_hindrance() => Assert.Equal(
        new[]
        {
            "K8S3002.Mount: new List<V1PersistentVolumeClaim> += V1PersistentVolumeClaim("
            + "Metadata: V1ObjectMeta(Name: 'db-data'), "
            + "Spec: V1PersistentVolumeClaimSpec(AccessModes: ['ReadWriteOnce'], Resources: V1VolumeResourceRequirements(Requests: {'storage': 10Gi}))); "
            + "new List<V1VolumeMount> += V1VolumeMount(Name: 'db-data', MountPath: '/var/lib/postgresql/data', SubPath: 'data')",
        },
        await Proposals.OfAsync("K8S3002", Of(Postgres, DataAt("\"/backup\""), spec: DataTemplate)));

    [Fact]
    public async Task A_claim_template_that_nothing_mounts_is_used() => Assert.Equal(
        new[] { "K8S3002.Mount: new V1Container.VolumeMounts = [V1VolumeMount(Name: \"data\", MountPath: '/qdrant/storage')]" },
        await Proposals.OfAsync("K8S3002", Of(Qdrant, spec: DataTemplate)));

    [Fact]
    public async Task Volumes_that_are_not_all_known_may_have_the_name() =>
        Assert.Empty(await Proposals.OfAsync("K8S3002", Of(Qdrant, pod: "Volumes = VolumesOf(tenant),")));

    [Fact]
    public async Task A_container_that_is_right_for_another_set_is_not_changed()
    {
        string source = WorkloadSource.StatefulSet("Containers = new List<V1Container> { Database(null) },", members: $$"""
            public static V1StatefulSet Other() => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "other" },
                Spec = new V1StatefulSetSpec
                {
                    ServiceName = "other",
                    Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "other" } },
                    {{DataTemplate}}
                    Template = new V1PodTemplateSpec
                    {
                        Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "other" } },
                        Spec = new V1PodSpec { Containers = new List<V1Container> { Database(new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/qdrant/storage" } }) } },
                    },
                },
            };

            private static V1Container Database(IList<V1VolumeMount> mounts) => new V1Container { Name = "db", Image = {{Qdrant}}, VolumeMounts = mounts };
            """);

        await Verify.Reports(source, new DiagnosticResult("K8S3002", DiagnosticSeverity.Warning));
        Assert.Equal(
            new[]
            {
                "K8S3002.Mount: new V1StatefulSetSpec.VolumeClaimTemplates = [V1PersistentVolumeClaim("
                + "Metadata: V1ObjectMeta(Name: 'data'), "
                + "Spec: V1PersistentVolumeClaimSpec(AccessModes: ['ReadWriteOnce'], Resources: V1VolumeResourceRequirements(Requests: {'storage': 10Gi})))]; "
                + "null => [V1VolumeMount(Name: 'data', MountPath: '/qdrant/storage')]",
            },
            await Proposals.OfAsync("K8S3002", source));
    }

    [Fact]
    public async Task Two_containers_of_one_pod_from_one_place_are_not_changed()
    {
        string source = WorkloadSource.StatefulSet("Containers = new List<V1Container> { Database(\"a\"), Database(\"b\") },", members: $$"""
            private static V1Container Database(string name) => new V1Container { Name = name, Image = {{Qdrant}} };
            """);

        Assert.Empty(await Proposals.OfAsync("K8S3002", source));
    }
}
