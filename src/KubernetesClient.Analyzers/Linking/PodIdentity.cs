using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>Whether what runs in the pods of a StatefulSet may ask which of them it is.</summary>
internal static class PodIdentity
{
    private static readonly ImmutableArray<string> Probes = ImmutableArray.Create("LivenessProbe", "ReadinessProbe", "StartupProbe");

    private static readonly ImmutableArray<string> Placements = ImmutableArray.Create("Affinity", "TopologySpreadConstraints");

    /// <summary>
    /// The pod's name or number, as variables, fields, files and programs are called that tell it; and the name of any pod
    /// with a number (<c>db-0.db</c>).
    /// </summary>
    private static readonly Regex Hint = new(
        @"host_?name|uname|ordinal|(pod|replica|instance|node|member|broker|peer)[-_.]?(name|index|id|number)|server[-_.]?id|metadata\.(name(?!space)|uid|labels(?!\[))|[a-z0-9]-[0-9]+\.[a-z]|-(\$|\{|\[)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether surely nothing in the pods asks for their identity.</summary>
    public static bool IsSurelyUnused(StatefulSet set) =>
        set.Template.AreAllContainersKnown
        && set.Template.AllContainers.All(container => IsSurelyUnusedBy(container, set.Name))
        && set.Template.Spec.Property("Hostname").IsAbsentOrEmpty() == Answer.Yes
        && set.Template.Spec.Property("Subdomain").IsAbsentOrEmpty() == Answer.Yes
        && set.Template.Spec.Property("SetHostnameAsFQDN").IsSet() == Answer.No
        && set.Template.Spec.Property("DnsConfig").IsAbsent() == Answer.Yes
        && Placements.All(placement => IsForAllPods(set.Template.Spec.Property(placement)));

    private static bool IsSurelyUnusedBy(Container container, Value setName) =>
        container.Model.IsClosed
        && container.EnvFrom.IsSurelyEmpty
        && container.Env.IsComplete
        && container.Env.Items.All(variable => variable.IsClosed && IsPlain(variable["Name"], setName) && IsPlain(variable["Value"], setName) && IsPlainSource(variable["ValueFrom"], setName))
        && container.VolumeMounts.IsComplete
        && container.VolumeMounts.Items.All(mount => mount["SubPathExpr"].IsAbsentOrEmpty() == Answer.Yes)
        && IsPlain(container.Command, setName)
        && IsPlain(container.Args, setName)
        && IsPlain(container.Model["Lifecycle"].Property("PostStart").Property("Exec").Property("Command"), setName)
        && IsPlain(container.Model["Lifecycle"].Property("PreStop").Property("Exec").Property("Command"), setName)
        && Probes.Select(probe => container.Model[probe]).All(probe =>
            IsPlain(probe.Property("Exec").Property("Command"), setName)
            && IsPlain(probe.Property("HttpGet").Property("Host"), setName)
            && IsPlain(probe.Property("TcpSocket").Property("Host"), setName));

    /// <summary>Whether what says on which nodes pods run surely tells none of them from the others.</summary>
    private static bool IsForAllPods(Value placement) => placement switch
    {
        Absent or Number or Flag => true,
        Text { Literal: { } text } => !RuntimeLabels.OfPodIdentity.Contains(text),
        ModelObject { IsClosed: true } model => model.Properties.Values.All(IsForAllPods),
        ListValue { IsClosed: true } list => list.Items.All(IsForAllPods),
        MapValue { IsClosed: true } map => map.Entries.All(entry => IsForAllPods(entry.Key)),
        _ => false,
    };

    /// <summary>A Secret or a ConfigMap gives all pods the same.</summary>
    private static bool IsPlainSource(Value source, Value setName) =>
        source is Absent || (source is ModelObject { IsClosed: true } && IsPlain(source.Property("FieldRef").Property("FieldPath"), setName));

    /// <summary>Whether a text, or all texts of a list, are wholly known and speak of no identity.</summary>
    private static bool IsPlain(Value value, Value setName) => value switch
    {
        Absent => true,
        Text { Literal: { } text } => !Hint.IsMatch(text) && !NamesPodOf(setName, text),
        ListValue { IsClosed: true } list => list.Items.All(item => IsPlain(item, setName)),
        _ => false,
    };

    private static bool NamesPodOf(Value setName, string text) =>
        setName is Text { Literal: { Length: > 0 } name } && Regex.IsMatch(text, $"(?<![A-Za-z0-9]){Regex.Escape(name)}-[0-9]", RegexOptions.CultureInvariant);
}
