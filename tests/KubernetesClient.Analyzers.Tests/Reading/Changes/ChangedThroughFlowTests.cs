using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading.Changes;

/// <summary>Sets that are changed through what runs between creation and use.</summary>
public sealed class ChangedThroughFlowTests
{
    [Theory]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); try { Console.WriteLine(); } catch (Exception) when (F(set)) { } return set; } static bool F(V1StatefulSet s) { s.Spec.CHANGE; return true; }")]
    [InlineData("V1StatefulSet Entry(int n) { var set = Whole(); switch (n) { case 1 when F(set): break; } return set; } static bool F(V1StatefulSet s) { s.Spec.CHANGE; return true; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); lock (set) { set.Spec.CHANGE; } return set; }")]
    [InlineData("class P { public V1StatefulSet S; public int X { get { S.Spec.CHANGE; return 1; } } } V1StatefulSet Entry() { var set = Whole(); var p = new P { S = set }; if (p is { X: 1 }) { } return set; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); if (set is var a) { a.Spec.CHANGE; } return set; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); if (set is { Spec: { } sp }) { sp.CHANGE; } return set; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); if (set is { Spec.UpdateStrategy: { } u }) { u.Type = \"OnDelete\"; } return set; }")]
    [InlineData("V1StatefulSet Entry(int n) { var set = Whole(); var x = n switch { 1 => F(set), _ => 2 }; return set; } int F(V1StatefulSet s) { s.Spec.CHANGE; return 1; }")]
    [InlineData("V1StatefulSet Entry(bool n) { var set = Whole(); var x = n ? F(set) : 2; return set; } int F(V1StatefulSet s) { s.Spec.CHANGE; return 1; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); try { return set; } finally { set.Spec.CHANGE; } }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); try { F(); } catch { set.Spec.CHANGE; } return set; } void F() { }")]
    [InlineData("V1StatefulSet Entry() { string t = \"Recreate\"; try { F(); } catch (Exception) when ((t = \"OnDelete\") != null) { } var set = Whole(); set.Spec.UpdateStrategy.Type = t; return set; } void F() { }")]
    [InlineData("V1StatefulSet Entry() { string t = \"Recreate\"; try { t = \"OnDelete\"; F(); t = \"Recreate\"; } catch (Exception) { } var set = Whole(); set.Spec.UpdateStrategy.Type = t; return set; } void F() { throw new Exception(); }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); try { F(set); } catch (Exception) { } return set; } void F(V1StatefulSet s) { s.Spec.CHANGE; throw new Exception(); }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); try { G(F(set), H()); } catch (Exception) { } return set; } int F(V1StatefulSet s) { s.Spec.CHANGE; return 1; } int H() => throw new Exception(); void G(int a, int b) { }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); try { throw new Exception($\"{F(set)}\"); } catch (Exception) { } return set; } object F(V1StatefulSet s) => s.Spec.CHANGE;")]
    [InlineData("V1StatefulSet Entry(object o) { var set = Whole(); try { _ = F(set) ?? throw new Exception(); } catch (Exception) { } return set; } object F(V1StatefulSet s) { object n = null; s.Spec.CHANGE; return n; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); try { return Get(F(set)); } catch (Exception) { return set; } } object F(V1StatefulSet s) => s.Spec.CHANGE; V1StatefulSet Get(object o) => throw new Exception();")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); try { Get(F(set)); } catch (Exception) { } return set; } object F(V1StatefulSet s) => s.Spec.CHANGE; int Get(object o) { return int.Parse($\"{o}\"); }")]
    public Task A_change_is_seen(string members) => ChangingProgram.IsFollowedAsync(members);

    [CSharp14Theory]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); set.Do(); return set; } } static class E { extension(V1StatefulSet set) { public void Do() { set.Spec.CHANGE; } } ")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); var x = set.Foo; return set; } } static class E { extension(V1StatefulSet set) { public int Foo { get { set.Spec.CHANGE; return 1; } } } ")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); set.Strategy = \"OnDelete\"; return set; } } static class E { extension(V1StatefulSet set) { public string Strategy { get => \"\"; set { set.Spec.UpdateStrategy.Type = value; } } } ")]
    public Task A_change_of_CSharp_14_is_seen(string members) => ChangingProgram.IsFollowedAsync(members);

    [Theory]
    [InlineData("V1StatefulSet Entry(bool b) { var set = Whole(); int i = 0; again: if (i == 1) set.Spec.CHANGE; i++; if (i < 2) goto again; return set; }")]
    [InlineData("class D : IDisposable { public V1StatefulSet S; public void Dispose() => S.Spec.CHANGE; } V1StatefulSet Entry() { var set = Whole(); using (new D { S = set }) { } return set; }")]
    [InlineData("class D : IDisposable { public V1StatefulSet S; public void Dispose() => S.Spec.CHANGE; } V1StatefulSet Entry() { var set = Whole(); { using var d = new D { S = set }; } return set; }")]
    [InlineData("class D : IDisposable { public V1StatefulSet S; public void Dispose() => S.Spec.CHANGE; } D Make(V1StatefulSet s) => new D { S = s }; V1StatefulSet Entry() { var set = Whole(); using (Make(set)) { } return set; }")]
    [InlineData("class D : IAsyncDisposable { public V1StatefulSet S; public ValueTask DisposeAsync() { S.Spec.CHANGE; return default; } } async Task<V1StatefulSet> Build() { var set = Whole(); await using (new D { S = set }) { } return set; }")]
    [InlineData("class En : IEnumerable<int>, IEnumerator<int> { public V1StatefulSet S; public IEnumerator<int> GetEnumerator() => this; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => this; public bool MoveNext() { S.Spec.CHANGE; return false; } public int Current => 1; object System.Collections.IEnumerator.Current => 1; public void Reset() { } public void Dispose() { } } V1StatefulSet Entry() { var set = Whole(); foreach (var x in new En { S = set }) { } return set; }")]
    [InlineData("V1StatefulSet _f; async Task<V1StatefulSet> Build() { _f = Whole(); await Task.Yield(); return _f; } public void Change() => _f.Spec.CHANGE;")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); foreach (var x in set) { } return set; } } static class E { public static IEnumerator<int> GetEnumerator(this V1StatefulSet s) { s.Spec.CHANGE; yield break; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); foreach (var x in set) { x.CHANGE; } return set; } } static class E { public static IEnumerator<V1StatefulSetSpec> GetEnumerator(this V1StatefulSet s) { yield return s.Spec; }")]
    [InlineData("class P { public V1StatefulSet S; public void Deconstruct(out int a, out int b) { S.Spec.CHANGE; a = b = 1; } } V1StatefulSet Entry() { var set = Whole(); var p = new P { S = set }; if (p is (1, 1)) { } return set; }")]
    [InlineData("class P { public V1StatefulSet S; public void Deconstruct(out V1StatefulSetSpec a, out int b) { a = S.Spec; b = 1; } } V1StatefulSet Entry() { var set = Whole(); var p = new P { S = set }; if (p is (var a, 1)) { a.CHANGE; } return set; }")]
    [InlineData("class P { public V1StatefulSet S; public void Deconstruct(out V1StatefulSetSpec a, out int b) { a = S.Spec; b = 1; } } V1StatefulSet Entry() { var set = Whole(); var p = new P { S = set }; switch (p) { case (var a, 1): a.CHANGE; break; } return set; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); var l = new List<V1StatefulSet> { set }; if (l is [var a, ..]) { a.Spec.CHANGE; } return set; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); var l = new[] { set }; if (l is [.. var a]) { a[0].Spec.CHANGE; } return set; }")]
    [InlineData("[System.Diagnostics.Conditional(\"DEBUG\")] static void Break(V1StatefulSet s) { s.Spec.UpdateStrategy.Type = \"Recreate\"; } V1StatefulSet Entry() { var set = Whole(); set.Spec.UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = \"OnDelete\" }; Break(set); return set; }")]
    [InlineData("V1StatefulSet Entry(int n) { var set = Whole(); do { set.Spec.CHANGE; } while (n-- > 0); return set; }")]
    [InlineData("V1StatefulSet Entry() { var set = Whole(); while (F(set)) { } return set; } bool F(V1StatefulSet s) { s.Spec.CHANGE; return false; }")]
    [InlineData("V1StatefulSet Entry(int k) { var set = Whole(); for (int i = 0; i < k; F(set), i++) { } return set; } bool F(V1StatefulSet s) { s.Spec.CHANGE; return false; }")]
    [InlineData("V1StatefulSet Entry(int k) { var set = Whole(); void L(int n) { if (n > 0) L(n - 1); else set.Spec.CHANGE; } L(k); return set; }")]
    [InlineData("V1StatefulSet Entry(int k) { var set = Whole(); L(set, k); return set; } void L(V1StatefulSet s, int n) { if (n > 0) L(s, n - 1); else s.Spec.CHANGE; }")]
    [InlineData("IEnumerable<V1StatefulSet> Build() { var s = Whole(); yield return s; s.Spec.CHANGE; }")]
    [InlineData("V1StatefulSet Entry() { string t = \"Recreate\"; void L(int n) { if (n > 0) { L(n - 1); } else { t = \"OnDelete\"; } } L(1); var set = Whole(); set.Spec.UpdateStrategy.Type = t; return set; }")]
    [InlineData("V1StatefulSet Entry() { string t = \"Recreate\"; Action<int> f = null; f = n => { if (n > 0) { f(n - 1); } else { t = \"OnDelete\"; } }; f(1); var set = Whole(); set.Spec.UpdateStrategy.Type = t; return set; }")]
    [InlineData("string _t = \"Recreate\"; void L(int n) { if (n > 0) L(n - 1); else _t = \"OnDelete\"; } V1StatefulSet Entry() { _t = \"Recreate\"; L(1); var set = Whole(); set.Spec.UpdateStrategy.Type = _t; return set; }")]
    [InlineData("class O { public string T = \"Recreate\"; public void L(int n) { if (n > 0) L(n - 1); else T = \"OnDelete\"; } } V1StatefulSet Entry() { var o = new O(); o.L(1); var set = Whole(); set.Spec.UpdateStrategy.Type = o.T; return set; }")]
    [InlineData("class O { public string T = \"Recreate\"; } static void L(O o, int n) { if (n > 0) L(o, n - 1); else o.T = \"OnDelete\"; } V1StatefulSet Entry() { var o = new O(); L(o, 1); var set = Whole(); set.Spec.UpdateStrategy.Type = o.T; return set; }")]
    public Task A_possible_change_is_respected(string members) => ChangingProgram.IsNotReportedAsync(members);
}
