using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Objects that static members hold and that nothing changes: the settings of a program.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<ISymbol, Settings?> _settings = new(SymbolEqualityComparer.Default);

    /// <summary>The object that a static member holds for good; null if it, or what it holds, can be another.</summary>
    private Value? ReadSettings(IOperation reference, ISymbol member)
    {
        if (!_settings.TryGetValue(member, out Settings? settings))
        {
            _settings[member] = settings = MakeSettings(member);
        }

        if (settings is null || _state.HasEnded)
        {
            return null;
        }

        foreach ((int number, ObjectCell cell) in settings.Cells)
        {
            if (_state.Read(number) is null)
            {
                _state.Write(number, cell);
            }
        }

        return ReadThrough(reference, member, settings.Object);
    }

    private Settings? MakeSettings(ISymbol member)
    {
        if (InitializerOf(member) is not { } initializer
            || IsRunning(member)
            || IsInGenericType(member)
            || HasConstructorThatMayAssign(member)
            || _context.OperationOf(initializer) is not ISymbolInitializerOperation { Value: var made }
            || !IsCreationOfSettings(made))
        {
            return null;
        }

        State? before = _state.Whole;
        Value held = RunInCallee(member, instance: null, enclosing: null, () => Evaluate(made));
        Settings? settings = held is Reference reference && CellsOfSettings(reference) is { } cells ? new Settings(reference, cells) : null;
        _state.Whole = before;
        return settings;
    }

    private EqualsValueClauseSyntax? InitializerOf(ISymbol member) => _context.SourceOf(member)?.GetSyntax() switch
    {
        VariableDeclaratorSyntax field => field.Initializer,
        PropertyDeclarationSyntax property => property.Initializer,
        _ => null,
    };

    /// <summary>Whether code only makes an object whose members nobody writes later, none of them a manifest.</summary>
    private bool IsCreationOfSettings(IOperation made) => made switch
    {
        IConversionOperation conversion => IsCreationOfSettings(conversion.Operand),
        IObjectCreationOperation { Type: INamedTypeSymbol type } => CanBeMade(type) && TypesOf(type).All(IsTypeOfSettings),
        _ => false,
    };

    private bool IsTypeOfSettings(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IFieldSymbol>()
        .All(field => field.IsStatic || field.IsConst || (field.IsReadOnly && !IsModelObject(field.Type)));

    /// <summary>The objects that settings consist of, without what can change; null if there is more than such objects.</summary>
    private ImmutableArray<(int, ObjectCell)>? CellsOfSettings(Reference settings)
    {
        var cells = ImmutableArray.CreateBuilder<(int, ObjectCell)>();
        foreach (int number in ReachableFrom(settings))
        {
            if (_state.Read(number) is ObjectCell cell && TypesOf(cell.Type).All(IsTypeOfSettings))
            {
                cells.Add((number, cell.Changed(value => IsSettled(value) ? value : Unknown.Nowhere)));
            }
        }

        return cells.Any(cell => cell.Item1 == settings.Cell) ? cells.ToImmutable() : null;
    }

    private bool IsSettled(Value value) => value is Reference reference
        ? CellOf(reference) is ObjectCell cell && TypesOf(cell.Type).All(IsTypeOfSettings)
        : IsSameAtEachRead(value);

    private sealed record Settings(Reference Object, ImmutableArray<(int Number, ObjectCell Cell)> Cells);
}
