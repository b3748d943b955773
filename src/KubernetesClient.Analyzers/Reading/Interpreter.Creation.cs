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

    private ImmutableStack<Value> _initialized = ImmutableStack<Value>.Empty;

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
            return CreateList(creation, items);
        }

        if (creation.Type is { Name: "Dictionary" } && IsGenericCollection(creation.Type) && CopiedEntries(creation) is { } entries)
        {
            return CreateMap(creation, entries);
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
        NoteCreation(creation);
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

        return creation.Initializer is null
            ? Allocate(new ModelCell(creation.Type!.Name, properties, OriginOf(creation)))
            : CreateModel(creation, properties, creation.Initializer.Initializers);
    }

    /// <summary>Sets what an initializer sets first at once: nobody has the object before.</summary>
    private Value CreateModel(IObjectCreationOperation creation, PropertyValues given, ImmutableArray<IOperation> steps)
    {
        int number = NextNumber();
        var properties = new KeyValuePair<string, Value>[steps.Length];
        int count = 0;
        while (count < properties.Length && AssignmentOfProperty(steps[count]) is var (property, value))
        {
            properties[count++] = new KeyValuePair<string, Value>(property, Evaluate(value));
        }

        Array.Resize(ref properties, count);
        Reference created = AllocateAs(number, new ModelCell(creation.Type!.Name, given.With(properties), OriginOf(creation)));
        return count == steps.Length ? created : Initialize(created, steps.RemoveRange(0, count));
    }

    /// <summary>The property of a model that a step of an initializer sets, and to what; null for any other step.</summary>
    private (string Property, IOperation Value)? AssignmentOfProperty(IOperation step) =>
        step is ISimpleAssignmentOperation { IsRef: false, Target: IPropertyReferenceOperation { Instance: IInstanceReferenceOperation, Property: var property }, Value: var value }
        && _context.Models.HasProperty(property)
            ? (property.Name, value)
            : null;

    private Value CreateList(IObjectCreationOperation creation, ListCell copied)
    {
        if (creation.Initializer is null || !OnlyAddsItems(creation.Initializer))
        {
            return Initialize(Allocate(copied with { Origin = OriginOf(creation) }), creation.Initializer);
        }

        int number = NextNumber();
        ImmutableArray<IOperation> steps = creation.Initializer.Initializers;
        var added = new Value[steps.Length];
        for (int index = 0; index < added.Length; index++)
        {
            added[index] = EvaluateArgument(((IInvocationOperation)steps[index]).Arguments[0]);
        }

        return AllocateAs(number, copied with { Items = copied.Items.AddRange(added), Origin = OriginOf(creation) });
    }

    private Value CreateMap(IObjectCreationOperation creation, MapCell copied)
    {
        if (creation.Initializer is null || !OnlySetsEntries(creation.Initializer))
        {
            return Initialize(Allocate(copied with { Origin = OriginOf(creation) }), creation.Initializer);
        }

        int number = NextNumber();
        ImmutableArray<IOperation> steps = creation.Initializer.Initializers;
        var known = ImmutableArray.CreateBuilder<(Text, Value)>(steps.Length);
        var others = new List<(Value, Value)>();
        foreach (IOperation step in steps)
        {
            (Value key, Value value) = EntryOf(step);
            if (key is Text text)
            {
                known.Add((text, value));
            }
            else
            {
                others.Add((key, value));
            }
        }

        Reference created = AllocateAs(number, copied.With(known.ToImmutable()) with { Origin = OriginOf(creation) });
        foreach ((Value key, Value value) in others)
        {
            SetEntry(created, key, value);
        }

        return created;
    }

    private static bool OnlyAddsItems(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (IOperation step in initializer.Initializers)
        {
            if (!IsAddOf(step, arguments: 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool OnlySetsEntries(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (IOperation step in initializer.Initializers)
        {
            if (!IsAddOf(step, arguments: 2) && !IsEntry(step))
            {
                return false;
            }
        }

        return true;
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

    private Value Initialize(Value created, IObjectOrCollectionInitializerOperation? initializer) =>
        initializer is null ? created : Initialize(created, initializer.Initializers);

    private Value Initialize(Value created, ImmutableArray<IOperation> steps)
    {
        _initialized = _initialized.Push(created);
        foreach (IOperation step in steps)
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

        _initialized = _initialized.Pop();
        return created;
    }

    private Value EvaluateArray(IArrayCreationOperation array)
    {
        if (array.DimensionSizes.Length != 1 || array.Initializer is null)
        {
            return NotUnderstood(array);
        }

        ImmutableArray<IOperation> elements = array.Initializer.ElementValues;
        var items = new Value[elements.Length];
        for (int index = 0; index < items.Length; index++)
        {
            items[index] = Evaluate(elements[index]);
        }

        return Allocate(new ListCell(items.ToImmutableList(), OriginOf(array)));
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

    private ImmutableHashSet<int> AllThatIsIn(Value value) => ReachableFrom(value).ToImmutableHashSet();

    private static bool IsListOrArray(ITypeSymbol? type) =>
        type is IArrayTypeSymbol or { Name: "Span" or "ReadOnlySpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        || (type is { Name: "List" or "IList" or "ICollection" or "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" } && IsGenericCollection(type));

    private static bool IsGenericCollection(ITypeSymbol type) =>
        type is INamedTypeSymbol { ContainingNamespace: { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } } };

    private static Origin OriginOf(IOperation operation) => Origin.At(Place.Of(operation.Syntax));
}
