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

public sealed class K8S3014Tests
{
    private const string Postgres = "\"postgres:17.5\"";

    private const string AtData = """VolumeMounts = new List<V1VolumeMount> { new {|#0:V1VolumeMount|} { Name = "data", MountPath = "/var/lib/postgresql/data" } },""";

    private const string OnClaim = """Volumes = new List<V1Volume> { new V1Volume { Name = "data", PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = "db" } } },""";

    private static DiagnosticResult AtDirectory(string message) =>
        new DiagnosticResult(K8S3014ClaimAtDataDirectory.Id, DiagnosticSeverity.Info).WithLocation(0).WithMessage(message);

    private static string Marked(string source) => source.Replace("#0", "K8S3014", StringComparison.Ordinal);

    private static string Unmarked(string source) => source.Replace("{|#0:V1VolumeMount|}", "V1VolumeMount", StringComparison.Ordinal);

    [Theory]
    [InlineData("\"/var/lib/postgresql/data\"", "SubPath = \"pg\"")]
    [InlineData("\"/var/lib/postgresql/data\"", "SubPathExpr = \"$(POD_NAME)\"")]
    [InlineData("\"/var/lib/postgresql/data\"", "SubPath = tenant")]
    [InlineData("\"/var/lib/postgresql/data\"", "SubPath = isOn ? \"pg\" : null")]
    [InlineData("tenant", "")]
    public Task A_folder_of_the_disk_is_silent(string path, string more) => Verify.Silent(Of(Postgres, DataAt(path, more), spec: DataTemplate));

    [Theory]
    [InlineData("\"postgres:18\"", "\"/var/lib/postgresql\"")]
    [InlineData("\"postgres\"", "\"/var/lib/postgresql/data\"")]
    [InlineData("\"mysql:9\"", "\"/var/lib/mysql\"")]
    [InlineData("\"bitnami/postgresql:17\"", "\"/bitnami/postgresql\"")]
    [InlineData("\"acme/postgres:17\"", "\"/var/lib/postgresql/data\"")]
    public Task Servers_that_make_a_folder_of_their_own_are_silent(string image, string path) => Verify.Silent("#pragma warning disable K8S2007\n" + Of(image, DataAt(path), spec: DataTemplate));

    [Fact]
    public Task Data_below_the_mount_is_silent() => Verify.Silent(Of(
        Postgres,
        DataAt("\"/var/lib/postgresql/data\"") + "Env = new List<V1EnvVar> { new V1EnvVar { Name = \"PGDATA\", Value = \"/var/lib/postgresql/data/pgdata\" } },",
        spec: DataTemplate));

    [Theory]
    [InlineData("Volumes = VolumesOf(tenant),")]
    [InlineData("Volumes = new List<V1Volume> { new V1Volume { Name = \"data\", Nfs = new V1NFSVolumeSource() } },")]
    public Task A_volume_that_may_have_no_such_folder_is_silent(string volumes) => Verify.Silent(Of(Postgres, Unmarked(AtData), volumes));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public async Task A_whole_disk_at_the_data_directory_is_reported(ClientVersion client)
    {
        const string Message = "Container 'db' of StatefulSet 'db' (postgres) mounts a whole disk at its data directory '/var/lib/postgresql/data': where a new disk has a folder lost+found, the server refuses to begin there";
        await Verify.Reports(client, Of(Postgres, AtData, spec: DataTemplate), AtDirectory(Message));
        await Verify.Reports(client, Of(Postgres, AtData, OnClaim), AtDirectory(Message));
    }

    [Fact]
    public Task A_slash_at_the_end_and_a_directory_that_env_names_change_nothing() => Verify.Reports(Of(
        Postgres,
        Marked(AtData).Replace("\"/var/lib/postgresql/data\"", "\"/disk/pg/\"", StringComparison.Ordinal) + "Env = new List<V1EnvVar> { new V1EnvVar { Name = \"PGDATA\", Value = \"/disk/pg\" } },",
        spec: DataTemplate));

