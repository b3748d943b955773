using System.Collections.Generic;
using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

internal static partial class StatefulImages
{
    private static IEnumerable<StatefulImage> Brokers()
    {
        yield return new StatefulImage(
            $"{Docs}rabbitmq",
            Texts("rabbitmq"),
            Scripted("rabbitmq-server") with { HasKnownArguments = false })
        {
            Layouts = InVolumes("/var/lib/rabbitmq"),
            DoubtfulVariables = Texts("RABBITMQ_CONF_ENV_FILE", "RABBITMQ_DATA_DIR", "RABBITMQ_MNESIA_*"),
            ConfigurationPaths = Texts("/etc/rabbitmq/rabbitmq-env.conf"),
            PeersSource = "https://www.rabbitmq.com/docs/cluster-formation#peer-discovery-k8s",
        };
        yield return Kafka("https://github.com/confluentinc/kafka-images/tree/master/kafka", "confluentinc/cp-kafka", "/etc/confluent/docker") with
        {
            Layouts = InVolumes("/var/lib/kafka/data"),
        };
        yield return Kafka("https://github.com/apache/kafka/tree/trunk/docker", "apache/kafka", "/etc/kafka/docker") with
        {
            Layouts = ImmutableArray.Create(Since(null) with { DeclaredVolumes = Texts("/var/lib/kafka/data") }),
            ConfigurationPaths = Texts("/etc/kafka/docker", "/mnt/shared/config"),
        };
        yield return new StatefulImage($"{Docs}nats", Texts("nats"), Scripted("nats-server", "/nats-server"))
        {
            Settings = MovedBy(null, "-sd", "--sd", "-store_dir", "--store_dir"),
            DoubtfulArguments = Texts("-c", "--c", "-config", "--config"),
            ConfigurationPaths = Texts("/etc/nats/nats-server.conf", "/nats-server.conf"),
            StoresOnlyWith = Texts("-js", "--js", "-jetstream", "--jetstream"),
        };
    }

    /// <summary>A broker whose scripts make its configuration out of variables, to which arguments add more.</summary>
    private static StatefulImage Kafka(string source, string repository, string scripts) =>
        new(source, Texts(repository), Unscripted($"{scripts}/run") with { HasKnownArguments = false })
        {
            Settings = MovedBy("KAFKA_LOG_DIRS"),
            DoubtfulVariables = Texts("KAFKA_LOG_DIR", "KAFKA_METADATA_LOG_DIR"),
            ConfigurationPaths = Texts(scripts),
        };
}
