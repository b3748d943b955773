using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

internal sealed partial class Interpreter
{
    private Value EvaluateAssignment(ISimpleAssignmentOperation assignment)
    {
        return assignment.IsRef ? NotUnderstood(assignment) : Assign(assignment, assignment.Target, assignment.Value);
    }

    /// <summary>A text that is added to what a local holds.</summary>
    private Value EvaluateAppending(ICompoundAssignmentOperation assignment)
    {
        ISymbol? local = assignment.Target switch
        {
            ILocalReferenceOperation reference => reference.Local,
            IParameterReferenceOperation { Parameter.RefKind: RefKind.None } reference => reference.Parameter,
            _ => null,
        };
        return local is null
            ? NotUnderstood(assignment)
            : SetLocal(local, Concatenate(assignment, ImmutableArray.Create(TextOf(assignment.Target), TextOf(assignment.Value))));
    }

    private Value Assign(IOperation assignment, IOperation target, IOperation value)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                return SetLocal(local.Local, Evaluate(value));
            case IParameterReferenceOperation { Parameter.RefKind: RefKind.None or RefKind.Ref or RefKind.Out } parameter:
                return SetLocal(parameter.Parameter, Evaluate(value));
            case IDiscardOperation:
                return Evaluate(value);
            case IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: not null } property:
                if (_context.Models.IsScalar(property.Property.ContainingType))
                {
                    ForgetEverything();
                }

                Value receiver = Evaluate(property.Instance);
                int before = _lastNumber;
                Value given = Evaluate(value);
                if (AssignOwn(property, receiver, given, value) is { } set)
                {
                    return set;
                }

                given = SetProperty(receiver, property.Property, given, before);
                ChangeStruct(property.Instance);
                return given;
            case IPropertyReferenceOperation { Arguments.Length: 1, Instance: not null } indexer:
                Value collection = Evaluate(indexer.Instance);
                Value key = Evaluate(indexer.Arguments[0].Value);
                return SetEntry(collection, key, Evaluate(value));
            case IImplicitIndexerReferenceOperation indexer:
                Value list = Evaluate(indexer.Instance);
                Value place = EvaluateIndex(indexer.Argument, list);
                return SetEntry(list, place, Evaluate(value));
            case IArrayElementReferenceOperation { Indices.Length: 1 } element:
                Value array = Evaluate(element.ArrayReference);
                Value index = EvaluateIndex(element.Indices[0], array);
                return SetEntry(array, index, Evaluate(value));
            case IFieldReferenceOperation field:
                Value owner = Evaluate(field.Instance);
                Value assigned = Evaluate(value);
                if (AssignOwn(field, owner, assigned, value) is { } kept)
                {
                    return kept;
                }

                Use(owner);
                assigned = Escape(assigned);
                StartGeneration(owner);
                ChangeStruct(field.Instance);
                if (field.Field.IsStatic)
                {
                    StartGenerationOfStatics();
                }

                return assigned;
            default:
                return NotUnderstood(assignment);
        }
    }

    private Value SetLocal(ISymbol local, Value value)
    {
        for (Frame? frame = _frame; frame is not null; frame = frame.Enclosing)
        {
            if (_state.Read(frame, local) is not null)
            {
                return SetLocal(frame, local, value);
            }
        }

        if (KeeperOf(local) is { } keeper)
        {
            return SetMember(keeper, local, value);
        }

        return SetLocal(FrameThatDeclares(local), local, value);
    }

    private Frame FrameThatDeclares(ISymbol local)
    {
        Frame frame = _frame;
        while (frame.Enclosing is not null && !frame.Declares(local))
        {
            frame = frame.Enclosing;
        }

        return frame;
    }

    private Value SetLocal(Frame frame, ISymbol local, Value value)
    {
        Value held = value;
        if (_localsWrittenElsewhere.Contains(local))
        {
            Escape(value);
            held = Unknown.Nowhere;
        }
        else if (_localsReadElsewhere.Contains(local))
        {
            Escape(value);
        }

        _state.Write(frame, local, held);
        return held;
    }

    private Value SetProperty(Value receiver, IPropertySymbol property, Value value, int madeBefore)
    {
        if (!_context.Models.HasProperty(property))
        {
            // Somebody's own class: whoever reads the property later has the object.
            if (Choice.MembersOf(receiver).All(member => member is CallResult))
            {
                return HandOverInto(receiver, value);
            }

            Use(receiver);
            StartGeneration(receiver);
            SetText(receiver, text: null);
            return Escape(value);
        }

        Use(receiver);
        StartGeneration(receiver);
        receiver = UnlessNull(receiver);
        if (receiver is Choice several)
        {
            SetPropertyOfOne(several, property.Name, value, madeBefore);
        }
        else
        {
            SetProperty(receiver, property.Name, value, isCertain: true);
        }

        return value;
    }

    /// <summary>
    /// Sets a property of one of several objects: surely of one that exists only where it is meant. Where that exists, what was
    /// made for it is in no other.
    /// </summary>
    private void SetPropertyOfOne(Choice receivers, string property, Value value, int madeBefore)
    {
        bool isForOneAlone = receivers.Members.Count(member => member is Reference { Side: not null }) == 1
            && ReachableFrom(value).All(cell => cell > madeBefore);
        foreach (Value member in receivers.Members)
        {
            bool isCertain = member is Reference { Side: not null };
            if (isCertain || member is Reference || !isForOneAlone)
            {
                SetProperty(member, property, value, isCertain);
            }
        }
    }

    private void SetProperty(Value receiver, string property, Value value, bool isCertain)
    {
        if (receiver is Reference reference && CellOf(reference) is ModelCell { HasEscaped: false } cell)
        {
            Value held = isCertain ? value : Choice.Between(cell.Read(property), value);
            _state.Write(reference.Cell, cell with { Properties = cell.Properties.With(property, held) });
        }
        else
        {
            Escape(value);
        }
    }

    private Value SetEntry(Value collection, Value key, Value value)
    {
        collection = UnlessNull(collection);
        switch (CellOf(collection))
        {
            case MapCell { HasEscaped: false } map when key is Text text:
                Change(collection, map.With(text, value));
                return value;
            case ListCell { HasEscaped: false } list when IsIndexIn(list, key):
                Change(collection, list with { Items = list.Items.SetItem((int)((Number)key).Amount, value) });
                return value;
            case ListCell { HasEscaped: false, IsOpen: false } list when key is not Number:
                Change(collection, list with { Items = list.Items.ConvertAll(item => Choice.Between(item, value)) });
                return value;
        }

        Use(collection);
        StartGeneration(collection);
        Escape(collection);
        return Escape(value);
    }
}
