using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Kubernetes.Images;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Kubernetes.Images;

/// <summary>Whether a container keeps data, and where: proven, or silent.</summary>
public sealed class StorageRoleTests
{
    /// <summary>Every row that has a directory of its own, with a tag of each layout.</summary>
    public static TheoryData<string, string[]> PlainImages
    {
        get
        {
            var images = new TheoryData<string, string[]>();
            foreach (StatefulImage row in StatefulImages.All.Where(row => row is { IsRoleConfigured: false, Server.IsServerByDefault: true, StoresOnlyWith.IsEmpty: true }))
            {
                foreach (ImageLayout layout in row.Layouts.Where(layout => !layout.Directories.IsEmpty))
                {
                    int major = layout.Since ?? 1;
                    images.Add(
                        $"{row.Repositories[0]}:{major}.2.3-pg{major}",
                        layout.Directories.Select(directory => directory.Path.Replace("{major}", $"{major}", System.StringComparison.Ordinal)).ToArray());
                }
            }

            return images;
        }
    }

    public static TheoryData<string> AllImages => new(StatefulImages.All.Select(row => row.Repositories[0]));

    [Theory]
    [MemberData(nameof(PlainImages))]
    public void Alone_it_keeps_data_where_the_table_says(string image, string[] directories) => Assert.Equal(directories, DirectoriesOf(image, Plain));

    [Theory]
    [MemberData(nameof(AllImages))]
    public void Another_command_is_not_surely_the_server(string repository) => Assert.All(
        new[] { "sh", "/bin/sh", "pg_isready", "redis-cli", "mysqldump", "mongodump", "sleep" },
        command =>
        {
            AssertNotProven($"{repository}:17-pg17", Plain with { Command = Words(command) });
            AssertNotProven($"{repository}:17-pg17", Plain with { Command = Words($"{command} -c x") });
            AssertNotProven($"{repository}:17-pg17", Plain with { Arguments = Words(command) });
        });

    [Theory]
    [MemberData(nameof(AllImages))]
    public void What_is_not_known_of_the_container_proves_nothing(string repository)
    {
        string image = $"{repository}:17-pg17";
        AssertNotProven(image, Plain with { Command = null });
        AssertNotProven(image, Plain with { Arguments = null });
        AssertNotProven(image, Plain with { Arguments = ImmutableArray.Create(ProvenText.Unknown) });
        AssertNotProven(image, Plain with { MayHaveMoreVariables = true });
        AssertNotProven(image, Plain with { MayHaveMoreMounts = true });
        AssertNotProven(image, Plain with { MayChangeWorkingDirectory = true });
    }

    [Fact]
    public void A_configuration_on_a_mount_may_move_the_data() => Assert.All(
        StatefulImages.All.SelectMany(row => row.ConfigurationPaths.Select(path => (Image: $"{row.Repositories[0]}:17-pg17", Path: path))),
        row =>
        {
            AssertNotProven(row.Image, Plain with { MountPaths = ImmutableArray.Create(row.Path) });
            AssertNotProven(row.Image, Plain with { MountPaths = ImmutableArray.Create($"{row.Path}/extra.conf") });
        });

    [Fact]
    public void A_variable_that_the_table_doubts_may_move_the_data() => Assert.All(
        StatefulImages.All.SelectMany(row => row.DoubtfulVariables.Select(name => (Image: $"{row.Repositories[0]}:17-pg17", Name: name.Replace("*", "X", System.StringComparison.Ordinal)))),
        row => AssertNotProven(row.Image, With((row.Name, ProvenText.Of("/x")))));

    [Theory]
    [InlineData("postgres", "/var/lib/postgresql/data")]
    [InlineData("mongo", "/data/db")]
    [InlineData("qdrant/qdrant", "/qdrant/storage")]
    public void A_mount_on_the_data_or_elsewhere_changes_nothing(string repository, string directory)
    {
        foreach (string mount in new[] { directory, $"{directory}/", "/", "/tmp", "/docker-entrypoint-initdb.d" })
        {
            Assert.Equal([directory], DirectoriesOf($"{repository}:17", Plain with { MountPaths = ImmutableArray.Create(mount) }));
        }
    }