    [Theory]
    [InlineData("VolumeMounts = new List<V1VolumeMount> { new {|#0:V1VolumeMount|} { Name = \"data\", MountPath = \"/var/lib/postgresql/data\" } },", "{ Name = \"data\", MountPath = \"/var/lib/postgresql/data\", SubPath = \"data\" }", "")]
    [InlineData("VolumeMounts = new V1VolumeMount[] { {|#0:new()|} { Name = \"data\", MountPath = \"/var/lib/postgresql/data\" } },", "{ Name = \"data\", MountPath = \"/var/lib/postgresql/data\", SubPath = \"data\" }", "")]
    [InlineData("VolumeMounts = new List<V1VolumeMount> { Disks.Mount(\"data\", \"/var/lib/postgresql/data\") },", "{ Name = name, MountPath = path, SubPath = \"data\" }", "using k8s.Models;\n\ninternal static class Disks\n{\n    public static V1VolumeMount Mount(string name, string path) =>\n        new {|#0:V1VolumeMount|} { Name = name, MountPath = path };\n}")]
    [InlineData("VolumeMounts = Disks.Mounts(),", "mount.MountPath = \"/var/lib/postgresql/data\";\n        mount.SubPath = \"data\";", "using k8s.Models;\n\ninternal static class Disks\n{\n    public static V1VolumeMount[] Mounts()\n    {\n        var mount = new {|#0:V1VolumeMount|}();\n        mount.Name = \"data\";\n        mount.MountPath = \"/var/lib/postgresql/data\";\n        return new[] { mount };\n    }\n}")]
    public Task The_mount_gets_a_sub_path(string mounts, string repaired, string helper)
    {
        string source = Of(Postgres, mounts, spec: DataTemplate);
        return Verify.Fixes<K8S3014ClaimAtDataDirectoryFix>([Marked(source), Marked(helper)], [Repaired(source), Repaired(helper)]);

        string Repaired(string code) => code
            .Replace("{|#0:", "", StringComparison.Ordinal)
            .Replace("|}", "", StringComparison.Ordinal)
            .Replace(repaired.Replace(", SubPath = \"data\"", "", StringComparison.Ordinal).Replace("\n        mount.SubPath = \"data\";", "", StringComparison.Ordinal), repaired, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    public async Task Constructors_of_older_clients_get_an_argument(ClientVersion client)
    {
        string source = Of(Postgres, "VolumeMounts = new List<V1VolumeMount> { new {|K8S3014:V1VolumeMount|}(name: \"data\", mountPath: \"/var/lib/postgresql/data\") },", spec: DataTemplate);
        var test = new ManifestCodeFixTest<K8S3014ClaimAtDataDirectoryFix> { Client = client };
        test.TestState.Sources.Add(source);
        test.FixedState.Sources.Add(source
            .Replace("{|K8S3014:V1VolumeMount|}", "V1VolumeMount", StringComparison.Ordinal)
            .Replace("mountPath: \"/var/lib/postgresql/data\")", "mountPath: \"/var/lib/postgresql/data\", subPath: \"data\")", StringComparison.Ordinal));
        await test.RunAsync();
    }

    [Fact]
    public Task Sets_in_several_files_are_repaired()
    {
        string source = Of(Postgres, Marked(AtData), spec: DataTemplate);
        string repaired = Of(Postgres, Unmarked(AtData).Replace("\" }", "\", SubPath = \"data\" }", StringComparison.Ordinal), spec: DataTemplate);
        return Verify.Fixes<K8S3014ClaimAtDataDirectoryFix>([source, Other(source)], [repaired, Other(repaired)]);

        static string Other(string program) => program.Replace("class Program", "class Other", StringComparison.Ordinal);
    }

    [Fact]
    public Task A_mount_of_another_set_too_stays() => Verify.DeclinesToFix<K8S3014ClaimAtDataDirectoryFix>(WorkloadSource.StatefulSet(
        """Containers = new List<V1Container> { new V1Container { Name = "db", Image = "postgres:17", VolumeMounts = new List<V1VolumeMount> { Mount() } } },""",
        DataTemplate,
        $$"""
        public static V1StatefulSet Other() => new V1StatefulSet
        {
            Spec = new V1StatefulSetSpec
            {
                ServiceName = "other",
                Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "other" } },
                {{DataTemplate}}
                Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "other" } }, Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "store", Image = "acme/store:1", VolumeMounts = new List<V1VolumeMount> { Mount() } } } } },
            },
        };

        private static V1VolumeMount Mount() => new {|K8S3014:V1VolumeMount|} { Name = "data", MountPath = "/var/lib/postgresql/data" };
        """));
}
