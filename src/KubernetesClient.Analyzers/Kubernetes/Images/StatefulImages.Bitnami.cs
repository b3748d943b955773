using System.Collections.Generic;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

internal static partial class StatefulImages
{
    private static IEnumerable<StatefulImage> Bitnami()
    {
        yield return Bitnami("postgresql", "/bitnami/postgresql", "PGDATA", "POSTGRESQL_DATA_DIR", "POSTGRESQL_VOLUME_DIR", "POSTGRESQL_EXTRA_FLAGS");
        yield return Bitnami("mysql", "/bitnami/mysql", "MYSQL_DATA_DIR", "MYSQL_VOLUME_DIR", "MYSQL_EXTRA_FLAGS");
        yield return Bitnami("mariadb", "/bitnami/mariadb", "MARIADB_DATA_DIR", "MARIADB_VOLUME_DIR", "MARIADB_EXTRA_FLAGS");
        yield return Bitnami("mongodb", "/bitnami/mongodb", "MONGODB_DATA_DIR", "MONGODB_VOLUME_DIR", "MONGODB_EXTRA_FLAGS", "MONGODB_REPLICA_SET_MODE");
        yield return Bitnami("cassandra", "/bitnami/cassandra", "CASSANDRA_DATA_DIR", "CASSANDRA_VOLUME_DIR", "CASSANDRA_COMMITLOG_DIR", "JVM_*");
        yield return Bitnami("clickhouse", "/bitnami/clickhouse", "CLICKHOUSE_DATA_DIR", "CLICKHOUSE_VOLUME_DIR", "CLICKHOUSE_CONF*");
        yield return Bitnami("elasticsearch", "/bitnami/elasticsearch/data", "ELASTICSEARCH_*") with { PeersSource = HeadlessOf("elasticsearch") };
        yield return Bitnami("opensearch", "/bitnami/opensearch/data", "OPENSEARCH_*") with { PeersSource = HeadlessOf("opensearch") };
        yield return Bitnami("etcd", "/bitnami/etcd", "ETCD_CONF*", "ETCD_DATA_DIR", "ETCD_VOLUME_DIR", "ETCD_WAL_DIR") with { PeersSource = HeadlessOf("etcd") };
        yield return Bitnami("zookeeper", "/bitnami/zookeeper", "ZOO_CONF*", "ZOO_DATA_*", "ZOO_VOLUME_DIR") with { PeersSource = HeadlessOf("zookeeper") };
        yield return Bitnami("kafka", "/bitnami/kafka", "KAFKA_CFG_LOG_DIR*", "KAFKA_CFG_METADATA_LOG_DIR", "KAFKA_DATA_DIR", "KAFKA_LOG_DIR*", "KAFKA_VOLUME_DIR");
        yield return Bitnami("rabbitmq", "/bitnami/rabbitmq/mnesia", "RABBITMQ_CONF*", "RABBITMQ_DATA_DIR", "RABBITMQ_MNESIA_*", "RABBITMQ_NODE_TYPE", "RABBITMQ_VOLUME_DIR") with
        {
            PeersSource = HeadlessOf("rabbitmq"),
        };
    }

    /// <summary>The chart of an image that publishes pods before they are ready.</summary>
    private static string HeadlessOf(string name) => $"https://github.com/bitnami/charts/blob/main/bitnami/{name}/templates/svc-headless.yaml";

    private static StatefulImage Bitnami(string name, string directory, params string[] doubtfulVariables) =>
        new(
            $"https://github.com/bitnami/containers/tree/main/bitnami/{name}",
            Texts($"bitnami/{name}", $"bitnamilegacy/{name}"),
            new ServerProgram(Entrypoint.Script, Texts($"/opt/bitnami/scripts/{name}/run.sh"))
            {
                Scripts = Texts($"/opt/bitnami/scripts/{name}/entrypoint.sh"),
                HasKnownArguments = false,
            })
        {
            Layouts = InVolumes(directory),
            DoubtfulVariables = Texts(doubtfulVariables).Add("BITNAMI_VOLUME_DIR"),
            ConfigurationPaths = Texts("/opt/bitnami"),
        };
}
