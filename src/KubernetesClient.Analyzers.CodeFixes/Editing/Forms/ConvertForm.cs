using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.CodeFixes.Editing.Conversion;
using KubernetesClient.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms;

/// <summary>
/// Turns a workload into one of another kind: the types of everything through which it flows, the calls of the client, the
/// names of properties. See docs/decisions/0008-conversions.md.
/// </summary>
internal static class ConvertForm
{
    /// <summary>Plans a change; false if it cannot be expressed, or would change other workloads too.</summary>
    public static async Task<bool> PlanAsync(ConvertManifest change, EditPlan plan, CancellationToken cancellationToken)
    {
        if (plan.Files.At(change.Creation) is not { } place || KindConversion.Into(change.Type) is not { } conversion)
        {
            return false;
        }

        Compilation compilation = place.File.Model.Compilation;
        var flows = TypeFlows.In(plan.Files, conversion, compilation, cancellationToken);
        if (Converted(flows, place.Expression) is not { } mentions
            || mentions.Any(mention => GeneratedCode.Is(mention.File.Root.SyntaxTree, compilation.Options.SyntaxTreeOptionsProvider, cancellationToken))
            || await OtherProjects.MentionAsync(place.File.Document.Project, flows.Members, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        plan.Affect(flows.Files);
        return new ConvertedCode(mentions, conversion, compilation, plan).Plan();
    }

    /// <summary>What changes with a workload; null if something stands against it.</summary>
    private static ImmutableArray<Mention>? Converted(TypeFlows flows, ExpressionSyntax creation)
    {
        if (flows.Manifests.All(other => other.Creation == creation))
        {
            return flows.CanAllChange && flows.Mentions.OfType<KindMention>().All(kind => kind.IsGiven) ? flows.Mentions.ToImmutableArray() : null;
        }

        return flows.CanChange(creation)
            && !flows.Manifests.Any(other => other.Creation != creation && flows.Groups.AreJoined(other.Creation, creation))
            && !flows.Mentions.Any(mention => MayMeanAny(mention) && flows.IsOfNoManifest(mention.Member))
            ? flows.Mentions.Where(mention => flows.Groups.AreJoined(mention.Member, creation)).ToImmutableArray()
            : null;
    }

    /// <summary>Whether code may mean each workload of the kind: nothing but a name says which one.</summary>
    private static bool MayMeanAny(Mention mention) =>
        mention is OperationMention or KindMention or TypeMention { Name.Parent: MemberAccessExpressionSyntax or ArgumentSyntax or TypeOfExpressionSyntax };
}
