using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Reading.Cases;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

internal sealed partial class Interpreter
{
    private const string PathSeparator = Case.PathSeparator;
    private const string Everything = "*";
    private const string Static = "static:";

    private readonly Dictionary<ISymbol, Value> _constants = new(SymbolEqualityComparer.Default);

    /// <summary>The value of an expression that the compiler knows and that reads no name of the program.</summary>
    private static Value? ConstantOf(IOperation operation) => operation.Kind switch
    {
        OperationKind.LocalReference or OperationKind.FieldReference or OperationKind.Conversion or OperationKind.Parenthesized => null,
        OperationKind.ObjectCreation or OperationKind.Invocation or OperationKind.PropertyReference or OperationKind.SimpleAssignment => null,
        _ => CompilerConstantOf(operation),
    };

    private static Value? CompilerConstantOf(IOperation operation)
    {
        if (operation.ConstantValue is not { HasValue: true, Value: var constant })
        {
            return null;
        }

        Origin origin = Origin.At(Place.Of(operation.Syntax));
        return constant switch
        {
            null => new Absent(origin),
            string text => Text.Of(text, origin),
            char character => Text.Of(character.ToString(), origin),
            bool isSet => new Flag(isSet, origin),
            int or long or short or sbyte or byte or ushort or uint when operation.Type?.TypeKind != TypeKind.Enum =>
                new Number(Convert.ToInt64(constant, System.Globalization.CultureInfo.InvariantCulture), origin),
            _ => null,
        };
    }

    private Value ReadLocal(IOperation reference, ISymbol local)
    {
        if (HeldBy(local) is { } value)
        {
            OpenIfHandedOver(value);
            return ReadThrough(reference, local, value);
        }

        return CompilerConstantOf(reference)
            ?? (local is IParameterSymbol parameter && IsKeptByObject(parameter) ? InsideForGood(reference, _frame.Instance, parameter.Name, parameter.Type) : Fresh(reference));
    }

    private Value ReadField(IFieldReferenceOperation reference)
    {
        IFieldSymbol field = reference.Field;
        Value receiver = Evaluate(reference.Instance);
        if (ReadOwnField(reference, receiver) is { } own)
        {
            return own;
        }

        if ((field.IsConst || field.IsReadOnly) && (ReadInitializer(reference, field) ?? CompilerConstantOf(reference)) is { } value)
        {
            return value;
        }

        if (field.IsReadOnly && ReadFunction(reference, field, field.Type) is { } function)
        {
            return function;
        }

        if (field.IsStatic)
        {
            if (field.IsReadOnly && ReadSettings(reference, field) is { } settings)
            {
                return settings;
            }

            Value held = field.IsConst || field.IsReadOnly ? ReadOnceAndForAll(reference, field, field.Type) : ReadStatic(reference, field, isForGood: false);
            NoteEnumMember(field, held);
            return held;
        }

        Use(receiver);
        return field.IsReadOnly && !IsBeingMade(field)
            ? InsideForGood(reference, receiver, field.Name, field.Type)
            : Inside(reference, receiver, field.Name, field.Type);
    }

