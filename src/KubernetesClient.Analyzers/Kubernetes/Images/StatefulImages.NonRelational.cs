using System.Collections.Generic;
using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

internal static partial class StatefulImages
{
    private const int FirstInfluxWithBuckets = 2;
    private const int FirstInfluxWithoutDefault = 3;
    private const int FirstConfirmedCouch = 2;
    private const int FirstConfirmedSolr = 9;

    private static IEnumerable<StatefulImage> NonRelational()
    {
        yield return new StatefulImage($"{Docs}mongo", Texts("mongo"), Scripted("mongod"))
        {
            Layouts = ImmutableArray.Create(InVolumes("/data/db")[0] with { DeclaredVolumes = Texts("/data/db", "/data/configdb") }),
            Settings = MovedBy(null, "--dbpath"),
            DoubtfulArguments = Texts("-f*", "--config*", "--storageEngine"),
        };
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
            IsQuorum = true,
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
            IsQuorum = true,
        };
        yield return new StatefulImage($"{Docs}cassandra", Texts("cassandra"), Scripted("cassandra"))
        {
            Layouts = InVolumes("/var/lib/cassandra"),
            DoubtfulArguments = Texts("-D*"),
            DoubtfulVariables = Texts("CASSANDRA_CONF", "JVM_*"),
            ConfigurationPaths = Texts("/etc/cassandra", "/opt/cassandra"),
        };
        yield return new StatefulImage("https://hub.docker.com/r/scylladb/scylla", Texts("scylladb/scylla"), Direct("/docker-entrypoint.py"))
        {
            Layouts = InVolumes("/var/lib/scylla"),
            DoubtfulArguments = Texts("--workdir", "-W", "--data-file-directories", "--commitlog-directory", "--options-file"),
            DoubtfulVariables = Texts("SCYLLA_*"),
            ConfigurationPaths = Texts("/etc/scylla", "/etc/scylla.d"),
        };
        yield return Search(
            "https://www.elastic.co/guide/en/elasticsearch/reference/current/docker.html",
            Texts("elasticsearch", "elasticsearch/elasticsearch"),
            "/usr/share/elasticsearch",
            new ServerProgram(Entrypoint.Script, Texts("eswrapper", "elasticsearch", "bin/elasticsearch", "/usr/share/elasticsearch/bin/elasticsearch"))
            {
                Scripts = EntrypointScript.AddRange(Texts("/bin/tini", "tini", "--")),
            });
        yield return Search(
            "https://github.com/opensearch-project/opensearch-build/tree/main/docker/release",
            Texts("opensearchproject/opensearch"),
            "/usr/share/opensearch",
            new ServerProgram(Entrypoint.Script, Texts("opensearch", "bin/opensearch", "/usr/share/opensearch/bin/opensearch"))
            {
                Scripts = Texts("./opensearch-docker-entrypoint.sh", "/usr/share/opensearch/opensearch-docker-entrypoint.sh"),
            });
        yield return new StatefulImage(
            $"{Docs}solr",
            Texts("solr"),
            Scripted("solr-foreground") with { HasKnownArguments = false })
        {
            Layouts = ImmutableArray.Create(
                Since(FirstConfirmedSolr, new StoredDirectory("/var/solr/data", "/var/solr")) with { DeclaredVolumes = Texts("/var/solr") }),
            DoubtfulVariables = Texts("SOLR_HOME", "SOLR_DATA_HOME", "SOLR_INCLUDE", "SOLR_OPTS"),
            ConfigurationPaths = Texts("/etc/default/solr.in.sh", "/opt/solr"),
        };
        yield return new StatefulImage(
            "https://neo4j.com/docs/operations-manual/current/docker/mounting-volumes/",
            Texts("neo4j"),
            new ServerProgram(Entrypoint.Script, Texts("neo4j"))
            {
                Scripts = Texts("tini", "/sbin/tini", "-g", "--", "/docker-entrypoint.sh", "/startup/docker-entrypoint.sh"),
                HasKnownArguments = false,
            })
        {
            Layouts = ImmutableArray.Create(InVolumes("/data")[0] with { DeclaredVolumes = Texts("/data", "/logs") }),
            DoubtfulVariables = Texts("NEO4J_server_directories_*", "NEO4J_dbms_directories_*", "NEO4J_HOME", "EXTENDED_CONF", "EXTENSION_SCRIPT"),
            ConfigurationPaths = Texts("/conf", "/var/lib/neo4j"),
        };
        yield return new StatefulImage(
            $"{Docs}couchdb",
            Texts("couchdb"),
            new ServerProgram(Entrypoint.Script, Texts("couchdb", "/opt/couchdb/bin/couchdb"))
            {
                Scripts = Texts("tini", "--", "/docker-entrypoint.sh", "docker-entrypoint.sh"),
                HasKnownArguments = false,
            })
        {
            Layouts = ImmutableArray.Create(
                Since(FirstConfirmedCouch, new StoredDirectory("/opt/couchdb/data")) with { DeclaredVolumes = Texts("/opt/couchdb/data") }),
            ConfigurationPaths = Texts("/opt/couchdb/etc"),
        };
        yield return new StatefulImage(
            $"{Docs}arangodb",
            Texts("arangodb", "arangodb/arangodb"),
            Scripted("arangod") with { Scripts = Texts("/entrypoint.sh") })
        {
            Layouts = ImmutableArray.Create(InVolumes("/var/lib/arangodb3")[0] with { DeclaredVolumes = Texts("/var/lib/arangodb3", "/var/lib/arangodb3-apps") }),
            Settings = MovedBy(null, "--database.directory"),
            DoubtfulArguments = Texts("-c", "-C", "--conf*", "--cluster.*"),
            ConfigurationPaths = Texts("/etc/arangodb3"),
        };
        yield return new StatefulImage(
            $"{Docs}influxdb",
            Texts("influxdb"),
            Scripted("influxd") with { Scripts = Texts("/entrypoint.sh"), HasKnownArguments = false })
        {
            Layouts = ImmutableArray.Create(
                Since(null, new StoredDirectory("/var/lib/influxdb")) with { DeclaredVolumes = Texts("/var/lib/influxdb") },
                Since(FirstInfluxWithBuckets, new StoredDirectory("/var/lib/influxdb2")) with { DeclaredVolumes = Texts("/var/lib/influxdb2", "/etc/influxdb2") },
                Since(FirstInfluxWithoutDefault)),
            DoubtfulVariables = Texts(
                "INFLUXDB_CONFIG_PATH", "INFLUXDB_DATA_*", "INFLUXDB_META_*",
                "INFLUXD_BOLT_PATH", "INFLUXD_CONFIG_PATH", "INFLUXD_ENGINE_PATH", "INFLUXD_SQLITE_PATH", "INFLUXD_STORE"),
            ConfigurationPaths = Texts("/etc/influxdb", "/etc/influxdb2"),
        };
        yield return new StatefulImage(
            "https://github.com/ClickHouse/ClickHouse/tree/master/docker/server",
            Texts("clickhouse", "clickhouse/clickhouse-server"),
            Direct("/entrypoint.sh") with { HasKnownArguments = false })
        {
            Layouts = InVolumes("/var/lib/clickhouse"),
            DoubtfulVariables = Texts("CLICKHOUSE_CONFIG", "CLICKHOUSE_RUN_*"),
            ConfigurationPaths = Texts("/etc/clickhouse-server"),
        };
        yield return new StatefulImage("https://github.com/minio/minio/blob/master/Dockerfile.release", Texts("minio/minio"), Direct("minio", "/usr/bin/minio", "/usr/bin/docker-entrypoint.sh") with
        {
            Subcommands = Texts("server"),
            TakesDirectory = true,
            IsServerByDefault = false,
        })
        {
            Layouts = ImmutableArray.Create(Since(null) with { DeclaredVolumes = Texts("/data") }),
            DoubtfulVariables = Texts("MINIO_CONFIG_ENV_FILE", "MINIO_VOLUMES"),
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

    /// <summary>A search engine, whose variables and arguments may be any setting of its configuration.</summary>
    private static StatefulImage Search(string source, ImmutableArray<string> repositories, string home, ServerProgram server) =>
        new(source, repositories, server)
        {
            Layouts = In($"{home}/data"),
            DoubtfulArguments = Texts("node.data", "node.roles", "path."),
            DoubtfulVariables = Texts(
                "node.data", "node.roles", "path.*",
                "ES_PATH_CONF", "ES_SETTING_NODE_DATA", "ES_SETTING_NODE_ROLES", "ES_SETTING_PATH*", "OPENSEARCH_PATH_CONF"),
            ConfigurationPaths = Texts($"{home}/config/{home.Substring(home.LastIndexOf('/') + 1)}.yml"),
            IsQuorum = true,
        };
}
