namespace KubernetesClient.Analyzers.Values;

/// <summary>
/// Something that is not known but is the same each time it is read, as a parameter of an entry is.
/// </summary>
/// <param name="Identity">Equal exactly for opaques that are the same value in one run of the program.</param>
/// <param name="Display">How the source writes it, for messages.</param>
/// <param name="Origin">The expression that reads it.</param>
internal sealed record Opaque(string Identity, string Display, Origin? Origin) : Value(Origin);
