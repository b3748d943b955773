using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Reads and writes the members of objects of the program's own types.</summary>
internal sealed partial class Interpreter
{
    private const string MadeHere = "made:";

    /// <summary>The field of an object, or the element of a tuple, that was made here; null for any other.</summary>
    private Value? ReadOwnField(IFieldReferenceOperation reference, Value receiver)
    {
        if (reference.Field.ContainingType.IsTupleType)
        {
            return ReadElement(reference, receiver);
        }

        return IsOwnObject(receiver) ? ReadMembers(reference, receiver, reference.Field) : null;
    }

    /// <summary>The property of an object that was made here, as the type of the object has it; null for any other.</summary>
    private Value? ReadOwnProperty(IPropertyReferenceOperation reference, Value receiver)
    {
        if (!IsOwnObject(receiver)
            || reference.Property.GetMethod is not { } getter
            || ImplementationFor(getter, receiver, reference.Instance, IsVirtual(reference)) is not { AssociatedSymbol: IPropertySymbol property } actual)
        {
            return null;
        }

        return IsAutomatic(property) ? ReadMembers(reference, receiver, property)
            : RunSource(actual, reference.Arguments, receiver) is { } result ? ReadThrough(reference, property, result)
            : null;
    }

    private bool IsOwnObject(Value value) => value is Choice choice ? choice.Members.All(IsOwnObject) : CellOf(value) is ObjectCell;

    private Value ReadMembers(IMemberReferenceOperation reference, Value receiver, ISymbol member) =>
        Choice.MembersOf(receiver)
            .Select(owner => ReadMember(reference, (Reference)owner, member))
            .Aggregate(Choice.Between);

    private Value ReadMember(IMemberReferenceOperation reference, Reference owner, ISymbol member)
    {
        var cell = (ObjectCell)CellOf(owner)!;
        if (cell.Read(member) is { } held)
        {
            OpenIfHandedOver(held);
            return ReadThrough(reference, member, held);
        }

        ITypeSymbol type = reference.Type!;
        if (cell.HasEscaped)
        {
            return Inside(reference, new Opaque(IdentityOf(owner), DisplayOf(reference.Syntax), Origin: null), member.Name, type);
        }

        if (!IsImmutable(type))
        {
            return ResultOf(reference, ReachableFrom(owner));
        }

        Value supposed = Fresh(reference);
        _state.Write(owner.Cell, cell.With(member, supposed, isForGood: false));
        return supposed;
    }

    private string IdentityOf(Reference owner) => $"{MadeHere}{_entry}{owner.Cell}";

    /// <summary>Writes a member of an object that was made here.</summary>
    /// <param name="target">The member.</param>
    /// <param name="owner">The object.</param>
    /// <param name="value">What is assigned.</param>
    /// <param name="written">The code that gives it: the mention of the member beside it is no reader of what it holds.</param>
    /// <returns>What is assigned; null if this is not such an object.</returns>
    private Value? AssignOwn(IMemberReferenceOperation target, Value owner, Value value, IOperation written)
    {
        if (target.Member.ContainingType.IsTupleType)
        {
            return AssignElement((IFieldReferenceOperation)target, owner, value);
        }

        if (!IsOwnObject(owner) && !ExtensionBlock.Has(target.Member))
        {
            if (Choice.MembersOf(owner).Any(IsOwnObject))
            {
                Escape(owner);
            }

            return null;
        }

        return target switch
        {
            IFieldReferenceOperation { Field: var field } => SetMembers(owner, field, ReadThrough(written, field, value)),
            IPropertyReferenceOperation { Property: { SetMethod: null } property } => SetMembers(owner, property, ReadThrough(written, property, value)),
            IPropertyReferenceOperation property => AssignOwnProperty(property, owner, ReadThrough(written, property.Property, value)),
            _ => null,
        };
    }

    private Value AssignOwnProperty(IPropertyReferenceOperation target, Value owner, Value value)
    {
        IMethodSymbol? setter = ImplementationFor(target.Property.SetMethod!, owner, target.Instance, IsVirtual(target));
        if (setter?.AssociatedSymbol is IPropertySymbol property && IsAutomatic(property))
        {
            return SetMembers(owner, property, value);
        }

        if (setter is null || owner is Choice || !target.Arguments.IsEmpty || !CanRun(setter, isVirtualCall: false) || _context.BodyOf(setter.OriginalDefinition) is not { } body)
        {
            Escape(owner);
            return Escape(value);
        }

        RunOn(setter.OriginalDefinition, body, owner, enclosing: null, ImmutableArray.Create(value));
        return value;
    }