    [Fact]
    public void A_mount_below_the_data_may_hold_what_matters() =>
        AssertNotProven("mysql:9", Plain with { MountPaths = ImmutableArray.Create("/var/lib/mysql/db") });

    [Theory]
    [InlineData("postgres:9.6", "/var/lib/postgresql/data", "/var/lib/postgresql/data")]
    [InlineData("postgres:17.5-alpine", "/var/lib/postgresql/data", "/var/lib/postgresql/data")]
    [InlineData("postgres:18", "/var/lib/postgresql/18/docker", "/var/lib/postgresql")]
    [InlineData("postgres:18.1-trixie", "/var/lib/postgresql/18/docker", "/var/lib/postgresql")]
    [InlineData("postgres:19-alpine", "/var/lib/postgresql/19/docker", "/var/lib/postgresql")]
    [InlineData("postgis/postgis:16-3.4", "/var/lib/postgresql/data", "/var/lib/postgresql/data")]
    [InlineData("pgvector/pgvector:pg17", "/var/lib/postgresql/data", "/var/lib/postgresql/data")]
    [InlineData("pgvector/pgvector:0.8.1-pg18-trixie", "/var/lib/postgresql/18/docker", "/var/lib/postgresql")]
    [InlineData("timescale/timescaledb:2.17.2-pg16", "/var/lib/postgresql/data", "/var/lib/postgresql/data")]
    [InlineData("timescale/timescaledb:latest-pg17", "/var/lib/postgresql/data", "/var/lib/postgresql/data")]
    public void Postgres_keeps_data_by_its_version(string image, string path, string mountAt)
    {
        StorageRole.Stores role = Stores(image, Plain);

        Assert.Equal(new StoredDirectory(path, mountAt), Assert.Single(role.Directories));
        Assert.Equal(mountAt, Assert.Single(role.DeclaredVolumes));
    }

    [Theory]
    [InlineData("postgres")]
    [InlineData("postgres:latest")]
    [InlineData("postgres:alpine")]
    [InlineData("postgres:18beta1")]
    [InlineData("postgres:bookworm-17")]
    [InlineData("postgres@sha256:0123456789abcdef0123456789abcdef")]
    [InlineData("pgvector/pgvector:0.8.0")]
    [InlineData("pgvector/pgvector:17")]
    [InlineData("timescale/timescaledb:2.17.2")]
    [InlineData("influxdb:latest")]
    [InlineData("influxdb:3-core")]
    [InlineData("chromadb/chroma:0.5.20")]
    [InlineData("solr:8.11")]
    [InlineData("couchdb:1.7")]
    [InlineData("couchdb")]
    [InlineData("arangodb:2.8")]
    [InlineData("getmeili/meilisearch:v0.25.0")]
    [InlineData("postgres:17@sha256:0123456789abcdef0123456789abcdef")]
    public void A_version_that_the_tag_does_not_tell_proves_nothing(string image) => AssertNotProven(image, Plain);

    [Theory]
    [InlineData("influxdb:1.8-alpine", "/var/lib/influxdb")]
    [InlineData("influxdb:2.7", "/var/lib/influxdb2")]
    [InlineData("chromadb/chroma:1.0.0", "/data")]
    [InlineData("redis", "/data")]
    [InlineData("docker.elastic.co/elasticsearch/elasticsearch:9.1.0", "/usr/share/elasticsearch/data")]
    [InlineData("mcr.microsoft.com/mssql/server:2022-latest", "/var/opt/mssql")]
    [InlineData("bitnamilegacy/postgresql:17", "/bitnami/postgresql")]
    public void Others_keep_data_so(string image, string directory) => Assert.Equal([directory], DirectoriesOf(image, Plain));

