using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>What happens to an object after its construction, at any path, through lists and dictionaries.</summary>
public sealed class MutationTests
{
    public static TheoryData<string> Done => new()
    {
        // At any path.
        "set.Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|};",
        "set.Spec.UpdateStrategy = null; set.Spec.UpdateStrategy ??= new V1StatefulSetUpdateStrategy(); set.Spec.UpdateStrategy.Type ??= {|K8S2001:\"Recreate\"|};",
        "var sets = new List<V1StatefulSet> { Whole(), set }; sets[1].Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|};",
        "var sets = new List<V1StatefulSet> { Whole(), set }; sets[^1].Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|};",
        "var sets = new[] { Whole(), set }; sets[^1].Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|}; sets[0].Spec.ServiceName = \"x\";",
        "IList<V1StatefulSet> sets = new List<V1StatefulSet> { set }; sets.First().Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|};",
        "IList<V1StatefulSet> sets = new List<V1StatefulSet> { set }; sets.Single().Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|};",
        "IList<V1StatefulSet> sets = new List<V1StatefulSet> { Whole(), set }; sets.Last(one => one.Name() == \"db\").Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|};",
        "var sets = new Dictionary<string, V1StatefulSet> { [\"db\"] = set }; sets[\"db\"].Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|};",
        "var sets = new Dictionary<string, V1StatefulSet> { [\"db\"] = set }; if (sets.TryGetValue(\"db\", out V1StatefulSet found)) { found.Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|}; } else { set.Spec = null; }",

        // Two names of one object.
        "V1StatefulSetSpec spec = set.Spec; set.Spec.UpdateStrategy = null; spec.UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:\"Recreate\"|} };",
        "V1StatefulSetUpdateStrategy strategy = set.Spec.UpdateStrategy; strategy.Type = \"OnDelete\"; set.Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|};",
        "var containers = pod.Containers; containers[0].Image = \"acme/db:2\"; if (pod.Containers.First().Image == \"acme/db:2\") { set.Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|}; } else { set.Spec = null; }",

        // Copies go their own ways.
        "var containers = new List<V1Container>(pod.Containers); containers.Clear(); if (pod.Containers.Count == 2) { set.Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|}; } else { set.Spec = null; }",
        "V1StatefulSetSpec copy = set.Spec with { UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = \"OnDelete\" } }; set.Spec.UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:\"Recreate\"|} };",

        // Lists.
        "((List<V1Volume>)pod.Volumes).RemoveAll(volume => volume.Name == \"data\");" + MountData,
        "pod.Volumes.RemoveAt(0);" + MountData,
        "pod.Volumes.Remove(pod.Volumes[0]);" + MountData,
        "pod.Volumes.Remove(pod.Volumes.First(volume => volume.Name == \"data\"));" + MountData,
        "pod.Volumes.Clear();" + MountData,
        "pod.Volumes[0].Name = \"other\";" + MountData,
        "pod.Volumes[0] = new V1Volume { Name = \"other\", EmptyDir = new V1EmptyDirVolumeSource() };" + MountData,
        "pod.Volumes.First(volume => volume.Name == \"data\").Name = \"other\";" + MountData,
        "pod.Volumes.FirstOrDefault(volume => volume.Name.Equals(\"data\") || volume.Name == \"data\").Name = \"other\"; pod.Volumes = new List<V1Volume>();" + MountData,
        "pod.Volumes.Add(new V1Volume { Name = \"x\", EmptyDir = new() }); pod.Volumes.RemoveAt(0);" + MountData,
        "pod.Volumes.Insert(0, new V1Volume { Name = \"x\", EmptyDir = new() }); pod.Volumes.RemoveAt(1);" + MountData,
        "var volumes = new List<V1Volume>(pod.Volumes); volumes.Reverse(); volumes.RemoveAt(1); volumes.InsertRange(0, new[] { new V1Volume { Name = \"x\", EmptyDir = new() } }); pod.Volumes = volumes;" + MountData,
        "var volumes = new List<V1Volume>(pod.Volumes); volumes.RemoveRange(0, 1); pod.Volumes = volumes;" + MountData,
        "var volumes = new List<V1Volume>(); volumes.AddRange(pod.Volumes.Any(volume => volume.Name == \"other\") ? pod.Volumes : new List<V1Volume>()); pod.Volumes = volumes;" + MountData,
        "V1Volume found = pod.Volumes.FirstOrDefault(volume => volume.Name == \"cache\"); if (found is null) { pod.Volumes.Add(found = new V1Volume { Name = \"cache\" }); } found.EmptyDir = new(); pod.Volumes[0].Name = \"other\";" + MountData,
        "V1Volume found = pod.Volumes.SingleOrDefault(volume => volume.Name == \"data\"); if (found == null) { found = new V1Volume { Name = \"data\" }; pod.Volumes.Add(found); } found.Name = \"other\";" + MountData,
    };

