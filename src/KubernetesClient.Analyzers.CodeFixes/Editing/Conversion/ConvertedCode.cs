using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.CodeFixes.Editing.Forms;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Conversion;

/// <summary>Writes code of one kind of workload as that of another.</summary>
internal sealed class ConvertedCode
{
    private readonly ImmutableArray<Mention> _mentions;
    private readonly KindConversion _conversion;
    private readonly Compilation _compilation;
    private readonly EditPlan _plan;

    /// <summary>Takes what mentions the kind.</summary>
    public ConvertedCode(ImmutableArray<Mention> mentions, KindConversion conversion, Compilation compilation, EditPlan plan)
    {
        _mentions = mentions;
        _conversion = conversion;
        _compilation = compilation;
        _plan = plan;
    }

    /// <summary>Plans it; false if it cannot be expressed.</summary>
    public bool Plan()
    {
        var left = new HashSet<SyntaxNode>(_mentions.Select(LeftOut).OfType<SyntaxNode>());
        return _mentions
            .Where(mention => !mention.Node.Ancestors().Any(outer => left.Contains(outer) && outer != LeftOut(mention)))
            .All(Plan);
    }

    /// <summary>The assignment that goes, because the other kind has no such property; null if none does.</summary>
    private SyntaxNode? LeftOut(Mention mention) => mention is PropertyMention { Name: var name } && _conversion.Leaves(name.Identifier.ValueText) ? AssignmentTo(name) : null;

    private static AssignmentExpressionSyntax? AssignmentTo(SimpleNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax given when given.Left == name => given,
        MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax given } access when given.Left == access => given,
        _ => null,
    };

    private bool Plan(Mention mention)
    {
        switch (mention)
        {
            case TypeMention { Name: var name }:
                return Replace(mention, _conversion.TypeFor(name.Identifier.ValueText));
            case OperationMention { Name: var name }:
                _plan.Replace(mention.File, name.Identifier.Span, _conversion.OperationFor(name.Identifier.ValueText));
                return true;
            case PropertyMention { Name: var name } when _conversion.Leaves(name.Identifier.ValueText):
                return AssignmentTo(name) is { } assignment && Leave(mention, assignment);
            case PropertyMention { Name: var name } when _conversion.MemberFor(name.Identifier.ValueText) is var other && other != name.Identifier.ValueText:
                return Replace(mention, other);
            case CreationMention creation:
                return Create(creation);
            case KindMention { IsGiven: true }:
                return Replace(mention, SyntaxFactory.Literal(_conversion.To).ToString());
            default:
                return true;
        }
    }

    private bool Create(CreationMention creation)
    {
        if (_conversion.TypeFor(creation.Type.Name) is not { } type || _compilation.GetTypesByMetadataName($"k8s.Models.{type}").FirstOrDefault() is not { } target)
        {
            return false;
        }

        _plan.Convert(creation.Creation, target);
        return ConvertedArguments.Plan(creation, _conversion, target, _plan);
    }

    private bool Replace(Mention mention, string? text)
    {
        if (text is null)
        {
            return false;
        }

        _plan.Replace(mention.File, mention.Node.Span, text);
        return true;
    }

    private bool Leave(Mention mention, AssignmentExpressionSyntax assignment) => !assignment.DescendantNodes().Any(node => node is AwaitExpressionSyntax) && assignment.Parent switch
    {
        InitializerExpressionSyntax => RemoveForm.Element(mention.File, assignment, _plan),
        ExpressionStatementSyntax statement => RemoveForm.Statement(mention.File, statement, _plan),
        _ => false,
    };
}
