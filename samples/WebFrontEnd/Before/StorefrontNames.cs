using System.Collections.Generic;

namespace WebFrontEnd;

/// <summary>The names and labels by which the parts of the storefront find each other.</summary>
internal static class StorefrontNames
{
    public const string Storefront = "storefront";

    public const string HttpPort = "http";
    public const int HttpPortNumber = 80;

    /// <summary>What selects the pods. It cannot change once they are there.</summary>
    public static Dictionary<string, string> PodLabels() => new()
    {
        ["app.kubernetes.io/name"] = Storefront,
        ["app.kubernetes.io/component"] = "web",
    };
}
