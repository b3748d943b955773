namespace KubernetesClient.Analyzers.Linking;

/// <summary>What is known of the program besides the manifests that it builds.</summary>
/// <param name="IsExecutable">Whether nobody adds to it: it is no library.</param>
/// <param name="MayBuildMoreServices">
/// Whether it may bring Services to the cluster that were not read: from text, files, or code that is not understood.
/// </param>
internal sealed record ProgramFacts(bool IsExecutable, bool MayBuildMoreServices);
