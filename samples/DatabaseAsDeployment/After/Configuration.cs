using System.Collections.Generic;
using k8s.Models;

namespace DatabaseAsDeployment;

/// <summary>The settings that operators may change while the database runs.</summary>
internal static class Configuration
{
    public const string Name = "qdrant-settings";

    public static V1ConfigMap Map() => new()
    {
        Metadata = Common.Metadata(Name),
        Data = new Dictionary<string, string>
        {
            ["log-level"] = "INFO",
        },
    };
}
