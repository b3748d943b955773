using Microsoft.CodeAnalysis.Testing;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>What test sources compile against: the SDK's framework and the stand-ins.</summary>
internal static class TestReferences
{
    private static readonly ReferenceAssemblies Framework = new(FrameworkAssemblies.All);

    /// <summary>Gives a project the client library, if any; returns the framework.</summary>
    public static ReferenceAssemblies For(ProjectState project, ClientVersion? client)
    {
        if (client is { } version)
        {
            project.AdditionalReferences.Add(ClientAssembly.Of(version));
        }

        return Framework;
    }
}
