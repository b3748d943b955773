using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading.Changes;

/// <summary>Sets that are changed through collections that get their items from others.</summary>
public sealed class ChangedThroughCollectionsTests
{
    [Theory]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); var all = new[] { Whole() }.Concat(isOn ? new[] { set } : Array.Empty<V1StatefulSet>()).ToList(); return set; }")]
    public Task What_changes_nothing_leaves_it_wrong(string members) => ChangingProgram.IsReportedAsync(members);

    [CSharp12Theory]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); V1StatefulSet[] all = [.. isOn ? [set] : Array.Empty<V1StatefulSet>()]; return set; }")]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); List<V1StatefulSet> all = [.. isOn ? new[] { set } : [], Whole()]; return set; }")]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); var all = new List<V1StatefulSet>(); all.AddRange(isOn ? [set] : []); return set; }")]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); var all = new List<V1StatefulSet>(isOn ? [set] : []); return set; }")]
    public Task What_changes_nothing_of_CSharp_12_leaves_it_wrong(string members) => ChangingProgram.IsReportedAsync(members);

    [Theory]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); var few = new List<V1StatefulSet> { set }; var all = new List<V1StatefulSet>(isOn ? few : new List<V1StatefulSet> { Whole() }); all[0].Spec.CHANGE; return set; }")]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); var few = new List<V1StatefulSet> { set }; var all = new List<V1StatefulSet>(isOn ? few : new List<V1StatefulSet>()); foreach (var x in all) x.Spec.CHANGE; return set; }")]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); var few = new List<V1StatefulSet> { set }; var all = Array.Empty<V1StatefulSet>().Concat(isOn ? few : new List<V1StatefulSet>()).ToList(); all[0].Spec.CHANGE; return set; }")]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); var few = new List<V1StatefulSet> { set }; foreach (var x in Array.Empty<V1StatefulSet>().Concat(isOn ? few : new List<V1StatefulSet>())) x.Spec.CHANGE; return set; }")]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); var few = new Dictionary<string, V1StatefulSet> { [\"a\"] = set }; var all = new Dictionary<string, V1StatefulSet>(isOn ? few : new Dictionary<string, V1StatefulSet>()); all[\"a\"].Spec.CHANGE; return set; }")]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); var few = new Dictionary<string, V1StatefulSet> { [\"a\"] = set }; var all = new Dictionary<string, V1StatefulSet>(isOn ? few : new Dictionary<string, V1StatefulSet>()); foreach (var (k, v) in all) v.Spec.CHANGE; return set; }")]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); var few = new Dictionary<string, V1StatefulSet> { [\"a\"] = set }; foreach (var v in few.Values) v.Spec.CHANGE; return set; }")]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); var few = new Dictionary<string, V1StatefulSet> { [name] = set }; few[name + \"x\"] = Whole(); few.Values.First().Spec.CHANGE; return set; }")]
    public Task A_possible_change_is_respected(string members) => ChangingProgram.IsNotReportedAsync(members);

    [CSharp12Theory]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); var few = new List<V1StatefulSet> { set }; var all = new List<V1StatefulSet>(); all.AddRange(isOn ? few : []); var more = new List<V1StatefulSet>(); more.AddRange(all); more[0].Spec.CHANGE; return set; }")]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); var few = new List<V1StatefulSet> { set }; var all = new List<V1StatefulSet>(); all.AddRange(isOn ? few : []); var more = new List<V1StatefulSet>(all); more[0].Spec.CHANGE; return set; }")]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); var few = new List<V1StatefulSet> { set }; var all = new List<V1StatefulSet>(); all.AddRange(isOn ? few : []); List<V1StatefulSet> more = [.. all]; more[0].Spec.CHANGE; return set; }")]
    [InlineData("V1StatefulSet Entry(bool isOn, string name) { V1StatefulSet set = Whole(); var few = new List<V1StatefulSet> { set }; List<V1StatefulSet> all = [.. isOn ? few : []]; foreach (var x in all) x.Spec.CHANGE; return set; }")]
    public Task A_possible_change_of_CSharp_12_is_respected(string members) => ChangingProgram.IsNotReportedAsync(members);
}
