using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Threading.Tasks;

namespace KubernetesClient.Analyzers.Package.Tests;

/// <summary>A user's project, in a folder of its own, that has added the package.</summary>
internal sealed class Consumer : IDisposable
{
    private const string Project = "Consumer.csproj";

    private readonly TemporaryFolder _folder = new();
    private readonly PackageUnderTest _package;

    /// <summary>Writes the project, without code.</summary>
    /// <param name="package">The package that it adds.</param>
    /// <param name="otherReferences">Further MSBuild items, such as that for the client library.</param>
    public Consumer(PackageUnderTest package, string otherReferences)
    {
        _package = package;
        Write(
            Project,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{PackageUnderTest.Id}" Version="{package.Version}" PrivateAssets="all" />
                {otherReferences}
              </ItemGroup>
            </Project>
            """);

        // The feed is added to the sources that this machine has configured.
        Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources>
                <add key="package-under-test" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);

        // The tools look for these in every folder above: nothing from outside may reach the project.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true");
    }

    /// <summary>Writes a file of the project.</summary>
    public void Write(string file, string text) => File.WriteAllText(_folder.Combine(file), text);

    /// <summary>Reads a file of the project.</summary>
    public string Read(string file) => File.ReadAllText(_folder.Combine(file));

    /// <summary>Builds the project with <c>dotnet build</c>.</summary>
    /// <returns>All that the compiler and the analyzers reported.</returns>
    /// <exception cref="InvalidOperationException">The build failed.</exception>
    public async Task<ImmutableArray<CompilerFinding>> BuildAsync()
    {
        string log = _folder.Combine("build.sarif");
        File.Delete(log);

        // MSBuild takes a plain comma for the start of the next property.
        await DotnetAsync("build", Project, "--no-incremental", $"-p:ErrorLog={log}%2cversion=2.1");
        return CompilerFinding.ReadLog(log);
    }

    /// <summary>Lets <c>dotnet format analyzers</c> repair what one rule reports.</summary>
    /// <param name="id">The rule's id.</param>
    /// <returns>What the command wrote: it ends well also where it repaired nothing, and says why.</returns>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public Task<string> FormatAsync(string id) => DotnetAsync("format", "analyzers", Project, "--diagnostics", id, "--severity", "info");

    /// <inheritdoc />
    public void Dispose() => _folder.Dispose();

    // A packages folder of its own: the version of this run would stay in the user's for ever.
    private Task<string> DotnetAsync(params string[] arguments) => DotnetCommand.RunAsync(
        _folder.Path, new Dictionary<string, string> { ["NUGET_PACKAGES"] = _package.UnpackedPackages }, arguments);
}
