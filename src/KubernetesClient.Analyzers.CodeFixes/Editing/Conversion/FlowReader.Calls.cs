using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Conversion;

/// <summary>Calls and creations: what they are given flows into parameters, or into the library.</summary>
internal sealed partial class FlowReader
{
    private void Call(InvocationExpressionSyntax call)
    {
        if (Model.GetSymbolInfo(call, _cancellationToken).Symbol is not IMethodSymbol method)
        {
            return;
        }

        if (call.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or GenericNameSyntax && IsInSource(method))
        {
            if (Changes(call) && Changes(Carrier(method)))
            {
                JoinSymbol(call, Carrier(method));
            }

            Arguments(call, Model.GetOperation(call, _cancellationToken) is IInvocationOperation operation ? operation.Arguments : Enumerable.Empty<IArgumentOperation>());
            return;
        }

        IEnumerable<ExpressionSyntax> parts = call.ArgumentList.Arguments.Select(argument => argument.Expression)
            .Append(call.Expression switch
            {
                MemberAccessExpressionSyntax access => access.Expression,
                MemberBindingExpressionSyntax binding => ReceiverOf(binding),
                var function => function,
            });
        JoinAll(parts.Where(Changes), call);
        Operation(call, method);
    }

    /// <summary>An operation of the client that says the kind in its name; what else takes one of the types cannot take another.</summary>
    private void Operation(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        IMethodSymbol definition = (method.ReducedFrom ?? method).OriginalDefinition;
        SimpleNameSyntax? name = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => null,
        };
        if (name is not null && method.Name.Contains(_flows.Conversion.From) && IsOfClient(definition.ContainingType))
        {
            _flows.Add(new OperationMention(_file, name, call));
            if (!method.Name.Contains("Namespaced"))
            {
                // What is asked of all namespaces is not asked of one workload.
                _flows.Fix(call);
            }
        }
        else if (definition.Parameters.Any(Changes) || _flows.Change(definition.ReturnType))
        {
            _flows.Fix(call);
        }
    }

    private static bool IsOfClient(INamedTypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString() is var space && (space == "k8s" || space.StartsWith("k8s.", System.StringComparison.Ordinal));

    private void Creation(BaseObjectCreationExpressionSyntax creation)
    {
        if (Model.GetTypeInfo(creation, _cancellationToken).Type is not INamedTypeSymbol type)
        {
            return;
        }

        var constructor = Model.GetSymbolInfo(creation, _cancellationToken).Symbol as IMethodSymbol;
        if (_flows.IsOne(type))
        {
            _flows.Add(new CreationMention(_file, creation, type, constructor));
        }

        if (constructor is not null && IsInSource(constructor))
        {
            Arguments(creation, Model.GetOperation(creation, _cancellationToken) is IObjectCreationOperation operation ? operation.Arguments : Enumerable.Empty<IArgumentOperation>());
        }
        else if (creation.ArgumentList is { } arguments)
        {
            JoinChanging(creation, arguments.Arguments.Select(argument => argument.Expression));
        }
    }

    private void Arguments(ExpressionSyntax call, IEnumerable<IArgumentOperation> arguments)
    {
        foreach (IArgumentOperation argument in arguments.Where(argument => argument.Parameter is not null))
        {
            foreach (ExpressionSyntax value in ValuesOf(argument).Where(Changes))
            {
                IParameterSymbol parameter = argument.Parameter!.OriginalDefinition;
                if (Changes(parameter))
                {
                    _flows.Groups.Join(value, parameter);
                }
                else
                {
                    JoinChanging(call, new[] { value });
                    _flows.Widen(value);
                }
            }
        }
    }

    private static IEnumerable<ExpressionSyntax> ValuesOf(IArgumentOperation argument) => argument.ArgumentKind == ArgumentKind.ParamArray && argument.Value is IArrayCreationOperation { Initializer: { } items }
        ? items.ElementValues.Select(item => item.Syntax).OfType<ExpressionSyntax>()
        : argument.Value.Syntax is ExpressionSyntax value ? new[] { value } : Enumerable.Empty<ExpressionSyntax>();
}
