using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Testing;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>What test sources compile against: the framework's and the client library's packages.</summary>
internal static class TestReferences
{
    /// <summary>The framework and the client library, if any.</summary>
    public static ReferenceAssemblies For(ProjectState project, ClientVersion? client)
    {
        ReferenceAssemblies references = client is { } version
            ? ReferenceAssemblies.Net.Net80.AddPackages(ImmutableArray.Create(new PackageIdentity("KubernetesClient", NumberOf(version))))
            : ReferenceAssemblies.Net.Net80;
        project.ReferenceAssemblies = references;
        return references;
    }

    private static string NumberOf(ClientVersion version) => version switch
    {
        ClientVersion.V9 => "9.1.3",
        ClientVersion.V17 => "17.0.14",
        _ => "20.0.84",
    };
}
