using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading.Changes;

/// <summary>Sets that are changed through members that do more than they look like.</summary>
public sealed class ChangedThroughMembersTests
{
    [CSharp14Theory]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); set.Do(); return set; } } static class E { extension(V1StatefulSet set) { public void Do() { set.Spec.Replicas = 3; } } ")]
    public Task What_changes_nothing_of_CSharp_14_leaves_it_wrong(string members) => ChangingProgram.IsReportedAsync(members);

    [Theory]
    [InlineData("partial void Customize(V1StatefulSet s); V1StatefulSet Entry() { var set = Whole(); Customize(set); return set; } partial void Customize(V1StatefulSet s) { s.Spec.CHANGE; }")]
    [InlineData("class W { public V1StatefulSet S; public int this[string k] { get { S.Spec.CHANGE; return 1; } } } V1StatefulSet Entry() { var set = Whole(); var w = new W { S = set }; int i = w[\"a\"]; return set; }")]
    [InlineData("class W { public V1StatefulSet S { get => null; set { value.Spec.CHANGE; } } } V1StatefulSet Entry() { var set = Whole(); var w = new W(); w.S = set; return set; }")]
    [InlineData("class W { public V1StatefulSet S { get => null; set { value.Spec.CHANGE; } } } V1StatefulSet Entry() { var set = Whole(); var w = new W { S = set }; return set; }")]
    [InlineData("class W { public V1StatefulSet S; public int X { get { S.Spec.CHANGE; return 1; } } } V1StatefulSet Entry() { var set = Whole(); var w = new W { S = set }; var x = w.X; return set; }")]
    [InlineData("interface I { void Do(V1StatefulSet s); } class W : I { void I.Do(V1StatefulSet s) => s.Spec.CHANGE; public void Do(V1StatefulSet s) { } } V1StatefulSet Entry() { var set = Whole(); ((I)new W()).Do(set); return set; }")]
    [InlineData("interface I { void Do(V1StatefulSet s); } class W : I { void I.Do(V1StatefulSet s) => s.Spec.CHANGE; public void Do(V1StatefulSet s) { } } V1StatefulSet Entry() { var set = Whole(); I i = new W(); i.Do(set); return set; }")]
    [InlineData("interface I { void Do(V1StatefulSet s) => s.Spec.CHANGE; } class W : I { } V1StatefulSet Entry() { var set = Whole(); I i = new W(); i.Do(set); return set; }")]
    [InlineData("interface I { void Do(V1StatefulSet s) { } } class W : I { void I.Do(V1StatefulSet s) => s.Spec.CHANGE; } V1StatefulSet Entry() { var set = Whole(); I i = new W(); i.Do(set); return set; }")]
    [InlineData("void F(params V1StatefulSet[] all) { foreach (var s in all) s.Spec.CHANGE; } V1StatefulSet Entry() { var set = Whole(); F(set, set); return set; }")]
    [InlineData("class W : System.Collections.IEnumerable { public void Add(V1StatefulSet s) { s.Spec.CHANGE; } public System.Collections.IEnumerator GetEnumerator() => null; } V1StatefulSet Entry() { var set = Whole(); var w = new W { set }; return set; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); var w = new List<V1StatefulSetSpec> { set }; return set; } } static class E { public static void Add(this List<V1StatefulSetSpec> w, V1StatefulSet s) { s.Spec.CHANGE; }")]
    [InlineData("record R { public V1StatefulSet S { get; set; } public int X { get => 1; init { S.Spec.CHANGE; } } } V1StatefulSet Entry() { var set = Whole(); var r = new R { S = set }; var r2 = r with { X = 2 }; return set; }")]
    [InlineData("class P { public P(V1StatefulSet s) { s.Spec.CHANGE; } } class W : P { public W(V1StatefulSet s) : base(s) { } } V1StatefulSet Entry() { var set = Whole(); new W(set); return set; }")]
    [InlineData("class W { public W(V1StatefulSet s) { s.Spec.CHANGE; } public W(V1StatefulSet s, int n) : this(s) { } } V1StatefulSet Entry() { var set = Whole(); new W(set, 1); return set; }")]
    [InlineData("class P { public P(V1StatefulSet s) { Do(s); } protected virtual void Do(V1StatefulSet s) { } } class W : P { public W(V1StatefulSet s) : base(s) { } protected override void Do(V1StatefulSet s) { s.Spec.CHANGE; } } V1StatefulSet Entry() { var set = Whole(); new W(set); return set; }")]
    [InlineData("readonly struct St { public readonly V1StatefulSet S; public St(V1StatefulSet s) { S = s; } public void Do() { S.Spec.CHANGE; } } V1StatefulSet Entry() { var set = Whole(); var s = new St(set); s.Do(); return set; }")]
    [InlineData("interface I { V1StatefulSet S { get; } int X { get { S.Spec.CHANGE; return 1; } } } class W : I { public V1StatefulSet S { get; set; } } V1StatefulSet Entry() { var set = Whole(); I w = new W { S = set }; var x = w.X; return set; }")]
    [InlineData("V1StatefulSet Entry() { object o = Whole(); ((V1StatefulSet)o).Spec.CHANGE; return (V1StatefulSet)o; }")]
    [InlineData("V1StatefulSet Entry() { object o = Whole(); (o as V1StatefulSet).Spec.CHANGE; return (V1StatefulSet)o; }")]
    [InlineData("V1StatefulSet Entry() { var s = Whole(); ISpec<V1StatefulSetSpec> i = s; i.Spec.CHANGE; return s; }")]
    [InlineData("class O { public string T { get; init; } = \"Recreate\"; } V1StatefulSet Entry() { var s = Whole(); s.Spec.UpdateStrategy.Type = new O { T = \"OnDelete\" }.T; return s; }")]
    [InlineData("const string T = \"OnDelete\"; V1StatefulSet Entry() { var s = Whole(); s.Spec.UpdateStrategy.Type = T; return s; }")]
    [InlineData("V1StatefulSet Entry() { var s = Whole(); new Holder { Set = s, X = { CHANGE } }; return s; } class Holder { public V1StatefulSet Set; public V1StatefulSetSpec X => Set.Spec; }")]
    public Task A_change_is_seen(string members) => ChangingProgram.IsFollowedAsync(members);

    [CSharp12Theory]
    [InlineData("class W(V1StatefulSet s) { public void Do() => s.Spec.CHANGE; } V1StatefulSet Entry() { var set = Whole(); new W(set).Do(); return set; }")]
    [InlineData("class V(V1StatefulSet s) { public void Do() => s.Spec.CHANGE; } class W(V1StatefulSet s) : V(s); V1StatefulSet Entry() { var set = Whole(); new W(set).Do(); return set; }")]
    public Task A_change_of_CSharp_12_is_seen(string members) => ChangingProgram.IsFollowedAsync(members);

    [CSharp14Theory]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); V1StatefulSet.Do(set); return set; } } static class E { extension(V1StatefulSet) { public static void Do(V1StatefulSet s) { s.Spec.CHANGE; } } ")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); var x = set + 1; return set; } } static class E { extension(V1StatefulSet) { public static V1StatefulSet operator +(V1StatefulSet s, int n) { s.Spec.CHANGE; return s; } } ")]
    [InlineData("class W { public V1StatefulSet S { get; set { value.Spec.CHANGE; field = value; } } } V1StatefulSet Entry() { var set = Whole(); var w = new W(); w.S = set; return w.S; }")]
    public Task A_change_of_CSharp_14_is_seen(string members) => ChangingProgram.IsFollowedAsync(members);

    [Theory]
    [InlineData("static V1StatefulSet S; static class T { static T() { S.Spec.CHANGE; } public static int X; } V1StatefulSet Entry() { S = Whole(); T.X = 1; return S; }")]
    [InlineData("class W { public V1StatefulSet this[string k] { set { value.Spec.CHANGE; } } } V1StatefulSet Entry() { var set = Whole(); var w = new W(); w[\"a\"] = set; return set; }")]
    [InlineData("class W { public V1StatefulSet this[string k] { set { value.Spec.CHANGE; } } } V1StatefulSet Entry() { var set = Whole(); var w = new W { [\"a\"] = set }; return set; }")]
    [InlineData("interface I { static abstract void Do(V1StatefulSet s); } class W : I { public static void Do(V1StatefulSet s) => s.Spec.CHANGE; } static void G<T>(V1StatefulSet s) where T : I => T.Do(s); V1StatefulSet Entry() { var set = Whole(); G<W>(set); return set; }")]
    [InlineData("interface I { static virtual void Do(V1StatefulSet s) { } } class W : I { public static void Do(V1StatefulSet s) => s.Spec.CHANGE; } static void G<T>(V1StatefulSet s) where T : I => T.Do(s); V1StatefulSet Entry() { var set = Whole(); G<W>(set); return set; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); dynamic d = set; d.Spec.CHANGE; return set; }")]
    [InlineData("void F(dynamic d) { d.Spec.CHANGE; } V1StatefulSet Entry() { var set = Whole(); F(set); return set; }")]
    [InlineData("void F(V1StatefulSet d, int n) { d.Spec.CHANGE; } V1StatefulSet Entry(dynamic n) { var set = Whole(); F(set, n); return set; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); Log($\"{set}\"); return set; } void Log(H h) { } } [System.Runtime.CompilerServices.InterpolatedStringHandler] class H { public H(int a, int b) { } public void AppendLiteral(string s) { } public void AppendFormatted(V1StatefulSet s) { s.Spec.CHANGE; }")]
    [InlineData("class W { public V1StatefulSet S { set { value.Spec.CHANGE; } } } static void F<T>(V1StatefulSet s) where T : W, new() { new T { S = s }; } V1StatefulSet Entry() { var set = Whole(); F<W>(set); return set; }")]
    [InlineData("struct St { public V1StatefulSet S; public void Do() { S.Spec.CHANGE; } } V1StatefulSet Entry() { var set = Whole(); var s = new St { S = set }; s.Do(); return set; }")]
    [InlineData("static string T = \"Recreate\"; V1StatefulSet Entry() { T = \"OnDelete\"; var s = Whole(); s.Spec.UpdateStrategy.Type = T; return s; }")]
    [InlineData("static string T = \"Recreate\"; [System.Runtime.CompilerServices.ModuleInitializer] internal static void I() { T = \"OnDelete\"; } V1StatefulSet Entry() { var s = Whole(); s.Spec.UpdateStrategy.Type = T; return s; }")]
    [InlineData("static readonly string[] T = { \"Recreate\" }; public static void X() => T[0] = \"OnDelete\"; V1StatefulSet Entry() { var s = Whole(); s.Spec.UpdateStrategy.Type = T[0]; return s; }")]
    [InlineData("readonly string T = \"Recreate\"; public Deployment() { T = \"OnDelete\"; } V1StatefulSet Entry() { var s = Whole(); s.Spec.UpdateStrategy.Type = T; return s; }")]
    public Task A_possible_change_is_respected(string members) => ChangingProgram.IsNotReportedAsync(members);

    [CSharp12Theory]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); W w = [set]; return set; } } [System.Runtime.CompilerServices.CollectionBuilder(typeof(WB), \"Create\")] class W : IEnumerable<V1StatefulSet> { public IEnumerator<V1StatefulSet> GetEnumerator() => null; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; } static class WB { public static W Create(ReadOnlySpan<V1StatefulSet> s) { s[0].Spec.CHANGE; return new W(); }")]
    public Task A_possible_change_of_CSharp_12_is_respected(string members) => ChangingProgram.IsNotReportedAsync(members);

    [CSharp14Theory]
    [InlineData("class W { public string S { get => field == \"Recreate\" ? \"OnDelete\" : field; set; } } V1StatefulSet Entry() { var set = Whole(); var w = new W { S = \"Recreate\" }; set.Spec.UpdateStrategy.Type = w.S; return set; }")]
    [InlineData("void F(params IEnumerable<V1StatefulSet> all) { foreach (var s in all) s.Spec.CHANGE; } V1StatefulSet Entry() { var set = Whole(); F(set); return set; }")]
    [InlineData("void F(params List<V1StatefulSet> all) { all[0].Spec.CHANGE; } V1StatefulSet Entry() { var set = Whole(); F(set); return set; }")]
    public Task A_possible_change_of_CSharp_14_is_respected(string members) => ChangingProgram.IsNotReportedAsync(members);
}
