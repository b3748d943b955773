using System.Collections.Immutable;
using KubernetesClient.Analyzers.Kubernetes.Images;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Kubernetes.Images;

/// <summary>Paths are compared as paths.</summary>
public sealed class MountedPathTests
{
    [Theory]
    [InlineData("/data", "/data")]
    [InlineData("/data", "/data/db")]
    [InlineData("/data/", "/data")]
    [InlineData("/data", "/data/")]
    [InlineData("//data", "/data//db")]
    [InlineData("/data/./db", "/data/db")]
    [InlineData("/", "/data")]
    [InlineData("/", "/")]
    public void Holds(string mountPath, string directory) => Assert.True(MountedPath.Holds(mountPath, directory));

    [Theory]
    [InlineData("/data", "/database")]
    [InlineData("/data/db", "/data")]
    [InlineData("/Data", "/data")]
    [InlineData("/data", "/")]
    [InlineData("/var/lib/postgresql/data", "/var/lib/postgresql/18/docker")]
    public void Does_not_hold(string mountPath, string directory) => Assert.False(MountedPath.Holds(mountPath, directory));

    [Theory]
    [InlineData("/data", "/data/db", true)]
    [InlineData("/data/", "/data", false)]
    [InlineData("/database", "/data", false)]
    public void Holds_below(string mountPath, string directory, bool expected) => Assert.Equal(expected, MountedPath.HoldsBelow(mountPath, directory));

    [Theory]
    [InlineData("/var/lib/postgresql/data", "/var/lib/postgresql/data", true)]
    [InlineData("/var/lib/postgresql/data/", "/var/lib/postgresql/data/pgdata", true)]
    [InlineData("/var/lib/postgresql/data/pgdata", "/var/lib/postgresql/data/pgdata", true)]
    [InlineData("/var/lib/postgresql", "/var/lib/postgresql/data", false)]
    [InlineData("/", "/var/lib/postgresql/data", false)]
    [InlineData("/var/lib/postgresql", "/var/lib/postgresql/pgdata", true)]
    [InlineData("/mnt", "/var/lib/postgresql/data", false)]
    public void A_declared_volume_between_them_is_a_disk_of_its_own(string mountPath, string directory, bool expected) =>
        Assert.Equal(expected, MountedPath.SurelyHolds(mountPath, directory, ImmutableArray.Create("/var/lib/postgresql/data")));

    [Theory]
    [InlineData("/data", true)]
    [InlineData("data", false)]
    [InlineData("", false)]
    [InlineData("/data/../etc", false)]
    public void Is_absolute(string path, bool expected) => Assert.Equal(expected, MountedPath.IsAbsolute(path));
}
