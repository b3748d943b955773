using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Storage;

/// <summary>The claim template that asks for what a claim asks for, with another name.</summary>
internal static class ClaimTemplateCopy
{
    /// <summary>The template; null if the claim has anything that a template cannot have or that is not known.</summary>
    public static ModelValue? Of(PersistentVolumeClaim claim, NewValue name) =>
        claim.Model.IsClosed && AsksForStorage(claim.Spec) && Without(claim.Model["Metadata"], "Name", "NamespaceProperty") is { } metadata && Copy(claim.Spec.Value) is { } spec
            ? new ModelValue("V1PersistentVolumeClaim", ImmutableArray.Create<(string, NewValue)>(
                ("Metadata", new ModelValue("V1ObjectMeta", metadata.Insert(0, ("Name", name)))),
                ("Spec", spec)))
            : null;

    private static bool AsksForStorage(ClaimSpec spec) => spec.StorageRequest is Text { Literal: { } size } && Quantity.Parse(size) is { Amount: > 0 };

    private static ImmutableArray<(string Name, NewValue Value)>? Without(Value value, params string[] left) =>
        value is ModelObject { IsClosed: true } model
            ? All(model.Properties.Where(property => !left.Contains(property.Key)))
            : null;

    private static ImmutableArray<(string Name, NewValue Value)>? All(IEnumerable<KeyValuePair<string, Value>> properties)
    {
        var copies = ImmutableArray.CreateBuilder<(string, NewValue)>();
        foreach (KeyValuePair<string, Value> property in properties.Where(property => property.Value.IsAbsent() != Answer.Yes))
        {
            if (Copy(property.Key, property.Value) is not { } copy)
            {
                return null;
            }

            copies.Add((property.Key, copy));
        }

        return copies.ToImmutable();
    }

    /// <summary>What a claim asks for by a property that every pod's own claim can ask for too: one volume, or one source, is not shared.</summary>
    private static NewValue? Copy(string property, Value value) => (property, value) switch
    {
        ("Labels" or "Annotations", MapValue { IsClosed: true } map) => Entries("string", map, SameAs.TextOf),
        ("Requests" or "Limits", MapValue { IsClosed: true } map) => Entries("ResourceQuantity", map, QuantityOf),
        ("AccessModes", ListValue { IsClosed: true } list) => AllOrNull(list.Items.Select(SameAs.TextOf)) is { } modes ? new NewList("string", modes) : null,
        ("Resources", _) => Copy(value),
        ("StorageClassName" or "VolumeMode" or "VolumeAttributesClassName", _) => SameAs.TextOf(value),
        _ => null,
    };

    private static ModelValue? Copy(Value value) => value is ModelObject model && Without(model) is { } properties ? new ModelValue(model.Type, properties) : null;

    private static QuantityValue? QuantityOf(Value value) => value is Text { Literal: not null } quantity ? new QuantityValue(SameAs.TextOf(quantity)!) : null;

    private static SameAs? Entries(string type, MapValue map, Func<Value, NewValue?> copy) =>
        map.Origin is { } origin
        && AllOrNull(map.Entries.Select(entry => SameAs.TextOf(entry.Key))) is { } keys
        && AllOrNull(map.Entries.Select(entry => copy(entry.Value))) is { } values
            ? new SameAs(origin.Place, new NewMap(type, keys.Zip(values, (key, value) => (key, value)).ToImmutableArray()))
            : null;

    private static ImmutableArray<NewValue>? AllOrNull(IEnumerable<NewValue?> values)
    {
        ImmutableArray<NewValue?> all = values.ToImmutableArray();
        return all.Contains(null) ? null : all.OfType<NewValue>().ToImmutableArray();
    }
}
