using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Kubernetes;

/// <summary>The DNS name of a pod, or of a range of pods, in a text.</summary>
/// <param name="First">The number of the first pod.</param>
/// <param name="Last">The number of the last pod; of one pod the same.</param>
/// <param name="Service">What stands where the governing Service belongs.</param>
/// <param name="Namespace">What stands where the namespace belongs; null in the short form.</param>
internal sealed record PeerAddress(int First, int Last, Text Service, Text? Namespace)
{
    /// <summary>The address as a message shows it.</summary>
    public string Display { get; init; } = "";

    /// <summary>Whether it goes on to <c>svc</c>: no outside domain has that there.</summary>
    public bool GoesOnToSvc { get; init; }

    /// <summary>Whether it stands where a URL has its host.</summary>
    public bool IsInUrl { get; init; }

    /// <summary>Whether a port follows.</summary>
    public bool HasPort { get; init; }

    /// <summary>Where the Service stands in a text that is wholly known.</summary>
    public TextSpan ServicePlace { get; init; }

    /// <summary>Where the number of the last pod stands in a text that is wholly known.</summary>
    public TextSpan LastOrdinalPlace { get; init; }
}
