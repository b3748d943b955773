using System.Collections.Generic;
using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

internal static partial class StatefulImages
{
    private static IEnumerable<StatefulImage> Monitoring()
    {
        yield return new StatefulImage(
            "https://prometheus.io/docs/prometheus/latest/installation/",
            Texts("prom/prometheus", "prometheus/prometheus"),
            Direct("prometheus", "/bin/prometheus"))
        {
            Layouts = InVolumes("/prometheus"),
            Settings = MovedBy(null, "--storage.tsdb.path"),
            DoubtfulArguments = Texts("agent"),
        };
        yield return new StatefulImage("https://github.com/grafana/loki/tree/main/cmd/loki", Texts("grafana/loki"), Unscripted())
        {
            Layouts = In("/loki"),
            IsRoleConfigured = true,
        };
        yield return new StatefulImage("https://datalust.co/docs/docker-storage", Texts("datalust/seq"), Unscripted() with { HasKnownArguments = false })
        {
            Layouts = In("/data"),
            DoubtfulVariables = Texts("SEQ_STORAGE_*", "SEQ_METASTORE_*"),
        };
        yield return new StatefulImage($"https://github.com/hashicorp/docker-consul", Texts("consul", "hashicorp/consul"), Unscripted())
        {
            Layouts = InVolumes("/consul/data"),
            IsRoleConfigured = true,
            IsQuorum = true,
        };
        yield return new StatefulImage("https://github.com/hashicorp/vault/blob/main/Dockerfile", Texts("vault", "hashicorp/vault"), Unscripted())
        {
            Layouts = ImmutableArray.Create(InVolumes("/vault/file")[0] with { DeclaredVolumes = Texts("/vault/file", "/vault/logs") }),
            IsRoleConfigured = true,
        };
    }
}