    [Theory]
    [InlineData("postgres:17", "PGDATA", "/var/lib/postgresql/data/pgdata")]
    [InlineData("postgres:latest", "PGDATA", "/pgdata")]
    [InlineData("qdrant/qdrant:v1.15.0", "QDRANT__STORAGE__STORAGE_PATH", "/mnt/qdrant")]
    [InlineData("semitechnologies/weaviate:1.30.0", "PERSISTENCE_DATA_PATH", "/var/lib/weaviate")]
    [InlineData("quay.io/coreos/etcd:v3.5.0", "ETCD_DATA_DIR", "/var/run/etcd")]
    [InlineData("confluentinc/cp-kafka:7.8.0", "KAFKA_LOG_DIRS", "/logs")]
    [InlineData("apache/kafka:4.0.0", "KAFKA_LOG_DIRS", "/var/lib/kafka/data")]
    [InlineData("getmeili/meilisearch:v1.15", "MEILI_DB_PATH", "/mnt/data.ms")]
    public void A_variable_moves_the_data(string image, string variable, string directory)
    {
        Assert.Equal([directory], DirectoriesOf(image, With((variable, ProvenText.Of("/other")), (variable, ProvenText.Of(directory)))));
        AssertNotProven(image, With((variable, ProvenText.Unknown)));
        AssertNotProven(image, With((variable, ProvenText.StartingWith("/mnt/"))));
        AssertNotProven(image, With((variable, ProvenText.Of("/mnt/$(POD_NAME)"))));
        AssertNotProven(image, With((variable, ProvenText.Of("relative"))));
        AssertNotProven(image, With((variable, ProvenText.Of("/a,/b"))));
    }

    [Theory]
    [InlineData("semitechnologies/weaviate:1.30.0")]
    [InlineData("quay.io/coreos/etcd:v3.5.0")]
    [InlineData("apache/kafka:4.0.0")]
    public void Without_a_default_nothing_is_proven_until_it_is_told(string image) => AssertNotProven(image, Plain);

    [Theory]
    [InlineData("zookeeper:3.9", "/data", "/mnt/log")]
    public void One_directory_of_two_is_moved(string image, string first, string second) =>
        Assert.Equal([first, second], DirectoriesOf(image, With(("ZOO_DATA_LOG_DIR", ProvenText.Of(second)))));

    [Theory]
    [InlineData("postgres:17", "-D /mnt/db", "/mnt/db")]
    [InlineData("postgres:17", "postgres -c max_connections=200", "/var/lib/postgresql/data")]
    [InlineData("postgres:17", "-c shared_buffers=1GB", "/var/lib/postgresql/data")]
    [InlineData("mongo:8", "--replSet rs0 --bind_ip_all", "/data/db")]
    [InlineData("mongo:8", "mongod --dbpath /mnt/db --port 27017", "/mnt/db")]
    [InlineData("mongo:8", "--dbpath=/mnt/db", "/mnt/db")]
    [InlineData("mysql:9", "--character-set-server=utf8mb4", "/var/lib/mysql")]
    [InlineData("mariadb:11", "mariadbd --datadir=/mnt/db", "/mnt/db")]
    [InlineData("redis:8", "redis-server --appendonly yes", "/data")]
    [InlineData("redis:8", "--dir /mnt/redis", "/mnt/redis")]
    [InlineData("redis:8", "--save 60 1 --loglevel warning", "/data")]
    [InlineData("valkey/valkey:8", "valkey-server --save 60 1", "/data")]
    [InlineData("gcr.io/etcd-development/etcd:v3.6.0", "etcd --name=s1 --data-dir=/var/lib/etcd", "/var/lib/etcd")]
    [InlineData("gcr.io/etcd-development/etcd:v3.6.0", "/usr/local/bin/etcd --data-dir /etcd-data", "/etcd-data")]
    [InlineData("prom/prometheus:v3.0.0", "--config.file=/etc/prometheus/prometheus.yml --storage.tsdb.retention.time=15d", "/prometheus")]
    [InlineData("quay.io/prometheus/prometheus:v3.0.0", "--storage.tsdb.path=/mnt/tsdb", "/mnt/tsdb")]
    [InlineData("cockroachdb/cockroach:v25.1.0", "start-single-node --insecure", "/cockroach/cockroach-data")]
    [InlineData("cockroachdb/cockroach:v25.1.0", "start --store=/mnt/crdb --join=a,b", "/mnt/crdb")]
    [InlineData("minio/minio:latest", "server /data --console-address :9001", "/data")]
    [InlineData("minio/minio:latest", "server /export", "/export")]
    [InlineData("qdrant/qdrant:v1.15.0", "./entrypoint.sh --uri http://qdrant-0:6335", "/qdrant/storage")]
    [InlineData("nats:2.12", "-js -sd /data", "/data")]
    [InlineData("nats:2.12", "--jetstream --store_dir=/data --cluster_name c", "/data")]
    [InlineData("arangodb:3.12", "--database.directory /mnt/db", "/mnt/db")]
    [InlineData("docker.elastic.co/elasticsearch/elasticsearch:9.1.0", "eswrapper -Ecluster.name=x", "/usr/share/elasticsearch/data")]
    public void Arguments_of_the_server_are_understood(string image, string arguments, string directory) =>
        Assert.Equal([directory], DirectoriesOf(image, Plain with { Arguments = Words(arguments) }));

