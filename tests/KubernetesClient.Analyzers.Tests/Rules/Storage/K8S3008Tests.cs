using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Storage;
using KubernetesClient.Analyzers.Rules.Storage;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Storage;

public sealed class K8S3008Tests
{
    private const string Scratch = """new V1Volume { Name = "data", EmptyDir = new V1EmptyDirVolumeSource() }""";

    private const string Logs = """new V1Volume { Name = "logs" }""";

    private const string Members = """
        private static extern V1EmptyDirVolumeSource ScratchOf(string tenant);
        private static extern IList<V1VolumeMount> MountsOf(string tenant);
        """;

    public static TheoryData<string> Forms => new()
    {
        { Mounting("new V1VolumeMount { Name = \"data\", MountPath = \"/data\", SubPath = WRONG }") },
        { Mounting("new() { Name = \"data\", MountPath = \"/data\", SubPath = /* by tenant */ WRONG }") },
        { Mounting("Mount(WRONG)") + "|private static V1VolumeMount Mount(string part) => new V1VolumeMount { Name = \"data\", MountPath = \"/data\", SubPath = part };" },
        { Mounting("Mount()") + "|private static V1VolumeMount Mount() { var mount = new V1VolumeMount { Name = \"data\", MountPath = \"/data\" }; mount.SubPath = WRONG; return mount; }" },
        { Mounting("new V1VolumeMount { Name = \"data\", MountPath = \"/data\", SubPath = Part }") + "|private const string Part = WRONG;" },
    };

    private static string Mounting(string mounts) =>
        $$"""Containers = new List<V1Container> { new V1Container { Name = "db", Image = "acme/db:1", VolumeMounts = new List<V1VolumeMount> { {{mounts}} } } },""";

    private static string Pod(string mounts) => $"Volumes = new List<V1Volume> {{ {Scratch}, {Logs} }}, {Mounting(mounts)}";

    private static DiagnosticResult Refused(string message) =>
        new DiagnosticResult(K8S3008VolumeRefused.Id, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message);

    private static DiagnosticResult RefusedOfDatabase(string fault) =>
        Refused($"Container 'db' of Deployment 'db' {fault}: the API server refuses the pods");

