using Xunit;

namespace KubernetesClient.Analyzers.Package.Tests;

/// <summary>The tests that share the one packed package; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackage : ICollectionFixture<PackageUnderTest>
{
    /// <summary>What a test class names to be given the package.</summary>
    public const string Name = "Package";
}
