using System.Collections.Generic;
using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

internal static partial class StatefulImages
{
    private static IEnumerable<StatefulImage> KeyValue()
    {
        yield return Redis($"{Docs}redis", "redis", "redis-server");
        yield return Redis("https://github.com/valkey-io/valkey-container", "valkey/valkey", "valkey-server") with
        {
            DoubtfulVariables = Texts("VALKEY_EXTRA_FLAGS"),
        };
        yield return new StatefulImage(
            "https://etcd.io/docs/latest/op-guide/container/",
            Texts("coreos/etcd", "etcd-development/etcd"),
            Unscripted("etcd", "/usr/local/bin/etcd"))
        {
            Settings = MovedBy("ETCD_DATA_DIR", "--data-dir", "-data-dir"),
            DoubtfulArguments = Texts("--config-file", "-config-file", "--wal-dir", "-wal-dir"),
            DoubtfulVariables = Texts("ETCD_CONFIG_FILE", "ETCD_WAL_DIR"),
            PeersSource = "https://etcd.io/docs/latest/op-guide/kubernetes/",
        };
        yield return new StatefulImage(
            $"{Docs}zookeeper",
            Texts("zookeeper"),
            new ServerProgram(Entrypoint.Script, Texts("zkServer.sh"))
            {
                Scripts = Texts("/docker-entrypoint.sh"),
                Subcommands = Texts("start-foreground"),
                HasKnownArguments = false,
            })
        {
            Layouts = ImmutableArray.Create(In("/data", "/datalog")[0] with { DeclaredVolumes = Texts("/data", "/datalog", "/logs") }),
            Settings = ImmutableArray.Create(
                new DirectorySetting("ZOO_DATA_DIR", ImmutableArray<string>.Empty),
                new DirectorySetting("ZOO_DATA_LOG_DIR", ImmutableArray<string>.Empty)),
            DoubtfulVariables = Texts("ZOO_CONF_DIR", "ZOO_CFG_EXTRA", "ZOOCFGDIR"),
            ConfigurationPaths = Texts("/conf"),
            PeersSource = "https://github.com/bitnami/charts/blob/main/bitnami/zookeeper/templates/svc-headless.yaml",
        };
    }

    /// <summary>A store in memory that writes snapshots unless told not to; one that evicts is a cache to its users.</summary>
    private static StatefulImage Redis(string source, string repository, string command) =>
        new(source, Texts(repository), Scripted(command, $"/usr/local/bin/{command}"))
        {
            Layouts = InVolumes("/data"),
            Settings = MovedBy(null, "--dir"),
            DoubtfulArguments = Texts("-", "--include", "--maxmemory-policy", "--sentinel"),
            ConfigurationPaths = Texts($"/usr/local/etc/{repository.Split('/')[0]}"),
            KeepsNothingWith = ImmutableArray.Create(new FlagValue("--save", "", IsDefault: false), new FlagValue("--appendonly", "no", IsDefault: true)),
        };
}
