using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

internal static partial class StatefulImages
{
    private const int FirstPostgresInVersionedDirectory = 18;

    private static IEnumerable<StatefulImage> Relational()
    {
        yield return Postgres($"{Docs}postgres", "postgres", TagVersion.Leading);
        yield return Postgres("https://github.com/postgis/docker-postgis", "postgis/postgis", TagVersion.Leading);
        yield return Postgres("https://github.com/timescale/timescaledb-docker", "timescale/timescaledb", TagVersion.OfPostgres);
        yield return Postgres("https://github.com/pgvector/pgvector#docker", "pgvector/pgvector", TagVersion.OfPostgres);
        yield return MySql($"{Docs}mysql", Texts("mysql"), Scripted("mysqld"));
        yield return MySql($"{Docs}mariadb", Texts("mariadb"), Scripted("mariadbd", "mysqld"));
        yield return MySql(
            $"{Docs}percona",
            Texts("percona", "percona/percona-server"),
            Scripted("mysqld") with { Scripts = Texts("/docker-entrypoint.sh") });
        yield return new StatefulImage(
            "https://learn.microsoft.com/sql/linux/sql-server-linux-docker-container-configure",
            Texts("mssql/server"),
            Unscripted("/opt/mssql/bin/sqlservr") with { HasKnownArguments = false })
        {
            Layouts = In("/var/opt/mssql"),
            DoubtfulVariables = Texts("MSSQL_DATA_DIR", "MSSQL_LOG_DIR", "MSSQL_MASTER_*"),
        };
        yield return new StatefulImage(
            "https://github.com/cockroachdb/cockroach/tree/master/build/deploy",
            Texts("cockroachdb/cockroach"),
            Direct("cockroach", "/cockroach/cockroach", "/cockroach/cockroach.sh") with
            {
                Subcommands = Texts("start", "start-single-node"),
                IsServerByDefault = false,
            })
        {
            Layouts = In("/cockroach/cockroach-data"),
            Settings = MovedBy(null, "--store", "-s"),
            DoubtfulVariables = Texts("COCKROACH", "COCKROACH_ARGS"),
            PeersSource = "https://github.com/cockroachdb/cockroach/blob/master/cloud/kubernetes/cockroachdb-statefulset.yaml",
        };
    }

    private static StatefulImage Postgres(string source, string repository, Func<string, int?> majorVersion) =>
        new(source, Texts(repository), Scripted("postgres"))
        {
            MajorVersion = majorVersion,
            Layouts = ImmutableArray.Create(
                Since(null, new StoredDirectory("/var/lib/postgresql/data")) with
                {
                    DeclaredVolumes = Texts("/var/lib/postgresql/data"),
                },
                Since(FirstPostgresInVersionedDirectory, new StoredDirectory("/var/lib/postgresql/{major}/docker", "/var/lib/postgresql")) with
                {
                    DeclaredVolumes = Texts("/var/lib/postgresql"),
                }),
            Settings = MovedBy("PGDATA", "-D"),
            DoubtfulArguments = Texts("-D/*", "data_directory", "data-directory", "config_file", "config-file"),
        };

    private static StatefulImage MySql(string source, ImmutableArray<string> repositories, ServerProgram server) =>
        new(source, repositories, server)
        {
            Layouts = InVolumes("/var/lib/mysql"),
            Settings = MovedBy(null, "--datadir", "-h"),
            DoubtfulArguments = Texts("-h/*", "--defaults*", "--innodb-data-home*", "--innodb_data_home*", "--loose*", "--initialize*", "--help", "--verbose"),
            ConfigurationPaths = Texts("/etc/my.cnf", "/etc/my.cnf.d", "/etc/mysql"),
        };
}
