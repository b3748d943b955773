using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>The stand-in assemblies, loaded once.</summary>
internal static class ClientAssembly
{
    private static readonly ImmutableDictionary<ClientVersion, MetadataReference> References =
        Enum.GetValues<ClientVersion>().ToImmutableDictionary(version => version, version => (MetadataReference)MetadataReference.CreateFromFile(PathOf(version)));

    /// <summary>Where the assembly of a version is.</summary>
    public static string PathOf(ClientVersion version) =>
        Path.Combine(AppContext.BaseDirectory, "StandIns", $"KubernetesClient.StandIns.{version}.dll");

    /// <summary>The assembly of a version.</summary>
    public static MetadataReference Of(ClientVersion version) => References[version];
}
