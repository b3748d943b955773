using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>A question by which Kubernetes learns how a container is.</summary>
internal sealed class Probe
{
    private static readonly ImmutableArray<string> Handlers = ImmutableArray.Create("Exec", "Grpc", "HttpGet", "TcpSocket");

    /// <summary>Reads a <c>V1Probe</c>.</summary>
    /// <param name="kind">What it is asked for: <c>readiness</c>.</param>
    /// <param name="property">The property of the container that holds it.</param>
    /// <param name="model">The model.</param>
    public Probe(string kind, string property, ModelObject model)
    {
        Kind = kind;
        Property = property;
        Model = model;
    }

    /// <summary>What it is asked for: <c>readiness</c>.</summary>
    public string Kind { get; }

    /// <summary>The property of the container that holds it: <c>ReadinessProbe</c>.</summary>
    public string Property { get; }

    /// <summary>The model.</summary>
    public ModelObject Model { get; }

    /// <summary>The number of ways to ask that it has; null if that is not known.</summary>
    public int? CountOfHandlers => Handlers.All(handler => Model[handler] is Absent or ModelObject)
        ? Handlers.Count(handler => Model[handler] is ModelObject)
        : null;

    /// <summary>The ports that it asks, each with its path from the probe.</summary>
    public IEnumerable<(string Path, Value Port)> Ports =>
        from handler in Handlers.Skip(1)
        let port = Model[handler].Property("Port")
        where port is not Absent
        select ($"{handler}.Port", port);

    /// <summary>A port as a number; the client writes a text of digits as one. Null if it is a name, or not known.</summary>
    public static long? NumberOf(Value port) => port switch
    {
        Number number => number.Amount,
        Text { Literal: { } digits } when long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => number,
        _ => null,
    };
}