    [Theory]
    [InlineData("postgres:17", "docker-entrypoint.sh postgres", "/var/lib/postgresql/data")]
    [InlineData("postgres:17", "docker-entrypoint.sh -c max_connections=200", "/var/lib/postgresql/data")]
    [InlineData("postgres:17", "postgres -D /mnt/db", "/mnt/db")]
    [InlineData("redis:8", "redis-server", "/data")]
    [InlineData("qdrant/qdrant:v1.15.0", "./qdrant --uri http://qdrant-0:6335", "/qdrant/storage")]
    [InlineData("qdrant/qdrant:v1.15.0", "/qdrant/entrypoint.sh", "/qdrant/storage")]
    [InlineData("cockroachdb/cockroach:v25.1.0", "/cockroach/cockroach start --insecure", "/cockroach/cockroach-data")]
    [InlineData("minio/minio:latest", "minio server /data", "/data")]
    [InlineData("neo4j:5", "tini -g -- /startup/docker-entrypoint.sh neo4j", "/data")]
    [InlineData("rabbitmq:4-management", "docker-entrypoint.sh rabbitmq-server", "/var/lib/rabbitmq")]
    [InlineData("docker.elastic.co/elasticsearch/elasticsearch:9.1.0", "bin/elasticsearch", "/usr/share/elasticsearch/data")]
    public void Commands_of_the_server_are_known(string image, string command, string directory) =>
        Assert.Equal([directory], DirectoriesOf(image, Plain with { Command = Words(command) }));

