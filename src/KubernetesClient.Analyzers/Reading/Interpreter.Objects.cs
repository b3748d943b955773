using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Objects of the program's own types: their constructors run as any code does.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<INamedTypeSymbol, bool> _typesThatCanBeMade = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, bool> _typesOfData = new(SymbolEqualityComparer.Default);

    /// <summary>Makes an object of the program's own; null if its constructor cannot be followed.</summary>
    private Value? CreateOwn(IObjectCreationOperation creation)
    {
        if (creation is not { Type: INamedTypeSymbol type, Constructor: { } constructor } || !CanBeMade(type) || !CanConstruct(constructor))
        {
            return null;
        }

        (IParameterSymbol, Value)[] arguments = Bind(constructor.OriginalDefinition, creation.Arguments);
        Reference made = Allocate(new ObjectCell(type, OriginOf(creation)));
        Construct(made, constructor.OriginalDefinition, arguments);
        return Initialize(made, creation.Initializer);
    }

    /// <summary>
    /// Whether all that makes an object of a type is code of the program. A struct counts if nothing changes it once it is
    /// made: of others the program has copies that differ.
    /// </summary>
    private bool CanBeMade(INamedTypeSymbol type)
    {
        INamedTypeSymbol definition = type.OriginalDefinition;
        if (!_typesThatCanBeMade.TryGetValue(definition, out bool can))
        {
            _typesThatCanBeMade[definition] = can = type is { TypeKind: TypeKind.Class, IsAbstract: false } or { TypeKind: TypeKind.Struct, IsReadOnly: true }
                && TypesOf(definition).All(IsWhollyVisible);
        }

        return can;
    }

    private bool IsWhollyVisible(INamedTypeSymbol type) =>
        _context.SourceOf(type.OriginalDefinition) is not null
        && !type.IsExtern
        && !type.GetMembers().Any(member => member is IMethodSymbol { MethodKind: MethodKind.Destructor });

    /// <summary>A class and the classes that it derives from, without those that every class derives from.</summary>
    private static IEnumerable<INamedTypeSymbol> TypesOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? one = type; one is not null && !IsRoot(one); one = one.BaseType)
        {
            yield return one;
        }
    }

    private static bool IsRoot(INamedTypeSymbol type) => type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType;

    private bool CanConstruct(IMethodSymbol constructor) =>
        constructor.Parameters.All(parameter => parameter.RefKind is RefKind.None or RefKind.In)
        && !constructor.IsExtern
        && _callDepth < StepBudget.MaxCallDepth
        && !IsRunning(constructor)
        && (constructor.IsImplicitlyDeclared
            ? constructor.Parameters.IsEmpty
            : _context.SourceOf(constructor)?.GetSyntax() is ConstructorDeclarationSyntax or TypeDeclarationSyntax);

    /// <summary>What the parameters of a method start with; one that is only written starts with nothing.</summary>
    private (IParameterSymbol Parameter, Value Value)[] Bind(IMethodSymbol definition, ImmutableArray<IArgumentOperation> arguments)
    {
        var bound = new (IParameterSymbol, Value)[arguments.Length];
        int count = 0;
        foreach (IArgumentOperation argument in arguments)
        {
            IParameterSymbol parameter = argument.Parameter!;
            if (parameter.RefKind != RefKind.Out)
            {
                bound[count++] = (definition.Parameters[parameter.Ordinal], Given(argument, parameter.RefKind));
            }
        }

        Array.Resize(ref bound, count);
        return bound;
    }

    private Value Given(IArgumentOperation argument, RefKind kind) => kind switch
    {
        RefKind.Ref => Evaluate(argument.Value),
        RefKind.In when IsOtherName(argument) => NotUnderstood(argument),
        _ => EvaluateArgument(argument),
    };

    private void Construct(Reference made, IMethodSymbol constructor, (IParameterSymbol Parameter, Value Value)[] arguments) =>
        RunInCallee(constructor, made, enclosing: null, () =>
        {
            SyntaxNode? syntax = constructor.IsImplicitlyDeclared ? null : _context.SourceOf(constructor)?.GetSyntax();
            foreach ((IParameterSymbol parameter, Value value) in arguments)
            {
                _ = syntax is TypeDeclarationSyntax ? SetMember(made, parameter, value) : SetLocal(_frame, parameter, value);
            }

            switch (syntax)
            {
                case ConstructorDeclarationSyntax:
                    RunConstructor(made, constructor, _context.OperationOf(syntax) as IConstructorBodyOperation);
                    break;
                case TypeDeclarationSyntax type:
                    InitializePositionalProperties(made, constructor);
                    InitializeMembers(made, constructor.ContainingType);
                    ConstructBase(made, constructor.ContainingType, PrimaryBaseOf(type));
                    break;
                default:
                    InitializeMembers(made, constructor.ContainingType);
                    ConstructBase(made, constructor.ContainingType, call: null);
                    break;
            }

            return EndBody();
        });

    private void RunConstructor(Reference made, IMethodSymbol constructor, IConstructorBodyOperation? body)
    {
        IInvocationOperation? first = CallIn(body?.Initializer);
        if (first is not null && SymbolEqualityComparer.Default.Equals(first.TargetMethod.OriginalDefinition.ContainingType, constructor.ContainingType))
        {
            ConstructBy(made, first);
        }
        else
        {
            InitializeMembers(made, constructor.ContainingType);
            ConstructBase(made, constructor.ContainingType, first);
        }

        RunBlock(body?.BlockBody ?? body?.ExpressionBody);
    }

    private static IInvocationOperation? CallIn(IOperation? initializer) =>
        initializer is IExpressionStatementOperation statement ? statement.Operation as IInvocationOperation : initializer as IInvocationOperation;

    private IInvocationOperation? PrimaryBaseOf(TypeDeclarationSyntax type) =>
        type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } given
            ? CallIn(_context.OperationOf(given))
            : null;

    /// <summary>Runs the part of an object that its base class makes.</summary>
    private void ConstructBase(Reference made, INamedTypeSymbol type, IInvocationOperation? call)
    {
        if (type.BaseType is not { } parent || IsRoot(parent))
        {
            return;
        }

        IMethodSymbol? constructor = parent.OriginalDefinition.InstanceConstructors.FirstOrDefault(one => one.Parameters.IsEmpty);
        if (call is not null)
        {
            ConstructBy(made, call);
        }
        else if (constructor is not null && CanConstruct(constructor))
        {
            Construct(made, constructor, Array.Empty<(IParameterSymbol, Value)>());
        }
        else
        {
            Escape(made);
        }
    }

    private void ConstructBy(Reference made, IInvocationOperation call)
    {
        IMethodSymbol constructor = call.TargetMethod.OriginalDefinition;
        if (CanConstruct(constructor))
        {
            Construct(made, constructor, Bind(constructor, call.Arguments));
        }
        else
        {
            NotUnderstood(call);
            Escape(made);
        }
    }

    /// <summary>A record has a property for each parameter of its head.</summary>
    private void InitializePositionalProperties(Reference made, IMethodSymbol constructor)
    {
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (PositionalPropertyOf(parameter) is { } property)
            {
                SetMember(made, property, HeldBy(parameter) ?? Unknown.Nowhere);
            }
        }
    }

    private IPropertySymbol? PositionalPropertyOf(IParameterSymbol parameter) => parameter.ContainingType is { IsRecord: true } type
        ? type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(property => _context.SourceOf(property)?.GetSyntax() is ParameterSyntax)
        : null;

    /// <summary>Runs the initializers of a type's own fields and properties, in the order in which they are written.</summary>
    private void InitializeMembers(Reference made, INamedTypeSymbol type)
    {
        foreach (EqualsValueClauseSyntax initializer in _context.SourcesOf(type).SelectMany(source => InitializersIn(source.GetSyntax())))
        {
            if (_context.SymbolOf(initializer) is { } member && _context.OperationOf(initializer) is ISymbolInitializerOperation held && !_state.HasEnded)
            {
                Value value = RunInCallee(member, made, enclosing: null, () => Evaluate(held.Value));
                SetMember(made, member is IPropertySymbol property && !IsAutomatic(property) ? FieldBehind(property) : member, value);
            }
        }
    }

    private static ISymbol FieldBehind(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)) ?? (ISymbol)property;

    private static IEnumerable<EqualsValueClauseSyntax> InitializersIn(SyntaxNode type) =>
        (type as TypeDeclarationSyntax)?.Members.SelectMany(member => member switch
        {
            FieldDeclarationSyntax field when IsOfInstance(field) => field.Declaration.Variables.Select(variable => variable.Initializer),
            PropertyDeclarationSyntax property when IsOfInstance(property) => new[] { property.Initializer },
            _ => Enumerable.Empty<EqualsValueClauseSyntax?>(),
        }).OfType<EqualsValueClauseSyntax>() ?? Enumerable.Empty<EqualsValueClauseSyntax>();

    private static bool IsOfInstance(MemberDeclarationSyntax member) =>
        !member.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.StaticKeyword) || modifier.IsKind(SyntaxKind.ConstKeyword));

    /// <summary>A copy of one of the program's own records; null if the program says itself how it is copied.</summary>
    private Value? CopyOwn(IWithOperation copy, Value original)
    {
        if (CellOf(original) is not ObjectCell { HasEscaped: false } cell
            || cell.Type.InstanceConstructors.Any(one => !one.IsImplicitlyDeclared && one.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(one.Parameters[0].Type, cell.Type)))
        {
            return null;
        }

        return Initialize(Allocate(cell with { Origin = OriginOf(copy) }), copy.Initializer);
    }

    /// <summary>
    /// Leaves objects to whoever has them from here on. One that can do something may go on with what it holds, as a builder
    /// does whose chain does not end here; one that only holds data is what it is.
    /// </summary>
    private void LeaveToOthers(IEnumerable<int> cells)
    {
        foreach (int number in cells.ToList())
        {
            if (_state.Read(number) is ObjectCell { HasEscaped: false } cell && !IsOnlyData(cell.Type))
            {
                Escape(new Reference(number, cell.Origin));
            }
        }
    }

    private bool IsOnlyData(INamedTypeSymbol type)
    {
        if (!_typesOfData.TryGetValue(type.OriginalDefinition, out bool isOnlyData))
        {
            _typesOfData[type.OriginalDefinition] = isOnlyData = TypesOf(type.OriginalDefinition)
                .SelectMany(one => one.GetMembers())
                .OfType<IMethodSymbol>()
                .All(method => method.IsStatic || method.IsImplicitlyDeclared || method.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation));
        }

        return isOnlyData;
    }
}
