using KubernetesClient.Analyzers.Tests.Traps;
using KubernetesClient.Analyzers.Tests.Verifiers;

namespace KubernetesClient.Analyzers.Tests.ByCases;

/// <summary>Programs that build a StatefulSet from a request whose conditions decide several parts of it.</summary>
internal static class CaseProgram
{
    /// <summary>The members of a class that has <c>Build(Request request)</c>.</summary>
    public static string Of(string members) => $$"""
        // Request.cs
        internal enum Kind
        {
            Tool,
            Server,
            Cache,
        }

        internal sealed class StorageOptions
        {
            public bool Enabled { get; set; }

            public bool? Wanted { get; set; }

            public int Disks { get; set; }

            public string Size { get; set; }
        }

        internal sealed class Request
        {
            public string Name { get; set; }

            public Kind Kind { get; set; }

            public bool IsPublic { get; set; }

            public StorageOptions Storage { get; set; }
        }
        // Database.cs
        internal static class Database
        {
            {{TrapProgram.Service("\"db\"")}}

            {{members}}

            private static V1VolumeMount Mount(string name) => new V1VolumeMount { Name = name, MountPath = Guid.NewGuid().ToString() };

            private static V1StatefulSet Set(IList<V1VolumeMount> mounts, IList<V1PersistentVolumeClaim> claims) => new V1StatefulSet
            {
                Metadata = new V1ObjectMeta { Name = "db" },
                Spec = new V1StatefulSetSpec
                {
                    ServiceName = "db",
                    Selector = new V1LabelSelector { MatchLabels = Parts.Labels("db") },
                    Template = new V1PodTemplateSpec
                    {
                        Metadata = new V1ObjectMeta { Labels = Parts.Labels("db") },
                        Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "store", Image = "registry.example.com/acme/store:1.4", VolumeMounts = mounts } } },
                    },
                    VolumeClaimTemplates = claims,
                },
            };
        }
        """;

    /// <summary>A test of a program with option <c>report_conditional</c>; what is left over of a mismatch is not looked at.</summary>
    public static ManifestAnalyzerTest Test(string program, bool reportConditional, ClientVersion client = ClientVersion.V20)
    {
        ManifestAnalyzerTest test = TrapProgram.Of(client, program);
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"""
            is_global = true
            kubernetes_analyzers.report_conditional = {(reportConditional ? "true" : "false")}
            dotnet_diagnostic.K8S3004.severity = none
            """));
        return test;
    }
}
