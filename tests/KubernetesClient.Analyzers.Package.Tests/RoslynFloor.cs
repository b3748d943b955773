using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;

namespace KubernetesClient.Analyzers.Package.Tests;

/// <summary>What the oldest supported Roslyn offers: its own assemblies and those that they refer to.</summary>
internal static class RoslynFloor
{
    /// <summary>What a compiler of that version has.</summary>
    /// <returns>Versions by simple name.</returns>
    public static ImmutableSortedDictionary<string, Version> Compiler() =>
        Collect("Microsoft.CodeAnalysis.Common/Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp/Microsoft.CodeAnalysis.CSharp");

    /// <summary>What an editor of that version adds to the compiler.</summary>
    /// <returns>Versions by simple name, the compiler's included.</returns>
    public static ImmutableSortedDictionary<string, Version> Editor() => Compiler().SetItems(
        Collect("Microsoft.CodeAnalysis.Workspaces.Common/Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces/Microsoft.CodeAnalysis.CSharp.Workspaces"));

    private static ImmutableSortedDictionary<string, Version> Collect(params string[] packagesAndAssemblies)
    {
        var versions = ImmutableSortedDictionary.CreateBuilder<string, Version>(StringComparer.Ordinal);
        foreach (string[] parts in packagesAndAssemblies.Select(each => each.Split('/')))
        {
            // NuGet writes folder names in lower case.
#pragma warning disable CA1308
            string package = parts[0].ToLowerInvariant();
#pragma warning restore CA1308
            string path = Path.Combine(BuildFacts.NuGetPackageRoot, package, BuildFacts.RoslynFloor, "lib", "netstandard2.0", parts[1] + ".dll");
            foreach ((string name, Version version) in AssemblyReferences.Read(File.OpenRead(path)))
            {
                versions[name] = version;
            }

            versions[parts[1]] = AssemblyName.GetAssemblyName(path).Version!;
        }

        return versions.ToImmutable();
    }
}