    private Value SetMembers(Value owner, ISymbol member, Value value)
    {
        foreach (Reference one in Choice.MembersOf(owner).OfType<Reference>())
        {
            Value held = owner is Choice ? Choice.Between((CellOf(one) as ObjectCell)?.Read(member) ?? Unknown.Nowhere, value) : value;
            SetMember(one, member, held);
        }

        return value;
    }

    private Value SetMember(Reference owner, ISymbol member, Value value)
    {
        if (CellOf(owner) is not ObjectCell cell)
        {
            return Escape(value);
        }

        bool isForGood = cell.Type.IsValueType || IsWrittenOnlyWhenMade(member);
        if (cell.HasEscaped)
        {
            Escape(value);
            StartGeneration(owner);
        }

        if (!cell.HasEscaped || isForGood)
        {
            _state.Write(owner.Cell, ((ObjectCell)CellOf(owner)!).With(member, value, isForGood));
        }

        return value;
    }

    private bool IsWrittenOnlyWhenMade(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly,
        IPropertySymbol property => property.SetMethod is null or { IsInitOnly: true },
        IParameterSymbol parameter => IsNeverWritten(parameter),
        _ => false,
    };

    /// <summary>The object that keeps a parameter of its primary constructor, if its member runs; null if there is none.</summary>
    private Reference? KeeperOf(ISymbol local) =>
        local is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }
        && _frame.Instance is Reference instance
        && CellOf(instance) is ObjectCell cell
        && cell.Has(local)
            ? instance
            : null;

    /// <summary>Code that is not understood mentions <c>this</c>: the members that it names, or all of it.</summary>
    private void ForgetInstance(IInstanceReferenceOperation mention)
    {
        if (_frame.Instance is not Reference instance || CellOf(instance) is not ObjectCell cell)
        {
            return;
        }

        if (MemberNamedBy(mention, cell) is not { } member)
        {
            Escape(instance);
            return;
        }

        Escape(cell.Read(member) ?? Unknown.Nowhere);
        if (IsWritten(mention.Parent!))
        {
            SetMember(instance, member, Unknown.Nowhere);
        }
    }

    /// <summary>The field or automatic property of <c>this</c> that code names; null if it does more than that.</summary>
    private ISymbol? MemberNamedBy(IInstanceReferenceOperation mention, ObjectCell cell) => mention.Parent switch
    {
        IFieldReferenceOperation { Field: var field } => field,
        IPropertyReferenceOperation { Property: { IsVirtual: false, IsOverride: false, IsAbstract: false } property }
            when IsAutomatic(property) && TypesOf(cell.Type).Any(type => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, property.OriginalDefinition.ContainingType)) => property,
        _ => null,
    };

    /// <summary>A round of a loop may write any member of an object that was there before it.</summary>
    private void ForgetMembersThatMayChange(IOperation inner, int createdBefore)
    {
        if (inner is IReturnOperation { Kind: OperationKind.YieldReturn } && _frame.YieldsInto is { } list)
        {
            Open(new[] { list.Cell });
        }

        if (inner is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
            || _frame.Instance is not Reference instance
            || instance.Cell > createdBefore
            || CellOf(instance) is not ObjectCell cell)
        {
            return;
        }

        Open(ReachableFrom(instance));
        if (inner.Parent is IMemberReferenceOperation { Member: var member } reference && cell.Has(member) && IsWritten(reference))
        {
            SetMember(instance, member, Unknown.Nowhere);
        }
    }

    /// <summary>What is disposed of may do anything to what it holds then.</summary>
    private void LeaveToDisposal(IVariableDeclarationGroupOperation resources)
    {
        foreach (IVariableDeclaratorOperation resource in resources.Declarations.SelectMany(declaration => declaration.Declarators))
        {
            LeaveToDisposal(HeldBy(resource.Symbol) ?? Absent.NeverSet);
        }
    }

    private void LeaveToDisposal(Value resource)
    {
        Use(resource);
        foreach (Value member in Choice.MembersOf(resource).Where(IsOwnObject))
        {
            Escape(member);
        }
    }
}
