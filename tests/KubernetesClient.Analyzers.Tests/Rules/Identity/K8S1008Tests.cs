using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.CodeFixes.Fixes.Identity;
using KubernetesClient.Analyzers.Tests.Rules.Rollout;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Rules.Identity;

/// <summary>K8S1008: peer address of a wrong Service, and its fix.</summary>
public sealed class K8S1008Tests
{
    private const string Constants = "private const string Name = \"db\";\nprivate const string Peers = \"peers\";\n";

    private static readonly Dictionary<string, string> Reported = new()
    {
        ["with a port"] = Variable("\"db-0.peers:7000\""),
        ["in a list"] = Variable("\"db-0.db:7000,db-1.peers:7000\""),
        ["in a URL"] = Variable("\"http://db-0.peers/\""),
        ["in a JDBC URL"] = Variable("\"jdbc:postgresql://db-0.peers:5432,db-1.peers:5432/app?ssl=true\""),
        ["in an AMQP URL"] = Variable("\"amqp://user:secret@db-0.peers:5672/\""),
        ["a node that is named by its host"] = Variable("\"rabbit@db-0.peers\""),
        ["in the form with the namespace"] = Variable("\"db-0.peers.data\""),
        ["in the long form"] = Variable("\"db-0.peers.data.svc.cluster.local\""),
        ["in a list of etcd"] = Argument("\"--initial-cluster=db-0=http://db-0.peers:2380,db-1=http://db-1.peers:2380\""),
        ["in a range of MinIO"] = Argument("\"http://db-{0...2}.peers.data.svc.cluster.local/export{0...3}\""),
        ["in a script"] = "Command = new List<string> { \"sh\", \"-c\", {|K8S1008:\"exec serve --join db-0.peers:7000 --as $(hostname)\"|} }",
        ["a name that is nearly that of the set"] = Variable("\"db-0.db-svc,db-1.db-svc\""),
        ["by interpolation of constants"] = Variable("$\"{Name}-{0}.{Peers}:7000\""),
    };

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["the governing Service"] = Variable("\"db-0.db,db-1.db.data,db-2.db.data.svc.cluster.local\"", isReported: false),
        ["a host of an outside domain"] = Variable("\"db-0.example.com:9092\"", isReported: false),
        ["a host below a top-level domain"] = Variable("\"https://db-0.com:9092,https://db-1.io:9092,https://db-2.local:9092\"", isReported: false),
        ["a file"] = Variable("\"db-0.log\"", isReported: false),
        ["a file in a directory"] = Variable("\"/var/lib/db-0.snapshot\"", isReported: false),
        ["a pod of another set"] = Variable("\"zookeeper-0.zookeeper:2181\"", isReported: false),
        ["a longer name of another set"] = Variable("\"my-db-0.peers:7000\"", isReported: false),
        ["a namespace of somebody else"] = Variable("\"db-0.peers.other\"", isReported: false),
        ["the same set in another namespace"] = Variable("\"db-0.peers.other.svc\"", isReported: false),
        ["a name alone"] = Variable("\"db-0\"", isReported: false),
        ["a part that the shell fills in"] = Variable("\"db-0.$(SERVICE):7000,$(PREFIX)db-0.peers:7000,db-0.peers$(SUFFIX)\"", isReported: false),
        ["a part that somebody fills in"] = Variable("\"db-0.<service>:7000\"", isReported: false),
        ["a Service that is not known"] = Variable("\"db-0.\" + Environment.GetEnvironmentVariable(\"SERVICE\") + \":7000\"", isReported: false),
        ["an ending that is not known"] = Variable("\"db-0.peers\" + Environment.GetEnvironmentVariable(\"SUFFIX\")", isReported: false),
    };

    public static TheoryData<string, ClientVersion> ReportedForms => Forms.OnAllClients(Reported);

    public static TheoryData<string, ClientVersion> SilentForms => Forms.OnAllClients(Silent);

    public static TheoryData<string> FixedForms => new(SettingForms.Names);

    [Theory]
    [MemberData(nameof(ReportedForms))]
    public Task Is_reported(string form, ClientVersion client) => Verify.Reports(client, PeersSource.With(Reported[form], members: Constants));

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form, ClientVersion client) => Verify.Silent(client, PeersSource.With(Silent[form]));

    [Fact]
    public Task Parts_of_the_same_name_are_held_against_each_other() => Verify.Reports(PeersSource.With(
        Variable("$\"{name}-0.{name}-svc:7000\""), name: "name", service: "$\"{name}-headless\"", parameters: "string name"));

    [Fact]
    public Task Another_name_is_not_held_against_it() => Verify.Silent(PeersSource.With(
        PeersSource.Variable("$\"{name}-0.{service}:7000\""), name: "name", service: "$\"{name}-headless\"", parameters: "string name, string service"));

    [Fact]
    public Task Where_only_the_Service_of_the_address_is_built_the_set_is_wrong() => Verify.Reports(PeersSource.With(
        PeersSource.Variable("\"db-0.db-headless:7000\""),
        service: "{|K8S1002:\"db\"|}",
        members: DatabaseSource.Service("ClusterIP = \"None\", Selector = Labels()", "\"db-headless\"")));

    [Fact]
    public Task The_message_names_both_Services() => Verify.Reports(
        PeersSource.With(PeersSource.Variable("{|#0:\"db-0.db:7000,db-1.peers.data:7000\"|}")),
        new DiagnosticResult("K8S1008", DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("'db-1.peers.data' names no pod: pods of StatefulSet 'db' have their names behind its governing Service 'db', not 'peers'"));

    [Theory]
    [InlineData("\"db-0.peers:7000,db-1.peers.data,zookeeper-0.peers:1\"", "\"db-0.db:7000,db-1.db.data,zookeeper-0.peers:1\"")]
    [InlineData("\"http://db-{0...2}.peers.data.svc.cluster.local/export\"", "\"http://db-{0...2}.db.data.svc.cluster.local/export\"")]
    [InlineData("\"db\" + \"-0.peers:7000\"", "\"db-0.db:7000\"")]
    public Task The_governing_Service_is_put_in(string before, string after) => Verify.Fixes<K8S1008PeerAddressOfWrongServiceFix>(
        PeersSource.With(Variable(before)),
        PeersSource.With(PeersSource.Variable(after)));

    [Fact]
    public Task It_is_put_in_by_a_statement_and_in_an_argument_of_several_files() => Verify.Fixes<K8S1008PeerAddressOfWrongServiceFix>(
        new[]
        {
            PeersSource.With("Args = Options.Peers()"),
            DatabaseSource.File("Options", """
                public static IList<string> Peers()
                {
                    var peers = new List<string>();
                    peers.Add({|K8S1008:"db-0.peers:7000"|}); // the first
                    peers.Add(Second);
                    return peers;
                }
                private const string Second = {|K8S1008:"db-1.peers:7000"|};
                """),
        },
        new[]
        {
            PeersSource.With("Args = Options.Peers()"),
            DatabaseSource.File("Options", """
                public static IList<string> Peers()
                {
                    var peers = new List<string>();
                    peers.Add("db-0.db:7000"); // the first
                    peers.Add(Second);
                    return peers;
                }
                private const string Second = "db-1.db:7000";
                """),
        });

    [Theory]
    [MemberData(nameof(FixedForms))]
    public Task It_is_put_in_however_the_variable_is_written(string form) => new SettingForms("Spec.Template.Spec.Containers[0].Env", "V1EnvVar", ("Name", "\"PEERS\"")) { Holding = "new List<V1EnvVar> { {0} }" }
        .Fixes<K8S1008PeerAddressOfWrongServiceFix>(form, "Value", "{|K8S1008:\"db-0.peers:7000\"|}", "\"db-0.db:7000\"");

    [Fact]
    public Task A_text_that_is_not_wholly_known_is_not_changed() => Verify.DeclinesToFix<K8S1008PeerAddressOfWrongServiceFix>(PeersSource.With(
        Variable("$\"{name}-0.{name}-svc:7000\""), name: "name", service: "$\"{name}-headless\"", parameters: "string name"));

    private static string Variable(string value, bool isReported = true) => PeersSource.Variable(isReported ? $"{{|K8S1008:{value}|}}" : value);

    private static string Argument(string value) => $$"""Args = new List<string> { {|K8S1008:{{value}}|} }""";
}
