using KubernetesClient.Analyzers.Kubernetes.Images;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Kubernetes.Images;

/// <summary>The name of an image falls into the parts that a container runtime sees.</summary>
public sealed class ImageReferenceTests
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("postgres", null, "postgres", null, null)]
    [InlineData("postgres:17.5-alpine", null, "postgres", "17.5-alpine", null)]
    [InlineData("library/postgres", null, "library/postgres", null, null)]
    [InlineData("docker.io/library/postgres:17", "docker.io", "library/postgres", "17", null)]
    [InlineData("localhost/postgres", "localhost", "postgres", null, null)]
    [InlineData("registry:5000/img:1.2", "registry:5000", "img", "1.2", null)]
    [InlineData("registry:5000/img", "registry:5000", "img", null, null)]
    [InlineData("registry:5000/mirror/library/postgres:17.5-alpine@" + Digest, "registry:5000", "mirror/library/postgres", "17.5-alpine", Digest)]
    [InlineData("qdrant/qdrant@" + Digest, null, "qdrant/qdrant", null, Digest)]
    [InlineData("Reg.Example.com/acme/a.b_c__d--e:V1_x", "Reg.Example.com", "acme/a.b_c__d--e", "V1_x", null)]
    [InlineData("img:5000", null, "img", "5000", null)]
    [InlineData("img:2-latest", null, "img", "2-latest", null)]
    public void Has_these_parts(string text, string? registry, string path, string? tag, string? digest)
    {
        ImageReference image = Assert.IsType<ImageReference>(ImageReference.Parse(text));

        Assert.Equal((registry, path, tag, digest), (image.Registry, image.Path, image.Tag, image.Digest));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(":17")]
    [InlineData("/postgres")]
    [InlineData("postgres/")]
    [InlineData("acme//postgres")]
    [InlineData("Postgres")]
    [InlineData("acme/Postgres")]
    [InlineData("postgres:")]
    [InlineData("postgres:17 ")]
    [InlineData("postgres:-17")]
    [InlineData("postgres:17:5")]
    [InlineData("postgres@")]
    [InlineData("postgres@sha256:12")]
    [InlineData("postgres@sha256:zz23456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("registry:/postgres")]
    [InlineData("registry:port/postgres")]
    [InlineData("-reg.example.com/postgres")]
    [InlineData("reg..example.com/postgres")]
    [InlineData("_postgres")]
    [InlineData("postgres-")]
    [InlineData("post..gres")]
    [InlineData("post___gres")]
    [InlineData("post._gres")]
    [InlineData("<image>")]
    [InlineData("https://hub.docker.com/postgres")]
    public void Is_no_image_name(string text) => Assert.Null(ImageReference.Parse(text));

    [Fact]
    public void A_tag_is_not_longer_than_128()
    {
        Assert.NotNull(ImageReference.Parse("img:" + new string('a', 128)));
        Assert.Null(ImageReference.Parse("img:" + new string('a', 129)));
    }
}
