using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Traps;

/// <summary>Selectors that need not name all labels, and labels that come from elsewhere.</summary>
public sealed class LabelTests
{
    private const string Containers = "Spec = new V1PodSpec { Containers = new List<V1Container> { Parts.Store() } }";

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["the selector is a part of the labels"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{Set("""new Dictionary<string, string> { ["app"] = "db", ["tier"] = "data", ["version"] = "1.4" }""")}}
                {{TrapProgram.Service("\"db\"")}}
            }
            """,
        ["expressions instead of labels"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{TrapProgram.Service("\"db\"")}}
                public static V1StatefulSet Build() => new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = "db" },
                    Spec = new V1StatefulSetSpec
                    {
                        ServiceName = "db",
                        Selector = new V1LabelSelector { MatchExpressions = new List<V1LabelSelectorRequirement> { new V1LabelSelectorRequirement { Key = "app", OperatorProperty = "In", Values = new List<string> { "db" } } } },
                        Template = Parts.Template("db"),
                        VolumeClaimTemplates = Parts.Claims(),
                    },
                };
            }
            """,
        ["labels filled after creation"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{TrapProgram.Service("\"db\"", Selecting("tier", "data"))}}
                public static V1StatefulSet Build()
                {
                    V1StatefulSet set = Set();
                    set.Spec.Template.Metadata.Labels["tier"] = "data";
                    set.Spec.Template.Metadata.Labels.AddAll(Parts.Labels("db"));
                    return set;
                }
                {{Set("new Dictionary<string, string>()")}}
            }
            // LabelExtensions.cs
            internal static class LabelExtensions
            {
                public static void AddAll(this IDictionary<string, string> labels, IDictionary<string, string> more)
                {
                    foreach (KeyValuePair<string, string> label in more)
                    {
                        labels[label.Key] = label.Value;
                    }
                }
            }
            """,
        ["a copy of the labels with an addition"] = $$"""
            // Database.cs
            internal static class Database
            {
                private static Dictionary<string, string> Common => new Dictionary<string, string> { ["app"] = "db" };
                {{TrapProgram.Service("\"db\"", Selecting("tier", "data"))}}
                {{Set("""new Dictionary<string, string>(Common) { ["tier"] = "data" }""")}}
            }
            """,
        ["labels that a controller or the software sets"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{TrapProgram.Set("\"db-leader\"", "\"db\"")}}
                {{TrapProgram.Set("\"db-first\"", "\"db2\"", "Second()")}}
                {{TrapProgram.Service("\"db-leader\"", Selecting("spilo-role", "master"), "Leader()")}}
                {{TrapProgram.Service("\"db-first\"", Selecting("statefulset.kubernetes.io/pod-name", "db2-0"), "First()")}}
            }
            """,
        ["a tool adds labels to everything later"] = $$"""
            // Overlay.cs
            internal interface IOverlay
            {
                void AddLabels(IDictionary<string, string> labels);
            }

            internal static class Database
            {
                public static IEnumerable<object> Build(IOverlay overlay)
                {
                    V1StatefulSet set = Set();
                    V1Service service = Service();
                    overlay.AddLabels(set.Spec.Selector.MatchLabels);
                    overlay.AddLabels(set.Spec.Template.Metadata.Labels);
                    overlay.AddLabels(service.Spec.Selector);
                    return new object[] { set, service };
                }
                {{Set("Parts.Labels(\"db\")")}}
                {{TrapProgram.Service("\"db\"", Selecting("environment", "production"))}}
            }
            """,
        ["the labels of one dictionary everywhere"] = $$"""
            // Database.cs
            internal static class Database
            {
                private static readonly IDictionary<string, string> Common = new Dictionary<string, string> { ["app"] = "db" };
                {{TrapProgram.Service("\"db\"", "ClusterIP = \"None\", Selector = Common")}}
                {{TrapProgram.Service("\"db-client\"", "Selector = Common, Ports = Parts.Ports()", "Client()")}}
                public static V1StatefulSet Build() => new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = "db", Labels = Common },
                    Spec = new V1StatefulSetSpec
                    {
                        ServiceName = "db",
                        Selector = new V1LabelSelector { MatchLabels = Common },
                        Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = Common }, {{Containers}} },
                        VolumeClaimTemplates = Parts.Claims(),
                    },
                };
            }
            """,
    };

    /// <summary>The same programs without the doubt.</summary>
    private static readonly Dictionary<string, string> Reported = new()
    {
        ["the labels are a part of the selector"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{Set("Parts.Labels(\"db\")")}}
                {{TrapProgram.Service("\"db\"", Selecting("{|K8S1005:\"tier\"|}", "data"))}}
            }
            """,
        ["nothing fills in that label"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{TrapProgram.Service("\"db\"", Selecting("{|K8S1005:\"tier\"|}", "data"))}}
                public static V1StatefulSet Build()
                {
                    V1StatefulSet set = Set();
                    set.Spec.Template.Metadata.Labels["app"] = "db";
                    return set;
                }
                {{Set("new Dictionary<string, string>()")}}
            }
            """,
        ["a copy of the labels with another addition"] = $$"""
            // Database.cs
            internal static class Database
            {
                private static Dictionary<string, string> Common => new Dictionary<string, string> { ["app"] = "db" };
                {{TrapProgram.Service("\"db\"", Selecting("{|K8S1005:\"tier\"|}", "data"))}}
                {{Set("""new Dictionary<string, string>(Common) { ["version"] = "1.4" }""")}}
            }
            """,
        ["a label that no controller sets"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{TrapProgram.Set("\"db-leader\"")}}
                {{TrapProgram.Service("\"db-leader\"", Selecting("{|K8S1005:\"role\"|}", "master"))}}
            }
            """,
        ["no tool adds labels"] = $$"""
            // Database.cs
            internal static class Database
            {
                public static IEnumerable<object> Build()
                {
                    V1StatefulSet set = Set();
                    V1Service service = Service();
                    return new object[] { set, service };
                }
                {{Set("Parts.Labels(\"db\")")}}
                {{TrapProgram.Service("\"db\"", Selecting("{|K8S1005:\"environment\"|}", "production"))}}
            }
            """,
    };

    public static TheoryData<string, ClientVersion> SilentForms => Forms.OnAllClients(Silent);

    public static TheoryData<string, ClientVersion> ReportedForms => Forms.OnAllClients(Reported);

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form, ClientVersion client) => TrapProgram.Of(client, Silent[form]).RunAsync();

    [Theory]
    [MemberData(nameof(ReportedForms))]
    public Task Is_reported_without_the_doubt(string form, ClientVersion client) => TrapProgram.Of(client, Reported[form]).RunAsync();

    private static string Set(string labels) =>
        $$"""internal static V1StatefulSet Set() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", Selector = new V1LabelSelector { MatchLabels = Parts.Labels("db") }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = {{labels}} }, {{Containers}} }, VolumeClaimTemplates = Parts.Claims() } };""";

    /// <summary>A headless Service that selects <c>app=db</c> and one label more; its key may be marked.</summary>
    private static string Selecting(string key, string value) =>
        $$"""ClusterIP = "None", Selector = new Dictionary<string, string> { ["app"] = "db", [{{(key.StartsWith('{') ? key : $"\"{key}\"")}}] = "{{value}}" }, Ports = Parts.Ports()""";
}
