using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.CodeFixes.Editing.Forms;
using KubernetesClient.Analyzers.CodeFixes.Editing.Layout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Conversion;

/// <summary>Hands the arguments of one constructor to that of another type: by position as long as both have the same ones, then by name.</summary>
internal static class ConvertedArguments
{
    /// <summary>Plans it; false if the other constructor cannot take them.</summary>
    public static bool Plan(CreationMention creation, KindConversion conversion, INamedTypeSymbol target, EditPlan plan)
    {
        if (creation.Creation.ArgumentList is not { Arguments.Count: > 0 } arguments)
        {
            return true;
        }

        if (creation.Constructor is not { } constructor || ElementList.Of(arguments) is not { } list)
        {
            return false;
        }

        ImmutableArray<IParameterSymbol> parameters = target.InstanceConstructors.OrderByDescending(candidate => candidate.Parameters.Length).First().Parameters;
        int position = 0;
        bool isByName = false;
        foreach (ArgumentSyntax argument in arguments.Arguments)
        {
            if (RemoveForm.ParameterOf(argument, arguments, constructor) is not { } parameter)
            {
                return false;
            }

            string property = Capitalized(parameter.Name);
            if (conversion.Leaves(property))
            {
                plan.Of(creation.File, list).Remove(list.Elements.IndexOf(argument));
                continue;
            }

            string name = parameters.FirstOrDefault(candidate => Capitalized(candidate.Name) == conversion.MemberFor(property))?.Name ?? "";
            if (name.Length == 0)
            {
                return false;
            }

            isByName |= argument.NameColon is not null || parameters.ElementAtOrDefault(position)?.Name != name;
            if (argument.NameColon is { } colon)
            {
                plan.Replace(creation.File, colon.Name.Span, name);
            }
            else if (isByName)
            {
                plan.Replace(creation.File, new TextSpan(argument.SpanStart, 0), $"{name}: ");
            }

            position++;
        }

        return true;
    }

    private static string Capitalized(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
