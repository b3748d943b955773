using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading.Changes;

/// <summary>Sets that are changed through a second name for what holds it.</summary>
public sealed class ChangedThroughNamesTests
{
    [Theory]
    [InlineData("static void F(ref V1StatefulSet s) { s.Spec.CHANGE; } V1StatefulSet Entry() { var set = Whole(); F(ref set); return set; }")]
    [InlineData("static bool F(V1StatefulSet s, out V1StatefulSetSpec spec) { spec = s.Spec; return true; } V1StatefulSet Entry() { var set = Whole(); if (F(set, out var sp)) sp.CHANGE; return set; }")]
    [InlineData("V1StatefulSet Entry() { string a = \"Recreate\", b = \"OnDelete\"; (a, b) = (b, a); var set = Whole(); set.Spec.UpdateStrategy.Type = a; return set; }")]
    [InlineData("V1StatefulSet Entry() { var t = (A: \"Recreate\", B: 1); t.A = \"OnDelete\"; var set = Whole(); set.Spec.UpdateStrategy.Type = t.A; return set; }")]
    [InlineData("V1StatefulSet Entry() { int n = 1; n.Inc(); var set = Whole(); set.Spec.UpdateStrategy.Type = n == 1 ? \"Recreate\" : \"OnDelete\"; return set; } } static class E { public static void Inc(this ref int n) => n++;")]
    [InlineData("V1StatefulSet Entry() { string t = \"Recreate\"; F(out t); var set = Whole(); set.Spec.UpdateStrategy.Type = t; return set; } void F(out string s) => s = \"OnDelete\";")]
    public Task A_change_is_seen(string members) => ChangingProgram.IsFollowedAsync(members);

