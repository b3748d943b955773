using System.Collections.Immutable;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;
using LiteralForms = KubernetesClient.Analyzers.Tests.Rules.Storage.LiteralForms;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>The fix of K8S1009.</summary>
public sealed class K8S1009FixTests
{
    private const string Headless = "ClusterIP = \"None\", Selector = Labels()";
    private const string Whole = $"Spec = new V1StatefulSetSpec {{ ServiceName = \"db\", {DatabaseSource.Pods} }}";

    private static readonly ImmutableDictionary<string, string[]> Forms = ImmutableDictionary<string, string[]>.Empty
        .Add("initializer", new[] { With($$"""public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = WRONG /* of the set */ }, {{Whole}} };""") })
        .Add("statement", new[] { With($$"""
            public static V1StatefulSet Set()
            {
                var set = new V1StatefulSet { {{Whole}} };
                set.Metadata = new V1ObjectMeta();
                set.Metadata.Name = WRONG;
                return set;
            }
            """) })
        .Add("filled parameter", new[] { With($$"""
            public static V1StatefulSet Set()
            {
                var set = new V1StatefulSet { Metadata = new V1ObjectMeta(), {{Whole}} };
                Name(set, WRONG);
                return set;
            }

            private static void Name(V1StatefulSet set, string name) => set.Metadata.Name = name;
            """) })
        .Add("helper in another file", new[] { With($$"""public static V1StatefulSet Set() => new V1StatefulSet { Metadata = Naming.Metadata(), {{Whole}} };"""), DatabaseSource.File("Naming", "public static V1ObjectMeta Metadata() => new() { Name = WRONG };") })
        .Add("constant in another file", new[] { With($$"""public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = Naming.OfSet }, {{Whole}} };"""), DatabaseSource.File("Naming", "public const string OfSet = WRONG;") })
        .Add("named argument of 9", new[] { With($$"""public static V1StatefulSet Set() => new V1StatefulSet(metadata: new V1ObjectMeta(name: WRONG), spec: new V1StatefulSetSpec(serviceName: "db", selector: new V1LabelSelector(matchLabels: Labels()), template: Template()));""") })
        .Add("named argument of 17", new[] { With($$"""public static V1StatefulSet Set() => new V1StatefulSet(metadata: new V1ObjectMeta(name: WRONG), spec: new V1StatefulSetSpec(serviceName: "db", selector: new V1LabelSelector(matchLabels: Labels()), template: Template()));""") });

    public static TheoryData<string> FormNames => new(Forms.Keys);

    [Theory]
    [MemberData(nameof(FormNames))]
    public Task A_set_is_renamed(string form) => LiteralForms.Fix<K8S1009NameRefusedFix>("K8S1009", Forms[form], "Orders_DB", "orders-db", client: ClientOf(form));

    [Theory]
    [InlineData("Db", "db")]
    [InlineData("db.main", "db-main")]
    [InlineData("my  db", "my-db")]
    [InlineData("-db-", "db")]
    public Task What_is_not_allowed_becomes_a_dash(string wrong, string right) => LiteralForms.Fix<K8S1009NameRefusedFix>("K8S1009", Forms["initializer"], wrong, right);

    [Theory]
    [InlineData(" ")]
    [InlineData("___")]
    [InlineData("ÄÖÜ")]
    [InlineData("A123456789-123456789-123456789-123456789-123456789-123456789-123")]
    public Task Nobody_knows_what_is_meant(string wrong) => LiteralForms.Decline<K8S1009NameRefusedFix>("K8S1009", Forms["initializer"], wrong);

    [Fact]
    public Task Names_in_several_files_are_fixed_in_every_scope() => Verify.Fixes<K8S1009NameRefusedFix>(
        new[] { With(Set("{|K8S1009:\"Db\"|}")), Web("{|K8S1009:\"Web_1\"|}") },
        new[] { With(Set("\"db\"")), Web("\"web-1\"") });

    [Fact]
    public Task A_Service_is_renamed_with_the_set_that_it_governs() => Fixes(
        Set("\"db\"", "{|K8S1009:\"Db_Peers\"|}") + DatabaseSource.Service(Headless, "{|K8S1009:\"Db_Peers\"|}"),
        Set("\"db\"", "\"db-peers\"") + DatabaseSource.Service(Headless, "\"db-peers\""));

