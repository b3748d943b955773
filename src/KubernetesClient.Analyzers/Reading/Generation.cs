namespace KubernetesClient.Analyzers.Reading;

/// <summary>A time between two calls that may change an object that is not known: what is read from it in that time is the same.</summary>
/// <param name="Number">Grows: the later one is in no earlier one's past.</param>
internal sealed record Generation(int Number);
