using System.Collections.Generic;
using k8s.Models;

namespace DatabaseAsDeployment;

/// <summary>What the objects have in common.</summary>
internal static class Common
{
    public static Dictionary<string, string> Labels() => new() { ["app.kubernetes.io/name"] = "qdrant" };

    public static V1ObjectMeta Metadata(string name) => new() { Name = name, Labels = Labels() };

    public static V1Probe Probe(string path) => new()
    {
        HttpGet = new V1HTTPGetAction { Path = path, Port = "http" },
        PeriodSeconds = 10,
    };
}