    private Value ReadProperty(IPropertyReferenceOperation reference)
    {
        IPropertySymbol property = reference.Property;
        if (_context.Models.HasProperty(property))
        {
            return ReadModelProperty(reference);
        }

        if (ReadComparer(reference) is { } comparer)
        {
            return comparer;
        }

        if (property.Name == ScalarValue && _context.Models.IsIntOrString(property.ContainingType))
        {
            Value scalar = UnlessNull(Evaluate(reference.Instance));
            return TextOfScalar(scalar, reference) ?? Inside(reference, scalar, property.Name, property.Type);
        }

        if (ReadResult(reference) is { } waited)
        {
            return waited;
        }

        Value? instance = reference.Instance is null ? null : Evaluate(reference.Instance);
        if (instance is not null && ReadOwnProperty(reference, instance) is { } own)
        {
            return own;
        }

        (property, bool isCertain) = PropertyReadBy(reference, instance);
        if (property.Parameters.IsEmpty && isCertain)
        {
            if (property.SetMethod is null && (ReadInitializer(reference, property) ?? ReadFunction(reference, property, property.Type)) is { } value)
            {
                return value;
            }

            if (property is { IsStatic: true, SetMethod: null } && IsAutomatic(property))
            {
                if (ReadSettings(reference, property) is { } settings)
                {
                    return settings;
                }

                return ReadOnceAndForAll(reference, property, property.Type);
            }

            if (property.IsStatic && IsAutomatic(property))
            {
                return ReadStatic(reference, property, isForGood: false);
            }

            if (property.GetMethod is { } getter && RunSource(getter, ImmutableArray<IArgumentOperation>.Empty, instance) is { } result)
            {
                return ReadThrough(reference, property, result);
            }
        }

        if (property.GetMethod is { } notFollowed)
        {
            PassCall(notFollowed);
        }

        Value receiver = instance ?? Unknown.Nowhere;
        Use(receiver);
        if (property.Parameters.IsEmpty && CellOf(receiver) is ModelCell { HasEscaped: false } parts && parts.Properties.Find(property.Name) is { } part)
        {
            OpenIfHandedOver(part);
            return ReadThrough(reference, property, part);
        }

        if (property is { Name: "Key", ContainingType.Name: "IGrouping" } && CellOf(receiver) is ListCell { HasEscaped: false, Key: { } key })
        {
            return key;
        }

        ImmutableArray<Value> arguments = reference.Arguments.Select(argument => Evaluate(argument.Value)).ToImmutableArray();
        if (ReadOfText(reference, receiver, arguments) is { } known)
        {
            return known;
        }

        if (ReadCollectionProperty(reference, receiver, arguments) is { } item)
        {
            OpenIfHandedOver(item);
            return item;
        }

        foreach (Value argument in arguments)
        {
            Use(argument);
        }

        if (arguments.Length == 1 && IsCollectionMember(property) && ReadItem(reference, receiver, arguments[0]) is { } same)
        {
            return same;
        }

        return property.IsStatic || !property.Parameters.IsEmpty ? Unstable(reference, receiver, property.Type)
            : property.SetMethod is null or { IsInitOnly: true } && IsAutomatic(property) && isCertain && !IsBeingMade(property)
                ? InsideForGood(reference, receiver, property.Name, property.Type)
            : Inside(reference, receiver, property.Name, property.Type);
    }

    /// <summary>
    /// Something that is in an object and is not known. In an opaque it is the same at each read until the opaque is handed
    /// to code that is not visible.
    /// </summary>
    private Value Inside(IOperation reference, Value receiver, string name, ITypeSymbol type) =>
        receiver is Opaque opaque
            ? new Opaque(PathFrom(opaque.Identity, name), $"{opaque.Display}.{name}", OriginOf(reference))
            : Unstable(reference, receiver, type);

    /// <summary>Something in an object that may be another at each read: if it is an object, changing it changes that one.</summary>
    private Value Unstable(IOperation reference, Value receiver, ITypeSymbol type) =>
        IsImmutable(type) ? Fresh(reference) : ResultOf(reference, ReachableFrom(receiver));

    private string PathFrom(string identity, string name) =>
        _state.Generations.IsEmpty
            ? $"{identity}{PathSeparator}{name}"
            : $"{identity}{PathSeparator}{name}{GenerationOf(RootOf(identity))}{GenerationOf(Everything)}";

    private string GenerationOf(string root) => _state.GenerationOf(root) is { Number: var number } ? $"#{number}" : "";

    private static string RootOf(string identity)
    {
        int end = identity.IndexOf(PathSeparator, StringComparison.Ordinal);
        return end < 0 ? identity : identity.Substring(0, end);
    }

    private void StartGeneration(string root)
    {
        if (!_state.HasEnded)
        {
            _state.Start(new Generation(NextNumber()), root);
        }
    }

