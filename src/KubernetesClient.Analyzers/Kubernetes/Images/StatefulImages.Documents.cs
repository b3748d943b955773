using System.Collections.Generic;
using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

internal static partial class StatefulImages
{
    private const int FirstConfirmedArango = 3;
    private const int FirstConfirmedCouch = 2;
    private const int FirstInfluxWithBuckets = 2;
    private const int FirstInfluxWithoutDefault = 3;

    private static IEnumerable<StatefulImage> Documents()
    {
        yield return new StatefulImage($"{Docs}mongo", Texts("mongo"), Scripted("mongod"))
        {
            Layouts = ImmutableArray.Create(InVolumes("/data/db")[0] with { DeclaredVolumes = Texts("/data/db", "/data/configdb") }),
            Settings = MovedBy(null, "--dbpath"),
            DoubtfulArguments = Texts("-f*", "--config*", "--storageEngine"),
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
            Layouts = ImmutableArray.Create(
                Since(FirstConfirmedArango, new StoredDirectory("/var/lib/arangodb3")) with { DeclaredVolumes = Texts("/var/lib/arangodb3", "/var/lib/arangodb3-apps") }),
            Settings = MovedBy(null, "--database.directory"),
            DoubtfulArguments = Texts("-c", "-C", "--conf*", "--cluster.*"),
            ConfigurationPaths = Texts("/etc/arangodb3"),
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
    }
}
