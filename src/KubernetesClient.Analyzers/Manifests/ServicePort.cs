using System.Globalization;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>A port of a Service.</summary>
internal sealed class ServicePort
{
    /// <summary>Reads a <c>V1ServicePort</c>.</summary>
    public ServicePort(ModelObject model) => Model = model;

    /// <summary>The model.</summary>
    public ModelObject Model { get; }

    /// <summary>Its name.</summary>
    public Value Name => Model["Name"];

    /// <summary>The number at which the Service is reached.</summary>
    public Value Number => Model["Port"];

    /// <summary>The number or name at which the pods are reached.</summary>
    public Value TargetPort => Model["TargetPort"];

    /// <summary>The target if it is a number; the client writes a text of digits as one.</summary>
    public long? TargetNumber => TargetPort switch
    {
        Number number => number.Amount,
        Text { Literal: { } digits } when long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number) => number,
        _ => null,
    };

    /// <summary>The number at which each node is reached; 0 where the server chooses it.</summary>
    public Value NodePort => Model["NodePort"];

    /// <summary>The protocol as it is written.</summary>
    public Value Protocol => Model["Protocol"];

    /// <summary>The protocol, TCP where none is written; null if it is not known.</summary>
    public string? ProtocolName => Protocol switch
    {
        Text { Literal: { Length: > 0 } name } => name,
        Absent or Text { Literal: "" } => "TCP",
        _ => null,
    };
}
