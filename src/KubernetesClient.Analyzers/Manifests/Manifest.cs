using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>An object that a cluster keeps, as the program builds it.</summary>
internal abstract class Manifest
{
    /// <summary>Reads a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="number">Tells it from the other manifests of the compilation.</param>
    protected Manifest(ModelObject model, int number)
    {
        Model = model;
        Number = number;
    }

    /// <summary>The model.</summary>
    public ModelObject Model { get; }

    /// <summary>Tells it from the other manifests of the compilation.</summary>
    public int Number { get; }

    /// <summary>Its name.</summary>
    public Value Name => Metadata.Property("Name");

    /// <summary>The namespace that it surely comes into; unknown where neither it nor the call that sends it says one.</summary>
    public Value Namespace => WrittenNamespace is var written and not Absent ? written
        : Model.SentTo is { } given and not Absent ? given
        : Unknown.Nowhere;

    /// <summary>The namespace in its metadata.</summary>
    public Value WrittenNamespace => Metadata.Property("NamespaceProperty");

    /// <summary>The name as a message shows it, quoted, after a space; empty if nothing is known of it.</summary>
    public string DisplayName => Name.Display() is { } name ? $" '{name}'" : "";

    /// <summary>What it is called in Kubernetes: <c>StatefulSet</c>.</summary>
    public string Kind => Model.Type.Substring("V1".Length);

    /// <summary>The expression that creates it; null where no source does.</summary>
    public Place? Creation => Model.Origin?.Made;

    /// <summary>The field of a path below this kind of manifest.</summary>
    public Field FieldOf(string path) => new(Model.Type, path);

    /// <summary>What says who it is.</summary>
    protected Value Metadata => Model["Metadata"];
}
