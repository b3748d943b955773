using System.Linq;
using System.Reflection;

namespace KubernetesClient.Analyzers;

/// <summary>What the build says of the product.</summary>
internal static class ProductInfo
{
    /// <summary>The address of the project.</summary>
    public static string ProjectUrl { get; } = typeof(ProductInfo).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "ProjectUrl")
        .Value!;
}
