using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Editing;

public sealed class OtherProjectsTests
{
    private const string Library = """
        using System.Collections.Generic;
        using k8s.Models;

        public static class Library
        {
            public const string Name = {|name:"db"|};
            public const int Replicas = {|replicas:3|};
            public static V1ServiceSpec Spec() => {|spec:new V1ServiceSpec { Type = "ClusterIP" }|};
            public static IDictionary<string, string> Labels => new Dictionary<string, string> { ["app"] = {|label:"db"|} };
            public static V1Service Service() => {|service:new V1Service { Kind = "Service" }|};
            public static bool Deploy()
            {
                object deployed = {|deployed:new V1Service { Kind = "Service" }|};
                return deployed != null;
            }
        }
        """;

    [Theory]
    [InlineData("name", "Library.Name", false)]
    [InlineData("name", "Library.Replicas", true)]
    [InlineData("replicas", "Library.Replicas", false)]
    [InlineData("spec", "Library.Spec()", false)]
    [InlineData("label", "Library.Labels", false)]
    [InlineData("service", "Library.Service()", true)]
    [InlineData("deployed", "Library.Deploy()", true)]
    public async Task What_another_project_reads_is_changed_only_where_it_is_a_whole_manifest(string place, string read, bool isChanged)
    {
        var program = new MarkedProgram(Library);
        Project library = program.With(ClientVersion.V20);
        var reader = ProjectId.CreateNewId();
        Solution solution = library.Solution
            .AddProject(reader, "Reader", "Reader", LanguageNames.CSharp)
            .WithProjectCompilationOptions(reader, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithProjectMetadataReferences(reader, FrameworkAssemblies.All.Add(ClientAssembly.Of(ClientVersion.V20)))
            .AddProjectReference(reader, new ProjectReference(library.Id))
            .AddDocument(DocumentId.CreateNewId(reader), "Reader.cs", SourceText.From($"public static class Reader {{ public static object Read() => {read}; }}"), filePath: "/reader/Reader.cs");
        Change change = place switch
        {
            "name" or "label" => new ReplaceExpression(program[place], new TextValue("database")),
            "replicas" => new ReplaceExpression(program[place], new NumberValue(2)),
            _ => new SetProperty(program[place], place == "spec" ? "ClusterIP" : "ApiVersion", new TextValue("None")),
        };
        Solution? changed = await ManifestEditor.ApplyAsync(solution.GetProject(library.Id)!, new[] { change }, CancellationToken.None);
        Assert.Equal(isChanged, changed is not null);
    }
}