    [CSharp14Theory]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); set?.Spec?.CHANGE; return set; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); set.Spec?.UpdateStrategy?.Type = \"OnDelete\"; return set; }")]
    [InlineData("V1StatefulSet Entry() { var a = new[] { \"Recreate\" }; a?[0] = \"OnDelete\"; var set = Whole(); set.Spec.UpdateStrategy.Type = a[0]; return set; }")]
    [InlineData("V1StatefulSet Entry() { int n = 1; n.Inc(); var set = Whole(); set.Spec.UpdateStrategy.Type = n == 1 ? \"Recreate\" : \"OnDelete\"; return set; } } static class E { extension(ref int n) { public void Inc() => n++; }")]
    [InlineData("V1StatefulSet Entry() { var all = new[] { \"Recreate\" }; Span<string> sp = all; sp[0] = \"OnDelete\"; var set = Whole(); set.Spec.UpdateStrategy.Type = all[0]; return set; }")]
    public Task A_change_of_CSharp_14_is_seen(string members) => ChangingProgram.IsFollowedAsync(members);

    [Theory]
    [InlineData("static void F(ref V1StatefulSetSpec s) { s.CHANGE; } V1StatefulSetSpec _s; V1StatefulSet Entry() { var set = Whole(); _s = set.Spec; F(ref _s); return set; }")]
    [InlineData("class P { public V1StatefulSet S; public void Deconstruct(out V1StatefulSetSpec a, out int b) { a = S.Spec; b = 1; } } V1StatefulSet Entry() { var set = Whole(); var (a, b) = new P { S = set }; a.CHANGE; return set; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); var (a, b) = set; a.CHANGE; return set; } } static class E { public static void Deconstruct(this V1StatefulSet s, out V1StatefulSetSpec a, out int b) { a = s.Spec; b = 1; } ")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); ref V1StatefulSet r = ref set; r.Spec.CHANGE; return set; }")]
    [InlineData("V1StatefulSet Entry() { var all = new[] { Whole() }; ref V1StatefulSet r = ref all[0]; r.Spec.CHANGE; return all[0]; }")]
    [InlineData("V1StatefulSet Entry() { var all = new[] { \"Recreate\" }; ref string r = ref all[0]; r = \"OnDelete\"; var set = Whole(); set.Spec.UpdateStrategy.Type = all[0]; return set; }")]
    [InlineData("static string[] _a = { \"Recreate\" }; static ref string R(string[] a) => ref a[0]; V1StatefulSet Entry() { var all = new[] { \"Recreate\" }; R(all) = \"OnDelete\"; var set = Whole(); set.Spec.UpdateStrategy.Type = all[0]; return set; }")]
    [InlineData("V1StatefulSet Entry() { var all = new[] { \"Recreate\" }; Span<string> sp = all; sp[0] = \"OnDelete\"; var set = Whole(); set.Spec.UpdateStrategy.Type = all[0]; return set; }")]
    [InlineData("V1StatefulSet Entry() { var all = new[] { \"Recreate\" }; all.AsSpan()[0] = \"OnDelete\"; var set = Whole(); set.Spec.UpdateStrategy.Type = all[0]; return set; }")]
    [InlineData("V1StatefulSet Entry() { var all = new[] { \"Recreate\" }; all.AsSpan().Fill(\"OnDelete\"); var set = Whole(); set.Spec.UpdateStrategy.Type = all[0]; return set; }")]
    [InlineData("V1StatefulSet Entry() { var all = new[] { \"Recreate\" }; Array.Fill(all, \"OnDelete\"); var set = Whole(); set.Spec.UpdateStrategy.Type = all[0]; return set; }")]
    [InlineData("V1StatefulSet Entry() { var all = new[] { \"Recreate\" }; all.SetValue(\"OnDelete\", 0); var set = Whole(); set.Spec.UpdateStrategy.Type = all[0]; return set; }")]
    [InlineData("static string F(in string s, Action a) { a(); return s; } V1StatefulSet Entry() { string t = \"Recreate\"; var set = Whole(); set.Spec.UpdateStrategy.Type = F(in t, () => t = \"OnDelete\"); return set; }")]
    [InlineData("static string F(in string s, ref string r) { r = \"OnDelete\"; return s; } V1StatefulSet Entry() { string t = \"Recreate\"; var set = Whole(); set.Spec.UpdateStrategy.Type = F(in t, ref t); return set; }")]
    [InlineData("V1StatefulSet Entry() { var t = \"Recreate\"; Interlocked.Exchange(ref t, \"OnDelete\"); var set = Whole(); set.Spec.UpdateStrategy.Type = t; return set; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); System.Runtime.CompilerServices.Unsafe.As<V1StatefulSet>(set).Spec.CHANGE; return set; }")]
    [InlineData("V1StatefulSet Entry(bool n) { string a = \"Recreate\", b = \"Recreate\"; ref string r = ref n ? ref a : ref b; r = \"OnDelete\"; var set = Whole(); set.Spec.UpdateStrategy.Type = a; return set; }")]
    [InlineData("V1StatefulSet Entry(bool n) { string a = \"x\", b = \"Recreate\"; ref string r = ref a; r = ref b; r = \"OnDelete\"; var set = Whole(); set.Spec.UpdateStrategy.Type = b; return set; }")]
    [InlineData("V1StatefulSet Entry() { var a = new[] { \"Recreate\" }; foreach (ref string s in a.AsSpan()) s = \"OnDelete\"; var set = Whole(); set.Spec.UpdateStrategy.Type = a[0]; return set; }")]
    [InlineData("V1StatefulSet Entry() { var t = (A: \"Recreate\", B: 1); ref var r = ref t.A; r = \"OnDelete\"; var set = Whole(); set.Spec.UpdateStrategy.Type = t.A; return set; }")]
    [InlineData("V1StatefulSet Entry() { var t = (A: \"Recreate\", B: 1); F(ref t.A); var set = Whole(); set.Spec.UpdateStrategy.Type = t.A; return set; } void F(ref string s) => s = \"OnDelete\";")]
    [InlineData("V1StatefulSet Entry() { var t = new O { A = \"Recreate\" }; F(ref t.A); var set = Whole(); set.Spec.UpdateStrategy.Type = t.A; return set; } void F(ref string s) => s = \"OnDelete\"; class O { public string A; }")]
    [InlineData("V1StatefulSet Entry() { var t = new[] { \"Recreate\" }; F(ref t[0]); var set = Whole(); set.Spec.UpdateStrategy.Type = t[0]; return set; } void F(ref string s) => s = \"OnDelete\";")]
    [InlineData("V1StatefulSet Entry() { string t = \"Recreate\"; void L(out string s) { s = \"x\"; t = \"OnDelete\"; } L(out var z); var set = Whole(); set.Spec.UpdateStrategy.Type = t; return set; }")]
    [InlineData("unsafe V1StatefulSet Entry() { int n = 1; int* p = &n; *p = 2; var set = Whole(); set.Spec.UpdateStrategy.Type = n == 1 ? \"Recreate\" : \"OnDelete\"; return set; }")]
    [InlineData("unsafe V1StatefulSet Entry() { var a = new[] { 1 }; fixed (int* p = a) { *p = 2; } var set = Whole(); set.Spec.UpdateStrategy.Type = a[0] == 1 ? \"Recreate\" : \"OnDelete\"; return set; }")]
    [InlineData("unsafe V1StatefulSet Entry() { var set = Whole(); delegate*<V1StatefulSet, void> p = &F; p(set); return set; } static void F(V1StatefulSet s) => s.Spec.CHANGE;")]
    public Task A_possible_change_is_respected(string members) => ChangingProgram.IsNotReportedAsync(members);

    [CSharp12Theory]
    [InlineData("[System.Runtime.CompilerServices.InlineArray(2)] struct Buf { public string _e; } V1StatefulSet Entry() { var b = new Buf(); b[0] = \"Recreate\"; Span<string> sp = b; sp[0] = \"OnDelete\"; var set = Whole(); set.Spec.UpdateStrategy.Type = b[0]; return set; }")]
    public Task A_possible_change_of_CSharp_12_is_respected(string members) => ChangingProgram.IsNotReportedAsync(members);

    [CSharp14Theory]
    [InlineData("void F(params ReadOnlySpan<V1StatefulSet> all) { foreach (var s in all) s.Spec.CHANGE; } V1StatefulSet Entry() { var set = Whole(); F(set); return set; }")]
    public Task A_possible_change_of_CSharp_14_is_respected(string members) => ChangingProgram.IsNotReportedAsync(members);
}
