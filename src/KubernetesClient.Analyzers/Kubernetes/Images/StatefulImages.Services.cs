using System.Collections.Generic;
using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

internal static partial class StatefulImages
{
    private static IEnumerable<StatefulImage> Services()
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
        yield return new StatefulImage("https://github.com/hashicorp/docker-consul", Texts("consul", "hashicorp/consul"), Unscripted())
        {
            Layouts = InVolumes("/consul/data"),
            IsRoleConfigured = true,
            PeersSource = "https://github.com/hashicorp/consul-k8s/blob/main/charts/consul/templates/server-service.yaml",
        };
        yield return new StatefulImage("https://github.com/hashicorp/vault/blob/main/Dockerfile", Texts("vault", "hashicorp/vault"), Unscripted())
        {
            Layouts = ImmutableArray.Create(InVolumes("/vault/file")[0] with { DeclaredVolumes = Texts("/vault/file", "/vault/logs") }),
            IsRoleConfigured = true,
        };
        yield return new StatefulImage(
            "https://github.com/minio/minio/blob/master/Dockerfile.release",
            Texts("minio/minio"),
            Direct("minio", "/usr/bin/minio", "/usr/bin/docker-entrypoint.sh") with
            {
                Subcommands = Texts("server"),
                TakesDirectory = true,
                IsServerByDefault = false,
            })
        {
            Layouts = ImmutableArray.Create(Since(null) with { DeclaredVolumes = Texts("/data") }),
            DoubtfulVariables = Texts("MINIO_CONFIG_ENV_FILE", "MINIO_VOLUMES"),
        };
        yield return new StatefulImage("https://github.com/ollama/ollama/blob/main/docs/docker.mdx", Texts("ollama/ollama"), Unscripted())
        {
            Layouts = In("/root/.ollama"),
            IsRoleConfigured = true,
        };
    }
}
