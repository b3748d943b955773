using System.Collections.Generic;
using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

internal static partial class StatefulImages
{
    private const int FirstConfirmedMeilisearch = 1;
    private const int FirstConfirmedSolr = 9;

    private static IEnumerable<StatefulImage> Search()
    {
        yield return SearchEngine(
            "https://www.elastic.co/guide/en/elasticsearch/reference/current/docker.html",
            "https://github.com/elastic/helm-charts/blob/main/elasticsearch/templates/service.yaml",
            Texts("elasticsearch", "elasticsearch/elasticsearch"),
            "/usr/share/elasticsearch",
            new ServerProgram(Entrypoint.Script, Texts("eswrapper", "elasticsearch", "bin/elasticsearch", "/usr/share/elasticsearch/bin/elasticsearch"))
            {
                Scripts = EntrypointScript.AddRange(Texts("/bin/tini", "tini", "--")),
            });
        yield return SearchEngine(
            "https://github.com/opensearch-project/opensearch-build/tree/main/docker/release",
            "https://github.com/opensearch-project/helm-charts/blob/main/charts/opensearch/templates/service.yaml",
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
            "https://github.com/meilisearch/meilisearch/blob/main/Dockerfile",
            Texts("getmeili/meilisearch"),
            new ServerProgram(Entrypoint.Script, Texts("meilisearch", "/bin/meilisearch", "/meilisearch")) { Scripts = Texts("tini", "--") })
        {
            Layouts = ImmutableArray.Create(Since(FirstConfirmedMeilisearch, new StoredDirectory("/meili_data/data.ms", "/meili_data"))),
            Settings = MovedBy("MEILI_DB_PATH", "--db-path"),
            DoubtfulArguments = Texts("--config-file-path"),
            DoubtfulVariables = Texts("MEILI_CONFIG_FILE_PATH"),
            ConfigurationPaths = Texts("/meili_data/config.toml"),
        };
    }

    /// <summary>A search engine, whose variables and arguments may be any setting of its configuration.</summary>
    private static StatefulImage SearchEngine(string source, string peersSource, ImmutableArray<string> repositories, string home, ServerProgram server) =>
        new(source, repositories, server)
        {
            Layouts = InVolumes($"{home}/data"),
            DoubtfulArguments = Texts("node.data", "node.roles", "path."),
            DoubtfulVariables = Texts(
                "node.data", "node.roles", "path.*",
                "ES_PATH_CONF", "ES_SETTING_NODE_DATA", "ES_SETTING_NODE_ROLES", "ES_SETTING_PATH*", "OPENSEARCH_PATH_CONF"),
            ConfigurationPaths = Texts($"{home}/config/{home.Substring(home.LastIndexOf('/') + 1)}.yml"),
            PeersSource = peersSource,
        };
}
