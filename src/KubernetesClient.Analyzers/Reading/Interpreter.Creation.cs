using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

internal sealed partial class Interpreter
{
    private const string ScalarValue = "Value";

    private static readonly ListCell NoItems = new(ImmutableList<Value>.Empty, Origin: null);
    private static readonly MapCell NoEntries = new(ImmutableList<(Value, Value)>.Empty, Origin: null);

    private Stack<Value> _initialized = new();

    private Value EvaluateCreation(IObjectCreationOperation creation)
    {
        if (_context.Models.IsScalar(creation.Type))
        {
            return CreateScalar(creation);
        }

        if (_context.Models.IsModel(creation.Type))
        {
            return CreateModel(creation);
        }

        if (creation.Type is { Name: "List" } && IsGenericCollection(creation.Type) && CopiedItems(creation) is { } items)
        {
            return CreateList(items with { Origin = OriginOf(creation) }, creation.Initializer);
        }

        if (creation.Type is { Name: "Dictionary" } && IsGenericCollection(creation.Type) && CopiedEntries(creation) is { } entries)
        {
            return CreateMap(entries with { Origin = OriginOf(creation) }, creation.Initializer);
        }

        if (creation.Initializer is null && IsTextBuilder(creation.Type))
        {
            return CreateTextBuilder(creation);
        }

        if (creation is { Type.Name: "ValueTask", Arguments: { Length: 1 } result } && IsTask(creation.Type))
        {
            return Evaluate(result[0].Value);
        }

        if (CreateOwn(creation) is { } own)
        {
            return own;
        }

        ImmutableArray<Value> arguments = EvaluateArguments(creation.Arguments);
        foreach (Value argument in arguments)
        {
            StartGeneration(argument);
        }

        StartGenerationOfStatics();
        bool runsCodeOfTheProgram = TakesDelegate(creation.Arguments)
            || (creation.Constructor is { } constructor && _context.SourceOf(constructor)?.GetSyntax() is ConstructorDeclarationSyntax);
        Value created = runsCodeOfTheProgram ? EscapeInto(creation, arguments) : HandOver(creation, arguments);
        return creation.Initializer is null ? created : Initialize(created, creation.Initializer);
    }

