using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Conversion;

/// <summary>What is written otherwise where a workload of one kind becomes one of another.</summary>
internal sealed class KindConversion
{
    private const string StatefulSet = "StatefulSet";
    private const string Deployment = "Deployment";

    private static readonly ImmutableArray<(string OfStatefulSet, string OfDeployment)> Types = ImmutableArray.Create(
        ("V1StatefulSet", "V1Deployment"),
        ("V1StatefulSetSpec", "V1DeploymentSpec"),
        ("V1StatefulSetUpdateStrategy", "V1DeploymentStrategy"),
        ("V1RollingUpdateStatefulSetStrategy", "V1RollingUpdateDeployment"),
        ("V1StatefulSetList", "V1DeploymentList"),
        ("V1StatefulSetStatus", "V1DeploymentStatus"),
        ("V1StatefulSetCondition", "V1DeploymentCondition"));

    private static readonly KindConversion ToDeployment = new(
        StatefulSet,
        Deployment,
        Types.ToImmutableDictionary(type => type.OfStatefulSet, type => type.OfDeployment),
        ("UpdateStrategy", "Strategy"),
        left: ImmutableHashSet.Create("ServiceName", "PodManagementPolicy", "VolumeClaimTemplates", "PersistentVolumeClaimRetentionPolicy", "Ordinals", "Partition"));

    private static readonly KindConversion ToStatefulSet = new(
        Deployment,
        StatefulSet,
        Types.ToImmutableDictionary(type => type.OfDeployment, type => type.OfStatefulSet),
        ("Strategy", "UpdateStrategy"),
        left: ImmutableHashSet.Create("Paused", "ProgressDeadlineSeconds", "MaxSurge"));

    private readonly ImmutableDictionary<string, string> _types;
    private readonly (string Old, string New) _renamed;
    private readonly ImmutableHashSet<string> _left;

    private KindConversion(string from, string to, ImmutableDictionary<string, string> types, (string Old, string New) renamed, ImmutableHashSet<string> left)
    {
        From = from;
        To = to;
        _types = types;
        _renamed = renamed;
        _left = left;
    }

    /// <summary>The kind that the workload has.</summary>
    public string From { get; }

    /// <summary>The kind that it gets.</summary>
    public string To { get; }

    /// <summary>The type of the workload as it is.</summary>
    public string Manifest => $"V1{From}";

    /// <summary>The types of the client library that change.</summary>
    public ImmutableArray<string> TypesThatChange => _types.Keys.ToImmutableArray();

    /// <summary>The conversion into a type of the client library; null if there is none.</summary>
    public static KindConversion? Into(string type) => type switch
    {
        $"V1{Deployment}" => ToDeployment,
        $"V1{StatefulSet}" => ToStatefulSet,
        _ => null,
    };

    /// <summary>The type that takes the place of another; null if it stays.</summary>
    public string? TypeFor(string type) => _types.TryGetValue(type, out string? other) ? other : null;

    /// <summary>The property that takes the place of another.</summary>
    public string MemberFor(string member) => member == _renamed.Old ? _renamed.New : member;

    /// <summary>Whether the other kind has nothing like a property.</summary>
    public bool Leaves(string member) => _left.Contains(member);

    /// <summary>The name of an operation of the client on the other kind.</summary>
    public string OperationFor(string operation) => operation.Replace(From, To);
}
