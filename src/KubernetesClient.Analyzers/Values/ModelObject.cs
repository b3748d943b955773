namespace KubernetesClient.Analyzers.Values;

/// <summary>An object of <c>k8s.Models</c> as it is when the program is done with it.</summary>
/// <param name="Type">The type's name without its namespace: <c>V1StatefulSet</c>.</param>
/// <param name="Properties">What is known of the properties that the program sets.</param>
/// <param name="IsClosed">Whether everything that was done to the object is known.</param>
/// <param name="Origin">Its creation.</param>
internal sealed record ModelObject(
    string Type,
    PropertyValues Properties,
    bool IsClosed,
    Origin? Origin) : Value(Origin)
{
    /// <summary>
    /// The namespace that calls of the client give which create or replace the object; null if no call sends it.
    /// </summary>
    public Value? SentTo { get; init; }

    /// <summary>
    /// The entry of which every run sends the object to the cluster as it is here, so that it is there beside all others of which
    /// that is said; null if perhaps none does.
    /// </summary>
    public string? SentBy { get; init; }

    /// <summary>
    /// The value of a property: absent if it was never set on a closed object, unknown if it was never set on an open one.
    /// </summary>
    public Value this[string property] =>
        Properties.Find(property) ?? (IsClosed ? Absent.NeverSet : Unknown.Nowhere);
}