    [Theory]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data" }, new V1VolumeMount { Name = "data", MountPath = "/data/db", SubPath = "db" }, new V1VolumeMount { Name = "logs", MountPath = "/database" }""")]
    // The server compares letter by letter.
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data" }, new V1VolumeMount { Name = "logs", MountPath = "/data/" }""")]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = tenant }, new V1VolumeMount { Name = "logs", MountPath = "/data" }""")]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = isOn ? "/data" : "/logs" }, new V1VolumeMount { Name = "logs", MountPath = "/logs" }""")]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data", SubPath = "a/b..c/...d" }""")]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data", SubPath = tenant }""")]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data", SubPath = $"{tenant}/.." }""")]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data", SubPath = "" }""")]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data", SubPath = null, SubPathExpr = "$(POD_NAME)" }""")]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data", SubPath = isOn ? "a" : null, SubPathExpr = isOn ? null : "$(POD_NAME)" }""")]
    public Task Mounts_that_may_be_right_are_silent(string mounts) => Verify.Silent(WorkloadSource.Deployment(Pod(mounts)));

    [Theory]
    [InlineData("EmptyDir = new V1EmptyDirVolumeSource()")]
    [InlineData("EmptyDir = null, ConfigMap = new V1ConfigMapVolumeSource { Name = \"db\" }")]
    [InlineData("EmptyDir = isOn ? new V1EmptyDirVolumeSource() : null, ConfigMap = isOn ? null : new V1ConfigMapVolumeSource { Name = \"db\" }")]
    [InlineData("EmptyDir = ScratchOf(tenant), ConfigMap = new V1ConfigMapVolumeSource { Name = \"db\" }")]
    public Task Volumes_that_may_have_one_source_are_silent(string source) => Verify.Silent(WorkloadSource.Deployment(
        $"Volumes = new List<V1Volume> {{ new V1Volume {{ Name = \"data\", {source} }} }}, {Mounting("""new V1VolumeMount { Name = "data", MountPath = "/data" }""")}", members: Members));

    [Theory]
    [InlineData("PersistentVolumeClaim = new V1PersistentVolumeClaimVolumeSource { ClaimName = \"db\" }")]
    [InlineData("Ephemeral = new V1EphemeralVolumeSource()")]
    public Task Devices_of_claims_are_silent(string source) => Verify.Silent(WorkloadSource.Deployment($$"""
        Volumes = new List<V1Volume> { new V1Volume { Name = "data", {{source}} } },
        Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0", VolumeDevices = new List<V1VolumeDevice> { new V1VolumeDevice { Name = "data", DevicePath = "/dev/data" } } } },
        """));

    [Fact]
    public Task Devices_of_claim_templates_are_silent() => Verify.Silent(WorkloadSource.StatefulSet(
        $$"""
        Volumes = new List<V1Volume> { {{Logs}} },
        Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0", VolumeDevices = new List<V1VolumeDevice> { new V1VolumeDevice { Name = "data", DevicePath = "/dev/data" } } } },
        """,
        DatabaseSource.DataTemplate));

    [Fact]
    public Task Containers_may_mount_at_the_same_path() => Verify.Silent(WorkloadSource.Deployment($$"""
        Volumes = new List<V1Volume> { {{Scratch}} },
        Containers = new List<V1Container>
        {
            new V1Container { Name = "a", Image = "example.com/a:1.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } },
            new V1Container { Name = "b", Image = "example.com/b:1.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "data", MountPath = "/data" } } },
        },
        """));

    [Theory]
    [InlineData("EmptyDir = new V1EmptyDirVolumeSource(), ConfigMap = new {|K8S3008:V1ConfigMapVolumeSource|} { Name = \"db\" }", "ConfigMap = new V1ConfigMapVolumeSource { Name = \"db\" }")]
    [InlineData("Secret = new V1SecretVolumeSource { SecretName = \"db\" }, EmptyDir = new {|K8S3008:V1EmptyDirVolumeSource|}()", "Secret = new V1SecretVolumeSource { SecretName = \"db\" }")]
    public Task Scratch_space_beside_another_source_goes(string sources, string kept)
    {
        return Verify.Fixes<K8S3008VolumeRefusedFix>([Of(sources, "Program"), Of(sources, "Other")], [Of(kept, "Program"), Of(kept, "Other")]);

        static string Of(string sources, string type) => WorkloadSource.StatefulSet($$"""
            Volumes = new List<V1Volume> { new V1Volume { Name = "data", {{sources}} } },
            {{Mounting("""new V1VolumeMount { Name = "data", MountPath = "/data" }""")}}
            """).Replace("class Program", $"class {type}", StringComparison.Ordinal);
    }

    [Fact]
    public Task Two_sources_that_both_hold_something_have_no_fix() => Verify.DeclinesToFix<K8S3008VolumeRefusedFix>(WorkloadSource.StatefulSet($$"""
        Volumes = new List<V1Volume> { new V1Volume { Name = "data", Secret = new V1SecretVolumeSource { SecretName = "db" }, ConfigMap = new {|K8S3008:V1ConfigMapVolumeSource|} { Name = "db" } } },
        {{Mounting("""new V1VolumeMount { Name = "data", MountPath = "/data" }""")}}
        """));

    [Theory]
    [InlineData(K8S3008VolumeRefused.RepairKey, """SubPathExpr = "$(POD_NAME)" """)]
    [InlineData(K8S3008VolumeRefused.SubPathKey, """SubPath = "a" """)]
    public Task One_of_two_sub_paths_goes(string key, string kept) => Verify.Fixes<K8S3008VolumeRefusedFix>(
        WorkloadSource.Deployment(Pod("""new V1VolumeMount { Name = "data", MountPath = "/data", SubPath = "a", SubPathExpr = {|K8S3008:"$(POD_NAME)"|} }""")),
        WorkloadSource.Deployment(Pod($$"""new V1VolumeMount { Name = "data", MountPath = "/data", {{kept}}}""")),
        key);

    [Theory]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data" }, new V1VolumeMount { Name = "logs", MountPath = {|#0:"/data"|} }""", "mounts 'data' and 'logs' at '/data'")]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = $"/{tenant}" }, new V1VolumeMount { Name = "logs", MountPath = {|#0:$"/{tenant}"|} }""", "mounts 'data' and 'logs' at '/{tenant}'")]
    [InlineData("""new {|#0:V1VolumeMount|} { Name = "data" }""", "has a mount without path")]
    [InlineData("""new {|#0:V1VolumeMount|} { MountPath = "/data" }""", "has a mount without name")]
    [InlineData("""new {|#0:V1VolumeMount|} { Name = "" }""", "has a mount without name and path")]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data", SubPath = {|#0:"/pg"|} }""", "has the sub-path '/pg', which leads out of the volume")]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data", SubPath = {|#0:"a/../b"|} }""", "has the sub-path 'a/../b', which leads out of the volume")]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data", SubPathExpr = {|#0:"/$(POD_NAME)"|} }""", "has the sub-path '/$(POD_NAME)', which leads out of the volume")]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data", SubPath = "a", SubPathExpr = {|#0:"$(POD_NAME)"|} }""", "has a mount with both a SubPath and a SubPathExpr")]
    public Task A_mount_that_the_server_refuses_is_reported(string mounts, string fault) => Verify.Reports(WorkloadSource.Deployment(Pod(mounts)), RefusedOfDatabase(fault));

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task A_volume_with_two_sources_is_reported(ClientVersion client) => Verify.Reports(
        client,
        WorkloadSource.StatefulSet($$"""
            Volumes = new List<V1Volume> { new V1Volume { Name = "data", EmptyDir = new V1EmptyDirVolumeSource(), ConfigMap = new {|#0:V1ConfigMapVolumeSource|} { Name = "db" } } },
            {{Mounting("""new V1VolumeMount { Name = "data", MountPath = "/data" }""")}}
            """),
        Refused("Volume 'data' of StatefulSet 'db' has several sources, EmptyDir and ConfigMap: the API server refuses the pods"));

    [Fact]
    public Task A_device_of_scratch_space_is_reported() => Verify.Reports(
        WorkloadSource.Deployment($$"""
            Volumes = new List<V1Volume> { {{Scratch}} },
            Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0", VolumeDevices = new List<V1VolumeDevice> { new V1VolumeDevice { Name = {|#0:"data"|}, DevicePath = "/dev/data" } } } },
            """),
        RefusedOfDatabase("uses 'data' as a block device, which is no claim"));

    [Fact]
    public Task Containers_of_all_sorts_are_looked_at() => Verify.Reports(WorkloadSource.StatefulSet($$"""
        Volumes = new List<V1Volume> { {{Scratch}} },
        Containers = new List<V1Container> { new V1Container { Name = "db", Image = "example.com/db:1.0" } },
        InitContainers = new List<V1Container> { new V1Container { Name = "format", Image = "example.com/format:1.0", VolumeMounts = new List<V1VolumeMount> { new {|K8S3008:V1VolumeMount|} { Name = "data" } } } },
        EphemeralContainers = new List<V1EphemeralContainer> { new V1EphemeralContainer { Name = "debug", VolumeMounts = new List<V1VolumeMount> { new {|K8S3008:V1VolumeMount|} { Name = "data" } } } },
        """));

    [Theory]
    [MemberData(nameof(Forms))]
    public Task A_sub_path_inside_of_the_volume_is_written(string form)
    {
        string[] parts = form.Split('|');
        string source = WorkloadSource.Deployment($"Volumes = new List<V1Volume> {{ {Scratch} }}, {parts[0]}", members: parts.Length > 1 ? parts[1] : "");
        return LiteralForms.Fix<K8S3008VolumeRefusedFix>(
            "K8S3008",
            new[] { source, source.Replace("class Program", "class Other", StringComparison.Ordinal).Replace("Part", "OtherPart", StringComparison.Ordinal) },
            "/pg/data",
            "pg/data");
    }

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    public Task Constructors_of_older_clients_are_repaired(ClientVersion client) => LiteralForms.Fix<K8S3008VolumeRefusedFix>(
        "K8S3008",
        new[] { WorkloadSource.Deployment(Pod("new V1VolumeMount(name: \"data\", mountPath: \"/data\", subPath: WRONG)")) },
        "/pg",
        "pg",
        client: client);

    [Fact]
    public Task The_second_of_two_mounts_that_are_the_same_goes() => Verify.Fixes<K8S3008VolumeRefusedFix>(
        WorkloadSource.Deployment(Pod("""new V1VolumeMount { Name = "data", MountPath = "/data", SubPath = "db" }, new V1VolumeMount { Name = "data", MountPath = {|K8S3008:"/data"|} }""")),
        WorkloadSource.Deployment(Pod("""new V1VolumeMount { Name = "data", MountPath = "/data", SubPath = "db" }""")));

    [Theory]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data" }, new V1VolumeMount { Name = "logs", MountPath = {|K8S3008:"/data"|} }""")]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data" }, new V1VolumeMount { Name = "data", MountPath = {|K8S3008:"/data"|}, SubPath = "db" }""")]
    [InlineData("""new V1VolumeMount { Name = "data", MountPath = "/data", SubPath = {|K8S3008:"../pg"|} }""")]
    [InlineData("""new {|K8S3008:V1VolumeMount|} { Name = "data" }""")]
    public Task What_only_a_person_knows_has_no_fix(string mounts) => Verify.DeclinesToFix<K8S3008VolumeRefusedFix>(WorkloadSource.Deployment(Pod(mounts)));

    [Fact]
    public Task A_path_that_is_used_elsewhere_stays()
    {
        string source = WorkloadSource.Deployment(
            Pod("new V1VolumeMount { Name = \"data\", MountPath = \"/data\", SubPath = {|K8S3008:Part|} }"),
            members: "private const string Part = \"/pg\"; public static string Describe() => Part;");
        return Verify.Fixes<K8S3008VolumeRefusedFix>(source, source.Replace("{|K8S3008:Part|}", "\"pg\"", StringComparison.Ordinal));
    }
}
