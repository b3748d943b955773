namespace KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

/// <summary>What the analyzer says of a part of a manifest.</summary>
internal sealed record ExpectedFinding(string Id, string Message)
{
    /// <summary>Whether it takes a run of the program that sends this and other manifests to the cluster.</summary>
    public bool IsOfOneRun { get; init; }

    public override string ToString() => $"{Id}: {Message}";
}
