using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>The headless Service that a StatefulSet lacks, as a person would write it.</summary>
internal static class HeadlessServiceDraft
{
    /// <summary>What a method or local that holds the Service would be called.</summary>
    public const string Role = "HeadlessService";

    /// <summary>
    /// The customary name of a headless Service beside a manifest; null if the name of that is not known, or if a Service may
    /// already be called so, or none can.
    /// </summary>
    public static NewValue? NameBeside(Manifest neighbour, Cluster cluster)
    {
        const string Ending = "-headless";
        Value name = neighbour.Name;
        ImmutableArray<TextPiece> pieces = name switch
        {
            Text text => text.Pieces,
            Opaque opaque => ImmutableArray.Create(TextPiece.Of(opaque)),
            _ => ImmutableArray<TextPiece>.Empty,
        };
        Text customary = Text.Of(pieces.Add(TextPiece.Literal(Ending)), origin: null);
        if (pieces.IsEmpty || customary.Literal?.Length > NameRule.Label.Longest || cluster.MayHaveServiceNamed(customary, neighbour))
        {
            return null;
        }

        return customary.Literal is { } literal ? new TextValue(literal)
            : name.Origin is { } origin ? new JoinedText(ImmutableArray.Create<NewValue>(new SameAs(origin.Place, Otherwise: null), new TextValue(Ending)))
            : null;
    }

    /// <summary>Builds the Service beside an object that the program builds; none if its pods' labels are not known.</summary>
    public static ImmutableArray<Change> BuildBeside(Manifest neighbour, Workload workload, NewValue name, Cluster cluster)
    {
        LabelMap labels = workload.LabelsOfPods;
        if (!labels.IsKnown || labels.IsSurelyEmpty || neighbour.Creation is not { } beside)
        {
            return ImmutableArray<Change>.Empty;
        }

        var metadata = ImmutableArray.Create<(string, NewValue)>(("Name", name));
        if (workload.WrittenNamespace is Text or Opaque && SameAs.TextOf(workload.WrittenNamespace) is { } space)
        {
            metadata = metadata.Add(("NamespaceProperty", space));
        }

        var spec = ImmutableArray.Create<(string, NewValue)>(("ClusterIP", new TextValue("None")), ("Selector", PodLabels.Written(labels)));
        if (PortsOf(workload) is { IsEmpty: false } ports)
        {
            spec = spec.Add(("Ports", new NewList("V1ServicePort", ports)));
        }

        if (QuorumPeers.ImageOf(workload, cluster) is not null)
        {
            spec = spec.Add((NotReadyAddresses.Property, new FlagValue(IsSet: true)));
        }

        return ImmutableArray.Create<Change>(new AddManifest(
            beside,
            new ModelValue("V1Service", ImmutableArray.Create<(string, NewValue)>(("Metadata", new ModelValue("V1ObjectMeta", metadata)), ("Spec", new ModelValue("V1ServiceSpec", spec)))),
            Role));
    }

    /// <summary>A port for each that the containers declare; none if they cannot be told apart by name.</summary>
    private static ImmutableArray<NewValue> PortsOf(Workload workload)
    {
        ImmutableArray<ModelObject> declared = workload.Template.MainContainers.SelectMany(container => container.Ports.Items).ToImmutableArray();
        bool areKnown = declared.All(port => port["ContainerPort"] is Number && (declared.Length == 1 || port["Name"] is Text { Literal: not null }));
        return areKnown ? declared.Select(PortFor).ToImmutableArray() : ImmutableArray<NewValue>.Empty;
    }

    private static NewValue PortFor(ModelObject declared)
    {
        var number = (Number)declared["ContainerPort"];
        NewValue port = number.Origin is { } origin ? new SameAs(origin.Place, new NumberValue(number.Amount)) : new NumberValue(number.Amount);
        var properties = ImmutableArray.Create<(string, NewValue)>(("Port", port));
        return new ModelValue("V1ServicePort", declared["Name"] is Text name ? properties.Insert(0, ("Name", SameAs.TextOf(name)!)) : properties);
    }
}
