using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Editing;

public sealed class ProvisionalValueTests
{
    private static readonly ProvisionalValue Size = new(new QuantityValue("10Gi"), "Look at the size");

    [Fact]
    public async Task A_new_value_carries_its_warning_and_an_old_one_of_the_same_text_does_not()
    {
        var program = new MarkedProgram(new[] { Edit.Body("        var limit = new ResourceQuantity(\"10Gi\");\n        var requests = {|it:new Dictionary<string, ResourceQuantity>()|};") });
        Project project = program.With(ClientVersion.V20);

        Solution? changed = await ManifestEditor.ApplyAsync(project, new[] { new AddEntry(program["it"], "storage", Size) }, CancellationToken.None);

        SyntaxNode root = (await changed!.GetProject(project.Id)!.Documents.Single().GetSyntaxRootAsync())!;
        SyntaxNode marked = Assert.Single(root.GetAnnotatedNodes(WarningAnnotation.Kind));
        Assert.Equal("\"10Gi\"", marked.ToString());
        Assert.Contains("storage", marked.Parent!.Parent!.Parent!.Parent!.ToString(), System.StringComparison.Ordinal);
        Assert.Equal("Look at the size", WarningAnnotation.GetDescription(Assert.Single(marked.GetAnnotations(WarningAnnotation.Kind))));
    }

    [Fact]
    public Task It_is_written_as_its_value() => Edit.MakesBody(
        "        var size = {|it:new ResourceQuantity(\"1Gi\")|};",
        program => new ReplaceExpression(program["it"], Size),
        "        var size = new ResourceQuantity(\"10Gi\");");
}