    [Fact]
    public Task The_two_ends_of_a_constant_are_written_out() => Fixes(
        "private const string Peers = \"Db_Peers\";\n" + Set("\"db\"", "{|K8S1009:Peers|}") + DatabaseSource.Service(Headless, "{|K8S1009:Peers|}"),
        "private const string Peers = \"Db_Peers\";\n" + Set("\"db\"", "\"db-peers\"") + DatabaseSource.Service(Headless, "\"db-peers\""));

    [Fact]
    public Task A_set_names_the_Service_that_is_there() => Fixes(
        Set("\"db\"", "{|K8S1009:\"DB\"|}", method: "Set(string tenant)") + DatabaseSource.Service("ClusterIP = \"None\", Selector = new Dictionary<string, string> { [\"app\"] = Environment.MachineName }"),
        Set("\"db\"", "\"db\"", method: "Set(string tenant)") + DatabaseSource.Service("ClusterIP = \"None\", Selector = new Dictionary<string, string> { [\"app\"] = Environment.MachineName }"));

    [Fact]
    public Task A_claim_template_is_renamed_with_its_mounts() => Fixes(
        Disk("{|K8S1009:\"My_Data\"|}", "\"My_Data\"", "\"My_Data\""),
        Disk("\"my-data\"", "\"my-data\"", "\"my-data\""));

    [Fact]
    public Task A_mount_that_may_be_of_the_template_keeps_it() => Declines(Disk("{|K8S1009:\"My_Data\"|}", "\"My_Data\"", "Environment.MachineName"));

    [Fact]
    public Task A_Service_that_may_be_named_so_keeps_its_name() => Declines(
        Set("\"db\"", "Environment.MachineName") + DatabaseSource.Service(Headless, "{|K8S1009:\"Db_Peers\"|}"));

    [Fact]
    public Task A_name_that_another_set_has_is_not_taken() => Declines(Set("{|K8S1009:\"Db\"|}") + Set("\"db\"", method: "Other()"));

    [Fact]
    public Task What_else_reads_a_constant_keeps_it() => Fixes(
        "private const string Name = \"Orders\";\npublic static string Greeting() => \"Dear \" + Name;\n" + Set("{|K8S1009:Name|}"),
        "private const string Name = \"Orders\";\npublic static string Greeting() => \"Dear \" + Name;\n" + Set("\"orders\""));

    [Fact]
    public Task A_helper_that_others_call_stays() => Declines("""
        public static V1StatefulSet Db() => Build("db");
        public static V1StatefulSet Web() => Build("web");
        private static V1StatefulSet Build(string name) => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1StatefulSetSpec { ServiceName = name, Selector = new V1LabelSelector { MatchLabels = Labels() }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = Labels() }, Spec = new V1PodSpec { Containers = new[] { new V1Container { Name = {|K8S1009:Pod(name)|}, Image = "example.com/db:1.0" } } } } } };
        private static string Pod(string name) => $"{name}_pod";
        """);

    private static ClientVersion ClientOf(string form) => form switch
    {
        "named argument of 9" => ClientVersion.V9,
        "named argument of 17" => ClientVersion.V17,
        _ => ClientVersion.V20,
    };

    private static string With(string members) => DatabaseSource.With(members);

    private static Task Fixes(string before, string after) => Verify.Fixes<K8S1009NameRefusedFix>(With(before), With(after));

    private static Task Declines(string source) => Verify.DeclinesToFix<K8S1009NameRefusedFix>(With(source));

    private static string Set(string name, string serviceName = "\"db\"", string method = "Set()") => DatabaseSource.Set(serviceName, name, method);

    private static string Web(string name) => DatabaseSource.File("Web", $$"""
        public static V1Deployment Build() => new() { Metadata = new() { Name = {{name}} }, Spec = new() { Selector = new() { MatchLabels = Database.Labels() }, Template = Database.Template() } };
        """);

    private static string Disk(string template, string mount, string other) => $$"""
        public static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec
        {
            ServiceName = "db",
            Selector = new V1LabelSelector { MatchLabels = Labels() },
            VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { new V1PersistentVolumeClaim { Metadata = new V1ObjectMeta { Name = {{template}} }, Spec = new V1PersistentVolumeClaimSpec { AccessModes = new[] { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("1Gi") } } } } },
            Template = new V1PodTemplateSpec
            {
                Metadata = new V1ObjectMeta { Labels = Labels() },
                Spec = new V1PodSpec { Containers = new List<V1Container>
                {
                    new V1Container { Name = "db", Image = "example.com/db:1.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = {{mount}}, MountPath = "/data" } } },
                    new V1Container { Name = "backup", Image = "example.com/backup:1.0", VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = {{other}}, MountPath = "/data" } } },
                } },
            },
        } };
        """;
}