    /// <summary>From here on, what is read from an opaque may be something else than before.</summary>
    private void StartGeneration(Value value)
    {
        if (value is not (Opaque or Choice or Reference))
        {
            return;
        }

        foreach (Value member in Choice.MembersOf(value))
        {
            if (member is Opaque opaque)
            {
                StartGeneration(RootOf(opaque.Identity));
            }
            else if (member is Reference reference && CellOf(reference) is ObjectCell { HasEscaped: true })
            {
                StartGeneration(IdentityOf(reference));
            }
        }
    }

    private Value ReadModelProperty(IPropertyReferenceOperation reference)
    {
        Value receiver = Evaluate(reference.Instance);
        Use(receiver);
        Value result = receiver is Choice choice
            ? Choice.Of(choice.Members.SelectMany(member => Choice.MembersOf(InOneOfSeveral(member, ReadModelPropertyOf(member, reference)))))
            : ReadModelPropertyOf(receiver, reference);
        return result is Unknown ? Inside(reference, receiver, reference.Property.Name, reference.Property.Type)
            : result is Absent && reference.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } ? Fresh(reference)
            : result;
    }

    /// <summary>What is read from one of several objects: if that exists only where it is meant, so does what it made.</summary>
    private static Value InOneOfSeveral(Value owner, Value held) => owner is Reference { Side: { } side } ? side.Mark(held) : held is Choice several ? several.Select(member => member.AsPossible()) : held.AsPossible();

    private Value ReadModelPropertyOf(Value receiver, IPropertyReferenceOperation reference)
    {
        Value value = HeldInModelProperty(receiver, reference);
        OpenIfHandedOver(value);
        return value;
    }

    private Value HeldInModelProperty(Value receiver, IPropertyReferenceOperation reference)
    {
        if (receiver is not Reference { Cell: var number } || CellOf(receiver) is not ModelCell { HasEscaped: false } cell)
        {
            return Inside(reference, receiver, reference.Property.Name, reference.Property.Type);
        }

        return ReadOrSuppose(number, cell, reference.Property.Name, reference, reference.Property.Type);
    }

    /// <summary>Whatever an open object has in a property is the same at the next read.</summary>
    private Value ReadOrSuppose(int number, ModelCell cell, string property, IOperation reference, ITypeSymbol type)
    {
        if (!cell.IsOpen || cell.Properties.ContainsKey(property) || Suppose(reference, type) is not { } held)
        {
            return cell.Read(property);
        }

        _state.Write(number, cell with { Properties = cell.Properties.With(property, held) });
        return held;
    }

    /// <summary>The object whose members an initializer sets or a pattern asks for, or <c>this</c>.</summary>
    private Value ReadInstance(IInstanceReferenceOperation instance)
    {
        if (instance.ReferenceKind == InstanceReferenceKind.ImplicitReceiver && !_initialized.IsEmpty)
        {
            return _initialized.Peek();
        }

        if (instance.ReferenceKind == InstanceReferenceKind.PatternInput && _matched.Count > 0)
        {
            return _matched.Peek();
        }

        OpenIfHandedOver(_frame.Instance ?? Absent.NeverSet);
        return _frame.Instance ?? Fresh(instance);
    }

    /// <summary>
    /// A static member that nobody writes again is the same at each read in every entry, whatever it holds; one of a generic
    /// type is another for each type argument, and a static constructor may read it before and after it is written.
    /// </summary>
    private Value ReadOnceAndForAll(IOperation reference, ISymbol member, ITypeSymbol type) =>
        IsImmutable(type) && !IsInGenericType(member) && !member.ContainingType.StaticConstructors.Any(IsRunning)
            ? ReadThrough(reference, member, new Opaque($"{Static}{member.GetDocumentationCommentId()}", DisplayOf(reference.Syntax), Origin: null))
            : IsImmutable(type) ? Fresh(reference)
            : ReadStatic(reference, member, isForGood: true);

    private static bool IsInGenericType(ISymbol member)
    {
        INamedTypeSymbol? type = member.ContainingType;
        while (type is { IsGenericType: false })
        {
            type = type.ContainingType;
        }

        return type is not null;
    }

    private bool IsAutomatic(IPropertySymbol property) =>
        !property.IsAbstract
        && _context.SourceOf(property)?.GetSyntax() switch
        {
            PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } => accessors.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null),
            ParameterSyntax => true,
            _ => false,
        };

    /// <summary>Whether evaluating the same initializer again gives the same value.</summary>
    private static bool IsSameAtEachRead(Value value) => value switch
    {
        Text text => text.Pieces.All(piece => piece.Identity is null || IsStatic(piece.Identity)),
        Number or Flag or Absent => true,
        Opaque opaque => IsStatic(opaque.Identity),
        Choice choice => choice.Members.All(member => member is not Opaque && IsSameAtEachRead(member)),
        _ => false,
    };

    private static bool IsStatic(string identity) =>
        identity.StartsWith(Static, StringComparison.Ordinal) && identity.IndexOf(PathSeparator, StringComparison.Ordinal) < 0;

    /// <summary>The initializer of a member that always holds its value; null if it has none or another value at each evaluation.</summary>
    private Value? ReadInitializer(IOperation reference, ISymbol member)
    {
        if (_constants.TryGetValue(member, out Value? constant))
        {
            return ReadThrough(reference, member, constant);
        }

        ExpressionSyntax? initializer = _context.SourceOf(member)?.GetSyntax() switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { Initializer.Value: var value } => value,
            _ => null,
        };
        if (initializer is null || IsRunning(member) || !IsImmutable((member as IFieldSymbol)?.Type ?? ((IPropertySymbol)member).Type) || HasConstructorThatMayAssign(member))
        {
            return null;
        }

        // It ran long ago: what it does besides is done.
        State? before = _state.Whole;
        Value held = RunInCallee(member, instance: null, enclosing: null, () => Evaluate(_context.OperationOf(initializer)));
        _state.Whole = before;
        if (held is Text { Literal: not null } or Number or Flag)
        {
            _constants[member] = held;
        }

        return IsSameAtEachRead(held) ? ReadThrough(reference, member, held) : null;
    }

    /// <summary>Whether an object of the type cannot change, so that every reader sees what the initializer made.</summary>
    private static bool IsImmutable(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_String or (>= SpecialType.System_Boolean and <= SpecialType.System_Double) or SpecialType.System_DateTime
        || type?.TypeKind == TypeKind.Enum
        || type is { Name: "Guid" or "TimeSpan" or "DateTimeOffset", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } arguments } && IsImmutable(arguments[0]);

    private static bool HasConstructorThatMayAssign(ISymbol member) =>
        member is not IFieldSymbol { IsConst: true }
        && (member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors)
            .Any(constructor => !constructor.IsImplicitlyDeclared);

    private static bool MayBeOverridden(ISymbol member) =>
        member.IsAbstract || ((member.IsVirtual || member.IsOverride) && !member.IsSealed && !member.ContainingType.IsSealed);

    /// <summary>The value as read through a name of the program.</summary>
    private Value ReadThrough(IOperation reference, ISymbol carrier, Value value)
    {
        if (value is Choice choice)
        {
            return EachReadThrough(reference, carrier, choice);
        }

        if (value is Unknown or CallResult)
        {
            return value;
        }

        Place place = Place.Of(reference.Syntax);
        return SpellsItsValue(carrier, value) || _context.CarrierOf(carrier, reference.Syntax) is not { } named
            ? value.From(Origin.At(place))
            : value.From(Origin.Read(place, named, value.Origin));
    }

    private Value EachReadThrough(IOperation reference, ISymbol carrier, Choice choice) =>
        choice.Select(member => ReadThrough(reference, carrier, member));

    /// <summary>A constant that is named as its value is vocabulary: nobody would change it, only stop using it.</summary>
    private static bool SpellsItsValue(ISymbol carrier, Value value) =>
        carrier is IFieldSymbol or IPropertySymbol
        && value is Text { Literal: { } literal }
        && literal.Equals(carrier.Name, StringComparison.OrdinalIgnoreCase);
}
