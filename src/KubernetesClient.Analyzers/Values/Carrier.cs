namespace KubernetesClient.Analyzers.Values;

/// <summary>
/// A named part of the program that hands a value from where it is written to where it is read: a constant, a field,
/// a property, a local, a method that returns it.
/// </summary>
/// <param name="Declaration">The name in the declaration.</param>
/// <param name="Mentions">How often the name occurs in the compilation (for a local: in its member) besides that declaration.</param>
internal readonly record struct Carrier(Place Declaration, int Mentions);
