using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>An object on the heap of the evaluation.</summary>
/// <param name="Origin">Its creation.</param>
internal abstract record Cell(Origin? Origin)
{
    /// <summary>Whether code that is not visible may have changed the object; what is set afterwards is known.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether code that is not visible may change the object at any time; nothing about it is known any more.</summary>
    public bool HasEscaped { get; init; }
}