    [Theory]
    [InlineData("postgres:17", "postgres -D/mnt/db")]
    [InlineData("postgres:17", "-D /a -D /b")]
    [InlineData("postgres:17", "-D")]
    [InlineData("postgres:17", "-c data_directory=/mnt/db")]
    [InlineData("postgres:17", "-c config_file=/etc/postgresql/postgresql.conf")]
    [InlineData("postgres:17", "--config-file=/etc/postgresql/postgresql.conf")]
    [InlineData("postgres:17", "-c $(SETTING)")]
    [InlineData("postgres:17", "pg_isready -h db")]
    [InlineData("mysql:9", "--defaults-file=/cfg/my.cnf")]
    [InlineData("mongo:8", "mongos --configdb rs/cfg:27019")]
    [InlineData("mongo:8", "--configsvr --replSet cfg")]
    [InlineData("mongo:8", "--config /etc/mongod.conf")]
    [InlineData("mongo:8", "-f /etc/mongod.conf")]
    [InlineData("redis:8", "redis-server /etc/redis/redis.conf")]
    [InlineData("redis:8", "/etc/redis/redis.conf")]
    [InlineData("redis:8", "redis-sentinel /etc/sentinel.conf")]
    [InlineData("redis:8", "redis-server --sentinel")]
    [InlineData("redis:8", "redis-cli ping")]
    [InlineData("redis:8", "--maxmemory 100mb --maxmemory-policy allkeys-lru")]
    [InlineData("gcr.io/etcd-development/etcd:v3.6.0", "etcd")]
    [InlineData("gcr.io/etcd-development/etcd:v3.6.0", "etcd --data-dir=/a --wal-dir=/b")]
    [InlineData("gcr.io/etcd-development/etcd:v3.6.0", "etcd --data-dir=/a --config-file=/b")]
    [InlineData("gcr.io/etcd-development/etcd:v3.6.0", "etcd grpc-proxy start --data-dir=/a")]
    [InlineData("gcr.io/etcd-development/etcd:v3.6.0", "etcd --data-dir=$(DIR)")]
    [InlineData("gcr.io/etcd-development/etcd:v3.6.0", "--data-dir=/a")]
    [InlineData("prom/prometheus:v3.0.0", "--agent")]
    [InlineData("prom/prometheus:v2.50.0", "--enable-feature=agent")]
    [InlineData("prom/prometheus:v2.50.0", "--storage.tsdb.path=data")]
    [InlineData("cockroachdb/cockroach:v25.1.0", "start --store=type=mem,size=1GiB")]
    [InlineData("cockroachdb/cockroach:v25.1.0", "start --store=/a --store=/b")]
    [InlineData("cockroachdb/cockroach:v25.1.0", "sql --insecure")]
    [InlineData("minio/minio:latest", "gateway s3 /data")]
    [InlineData("minio/minio:latest", "server http://minio-{0...3}.minio/data")]
    [InlineData("minio/minio:latest", "server /data{1...4}")]
    [InlineData("minio/minio:latest", "server /data1 /data2")]
    [InlineData("minio/minio:latest", "server --console-address :9001")]
    [InlineData("minio/minio:latest", "server")]
    [InlineData("qdrant/qdrant:v1.15.0", "./qdrant --config-path /cfg/production.yaml")]
    [InlineData("qdrant/qdrant:v1.15.0", "--uri http://qdrant-0:6335")]
    [InlineData("nats:2.12", "-js")]
    [InlineData("nats:2.12", "-js=false -sd /data")]
    [InlineData("nats:2.12", "-c /etc/nats-config/nats.conf")]
    [InlineData("nats:2.12", "--config /etc/nats-config/nats.conf -js -sd /data")]
    [InlineData("arangodb:3.12", "--cluster.my-role COORDINATOR")]
    [InlineData("docker.elastic.co/elasticsearch/elasticsearch:9.1.0", "eswrapper -Enode.roles=master")]
    [InlineData("docker.elastic.co/elasticsearch/elasticsearch:9.1.0", "eswrapper -Epath.data=/mnt")]
    [InlineData("neo4j:5", "neo4j-admin server memory-recommendation")]
    [InlineData("confluentinc/cp-kafka:7.8.0", "/etc/confluent/docker/run KAFKA_LOG_DIRS=/mnt")]
    [InlineData("hashicorp/consul:1.20", "agent -server -data-dir=/consul/data")]
    [InlineData("hashicorp/vault:1.18", "server")]
    public void These_arguments_prove_nothing(string image, string arguments) => AssertNotProven(image, Plain with { Arguments = Words(arguments) });

    [Theory]
    [InlineData("hashicorp/vault:1.18")]
    [InlineData("hashicorp/consul:1.20")]
    [InlineData("grafana/loki:3.5.0")]
    [InlineData("milvusdb/milvus:v2.5.0")]
    [InlineData("ollama/ollama:latest")]
    public void An_image_of_many_roles_is_known_but_proves_nothing(string image)
    {
        Assert.NotNull(StatefulImages.Find(ImageReference.Parse(image)!));
        AssertNotProven(image, Plain);
    }

    [Theory]
    [InlineData("redis:8", "--save|")]
    [InlineData("redis:8", "redis-server|--save||--appendonly|no")]
    [InlineData("redis:8", "redis-server|--appendonly|NO|--save|\"\"")]
    [InlineData("redis:8", "--save \"\"|--appendonly no")]
    [InlineData("valkey/valkey:8", "valkey-server|--save|")]
    [InlineData("nats:2.12", "")]
    [InlineData("nats:2.12", "-m|8222")]
    [InlineData("nats:2.12", "nats-server|--cluster_name|c")]
    public void A_cache_keeps_nothing(string image, string arguments)
    {
        ImmutableArray<ProvenText> words = arguments.Length == 0 ? [] : arguments.Split('|').Select(ProvenText.Of).ToImmutableArray();
        Assert.IsType<StorageRole.KeepsNothing>(RoleOf(image, Plain with { Arguments = words }));
    }

