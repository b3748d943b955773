using System.Collections.Generic;
using System.Linq;
using System.Threading;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Conversion;

/// <summary>Follows the values of the types that change through the expressions of one file.</summary>
internal sealed class FlowReader
{
    private readonly SourceFile _file;
    private readonly TypeFlows _flows;
    private readonly CancellationToken _cancellationToken;

    private FlowReader(SourceFile file, TypeFlows flows, CancellationToken cancellationToken)
    {
        _file = file;
        _flows = flows;
        _cancellationToken = cancellationToken;
    }

    private SemanticModel Model => _file.Model;

    /// <summary>Notes all that a file says of the types.</summary>
    public static void Read(SourceFile file, TypeFlows flows, CancellationToken cancellationToken)
    {
        var reader = new FlowReader(file, flows, cancellationToken);
        foreach (SyntaxNode node in file.Root.DescendantNodes())
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Visit(node);
        }
    }

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case SimpleNameSyntax { Parent: NameColonSyntax { Parent: ArgumentSyntax } } or SimpleNameSyntax { IsVar: true }:
                break;
            case SimpleNameSyntax name:
                Name(name);
                break;
            case QueryExpressionSyntax:
                JoinAll(node.DescendantNodes().OfType<ExpressionSyntax>().Where(Changes), node);
                break;
            case ExpressionSyntax expression and not TypeSyntax:
                Expression(expression);
                break;
            case MethodDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax:
                Declaration(node);
                break;
            case ParameterSyntax parameter:
                Parameter(parameter);
                break;
            case EqualsValueClauseSyntax { Parent: { } declaration, Value: var value } when SymbolAt(declaration) is { } symbol:
                Join(value, symbol);
                break;
            case ReturnStatementSyntax { Expression: { } returned }:
                Return(returned, node);
                break;
            case YieldStatementSyntax { Expression: { } yielded }:
                Return(yielded, node);
                break;
            case ArrowExpressionClauseSyntax arrow:
                Return(arrow.Expression, node);
                break;
            case ForEachStatementSyntax loop when SymbolAt(loop) is { } item:
                Join(loop.Expression, item);
                break;
            case SingleVariableDesignationSyntax designation when SymbolAt(designation) is ILocalSymbol local && _flows.Change(local.Type):
                Designation(designation, local);
                break;
        }
    }

    private ISymbol? SymbolAt(SyntaxNode declaration) => Model.GetDeclaredSymbol(declaration, _cancellationToken) is { } symbol ? Carrier(symbol) : null;

    /// <summary>The symbol that stands for another: the value of a setter is that of the property.</summary>
    private static ISymbol Carrier(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } } => property.OriginalDefinition,
        IMethodSymbol { AssociatedSymbol: { } property } => property.OriginalDefinition,
        IMethodSymbol { ReducedFrom: { } extension } => extension.OriginalDefinition,
        _ => symbol.OriginalDefinition,
    };

    private static bool IsInSource(ISymbol symbol) => symbol.Locations.Any(location => location.IsInSource);

    private bool Changes(ExpressionSyntax expression) =>
        Model.GetTypeInfo(expression, _cancellationToken) is var type && (_flows.Change(type.Type) || _flows.Change(type.ConvertedType));

    private bool Changes(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => _flows.Change(local.Type),
        IParameterSymbol parameter => _flows.Change(parameter.Type),
        IFieldSymbol field => _flows.Change(field.Type),
        IPropertySymbol property => _flows.Change(property.Type),
        IMethodSymbol method => _flows.Change(method.ReturnType),
        _ => false,
    };

    private void Join(ExpressionSyntax expression, ISymbol symbol)
    {
        if (Changes(expression) && Changes(symbol))
        {
            JoinSymbol(expression, symbol);
        }
    }

    private void JoinSymbol(object member, ISymbol symbol)
    {
        _flows.Groups.Join(member, symbol);
        if (symbol is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary })
        {
            _flows.AddMember(symbol);
        }
    }

    private void JoinAll(IEnumerable<ExpressionSyntax> expressions, object member)
    {
        foreach (ExpressionSyntax expression in expressions)
        {
            _flows.Groups.Join(expression, member);
        }
    }

    private void Name(SimpleNameSyntax name)
    {
        ISymbol? symbol = Model.GetSymbolInfo(name, _cancellationToken).Symbol;
        switch (symbol)
        {
            case INamedTypeSymbol type when _flows.IsOne(type):
                Type(name);
                break;
            case IPropertySymbol property when _flows.IsOne(property.ContainingType):
                _flows.Add(new PropertyMention(_file, name, OwnerOf(name)));
                JoinIfChanging(name, OwnerOf(name));
                break;
            case IFieldSymbol or IPropertySymbol or IMethodSymbol or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol when name.Parent is not NameColonSyntax:
                Read(name, symbol);
                break;
        }

        Widening(name);
    }

    private void Read(SimpleNameSyntax name, ISymbol symbol)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access
            : name.Parent is MemberBindingExpressionSyntax binding ? binding
            : name;
        ISymbol carrier = Carrier(symbol);
        if (Changes(whole) && Changes(carrier) && IsInSource(carrier))
        {
            JoinSymbol(whole, carrier);
        }

        if (symbol is IMethodSymbol method && whole.Parent is not InvocationExpressionSyntax && IsInSource(method))
        {
            foreach (IParameterSymbol parameter in method.OriginalDefinition.Parameters.Where(Changes))
            {
                _flows.Groups.Join(whole, parameter);
            }
        }
    }

    /// <summary>The object whose property a name is.</summary>
    private static ExpressionSyntax OwnerOf(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
        MemberBindingExpressionSyntax binding => ReceiverOf(binding),
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } => OwnerOf(initializer),
        _ => name.Ancestors().Select(GoverningExpression).FirstOrDefault(governing => governing is not null) ?? name,
    };

    private static ExpressionSyntax OwnerOf(InitializerExpressionSyntax initializer) => initializer.Parent switch
    {
        AssignmentExpressionSyntax nested => nested.Left,
        InitializerExpressionSyntax outer => OwnerOf(outer),
        ExpressionSyntax creation => creation,
        _ => initializer,
    };

    private static ExpressionSyntax ReceiverOf(ExpressionSyntax binding) =>
        binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.Span.Contains(binding.Span))?.Expression ?? binding;

    private static ExpressionSyntax? GoverningExpression(SyntaxNode node) => node switch
    {
        IsPatternExpressionSyntax pattern => pattern.Expression,
        SwitchExpressionSyntax choice => choice.GoverningExpression,
        SwitchStatementSyntax choice => choice.Expression,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression or (int)SyntaxKind.AsExpression } test => test.Left,
        _ => null,
    };

    private void JoinIfChanging(ExpressionSyntax expression, object member)
    {
        if (Changes(expression))
        {
            _flows.Groups.Join(expression, member);
        }
    }

    private void Type(SimpleNameSyntax name)
    {
        TypeSyntax whole = name;
        while (whole.Parent is TypeSyntax or TypeArgumentListSyntax or TupleElementSyntax)
        {
            whole = whole.Parent as TypeSyntax ?? (TypeSyntax)whole.Parent.Parent!;
        }

        object member = MemberOf(whole);
        _flows.Add(new TypeMention(_file, name, member));
        if (name.Identifier.ValueText != Model.GetSymbolInfo(name, _cancellationToken).Symbol?.Name)
        {
            _flows.Fix(member);
        }
    }

    /// <summary>What has the type that is written at a place.</summary>
    private object MemberOf(TypeSyntax type)
    {
        switch (type.Parent)
        {
            case VariableDeclarationSyntax declaration:
                foreach (ISymbol variable in declaration.Variables.Select(SymbolAt).OfType<ISymbol>())
                {
                    JoinSymbol(declaration, variable);
                }

                return declaration;
            case ParameterSyntax or MethodDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax or ForEachStatementSyntax when SymbolAt(type.Parent) is { } symbol:
                return symbol;
            case DeclarationExpressionSyntax or ObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or DefaultExpressionSyntax:
                return type.Parent;
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Name == type:
                return OfCall(call);
            case InvocationExpressionSyntax call:
                return OfCall(call);
            case MemberAccessExpressionSyntax or TypeOfExpressionSyntax or ArgumentSyntax:
                return type.Ancestors().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault(Changes) ?? (object)Tested(type);
            case CastExpressionSyntax cast when Changes(cast.Expression):
                return cast;
            case CastExpressionSyntax or BinaryExpressionSyntax or DeclarationPatternSyntax or TypePatternSyntax or RecursivePatternSyntax or ConstantPatternSyntax or IsPatternExpressionSyntax:
                return type.Ancestors().Select(GoverningExpression).FirstOrDefault(governing => governing is not null && Changes(governing)) ?? (object)Tested(type);
            default:
                _flows.Fix(type);
                return type;
        }
    }

    private TypeSyntax Tested(TypeSyntax type)
    {
        _flows.Test(type);
        return type;
    }

    /// <summary>A call that is given the type: what makes objects of any type brings some that the program does not create.</summary>
    private InvocationExpressionSyntax OfCall(InvocationExpressionSyntax call)
    {
        if (Model.GetSymbolInfo(call, _cancellationToken).Symbol is IMethodSymbol { Name: "OfType" or "Cast" })
        {
            _flows.Test(call);
        }
        else if (Model.GetSymbolInfo(call, _cancellationToken).Symbol is not IMethodSymbol { Name: "Empty" } and not IMethodSymbol { Parameters.Length: > 0 }
            || !call.DescendantNodes().OfType<ExpressionSyntax>().Any(part => part is not TypeSyntax and not SimpleNameSyntax && Changes(part)))
        {
            _flows.Fix(call);
        }

        return call;
    }

    private void Designation(SingleVariableDesignationSyntax designation, ILocalSymbol local)
    {
        if (designation.Parent is DeclarationExpressionSyntax declaration)
        {
            _flows.Groups.Join(declaration, local);
        }
        else if (designation.Ancestors().Select(GoverningExpression).FirstOrDefault(governing => governing is not null) is { } governing)
        {
            if (Changes(governing))
            {
                _flows.Groups.Join(local, governing);
            }
            else
            {
                _flows.Test(local);
            }
        }

        if (designation.Parent is DeclarationPatternSyntax pattern)
        {
            _flows.Groups.Join(MemberOf(pattern.Type), local);
        }
    }

    private void Parameter(ParameterSyntax parameter)
    {
        if (SymbolAt(parameter) is not { } symbol || !Changes(symbol))
        {
            return;
        }

        switch (symbol.ContainingSymbol)
        {
            case IMethodSymbol { MethodKind: MethodKind.DelegateInvoke }:
                _flows.Fix(symbol);
                break;
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                _flows.AddMember(constructor.ContainingType);
                break;
            case IMethodSymbol { MethodKind: MethodKind.Ordinary } method:
                _flows.AddMember(method);
                break;
        }

        if (parameter.Parent?.Parent is RecordDeclarationSyntax)
        {
            foreach (ISymbol property in symbol.ContainingType.GetMembers(symbol.Name).OfType<IPropertySymbol>())
            {
                JoinSymbol(symbol, property);
            }
        }

        if (parameter.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { } function && parameter.Ancestors().TakeWhile(node => node != function).All(node => node is ParameterListSyntax))
        {
            _flows.Groups.Join(symbol, function);
        }
    }

    private void Declaration(SyntaxNode node)
    {
        if (SymbolAt(node) is not { } symbol)
        {
            return;
        }

        if (Changes(symbol))
        {
            _flows.AddMember(symbol);
        }

        foreach (ISymbol promised in Promised(symbol).Select(member => member.OriginalDefinition))
        {
            foreach ((ISymbol own, ISymbol other) in Pairs(symbol, promised).Where(pair => Changes(pair.Own)))
            {
                if (Changes(other) && !IsInSource(other))
                {
                    _flows.Fix(own);
                }
                else if (Changes(other))
                {
                    JoinSymbol(own, other);
                }
            }
        }
    }

    private static IEnumerable<ISymbol> Promised(ISymbol member) => member.ContainingType.AllInterfaces
        .SelectMany(contract => contract.GetMembers(member.Name))
        .Where(promised => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(promised), member))
        .Concat(member switch
        {
            IMethodSymbol { OverriddenMethod: { } overridden } => new ISymbol[] { overridden },
            IPropertySymbol { OverriddenProperty: { } overridden } => new ISymbol[] { overridden },
            _ => Enumerable.Empty<ISymbol>(),
        });

    private static IEnumerable<(ISymbol Own, ISymbol Other)> Pairs(ISymbol one, ISymbol other) =>
        one is IMethodSymbol own && other is IMethodSymbol same
            ? own.Parameters.Zip(same.Parameters, (left, right) => ((ISymbol)left, (ISymbol)right)).Append((one, other))
            : new[] { (one, other) };

    private void Return(ExpressionSyntax returned, SyntaxNode from)
    {
        foreach (SyntaxNode node in from.Ancestors())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax function:
                    JoinIfChanging(returned, function);
                    return;
                case LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax:
                    if (SymbolAt(node) is { } symbol)
                    {
                        Join(returned, symbol);
                    }

                    return;
            }
        }
    }

    private void Expression(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax { Token.ValueText: var text } literal when literal.IsKind(SyntaxKind.StringLiteralExpression) && text == _flows.Conversion.From:
                Kind(literal);
                return;
            case InvocationExpressionSyntax call:
                Call(call);
                break;
            case BaseObjectCreationExpressionSyntax creation:
                Creation(creation);
                break;
            case MemberAccessExpressionSyntax access:
                Access(access, access.Name, access.Expression);
                break;
            case MemberBindingExpressionSyntax binding:
                Access(binding, binding.Name, ReceiverOf(binding));
                break;
            case ElementBindingExpressionSyntax:
                JoinChanging(expression, new[] { ReceiverOf(expression) });
                break;
            case AnonymousFunctionExpressionSyntax { ExpressionBody: { } body } function:
                JoinIfChanging(body, function);
                break;
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } given:
                JoinChanging(given.Left, new[] { given.Right });
                JoinSymbolOf(given.Left);
                break;
            case AssignmentExpressionSyntax assignment:
                JoinChanging(assignment.Left, new[] { assignment.Right });
                break;
            case InitializerExpressionSyntax { Parent: ExpressionSyntax } initializer:
                JoinChanging(OwnerOf(initializer), initializer.Expressions.Where(element => element is not AssignmentExpressionSyntax));
                break;
            default:
                JoinChanging(expression, PartsOf(expression));
                break;
        }

        Widening(expression);
    }

    private void JoinSymbolOf(ExpressionSyntax name)
    {
        if (Model.GetSymbolInfo(name, _cancellationToken).Symbol is { } symbol && IsInSource(symbol))
        {
            Join(name, Carrier(symbol));
        }
    }

    private void JoinChanging(ExpressionSyntax expression, IEnumerable<ExpressionSyntax> parts)
    {
        if (Changes(expression))
        {
            JoinAll(parts.Where(Changes), expression);
        }
    }

    /// <summary>The expressions of which another is made, through arms, arguments and elements.</summary>
    private static IEnumerable<ExpressionSyntax> PartsOf(SyntaxNode node) => node.ChildNodes().SelectMany(child => child switch
    {
        ExpressionSyntax part => new[] { part },
        StatementSyntax => Enumerable.Empty<ExpressionSyntax>(),
        _ => PartsOf(child),
    });

    private void Access(ExpressionSyntax access, SimpleNameSyntax name, ExpressionSyntax receiver)
    {
        if (!Changes(access) || Model.GetSymbolInfo(name, _cancellationToken).Symbol is not { } symbol)
        {
            return;
        }

        ISymbol carrier = Carrier(symbol);
        if (!IsInSource(carrier) || !Changes(carrier))
        {
            JoinIfChanging(receiver, access);
        }
    }

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

    /// <summary>A value that is handed to code that takes other types, too.</summary>
    private void Widening(ExpressionSyntax expression)
    {
        TypeInfo type = Model.GetTypeInfo(expression, _cancellationToken);
        if (_flows.Change(type.Type) && type.ConvertedType is not null && !_flows.Change(type.ConvertedType))
        {
            _flows.Widen(expression);
        }
    }

    private void Kind(LiteralExpressionSyntax literal)
    {
        (bool isGiven, object member) = literal.Parent switch
        {
            AssignmentExpressionSyntax given when given.Right == literal && IsKind(given.Left) => (true, OwnerOfKind(given.Left)),
            ArgumentSyntax { NameColon.Name.Identifier.ValueText: "kind", Parent.Parent: BaseObjectCreationExpressionSyntax creation } => (true, creation),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } arguments } argument
                when IsKind(creation, arguments.Arguments.IndexOf(argument)) => (true, creation),
            _ => (false, (object)literal),
        };
        _flows.Add(new KindMention(_file, literal, isGiven, member));
    }

    private bool IsKind(BaseObjectCreationExpressionSyntax creation, int argument) =>
        Model.GetSymbolInfo(creation, _cancellationToken).Symbol is IMethodSymbol constructor
        && IsOfClient(constructor.ContainingType)
        && constructor.Parameters.ElementAtOrDefault(argument)?.Name == "kind";

    private bool IsKind(ExpressionSyntax target) => Model.GetSymbolInfo(target, _cancellationToken).Symbol is IPropertySymbol { Name: "Kind" } property && IsOfClient(property.ContainingType);

    private static ExpressionSyntax OwnerOfKind(ExpressionSyntax target) => target switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        SimpleNameSyntax name => OwnerOf(name),
        _ => target,
    };
}
