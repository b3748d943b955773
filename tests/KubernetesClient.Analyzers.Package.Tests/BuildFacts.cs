using System;
using System.Linq;
using System.Reflection;

namespace KubernetesClient.Analyzers.Package.Tests;

/// <summary>What the project file of these tests tells them.</summary>
internal static class BuildFacts
{
    /// <summary>Full path of the project that makes the package.</summary>
    public static string PackageProject => Get("PackageProject");

    /// <summary>The version of the product, without the suffix that a test run adds.</summary>
    public static string Version => Get("Version");

    /// <summary>Where the project lives.</summary>
    public static string ProjectUrl => Get("ProjectUrl");

    /// <summary>The folder in which NuGet unpacks packages for the builds of this repository.</summary>
    public static string NuGetPackageRoot => Get("NuGetPackageRoot");

    /// <summary>The oldest Roslyn that the package supports.</summary>
    public static string RoslynFloor => Get("RoslynFloor");

    /// <summary>The MSBuild item by which a project refers to the Kubernetes client library.</summary>
    /// <param name="version">The shape of the library: V9, V17 or V20.</param>
    public static string ClientReference(string version) => Get("ClientReferences")
        .Split(';')
        .Select(reference => reference.Split('=', 2))
        .Single(reference => reference[0].EndsWith(version, StringComparison.Ordinal))[1];

    private static string Get(string key)
    {
        string? value = typeof(BuildFacts).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == key).Value;

        return string.IsNullOrEmpty(value) ? throw new InvalidOperationException($"The build gave no {key}.") : value;
    }
}
