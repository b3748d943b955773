using System;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>As what the API server knows the objects of a model type.</summary>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Version">The version of the API.</param>
/// <param name="Kind">The kind.</param>
internal sealed record ObjectKind(string Group, string Version, string Kind)
{
    private static readonly ImmutableDictionary<string, ObjectKind> OfTypes = ImmutableDictionary<string, ObjectKind>.Empty
        .Add("V1StatefulSet", new ObjectKind("apps", "v1", "StatefulSet"))
        .Add("V1Deployment", new ObjectKind("apps", "v1", "Deployment"))
        .Add("V1Service", new ObjectKind("", "v1", "Service"))
        .Add("V1PersistentVolumeClaim", new ObjectKind("", "v1", "PersistentVolumeClaim"));

    /// <summary>The group and the version as an object writes them.</summary>
    public string ApiVersion => Group.Length == 0 ? Version : $"{Group}/{Version}";

    /// <summary>The kind of a model type.</summary>
    public static ObjectKind Of(string type) => OfTypes[type];

    /// <summary>
    /// Whether an object may be meant for an API that somebody added to the server, which may have the same fields: such groups are
    /// domains of their own.
    /// </summary>
    public static bool MayBeOfAddedApi(Value apiVersion) => apiVersion switch
    {
        Text { Literal: { } literal } when literal.IndexOf('/') is var slash and >= 0 =>
            literal.Substring(0, slash) is var group && group.IndexOf('.') >= 0 && !group.EndsWith(".k8s.io", StringComparison.Ordinal),
        Text { Literal: not null } or Absent => false,
        _ => true,
    };
}
