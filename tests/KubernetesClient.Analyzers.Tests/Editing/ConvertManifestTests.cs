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

/// <summary>Workloads that other projects see, or that flow through them.</summary>
public sealed class ConvertManifestTests
{
    private const string Set = """
        using k8s.Models;

        public static class Web
        {
            public static V1StatefulSet Build() => {|set:new V1StatefulSet()|};
        }
        """;

    [Theory]
    [InlineData("public static object Read() => Web.Build();", false)]
    [InlineData("public static object Read() => typeof(Web);", true)]
    public async Task What_another_project_reads_stays(string member, bool isChanged)
    {
        var program = new MarkedProgram(Set);
        Project web = program.With(ClientVersion.V20);
        var reader = ProjectId.CreateNewId();
        Solution solution = With(web.Solution, reader, "Reader", $"public static class Reader {{ {member} }}").AddProjectReference(reader, new ProjectReference(web.Id));

        Assert.Equal(isChanged, await ManifestEditor.ApplyAsync(solution.GetProject(web.Id)!, Deployment(program), CancellationToken.None) is not null);
    }

    [Theory]
    [InlineData("Library.Publish(Web.Build())", false)]
    [InlineData("Library.Show(Web.Build())", true)]
    public async Task What_a_library_takes_stays(string call, bool isChanged)
    {
        var program = new MarkedProgram(Set + $"public static class Program {{ public static void Run() => {call}; }}");
        Project web = program.With(ClientVersion.V20);
        var library = ProjectId.CreateNewId();
        Solution solution = With(web.Solution, library, "Library", "public static class Library { public static void Publish(k8s.Models.V1StatefulSet set) { } public static void Show(object any) { } }")
            .AddProjectReference(web.Id, new ProjectReference(library));

        Assert.Equal(isChanged, await ManifestEditor.ApplyAsync(solution.GetProject(web.Id)!, Deployment(program), CancellationToken.None) is not null);
    }

    [Fact]
    public async Task No_type_but_the_other_kind_of_workload_takes_its_place()
    {
        var program = new MarkedProgram(Set);

        Assert.Null(await ManifestEditor.ApplyAsync(program.With(ClientVersion.V20), new[] { new ConvertManifest(program["set"], "V1DaemonSet") }, CancellationToken.None));
    }

    private static ConvertManifest[] Deployment(MarkedProgram program) => new[] { new ConvertManifest(program["set"], "V1Deployment") };

    private static Solution With(Solution solution, ProjectId id, string name, string source) => solution
        .AddProject(id, name, name, LanguageNames.CSharp)
        .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
        .WithProjectMetadataReferences(id, FrameworkAssemblies.All.Add(ClientAssembly.Of(ClientVersion.V20)))
        .AddDocument(DocumentId.CreateNewId(id), $"{name}.cs", SourceText.From(source), filePath: $"/{name}/{name}.cs");
}
