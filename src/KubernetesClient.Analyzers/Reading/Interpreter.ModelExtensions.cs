using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>What the client's extension methods for models do.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Evaluates a call of such a method; null for any other call.</summary>
    private Value? EvaluateModelExtension(IInvocationOperation invocation)
    {
        IMethodSymbol method = invocation.TargetMethod;
        if (invocation.Arguments.IsEmpty || !LibraryCalls.IsModelExtension(method))
        {
            return null;
        }

        ImmutableArray<Value> arguments = EvaluateArguments(invocation.Arguments);
        Value receiver = arguments[0];
        Use(receiver);
        ITypeSymbol? type = WithoutConversions(invocation.Arguments[0].Value).Type;
        switch (method.Name, arguments.Length)
        {
            case ("Name", 1):
                return Read(MetadataOf(receiver, type, invocation), "Name", invocation);
            case ("Namespace", 1):
                return Read(MetadataOf(receiver, type, invocation), "NamespaceProperty", invocation);
            case ("Labels", 1):
                return Read(MetadataOf(receiver, type, invocation), "Labels", invocation);
            case ("Annotations", 1):
                return Read(MetadataOf(receiver, type, invocation), "Annotations", invocation);
            case ("EnsureMetadata", 1):
                return EnsureMetadata(receiver, type, invocation);
            case ("EnsureLabels", 1):
                return EnsureMap(receiver, "Labels", invocation);
            case ("EnsureAnnotations", 1):
                return EnsureMap(receiver, "Annotations", invocation);
            case ("SetNamespace", 2):
                return Write(receiver, "NamespaceProperty", arguments[1]);
            case ("SetLabel", 3):
                return SetEntry(EnsureMap(EnsureMetadata(receiver, type, invocation), "Labels", invocation), arguments[1], arguments[2]);
            case ("SetAnnotation", 3):
                return SetEntry(EnsureMap(EnsureMetadata(receiver, type, invocation), "Annotations", invocation), arguments[1], arguments[2]);
            case ("Initialize", 1):
                Write(receiver, "ApiVersion", Unknown.Nowhere);
                Write(receiver, "Kind", Unknown.Nowhere);
                EnsureMetadata(receiver, type, invocation);
                return receiver;
            case ("Uid" or "CreationTimestamp" or "DeletionTimestamp" or "Generation" or "ResourceVersion", 1):
            case ("GetLabel" or "GetAnnotation" or "HasFinalizer", 2):
                return Fresh(invocation);
            default:
                StartGeneration(receiver);
                return HandOver(invocation, arguments);
        }
    }

    private static IOperation WithoutConversions(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    private Value MetadataOf(Value model, ITypeSymbol? type, IOperation reference)
    {
        if (type?.Name == "V1ObjectMeta")
        {
            return model;
        }

        return model switch
        {
            Opaque opaque => new Opaque(PathFrom(opaque.Identity, "Metadata"), $"{opaque.Display}.Metadata", opaque.Origin),
            Reference { Cell: var number } when CellOf(model) is ModelCell { HasEscaped: false } cell => MetadataTypeOf(type) is { } metadata
                ? ReadOrSuppose(number, cell, "Metadata", reference, metadata)
                : cell.Read("Metadata"),
            _ => Unknown.Nowhere,
        };
    }

    private static ITypeSymbol? MetadataTypeOf(ITypeSymbol? type) =>
        type?.GetMembers("Metadata").OfType<IPropertySymbol>().FirstOrDefault()?.Type;

    private Value EnsureMetadata(Value model, ITypeSymbol? type, IOperation reference)
    {
        Value metadata = MetadataOf(model, type, reference);
        return metadata is Absent
            ? Write(model, "Metadata", Allocate(new ModelCell("V1ObjectMeta", PropertyValues.None, Origin: null)))
            : metadata;
    }

    private Value EnsureMap(Value metadata, string property, IInvocationOperation invocation) =>
        Read(metadata, property, invocation) is Absent
            ? Write(metadata, property, Allocate(new MapCell(ImmutableList<(Value, Value)>.Empty, OriginOf(invocation))))
            : Read(metadata, property, invocation);

    private Value Read(Value model, string property, IInvocationOperation invocation)
    {
        Value value = model switch
        {
            Absent => model,
            Opaque opaque => new Opaque(PathFrom(opaque.Identity, property), DisplayOf(invocation.Syntax), OriginOf(invocation)),
            Reference { Cell: var number } when CellOf(model) is ModelCell { HasEscaped: false } cell =>
                ReadOrSuppose(number, cell, property, invocation, invocation.Type!),
            _ => Unknown.Nowhere,
        };
        OpenIfHandedOver(value);
        return value is Unknown ? HandOver(invocation, ImmutableArray.Create(model)) : value;
    }

    private Value Write(Value model, string property, Value value)
    {
        if (model is Reference { Cell: var number } && CellOf(model) is ModelCell { HasEscaped: false } cell)
        {
            _state.Write(number, cell with { Properties = cell.Properties.With(property, value) });
            return value;
        }

        StartGeneration(model);
        Escape(model);
        Escape(value);
        return Unknown.Nowhere;
    }
}
