using System;
using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Kubernetes.Images;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Kubernetes.Images;

/// <summary>A row is found under every name of its image, and under no name that only resembles it.</summary>
public sealed class ImageMatchingTests
{
    private static readonly string[] Stateful = StatefulImages.All.SelectMany(row => row.Repositories).ToArray();
    private static readonly string[] Stateless = StatelessImages.All.Select(row => row.Repository).ToArray();

    public static TheoryData<string> StatefulRepositories => new(Stateful);

    public static TheoryData<string> StatelessRepositories => new(Stateless);

    public static TheoryData<string> Repositories => new(Stateful.Concat(Stateless));

    [Theory]
    [MemberData(nameof(StatefulRepositories))]
    public void A_stateful_image_is_found_under_its_names(string repository) => Assert.All(
        NamesOf(repository),
        name => Assert.Contains(repository, Assert.IsType<StatefulImage>(StatefulImages.Find(Image(name))).Repositories));

    [Theory]
    [MemberData(nameof(StatelessRepositories))]
    public void A_stateless_image_is_found_under_its_names(string repository) =>
        Assert.All(NamesOf(repository).Where(name => name != OnTopOfRegistry(repository) || IsPath(repository)), name => Assert.True(StatelessImages.Contains(Image(name))));

    [Theory]
    [InlineData("reg.example.com/node")]
    [InlineData("reg.example.com:5000/python:3")]
    public void A_common_name_on_top_of_a_registry_may_be_anything(string name) => Assert.False(StatelessImages.Contains(Image(name)));

    [Theory]
    [MemberData(nameof(Repositories))]
    public void What_only_resembles_it_is_not_found(string repository) => Assert.All(LookAlikesOf(repository), name =>
    {
        Assert.Null(StatefulImages.Find(Image(name)));
        Assert.False(StatelessImages.Contains(Image(name)));
    });

    [Theory]
    [InlineData("my-postgres-exporter")]
    [InlineData("prodrigestivill/postgres-backup-local")]
    [InlineData("rediscommander/redis-commander")]
    [InlineData("provectuslabs/kafka-ui")]
    [InlineData("mongo-express")]
    [InlineData("acme/postgres")]
    [InlineData("ghcr.io/acme/postgres")]
    [InlineData("acme/nginx")]
    [InlineData("bitnami/redis-sentinel")]
    [InlineData("confluentinc/cp-kafka-connect")]
    [InlineData("clickhouse/clickhouse-keeper")]
    [InlineData("opensearchproject/opensearch-dashboards")]
    [InlineData("qdrant/qdrant-web-ui")]
    [InlineData("memcached")]
    public void Neighbours_are_not_found(string name)
    {
        Assert.Null(StatefulImages.Find(Image(name)));
        Assert.False(StatelessImages.Contains(Image(name)));
    }

    [Fact]
    public void No_name_is_in_two_rows() => Assert.Equal(Stateful.Length + Stateless.Length, Stateful.Union(Stateless).Count());

    [Fact]
    public void Each_row_names_its_source()
    {
        IEnumerable<string> sources = StatefulImages.All.Select(row => row.Source).Concat(StatelessImages.All.Select(row => row.Source));
        Assert.All(sources, source => Assert.True(Uri.TryCreate(source, UriKind.Absolute, out Uri? uri) && uri.Scheme == Uri.UriSchemeHttps, source));
    }

    [Fact]
    public void Each_path_in_the_table_is_absolute() => Assert.All(
        StatefulImages.All.SelectMany(row => row.ConfigurationPaths
            .Concat(row.Layouts.SelectMany(layout => layout.DeclaredVolumes))
            .Concat(row.Layouts.SelectMany(layout => layout.Directories).SelectMany(directory => new[] { directory.Path, directory.MountAt }))),
        path => Assert.True(MountedPath.IsAbsolute(path), path));

    [Fact]
    public void Each_volume_is_mounted_where_it_holds_the_data() => Assert.All(
        StatefulImages.All.SelectMany(row => row.Layouts).SelectMany(layout => layout.Directories.Select(directory => (layout, directory))),
        pair => Assert.True(MountedPath.SurelyHolds(pair.directory.MountAt, pair.directory.Path, pair.layout.DeclaredVolumes), pair.directory.Path));

    private static ImageReference Image(string name) => ImageReference.Parse(name)!;

    private static string OnTopOfRegistry(string repository) => $"reg.example.com:5000/{repository}:17";

    private static bool IsPath(string repository) => repository.Contains('/', StringComparison.Ordinal);

    private static IEnumerable<string> NamesOf(string repository)
    {
        yield return repository;
        yield return $"{repository}:1.2.3";
        yield return $"docker.io/{repository}";
        yield return OnTopOfRegistry(repository);
        if (IsPath(repository))
        {
            yield return $"reg.example.com:5000/dockerhub/{repository}";
        }
        else
        {
            yield return $"library/{repository}";
            yield return $"docker.io/library/{repository}:17";
            yield return $"reg.example.com/mirror/library/{repository}";
        }
    }

    private static IEnumerable<string> LookAlikesOf(string repository)
    {
        string name = repository.Substring(repository.LastIndexOf('/') + 1);
        yield return $"acme/my-{name}";
        yield return $"acme/{name}";
        yield return $"reg.example.com/acme/team/{name}";
        yield return $"{repository}-exporter";
        yield return $"{repository}/exporter";
        yield return $"x{repository}";
        yield return $"reg.example.com/x{repository}";
    }
}