    public static TheoryData<string> NotSurelyDone => new()
    {
        // At any path.
        Recreate + "set.Spec.UpdateStrategy = name == \"x\" ? null : set.Spec.UpdateStrategy;",
        Recreate + "var sets = new List<V1StatefulSet> { set, Whole() }; sets[number].Spec.UpdateStrategy.Type = \"OnDelete\";",
        Recreate + "var sets = new List<V1StatefulSet> { set }; sets[^1].Spec.UpdateStrategy.Type = \"OnDelete\";",
        Recreate + "var sets = new List<V1StatefulSet> { set }; sets[^number].Spec.UpdateStrategy.Type = \"OnDelete\";",
        Recreate + "var sets = new List<V1StatefulSet> { set }; sets.First(one => one.Name() == name).Spec.UpdateStrategy.Type = \"OnDelete\";",
        Recreate + "var sets = new List<V1StatefulSet> { set, Whole() }; sets.FirstOrDefault(one => one.Name() == name).Spec.UpdateStrategy.Type = \"OnDelete\";",
        Recreate + "var sets = new[] { set }; foreach (V1StatefulSet one in sets) { one.Spec.UpdateStrategy.Type = \"OnDelete\"; }",
        Recreate + "var sets = new Dictionary<string, V1StatefulSet> { [\"db\"] = set }; sets[name].Spec.UpdateStrategy.Type = \"OnDelete\";",
        Recreate + "var sets = new Dictionary<string, V1StatefulSet> { [\"db\"] = set }; if (sets.TryGetValue(name, out V1StatefulSet found)) { found.Spec.UpdateStrategy.Type = \"OnDelete\"; }",
        Recreate + "var sets = new Dictionary<string, V1StatefulSet> { [\"db\"] = set }; if (sets.TryGetValue(\"db\", out V1StatefulSet found)) { found.Spec.UpdateStrategy.Type = \"OnDelete\"; }",
        Recreate + "var all = new List<object> { set }; all.OfType<V1StatefulSet>().First().Spec.UpdateStrategy.Type = \"OnDelete\";",

        // Two names of one object.
        Recreate + "V1StatefulSetSpec spec = set.Spec; spec.UpdateStrategy.Type = \"OnDelete\";",
        Recreate + "V1StatefulSet other = isOn ? set : Whole(); other.Spec.UpdateStrategy.Type = \"OnDelete\";",
        Recreate + "V1StatefulSetSpec copy = set.Spec with { Replicas = 3 }; copy.UpdateStrategy.Type = \"OnDelete\";",
        Recreate + "var sets = new List<V1StatefulSet> { set }; var copy = new List<V1StatefulSet>(sets); copy[0].Spec.UpdateStrategy.Type = \"OnDelete\";",

        // Lists: what is mounted is there, perhaps.
        "pod.Volumes.Clear(); pod.Volumes.Add(new V1Volume { Name = name, EmptyDir = new() });" + MountOf("data"),
        "pod.Volumes.RemoveAt(number);" + MountOf("data"),
        "pod.Volumes.Remove(pod.Volumes.First(volume => volume.Name == name));" + MountOf("data"),
        "((List<V1Volume>)pod.Volumes).RemoveAll(volume => volume.Name == name);" + MountOf("data"),
        "((List<V1Volume>)pod.Volumes).RemoveAll(volume => volume.Name.StartsWith(name));" + MountOf("data"),
        "if (isOn) { pod.Volumes.Clear(); }" + MountOf("data"),
        "pod.Volumes.First(volume => volume.Name == name).Name = \"other\";" + MountOf("data"),
        "pod.Volumes[number].Name = \"other\";" + MountOf("data"),
        "pod.Volumes[number] = new V1Volume { Name = \"other\", EmptyDir = new() };" + MountOf("data"),
        "pod.Volumes[0].Name = \"other\"; ((List<V1Volume>)pod.Volumes).AddRange(isOn ? new List<V1Volume> { new V1Volume { Name = \"data\", EmptyDir = new() } } : new List<V1Volume>());" + MountOf("data"),
        "pod.Volumes[0].Name = \"other\"; ((List<V1Volume>)pod.Volumes).AddRange(More(isOn) ?? new List<V1Volume>());" + MountOf("data"),
        "pod.Volumes[0].Name = \"other\"; V1Volume found = pod.Volumes.FirstOrDefault(volume => volume.Name == name); if (found is null) { pod.Volumes.Add(found = new V1Volume { Name = name }); } found.EmptyDir = new();" + MountOf("data"),
        "V1Volume found = pod.Volumes.FirstOrDefault(volume => volume.Name == \"cache\"); if (found is null) { pod.Volumes.Add(found = new V1Volume { Name = \"cache\", EmptyDir = new() }); }" + MountOf("cache"),
        "V1Volume found = pod.Volumes.FirstOrDefault(volume => volume.Name == name); if (found is null) { found = new V1Volume { Name = \"cache\" }; pod.Volumes.Add(found); } found.Name = \"cache\";" + MountOf("cache"),
        "hook(pod.Volumes); pod.Volumes.RemoveAt(0);" + MountOf("data"),
    };

    private const string Recreate = "set.Spec.UpdateStrategy.Type = \"Recreate\";";

    private static string MountData => " pod.Containers[0].VolumeMounts = new List<V1VolumeMount> { new() { Name = {|K8S3001:\"data\"|}, MountPath = \"/data\" } };";

    private static string MountOf(string name) => $$""" pod.Containers[0].VolumeMounts = new List<V1VolumeMount> { new() { Name = "{{name}}", MountPath = "/data" } };""";

    [Theory]
    [MemberData(nameof(Done))]
    public Task What_is_surely_done_is_known(string statements) => Verify.Reports(Program(statements));

    [Theory]
    [MemberData(nameof(NotSurelyDone))]
    public Task What_may_be_undone_is_silent(string statements) => Verify.Silent(Program(statements));

    private static string Program(string statements) => SetProgram.Doing(statements)
        .Replace("public class Deployment\n{", "public class Deployment\n{\n    private static List<V1Volume> More(bool isOn) => isOn ? new List<V1Volume> { new V1Volume { Name = \"data\", EmptyDir = new() } } : null;", StringComparison.Ordinal);
}
