using System.Collections.Generic;
using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

internal static partial class StatefulImages
{
    private const int FirstChromaInData = 1;

    private static IEnumerable<StatefulImage> Vectors()
    {
        yield return new StatefulImage(
            "https://qdrant.tech/documentation/guides/configuration/",
            Texts("qdrant/qdrant"),
            Unscripted("./entrypoint.sh", "/qdrant/entrypoint.sh", "./qdrant", "/qdrant/qdrant"))
        {
            Layouts = In("/qdrant/storage"),
            Settings = MovedBy("QDRANT__STORAGE__STORAGE_PATH"),
            DoubtfulArguments = Texts("--config-path"),
            ConfigurationPaths = Texts("/qdrant/config"),
            PeersSource = "https://github.com/qdrant/qdrant-helm/blob/main/charts/qdrant/templates/service-headless.yaml",
        };
        yield return new StatefulImage(
            "https://docs.weaviate.io/deploy/configuration/persistence",
            Texts("semitechnologies/weaviate"),
            Direct("/bin/weaviate"))
        {
            Settings = MovedBy("PERSISTENCE_DATA_PATH"),
            DoubtfulArguments = Texts("--config-file"),
        };
        yield return new StatefulImage(
            "https://github.com/chroma-core/chroma/blob/main/rust/Dockerfile",
            Texts("chromadb/chroma", "chroma-core/chroma"),
            Unscripted() with { HasKnownArguments = false })
        {
            Layouts = ImmutableArray.Create(Since(FirstChromaInData, new StoredDirectory("/data"))),
            DoubtfulVariables = Texts("CHROMA_*", "CONFIG_PATH", "IS_PERSISTENT", "PERSIST_DIRECTORY"),
            ConfigurationPaths = Texts("/config.yaml"),
        };
        yield return new StatefulImage(
            "https://milvus.io/docs/scale-standalone.md",
            Texts("milvusdb/milvus"),
            Unscripted())
        {
            Layouts = In("/var/lib/milvus"),
            IsRoleConfigured = true,
        };
    }
}