    private Value CreateScalar(IObjectCreationOperation creation) => creation switch
    {
        { Initializer: null, Arguments: { Length: 1 } given } => Evaluate(given[0].Value),
        { Initializer.Initializers: { Length: 1 } set } when set[0] is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: ScalarValue }, Value: var value } => Evaluate(value),
        _ => NotUnderstood(creation),
    };

    /// <summary>Constructor parameters are matched by name: their positions moved between versions of the library.</summary>
    private Value CreateModel(IObjectCreationOperation creation)
    {
        _creationsRead.Add(creation.Syntax);
        PropertyValues properties = PropertyValues.None;
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue)
            {
                continue;
            }

            Value value = EvaluateArgument(argument);
            if (PropertyOf(creation.Type!, argument.Parameter!) is { } property)
            {
                properties = properties.With(property, value);
            }
            else
            {
                Escape(value);
            }
        }

        var model = new ModelCell(creation.Type!.Name, properties, OriginOf(creation));
        return creation.Initializer is { } initializer && OnlySetsProperties(initializer)
            ? SetAll(model, initializer)
            : Initialize(Allocate(model), creation.Initializer);
    }

    private bool OnlySetsProperties(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (IOperation step in initializer.Initializers)
        {
            if (step is not ISimpleAssignmentOperation { IsRef: false, Target: IPropertyReferenceOperation { Instance: IInstanceReferenceOperation } target } || !_context.Models.HasProperty(target.Property))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Sets what an initializer sets, at once: nobody has the object before.</summary>
    private Reference SetAll(ModelCell model, IObjectOrCollectionInitializerOperation initializer)
    {
        int number = NextNumber();
        var properties = new KeyValuePair<string, Value>[initializer.Initializers.Length];
        for (int index = 0; index < properties.Length; index++)
        {
            var assignment = (ISimpleAssignmentOperation)initializer.Initializers[index];
            properties[index] = new KeyValuePair<string, Value>(((IPropertyReferenceOperation)assignment.Target).Property.Name, Evaluate(assignment.Value));
        }

        return AllocateAs(number, model with { Properties = model.Properties.With(properties) });
    }

    private Value CreateList(ListCell list, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null || !initializer.Initializers.All(step => IsAddOf(step, arguments: 1)))
        {
            return Initialize(Allocate(list), initializer);
        }

        int number = NextNumber();
        ImmutableArray<Value> added = initializer.Initializers.Select(step => EvaluateArgument(((IInvocationOperation)step).Arguments[0])).ToImmutableArray();
        return AllocateAs(number, list with { Items = list.Items.AddRange(added) });
    }

    private Value CreateMap(MapCell map, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null || !initializer.Initializers.All(step => IsAddOf(step, arguments: 2) || IsEntry(step)))
        {
            return Initialize(Allocate(map), initializer);
        }

        int number = NextNumber();
        ImmutableArray<(Value Key, Value Value)> entries = initializer.Initializers.Select(EntryOf).ToImmutableArray();
        Reference created = AllocateAs(number, map.With(entries.Where(entry => entry.Key is Text).Select(entry => ((Text)entry.Key, entry.Value)).ToImmutableArray()));
        foreach ((Value key, Value value) in entries.Where(entry => entry.Key is not Text))
        {
            SetEntry(created, key, value);
        }

        return created;
    }

    private static bool IsAddOf(IOperation step, int arguments) =>
        step is IInvocationOperation { TargetMethod: { Name: "Add" } method, Instance: IInstanceReferenceOperation } invocation
        && invocation.Arguments.Length == arguments
        && IsCollectionMember(method);

    private static bool IsEntry(IOperation step) =>
        step is ISimpleAssignmentOperation { IsRef: false, Target: IPropertyReferenceOperation { Arguments.Length: 1, Instance: IInstanceReferenceOperation } target }
        && IsCollectionMember(target.Property);

    private (Value Key, Value Value) EntryOf(IOperation step) => step is IInvocationOperation add
        ? (EvaluateArgument(add.Arguments[0]), EvaluateArgument(add.Arguments[1]))
        : (Evaluate(((IPropertyReferenceOperation)((ISimpleAssignmentOperation)step).Target).Arguments[0].Value), Evaluate(((ISimpleAssignmentOperation)step).Value));

    private static string? PropertyOf(ITypeSymbol model, IParameterSymbol parameter) =>
        model.GetMembers()
            .OfType<IPropertySymbol>()
            .FirstOrDefault(property => property.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase))?
            .Name;

    private Value EvaluateAnonymousObject(IAnonymousObjectCreationOperation creation)
    {
        PropertyValues parts = PropertyValues.None;
        foreach (IOperation initializer in creation.Initializers)
        {
            if (initializer is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var part }, Value: var value })
            {
                return NotUnderstood(creation);
            }

            parts = parts.With(part.Name, Evaluate(value));
        }

        return Allocate(new ModelCell("", parts, OriginOf(creation)));
    }

    private Value Initialize(Value created, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
        {
            return created;
        }

        _initialized.Push(created);
        foreach (IOperation step in initializer.Initializers)
        {
            if (step is IMemberInitializerOperation member)
            {
                Initialize(Evaluate(member.InitializedMember), member.Initializer);
            }
            else
            {
                Evaluate(step);
            }
        }

        _initialized.Pop();
        return created;
    }

    private Value EvaluateArray(IArrayCreationOperation array)
    {
        if (array.DimensionSizes.Length != 1 || array.Initializer is null)
        {
            return NotUnderstood(array);
        }

        return Allocate(new ListCell(array.Initializer.ElementValues.Select(Evaluate).ToImmutableList(), OriginOf(array)));
    }

    private Value EvaluateCollectionExpression(IOperation operation)
    {
        if (!IsListOrArray(operation.Type))
        {
            return NotUnderstood(operation);
        }

        var items = ImmutableList.CreateBuilder<Value>();
        ListCell collection = NoItems with { Origin = OriginOf(operation) };
        foreach (IOperation element in CollectionExpression.ElementsOf(operation))
        {
            if (!CollectionExpression.IsSpread(element))
            {
                items.Add(Evaluate(element));
            }
            else if (CollectionExpression.OperandOf(element) is { } operand)
            {
                ListCell spread = ItemsFrom(Evaluate(operand));
                items.AddRange(spread.Items);
                collection = collection with { IsOpen = collection.IsOpen || spread.IsOpen, MayHold = collection.MayHold.Union(spread.MayHold) };
            }
            else
            {
                collection = collection with { IsOpen = true };
                NotUnderstood(element);
            }
        }

        return Allocate(collection with { Items = items.ToImmutable() });
    }

    private ListCell? CopiedItems(IObjectCreationOperation creation) => creation.Arguments.Length switch
    {
        0 => NoItems,
        1 when creation.Arguments[0].Parameter!.Type.SpecialType == SpecialType.System_Int32 => NoItems,
        1 => ItemsFrom(Evaluate(creation.Arguments[0].Value)),
        _ => null,
    };

    private MapCell? CopiedEntries(IObjectCreationOperation creation) => creation.Arguments.Length switch
    {
        0 => NoEntries,
        1 when creation.Arguments[0].Parameter!.Type.SpecialType == SpecialType.System_Int32 => NoEntries,
        1 => EntriesFrom(Evaluate(creation.Arguments[0].Value)),
        _ => null,
    };

    /// <summary>The entries that a dictionary gets from another: of one that is not known it may have any.</summary>
    private MapCell EntriesFrom(Value value)
    {
        if (CellOf(value) is MapCell { HasEscaped: false } map)
        {
            return map;
        }

        UseAgain(value);
        return NoEntries with { IsOpen = true, MayHold = AllThatIsIn(value) };
    }

    /// <summary>The items that a list gets from another collection: of one that is not known it may have any.</summary>
    private ListCell ItemsFrom(Value value)
    {
        if (ItemsOf(value) is { } items)
        {
            return items;
        }

        UseAgain(value);
        return NoItems with { IsOpen = true, MayHold = AllThatIsIn(value) };
    }

    /// <summary>The items of a list on the heap, or of a query, which is gone through; null for anything else.</summary>
    private ListCell? ItemsOf(Value value) => CellOf(value) switch
    {
        ListCell list => NoItems with { Items = list.Items, IsOpen = list.IsOpen || list.HasEscaped, MayHold = list.MayHold },
        QueryCell or MapCell { IsOpen: false, HasEscaped: false } => ItemsOfQuery(value),
        _ => null,
    };

    private ImmutableHashSet<int> AllThatIsIn(Value value) => ReachableFrom(ImmutableArray.Create(value)).ToImmutableHashSet();

    private static bool IsListOrArray(ITypeSymbol? type) =>
        type is IArrayTypeSymbol or { Name: "Span" or "ReadOnlySpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        || (type is { Name: "List" or "IList" or "ICollection" or "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" } && IsGenericCollection(type));

    private static bool IsGenericCollection(ITypeSymbol type) =>
        type is INamedTypeSymbol { ContainingNamespace: { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } } };

    private static Origin OriginOf(IOperation operation) => Origin.At(Place.Of(operation.Syntax));
}
