using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Manifests;

/// <summary>A volume of a pod template.</summary>
internal sealed class Volume
{
    private static readonly ImmutableHashSet<string> ScratchSpace = ImmutableHashSet.Create("EmptyDir");

    /// <summary>Those that hold nothing of their own after the pod: what they show comes from elsewhere.</summary>
    private static readonly ImmutableHashSet<string> WithoutOwnData = ImmutableHashSet.Create("EmptyDir", "ConfigMap", "Secret", "Image", "GitRepo");

    /// <summary>Reads a <c>V1Volume</c>.</summary>
    public Volume(ModelObject model) => Model = model;

    /// <summary>The model.</summary>
    public ModelObject Model { get; }

    /// <summary>The name by which mounts know it.</summary>
    public Value Name => Model["Name"];

    /// <summary>The scratch space that it is, if it is that.</summary>
    public Value EmptyDir => Model["EmptyDir"];

    /// <summary>The directory of a node that it is, if it is that.</summary>
    public Value HostPath => Model["HostPath"];

    /// <summary>The claim that it names, if it does.</summary>
    public Value ClaimName => Model["PersistentVolumeClaim"].Property("ClaimName");

    /// <summary>Whether nobody can write on the claim that it names.</summary>
    public Answer IsReadOnly => Model["PersistentVolumeClaim"].Property("ReadOnlyProperty").IsSet();

    /// <summary>Whether it surely has none of some sources.</summary>
    public bool HasNone(ImmutableArray<string> sources) => sources.All(source => Model[source].IsAbsent() == Answer.Yes);

    /// <summary>The sources that it surely has.</summary>
    public ImmutableArray<string> Sources => Model.Properties
        .Where(property => property.Key != "Name" && property.Value is ModelObject)
        .Select(property => property.Key)
        .ToImmutableArray();

    /// <summary>Whether it surely is scratch space, which a volume without any source is too.</summary>
    public bool IsSurelyScratch => HasNoSourceBut(ScratchSpace);

    /// <summary>Whether it surely keeps nothing that pods write.</summary>
    public bool SurelyKeepsNothing => HasNoSourceBut(WithoutOwnData);

    private bool HasNoSourceBut(ImmutableHashSet<string> sources) =>
        Model.IsClosed
        && Model.Properties.All(property => property.Key == "Name" || sources.Contains(property.Key) || property.Value.IsAbsent() == Answer.Yes);
}
