using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace KubernetesClient.Analyzers.Package.Tests;

[Collection(SharedPackage.Name)]
public sealed class PackageContentTests
{
    private readonly PackageUnderTest _package;
    private readonly XElement _nuspec;

    public PackageContentTests(PackageUnderTest package)
    {
        _package = package;
        using MemoryStream nuspec = package.Read($"{PackageUnderTest.Id}.nuspec");
        _nuspec = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    [Fact]
    public void Has_exactly_the_expected_files()
    {
        using ZipArchive package = _package.Open();

        string[] files = package.Entries.Select(entry => entry.FullName).Where(file => !IsPackaging(file)).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(
            [
                "KubernetesClient.Analyzers.nuspec",
                "README.md",
                "analyzers/dotnet/cs/KubernetesClient.Analyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/KubernetesClient.Analyzers.dll",
                "icon.png",
            ],
            files);
    }

    [Fact]
    public void Has_the_expected_id_and_version()
    {
        Assert.Equal(PackageUnderTest.Id, Value("id"));
        Assert.Equal(_package.Version, Value("version"));
    }

    [Fact]
    public void Is_a_development_dependency() => Assert.Equal("true", Value("developmentDependency"));

    [Fact]
    public void Depends_on_nothing()
    {
        Assert.Null(Element("dependencies"));
        Assert.Null(Element("references"));
        Assert.Null(Element("frameworkAssemblies"));
        Assert.Null(Element("frameworkReferences"));
    }

    [Fact]
    public void Names_its_licence()
    {
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("expression", Element("license")!.Attribute("type")!.Value);
    }

    [Fact]
    public void Names_its_repository_and_home()
    {
        Assert.Equal("git", Element("repository")!.Attribute("type")!.Value);
        Assert.Equal(BuildFacts.ProjectUrl, Element("repository")!.Attribute("url")!.Value);
        Assert.Equal(BuildFacts.ProjectUrl, Value("projectUrl"));
    }

    [Fact]
    public void Says_what_it_is()
    {
        Assert.Contains("KubernetesClient", Value("description"), StringComparison.Ordinal);
        Assert.Contains("analyzers", Value("tags").Split(' '));
        Assert.NotEmpty(Value("authors"));
    }

    [Fact]
    public void Shows_a_readme_that_tells_how_to_add_it_and_where_the_rules_are()
    {
        using var reader = new StreamReader(_package.Read(Value("readme")));

        string text = reader.ReadToEnd();

        Assert.Contains($"dotnet add package {PackageUnderTest.Id}", text, StringComparison.Ordinal);
        Assert.Contains($"{BuildFacts.ProjectUrl}/tree/main/docs/rules", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_an_icon_of_the_size_that_galleries_ask_for()
    {
        using var reader = new BinaryReader(_package.Read(Value("icon")));

        // A PNG file: signature, then the header chunk with width and height, highest byte first.
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], reader.ReadBytes(8));
        reader.ReadBytes(8);
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], reader.ReadBytes(8));
    }

    /// <summary>The parts that make the archive an OPC package; every NuGet package has them.</summary>
    private static bool IsPackaging(string file) =>
        file is "[Content_Types].xml" or "_rels/.rels"
        || (file.StartsWith("package/services/metadata/core-properties/", StringComparison.Ordinal) && file.EndsWith(".psmdcp", StringComparison.Ordinal));

    private XElement? Element(string name) => _nuspec.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    private string Value(string name) => Element(name)?.Value ?? throw new InvalidDataException($"The nuspec has no {name}.");
}
