using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Traps;

/// <summary>Settings that are right where they stand, or that mean the default.</summary>
public sealed class RolloutTests
{
    private static readonly string Service = TrapProgram.Service("\"db\"");

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["a Deployment that is recreated at once"] = $$"""
            // Web.cs
            internal static class Web
            {
                public static V1Deployment Build(int port)
                {
                    var web = new V1Container
                    {
                        Name = "web",
                        Image = "registry.example.com:5000/acme/web:1.2",
                        Ports = new List<V1ContainerPort> { new V1ContainerPort { ContainerPort = 8080, HostPort = 0 } },
                        ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 8080 }, SuccessThreshold = 0 },
                    };
                    return {{Deployment("new V1DeploymentStrategy { Type = \"Recreate\" }")}}
                }
            }
            """,
        ["a Deployment that adds one pod before it stops one"] = $$"""
            // Web.cs
            internal static class Web
            {
                public static V1Service Service() => new V1Service { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1ServiceSpec { Type = "NodePort", Selector = Parts.Labels("web"), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80, NodePort = 0 } } } };

                public static V1Deployment Build()
                {
                    var web = new V1Container { Name = "web", Image = "nginx@sha256:3f1d24a9b2fbd1ad6b9f0e1b6ee3a1b43a2ad0d8f9e4a0f4dbf8e0e9a8d5f2c1" };
                    return {{Deployment("new V1DeploymentStrategy { RollingUpdate = new V1RollingUpdateDeployment { MaxSurge = 1, MaxUnavailable = 0 } }")}}
                }
            }
            """,
        ["a constant that a Deployment and another set read"] = $$"""
            // Strategies.cs
            internal static class Strategies
            {
                public const string Default = "RollingUpdate";
                public const string ForWeb = "Recreate";
            }
            // Applications.cs
            internal static class Applications
            {
                {{Service}}
                {{Set("UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = Strategies.Default }, ")}}
                public static V1Deployment Build()
                {
                    var web = new V1Container { Name = "web", Image = "registry.example.com/acme/web:2-latest" };
                    return {{Deployment("new V1DeploymentStrategy { Type = Strategies.ForWeb }")}}
                }
            }
            """,
        ["a partition of a set without pods"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{Service}}
                {{Set("Replicas = 0, UpdateStrategy = new V1StatefulSetUpdateStrategy { RollingUpdate = new V1RollingUpdateStatefulSetStrategy { Partition = 0 } }, ")}}
            }
            """,
        ["OnDelete without rolling settings"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{Service}}
                {{Set("Replicas = 3, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = \"OnDelete\" }, ")}}
            }
            """,
        ["replicas from the configuration or from nowhere"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{Service}}
                {{Set("Replicas = int.Parse(Environment.GetEnvironmentVariable(\"REPLICAS\") ?? \"3\"), ")}}
                {{Set("", "Unscaled()")}}
            }
            """,
        ["tags that only end like latest, and images by digest"] = $$"""
            // Database.cs
            internal static class Database
            {
                {{Service}}
                public static IEnumerable<V1StatefulSet> Build(string version)
                {
                    foreach (string image in new[] { "registry.example.com:5000/acme/store:2-latest", $"acme/store:{version}-latest", "acme/store@sha256:3f1d24a9b2fbd1ad6b9f0e1b6ee3a1b43a2ad0d8f9e4a0f4dbf8e0e9a8d5f2c1" })
                    {
                        V1StatefulSet set = Set();
                        set.Spec.Template.Spec.Containers[0].Image = image;
                        yield return set;
                    }
                }
                {{Set("")}}
            }
            """,
        ["identity without storage"] = $$"""
            // Actors.cs
            internal static class Actors
            {
                {{Service}}
                public static V1StatefulSet Remoting() => {{WithoutStorage(
                    "new V1EnvVar { Name = \"POD_NAME\", ValueFrom = new V1EnvVarSource { FieldRef = new V1ObjectFieldSelector { FieldPath = \"metadata.name\" } } }, new V1EnvVar { Name = \"AKKA__REMOTE__HOST\", Value = \"$(POD_NAME).db\" }",
                    "new List<string> { \"--serve\" }")}}
                public static V1StatefulSet Load() => {{WithoutStorage(
                    "new V1EnvVar { Name = \"TARGET\", Value = \"http://web\" }",
                    "new List<string> { \"sh\", \"-c\", \"exec generate --user=${HOSTNAME##*-}\" }")}}
                public static V1StatefulSet Sticky() => {{WithoutStorage(
                    "new V1EnvVar { Name = \"SESSIONS\", Value = \"in-process\" }",
                    "new List<string> { \"--affinity=pod\" }")}}
                public static V1Service Sessions() => new V1Service { Metadata = new V1ObjectMeta { Name = "sessions" }, Spec = new V1ServiceSpec { SessionAffinity = "ClientIP", Selector = Parts.Labels("db"), Ports = Parts.Ports() } };
            }
            """,
        ["no time to stop where nothing is kept"] = $$"""
            // Web.cs
            internal static class Web
            {
                public static V1Pod Probe() => new V1Pod { Metadata = new V1ObjectMeta { Name = "probe" }, Spec = new V1PodSpec { TerminationGracePeriodSeconds = 0, Containers = new List<V1Container> { new V1Container { Name = "probe", Image = "registry.example.com/acme/probe:1" } } } };

                public static V1Deployment Build()
                {
                    var web = new V1Container { Name = "web", Image = "registry.example.com/acme/web:2.1" };
                    V1Deployment deployment = {{Deployment("null")}}
                    deployment.Spec.Template.Spec.TerminationGracePeriodSeconds = 0;
                    return deployment;
                }
            }
            """,
    };

    /// <summary>The same settings where they are wrong.</summary>
    private static readonly Dictionary<string, string> Reported = new()
    {
        ["the Deployment's constant in a set"] = $$"""
            // Strategies.cs
            internal static class Strategies
            {
                public const string ForWeb = "Recreate";
            }
            // Applications.cs
            internal static class Applications
            {
                {{Service}}
                {{Set("UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:Strategies.ForWeb|} }, ")}}
                public static V1Deployment Build()
                {
                    var web = new V1Container { Name = "web", Image = "registry.example.com/acme/web:2.1" };
                    return {{Deployment("new V1DeploymentStrategy { Type = Strategies.ForWeb }")}}
                }
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
    public Task Is_reported_where_it_is_wrong(string form, ClientVersion client) => TrapProgram.Of(client, Reported[form]).RunAsync();

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    public Task A_positional_constructor_of_the_rolling_settings_is_silent(ClientVersion client) => TrapProgram.Of(client, $$"""
        // Database.cs
        internal static class Database
        {
            {{Service}}
            {{Set("Replicas = 3, UpdateStrategy = new V1StatefulSetUpdateStrategy(new V1RollingUpdateStatefulSetStrategy(0), \"RollingUpdate\"), ")}}
        }
        """).RunAsync();

    private static string Set(string more, string method = "Set()") => TrapProgram.Set("\"db\"", method: method).Replace("ServiceName =", more + "ServiceName =", System.StringComparison.Ordinal);

    private static string Deployment(string strategy) =>
        $$"""new V1Deployment { Metadata = new V1ObjectMeta { Name = "web" }, Spec = new V1DeploymentSpec { Replicas = 2, Strategy = {{strategy}}, Selector = new V1LabelSelector { MatchLabels = Parts.Labels("web") }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = Parts.Labels("web") }, Spec = new V1PodSpec { Containers = new List<V1Container> { web } } } } };""";

    private static string WithoutStorage(string environment, string arguments) =>
        $$"""new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { Replicas = 3, ServiceName = "db", Selector = new V1LabelSelector { MatchLabels = Parts.Labels("db") }, Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = Parts.Labels("db") }, Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "main", Image = "registry.example.com/acme/actors:1.0", ReadinessProbe = Parts.Store().ReadinessProbe, Env = new List<V1EnvVar> { {{environment}} }, Args = {{arguments}} } } } } } };""";
}
