using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Kubernetes.Images;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Kubernetes.Images;

/// <summary>What a user says of images wins over the tables.</summary>
public sealed class ImageTablesTests
{
    [Fact]
    public void An_added_stateful_image_keeps_data_in_its_directory()
    {
        ImageTables tables = Tables(["acme/vectors=/data"], []);
        ImageReference image = Image("reg.example.com/acme/vectors:1");

        var role = Assert.IsType<StorageRole.Stores>(StorageRoles.RoleOf(tables.FindStateful(image)!, image, ContainerFacts.Plain));

        Assert.Equal("/data", Assert.Single(role.Directories).Path);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("--verbose serve", true)]
    public void Its_own_command_is_not_known(string arguments, bool isServer = false)
    {
        ImageTables tables = Tables(["acme/vectors=/data"], []);
        ImageReference image = Image("acme/vectors:1");
        ImmutableArray<ProvenText> words = arguments.Split(' ').Select(ProvenText.Of).ToImmutableArray();

        Assert.Equal(isServer, StorageRoles.RoleOf(tables.FindStateful(image)!, image, ContainerFacts.Plain with { Arguments = words }) is StorageRole.Stores);
        Assert.IsType<StorageRole.NotProven>(StorageRoles.RoleOf(tables.FindStateful(image)!, image, ContainerFacts.Plain with { Command = words }));
    }

    [Fact]
    public void An_added_stateful_image_is_not_stateless()
    {
        Assert.False(Tables(["nginx=/data"], []).IsStateless(Image("nginx")));
        Assert.False(Tables(["acme/web=/data"], ["acme/web"]).IsStateless(Image("acme/web")));
    }

    [Fact]
    public void An_added_stateless_image_keeps_none()
    {
        ImageTables tables = Tables([], ["acme/web", "redis"]);

        Assert.True(tables.IsStateless(Image("acme/web:1")));
        Assert.True(tables.IsStateless(Image("redis:8")));
        Assert.Null(tables.FindStateful(Image("redis:8")));
    }

    [Fact]
    public void Without_additions_the_tables_answer()
    {
        ImageTables tables = Tables([], []);

        Assert.NotNull(tables.FindStateful(Image("qdrant/qdrant")));
        Assert.False(tables.IsStateless(Image("qdrant/qdrant")));
        Assert.True(tables.IsStateless(Image("mcr.microsoft.com/dotnet/aspnet:9.0")));
        Assert.Null(tables.FindStateful(Image("acme/web")));
        Assert.False(tables.IsStateless(Image("acme/web")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("acme/vectors")]
    [InlineData("acme/vectors=")]
    [InlineData("=/data")]
    [InlineData("acme/vectors=data")]
    [InlineData("acme/vectors=/a=/b")]
    [InlineData("acme/vectors:1=/data")]
    [InlineData("Acme/Vectors=/data")]
    public void Is_not_understood(string option) => Assert.Null(StatefulImage.FromOption(option));

    private static ImageTables Tables(string[] stateful, string[] stateless) => new(
        stateful.Select(option => StatefulImage.FromOption(option)!).ToImmutableArray(),
        stateless.Select(Image).ToImmutableArray());

    private static ImageReference Image(string name) => ImageReference.Parse(name)!;
}
