using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Tuples, and objects that are taken apart like them.</summary>
internal sealed partial class Interpreter
{
    private Reference EvaluateTuple(ITupleOperation tuple) =>
        Allocate(new TupleCell(tuple.Elements.Select(Evaluate).ToImmutableArray(), OriginOf(tuple)));

    private Value? ReadElement(IFieldReferenceOperation reference, Value receiver)
    {
        if (CellOf(receiver) is not TupleCell tuple || PlaceOf(reference.Field) is not { } place || place >= tuple.Elements.Length)
        {
            return null;
        }

        Value element = tuple.Elements[place];
        OpenIfHandedOver(element);
        return element;
    }

    /// <summary>Writes an element of a tuple: whoever has a copy of it keeps the old one.</summary>
    private Value? AssignElement(IFieldReferenceOperation target, Value owner, Value value)
    {
        if (CellOf(owner) is not TupleCell tuple || PlaceOf(target.Field) is not { } place || place >= tuple.Elements.Length)
        {
            return null;
        }

        Value changed = Allocate(tuple with { Elements = tuple.Elements.SetItem(place, value) });
        switch (target.Instance)
        {
            case ILocalReferenceOperation { Local: { IsRef: false } local }:
                SetLocal(local, changed);
                return value;
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter }:
                SetLocal(parameter, changed);
                return value;
            case IFieldReferenceOperation { Field.ContainingType.IsTupleType: false } field when Evaluate(field.Instance) is var holder && IsOwnObject(holder):
                SetMembers(holder, field.Field, changed);
                return value;
            default:
                ForgetWhatIsMentionedIn(target);
                return Escape(value);
        }
    }

    /// <summary>The place of an element, counted from zero: the last of its names is always its number.</summary>
    private static int? PlaceOf(IFieldSymbol field)
    {
        string name = (field.CorrespondingTupleField ?? field).Name;
        return name.StartsWith("Item", System.StringComparison.Ordinal) && int.TryParse(name.Substring(4), out int number) ? number - 1 : null;
    }

    private Value EvaluateDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        ITupleOperation? target = TargetIn(deconstruction.Target);
        Value value = Evaluate(deconstruction.Value);
        if (target is null || !Deconstruct(target, value))
        {
            Escape(value);
            StartGeneration(value);
            return NotUnderstood(deconstruction.Target);
        }

        return value;
    }

    private static ITupleOperation? TargetIn(IOperation target) =>
        target as ITupleOperation ?? (target as IDeclarationExpressionOperation)?.Expression as ITupleOperation;

    private bool Deconstruct(ITupleOperation target, Value value)
    {
        if (PartsOf(value, target.Elements.Length) is not { } parts || !target.Elements.All(CanTakePart))
        {
            return false;
        }

        bool isUnderstood = true;
        foreach ((IOperation element, Value part) in target.Elements.Zip(parts, (element, part) => (element, part)))
        {
            OpenIfHandedOver(part);
            isUnderstood &= TakePart(element, part);
        }

        return isUnderstood;
    }

    private static bool CanTakePart(IOperation element) =>
        element is IDiscardOperation or ILocalReferenceOperation or IParameterReferenceOperation { Parameter.RefKind: RefKind.None } or IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true }
            or IDeclarationExpressionOperation { Expression: ILocalReferenceOperation or ITupleOperation or IDiscardOperation } or ITupleOperation;

    private bool TakePart(IOperation element, Value part)
    {
        switch (element)
        {
            case ILocalReferenceOperation { Local: var local }:
                SetLocal(local, part);
                return true;
            case IParameterReferenceOperation { Parameter: var parameter }:
                SetLocal(parameter, part);
                return true;
            case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation { Local: var declared } }:
                SetLocal(_frame, declared, part);
                return true;
            case IFieldReferenceOperation { Instance: not null } or IPropertyReferenceOperation { Instance: not null }:
                var member = (IMemberReferenceOperation)element;
                Value owner = Evaluate(member.Instance);
                if (AssignOwn(member, owner, part, element) is null)
                {
                    AssignElsewhere(member, owner, part);
                }

                return true;
            case ITupleOperation or IDeclarationExpressionOperation { Expression: ITupleOperation }:
                return Deconstruct(TargetIn(element)!, part);
            default:
                return element is IDiscardOperation or IDeclarationExpressionOperation { Expression: IDiscardOperation };
        }
    }

    private void AssignElsewhere(IMemberReferenceOperation member, Value owner, Value value)
    {
        if (member is IPropertyReferenceOperation { Property: var property })
        {
            SetProperty(owner, property, value, _lastNumber);
        }
        else
        {
            Use(owner);
            Escape(value);
            StartGeneration(owner);
        }

        ChangeStruct(member.Instance);
    }

    /// <summary>The elements of a tuple, or what the head of a record lists; null if that is not known.</summary>
    private IReadOnlyList<Value>? PartsOf(Value value, int count) => CellOf(value) switch
    {
        TupleCell tuple when tuple.Elements.Length == count => tuple.Elements,
        ModelCell { Type: Pair, HasEscaped: false } pair when count == 2 => new[] { pair.Read("Key"), pair.Read("Value") },
        ObjectCell { Type: { IsRecord: true } type } cell when HeadOf(type) is { } head && head.Parameters.Length == count => PartsOf(cell, type, head),
        _ => null,
    };

    private static IMethodSymbol? HeadOf(INamedTypeSymbol type) =>
        type.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault() is { IsImplicitlyDeclared: true } deconstruct
            ? type.InstanceConstructors.FirstOrDefault(one => one.Parameters.Select(parameter => parameter.Name).SequenceEqual(deconstruct.Parameters.Select(parameter => parameter.Name)))
            : null;

    private Value[]? PartsOf(ObjectCell cell, INamedTypeSymbol type, IMethodSymbol head)
    {
        Value?[] parts = head.Parameters
            .Select(parameter => type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property && IsAutomatic(property) ? cell.Read(property) : null)
            .ToArray();
        return parts.Contains(null) ? null : parts.OfType<Value>().ToArray();
    }
}
