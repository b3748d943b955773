using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading.Changes;

/// <summary>Sets that are changed through operators and conversions of the program.</summary>
public sealed class ChangedThroughOperatorsTests
{
    [Theory]
    [InlineData("sealed class N { readonly string _v; public N(string v) { _v = v; } public static implicit operator string(N n) => n._v; public override string ToString() => _v; } V1StatefulSet Entry() { N n = new N(\"Recreate\"); var set = Whole(); set.Spec.UpdateStrategy.Type = n; return set; }")]
    [InlineData("sealed class N { readonly string _v; public N(string v) { _v = v; } public override string ToString() => _v; } V1StatefulSet Entry() { N n = new N(\"Recreate\"); var set = Whole(); set.Spec.UpdateStrategy.Type = $\"{n}\"; return set; }")]
    [InlineData("readonly record struct N(string V) { public static implicit operator string(N n) => n.V; public static implicit operator N(string n) => new N(n); } V1StatefulSet Entry() { N n = \"Recreate\"; var set = Whole(); set.Spec.UpdateStrategy.Type = n; return set; }")]
    public Task What_changes_nothing_leaves_it_wrong(string members) => ChangingProgram.IsReportedAsync(members);

    [Theory]
    [InlineData("class W { public V1StatefulSet S; public static implicit operator W(V1StatefulSet s) { s.Spec.CHANGE; return new W { S = s }; } } V1StatefulSet Entry() { var set = Whole(); W w = set; return set; }")]
    [InlineData("class W { public V1StatefulSet S; public static explicit operator V1StatefulSet(W w) { w.S.Spec.CHANGE; return w.S; } } V1StatefulSet Entry() { var set = Whole(); var s2 = (V1StatefulSet)new W { S = set }; return s2; }")]
    [InlineData("class W { public V1StatefulSet S; public static W operator +(W w, V1StatefulSet s) { s.Spec.CHANGE; return w; } } V1StatefulSet Entry() { var set = Whole(); var w = new W() + set; return set; }")]
    [InlineData("class W { public V1StatefulSet S; public static bool operator ==(W w, V1StatefulSet s) { s.Spec.CHANGE; return true; } public static bool operator !=(W w, V1StatefulSet s) => false; } V1StatefulSet Entry() { var set = Whole(); var w = new W(); if (w == set) { } return set; }")]
    [InlineData("class W { public V1StatefulSet S; public static bool operator !(W w) { w.S.Spec.CHANGE; return true; } } V1StatefulSet Entry() { var set = Whole(); var w = new W { S = set }; if (!w) { } return set; }")]
    [InlineData("class W { public V1StatefulSet S; public static bool operator true(W w) { w.S.Spec.CHANGE; return true; } public static bool operator false(W w) => false; } V1StatefulSet Entry() { var set = Whole(); var w = new W { S = set }; if (w) { } return set; }")]
    [InlineData("class W { V1StatefulSet _s; public V1StatefulSet S { get => _s; set { value.Spec.CHANGE; _s = value; } } } V1StatefulSet Entry() { var set = Whole(); var w = new W(); w.S ??= set; return set; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); var o = new O { N = 1 }; o.N++; set.Spec.UpdateStrategy.Type = o.N == 1 ? \"Recreate\" : \"OnDelete\"; return set; } class O { public int N; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); var o = new[] { 1 }; o[0]++; set.Spec.UpdateStrategy.Type = o[0] == 1 ? \"Recreate\" : \"OnDelete\"; return set; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); int n = 2; n -= 1; set.Spec.UpdateStrategy.Type = n == 2 ? \"Recreate\" : \"OnDelete\"; return set; }")]
    [InlineData("class W { public V1StatefulSet S; public override string ToString() { S.Spec.CHANGE; return \"\"; } } V1StatefulSet Entry() { var set = Whole(); var w = new W { S = set }; w.ToString(); return set; }")]
    [InlineData("class W { public V1StatefulSet S; public override string ToString() { S.Spec.CHANGE; return \"\"; } } V1StatefulSet Entry() { var set = Whole(); var w = new W { S = set }; var x = $\"{w}\"; return set; }")]
    [InlineData("class W { public V1StatefulSet S; public override bool Equals(object o) { S.Spec.CHANGE; return true; } public override int GetHashCode() => 1; } V1StatefulSet Entry() { var set = Whole(); var w = new W { S = set }; w.Equals(1); return set; }")]
    public Task A_change_is_seen(string members) => ChangingProgram.IsFollowedAsync(members);

    [CSharp14Theory]
    [InlineData("V1StatefulSet Entry() { var o = new O { T = \"\" }; o?.T += \"OnDelete\"; var set = Whole(); set.Spec.UpdateStrategy.Type = o.T == \"\" ? \"Recreate\" : \"OnDelete\"; return set; } class O { public string T; }")]
    public Task A_change_of_CSharp_14_is_seen(string members) => ChangingProgram.IsFollowedAsync(members);

    [Theory]
    [InlineData("class W { public V1StatefulSet S; public static W operator ++(W w) { w.S.Spec.CHANGE; return w; } } V1StatefulSet Entry() { var set = Whole(); var w = new W { S = set }; w++; return set; }")]
    [InlineData("sealed class N : IFormattable { readonly string _v; public N(string v) { _v = v; } public override string ToString() => _v; public string ToString(string f, IFormatProvider p) => \"OnDelete\"; } V1StatefulSet Entry() { N n = new N(\"Recreate\"); var set = Whole(); set.Spec.UpdateStrategy.Type = $\"{n}\"; return set; }")]
    public Task A_possible_change_is_respected(string members) => ChangingProgram.IsNotReportedAsync(members);

    [CSharp14Theory]
    [InlineData("class W { public V1StatefulSet S; public void operator +=(int n) { S.Spec.CHANGE; } } V1StatefulSet Entry() { var set = Whole(); var w = new W { S = set }; w += 1; return set; }")]
    [InlineData("class W { public V1StatefulSet S; public void operator ++() { S.Spec.CHANGE; } } V1StatefulSet Entry() { var set = Whole(); var w = new W { S = set }; w++; return set; }")]
    public Task A_possible_change_of_CSharp_14_is_respected(string members) => ChangingProgram.IsNotReportedAsync(members);
}
