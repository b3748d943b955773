using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>A StatefulSet as the program builds it.</summary>
internal sealed class StatefulSet
{
    private readonly Value _name;
    private readonly Value _spec;

    /// <summary>Reads a <c>V1StatefulSet</c>.</summary>
    public StatefulSet(ModelObject model)
    {
        _name = model["Metadata"].Property("Name");
        _spec = model["Spec"];
    }

    /// <summary>
    /// Whether it has a pod template whose containers are known: a patch, a fake or a half-built object has none.
    /// </summary>
    public bool IsWhole => _spec.Property("Template").Property("Spec").Property("Containers") is ListValue { Items.IsEmpty: false };

    /// <summary>The name as a message shows it, quoted; empty if nothing is known of it.</summary>
    public string DisplayName => _name switch
    {
        Text text => $" '{text.Display}'",
        Opaque opaque => $" '{{{opaque.Display}}}'",
        _ => "",
    };

    /// <summary>How pods are replaced.</summary>
    public UpdateStrategy UpdateStrategy => new(_spec.Property("UpdateStrategy"));
}
