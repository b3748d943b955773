using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;
using static KubernetesClient.Analyzers.Tests.Rules.Storage.DatabaseSource;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

public sealed class K8S3012Tests
{
    public static TheoryData<string> Forms => new(PostgresSource.Forms.Keys);

    private static DiagnosticResult NotKept(string message) =>
        new DiagnosticResult(K8S3012DataPathNotKept.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    [Theory]
    // Where these versions keep their data.
    [InlineData("\"postgres:18\"", "\"/var/lib/postgresql\"")]
    [InlineData("\"postgres:18.1-alpine\"", "\"/var/lib/postgresql/\"")]
    [InlineData("\"postgres:17.5\"", "\"/var/lib/postgresql/data\"")]
    // The tag does not tell.
    [InlineData("\"postgres\"", "\"/var/lib/postgresql\"")]
    [InlineData("\"postgres:latest\"", "\"/var/lib/postgresql/data\"")]
    [InlineData("$\"postgres:{tenant}\"", "\"/var/lib/postgresql/data\"")]
    [InlineData("isOn ? \"postgres:17\" : \"postgres:18\"", "\"/var/lib/postgresql/data\"")]
    [InlineData("\"postgres@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"", "\"/var/lib/postgresql/data\"")]
    // Somebody else's image, and one that is laid out otherwise.
    [InlineData("\"acme/postgres:18\"", "\"/var/lib/postgresql/data\"")]
    [InlineData("\"bitnami/postgresql:18\"", "\"/bitnami/postgresql\"")]
    public Task Mounts_that_may_be_right_are_silent(string image, string path) => Verify.Silent("#pragma warning disable K8S2007\n" + Of(image, DataAt(path, "SubPath = \"pg\""), spec: DataTemplate));

    [Theory]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"PGDATA\", Value = \"/var/lib/postgresql/data/pg\" } },")]
    [InlineData("Env = new List<V1EnvVar> { new V1EnvVar { Name = \"PGDATA\", Value = tenant } },")]
    [InlineData("Env = EnvOf(tenant),")]
    [InlineData("Args = new List<string> { \"-D\", \"/var/lib/postgresql/data/pg\" },")]
    [InlineData("Command = new List<string> { \"pg_isready\" },")]
    public async Task Data_that_is_moved_is_silent(string container)
    {
        await Verify.Silent(Of("\"postgres:18\"", DataAt("\"/var/lib/postgresql/data\"") + container, spec: DataTemplate));
        await Verify.Silent(Of("\"postgres:17\"", DataAt("\"/var/lib/postgresql\"") + container.Replace("/data/pg", "/pg", StringComparison.Ordinal), spec: DataTemplate));
    }

    [Fact]
    public Task A_mount_below_the_other_holds_the_data() => Verify.Silent(Of(
        "\"postgres:17\"",
        """VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/var/lib/postgresql", SubPath = "home" }, new V1VolumeMount { Name = "data", MountPath = "/var/lib/postgresql/data", SubPath = "pg" } },""",
        spec: DataTemplate));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public async Task A_mount_for_another_version_is_reported(ClientVersion client)
    {
        await Verify.Reports(
            client,
            Of("\"postgres:18.1\"", DataAt("{|#0:\"/var/lib/postgresql/data\"|}"), spec: DataTemplate),
            NotKept("Container 'db' of StatefulSet 'db' (postgres:18.1) mounts a volume at '/var/lib/postgresql/data', but this version keeps its data in '/var/lib/postgresql/18/docker', which is not on it: the server refuses to start, or its data is lost with the container"));
        await Verify.Reports(
            client,
            Of("\"registry.example.com:5000/postgres:16-alpine\"", DataAt("{|#0:\"/var/lib/postgresql\"|}"), spec: DataTemplate),
            NotKept("Container 'db' of StatefulSet 'db' (postgres:16-alpine) mounts a volume at '/var/lib/postgresql', but this version keeps its data in '/var/lib/postgresql/data', for which most container runtimes make a volume of its own: the data is lost with the container"));
    }

    [Theory]
    [InlineData("\"pgvector/pgvector:pg18\"", "\"/var/lib/postgresql/data/\"")]
    [InlineData("\"timescale/timescaledb:2.20.0-pg17\"", "\"/var/lib/postgresql/\"")]
    [InlineData("\"influxdb:2.7\"", "\"/var/lib/influxdb\"")]
    public Task Other_images_whose_layout_changed_are_known(string image, string path) =>
        Verify.Reports(Of(image, DataAt($"{{|K8S3012:{path}|}}"), spec: DataTemplate));

    [Fact]
    public Task It_speaks_alone_of_scratch_space() =>
        Verify.Reports(Of("\"postgres:18\"", DataAt("{|K8S3012:\"/var/lib/postgresql/data\"|}"), DataVolume));

    [Theory]
    [MemberData(nameof(Forms))]
    public Task The_mount_goes_where_version_18_keeps_its_data(string form) => LiteralForms.Fix<K8S3012DataPathNotKeptFix>(
        "K8S3012", PostgresSource.Of(form, "postgres:18", ""), "/var/lib/postgresql/data", "/var/lib/postgresql");

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    public Task Constructors_of_older_clients_are_repaired(ClientVersion client) => LiteralForms.Fix<K8S3012DataPathNotKeptFix>(
        "K8S3012", PostgresSource.Constructors("postgres:18"), "/var/lib/postgresql/data", "/var/lib/postgresql", client: client);

    [Fact]
    public Task Before_version_18_the_mount_gets_a_sub_path_too() => Verify.Fixes<K8S3012DataPathNotKeptFix>(
        Of("\"postgres:17\"", """VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = {|K8S3012:"/var/lib/postgresql"|} } },""", spec: DataTemplate),
        Of("\"postgres:17\"", """VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/var/lib/postgresql/data", SubPath = "data" } },""", spec: DataTemplate));

    [Fact]
    public Task A_sub_path_stays() => Verify.Fixes<K8S3012DataPathNotKeptFix>(
        Of("\"postgres:17\"", DataAt("{|K8S3012:\"/var/lib/postgresql\"|}", "SubPath = \"pg\""), spec: DataTemplate),
        Of("\"postgres:17\"", DataAt("\"/var/lib/postgresql/data\"", "SubPath = \"pg\""), spec: DataTemplate));

    [Fact]
    public Task A_mount_of_another_image_too_stays() => Verify.DeclinesToFix<K8S3012DataPathNotKeptFix>(WorkloadSource.StatefulSet(
        """Containers = new List<V1Container> { new V1Container { Name = "db", Image = "postgres:18", VolumeMounts = Mounts() } },""",
        DataTemplate,
        $$"""
        public static V1StatefulSet Old() => new V1StatefulSet
        {
            Spec = new V1StatefulSetSpec
            {
                ServiceName = "old",
                Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "old" } },
                {{DataTemplate}}
                Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "old" } }, Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db", Image = "postgres:17", VolumeMounts = Mounts() } } } },
            },
        };

        private static IList<V1VolumeMount> Mounts() => new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = {|K8S3012:"/var/lib/postgresql/data"|}, SubPath = "pg" } };
        """));
}