    [Theory]
    [InlineData("--appendonly no")]
    [InlineData("--appendonly yes")]
    public void Redis_writes_snapshots_unless_told_not_to(string arguments) =>
        Assert.Equal(["/data"], DirectoriesOf("redis:8", Plain with { Arguments = Words(arguments) }));

    [Fact]
    public void A_log_is_kept_without_snapshots() => Assert.Equal(
        ["/data"],
        DirectoriesOf("redis:8", Plain with { Arguments = ImmutableArray.Create("--save", "", "--appendonly", "yes").Select(ProvenText.Of).ToImmutableArray() }));

    [Theory]
    [InlineData("--save", null)]
    [InlineData("--save", "", "--save", "60 1")]
    [InlineData("--save", "", "--appendonly", null)]
    public void A_mode_that_is_not_certain_proves_nothing(params string?[] arguments) =>
        AssertNotProven("redis:8", Plain with { Arguments = arguments.Select(argument => argument is null ? ProvenText.Unknown : ProvenText.Of(argument)).ToImmutableArray() });

    [Fact]
    public void An_argument_whose_name_is_known_need_not_be_whole()
    {
        var etcd = Plain with
        {
            Arguments = ImmutableArray.Create(ProvenText.Of("etcd"), ProvenText.StartingWith("--initial-cluster="), ProvenText.Of("--data-dir=/etcd-data")),
        };

        Assert.Equal(["/etcd-data"], DirectoriesOf("quay.io/coreos/etcd:v3.5.0", etcd));
        AssertNotProven("quay.io/coreos/etcd:v3.5.0", etcd with { Arguments = etcd.Arguments!.Value.Add(ProvenText.StartingWith("--wal-dir=")) });
        AssertNotProven("quay.io/coreos/etcd:v3.5.0", etcd with { Arguments = etcd.Arguments.Value.Add(ProvenText.StartingWith("--wal")) });
    }

    [Fact]
    public void Arguments_win_over_variables() => Assert.Equal(
        ["/b"],
        DirectoriesOf("postgres:17", With(("PGDATA", ProvenText.Of("/a"))) with { Arguments = Words("-D /b") }));

    [Fact]
    public void Variables_that_do_not_matter_do_not() => Assert.Equal(
        ["/var/lib/postgresql/data"],
        DirectoriesOf("postgres:17", With(("POSTGRES_PASSWORD", ProvenText.Unknown), ("POSTGRES_DB", ProvenText.Of("app")))));

    [Fact]
    public void Moved_by_a_variable_the_volumes_of_all_versions_may_be_declared() => Assert.Equal(
        ["/var/lib/postgresql/data", "/var/lib/postgresql"],
        Stores("postgres:latest", With(("PGDATA", ProvenText.Of("/var/lib/postgresql/data/pgdata")))).DeclaredVolumes.ToArray());

    private static ContainerFacts Plain => ContainerFacts.Plain;

    private static ContainerFacts With(params (string Name, ProvenText Value)[] variables) => Plain with { Variables = ImmutableArray.Create(variables) };

    private static ImmutableArray<ProvenText> Words(string text) => text.Split(' ').Select(ProvenText.Of).ToImmutableArray();

    private static StorageRole RoleOf(string name, ContainerFacts container)
    {
        ImageReference image = ImageReference.Parse(name)!;
        return StorageRoles.RoleOf(StatefulImages.Find(image)!, image, container);
    }

    private static StorageRole.Stores Stores(string image, ContainerFacts container) => Assert.IsType<StorageRole.Stores>(RoleOf(image, container));

    private static string[] DirectoriesOf(string image, ContainerFacts container) =>
        Stores(image, container).Directories.Select(directory => directory.Path).ToArray();

    private static void AssertNotProven(string image, ContainerFacts container) => Assert.IsType<StorageRole.NotProven>(RoleOf(image, container));
}
