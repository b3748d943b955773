namespace KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

/// <summary>What the analyzer says of a part of a manifest.</summary>
internal sealed record ExpectedFinding(string Id, string Message)
{
    public override string ToString() => $"{Id}: {Message}";
}
