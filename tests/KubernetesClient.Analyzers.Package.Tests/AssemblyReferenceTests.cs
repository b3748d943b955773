using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Xunit;

namespace KubernetesClient.Analyzers.Package.Tests;

/// <summary>A reference above what the host has, or to what it does not have, ends in CS8032: no rule runs.</summary>
[Collection(SharedPackage.Name)]
public sealed class AssemblyReferenceTests(PackageUnderTest package)
{
    private const string Analyzers = "KubernetesClient.Analyzers";
    private const string CodeFixes = "KubernetesClient.Analyzers.CodeFixes";

    [Fact]
    public void Analyzers_refer_only_to_what_the_oldest_compiler_has() =>
        AssertOffered(References(Analyzers), RoslynFloor.Compiler());

    [Fact]
    public void Code_fixes_refer_only_to_what_the_oldest_editor_has() =>
        AssertOffered(References(CodeFixes).Remove(Analyzers), RoslynFloor.Editor());

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(CodeFixes)]
    public void Both_are_compiled_against_the_floor(string assembly)
    {
        ImmutableSortedDictionary<string, Version> references = References(assembly);

        Assert.Equal(new Version(2, 0, 0, 0), references["netstandard"]);
        Assert.Equal(Version.Parse(BuildFacts.RoslynFloor + ".0"), references["Microsoft.CodeAnalysis"]);
    }

    [Fact]
    public void The_oldest_compiler_has_no_workspaces() =>
        Assert.DoesNotContain("Microsoft.CodeAnalysis.Workspaces", RoslynFloor.Compiler().Keys);

    private static void AssertOffered(
        ImmutableSortedDictionary<string, Version> references, ImmutableSortedDictionary<string, Version> host)
    {
        string[] missing = (
            from reference in references
            let offered = host.GetValueOrDefault(reference.Key)
            where offered is null || reference.Value > offered
            select $"{reference.Key} {reference.Value}, the host has {(object?)offered ?? "none"}").ToArray();

        Assert.True(missing.Length == 0, string.Join(Environment.NewLine, missing));
    }

    private ImmutableSortedDictionary<string, Version> References(string assembly) =>
        AssemblyReferences.Read(package.Read($"analyzers/dotnet/cs/{assembly}.dll"));
}
