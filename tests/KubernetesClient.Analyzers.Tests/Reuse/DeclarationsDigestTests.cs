using KubernetesClient.Analyzers.Reading.Reuse;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reuse;

public sealed class DeclarationsDigestTests
{
    [Theory]
    [InlineData("class C { void M() { } }", "class C { /* */ void M() { int x = 1; } }")]
    [InlineData("class C { int M() => 1; }", "class C { int M() => 2; }")]
    [InlineData("class C { int P => 1; }", "class C { int P => 2; }")]
    [InlineData("class C { int P { get { return 1; } set => M(); } }", "class C { int P { get { return 2; } set => N(); } }")]
    [InlineData("class C { int P { get; } = 1; }", "class C { int P { get; } = 2; }")]
    [InlineData("class C { static readonly int F = 1; }", "class C { static readonly int F = 2; }")]
    [InlineData("class C { C() { } ~C() { } }", "class C { C() { M(); } ~C() { M(); } }")]
    [InlineData("class C { public static C operator +(C a, C b) => a; }", "class C { public static C operator +(C a, C b) => b; }")]
    [InlineData("int x = 1;", "int x = 2; M();")]
    public void Bodies_are_left_out(string one, string other) => Assert.Equal(DigestOf(one), DigestOf(other));

    [Theory]
    [InlineData("class C { const int F = 1; }", "class C { const int F = 2; }")]
    [InlineData("class C { const int F = 1; }", "class C { static readonly int F = 1; }")]
    [InlineData("enum E { A = 1 }", "enum E { A = 2 }")]
    [InlineData("class C { void M(int x = 1) { } }", "class C { void M(int x = 2) { } }")]
    [InlineData("class C { void M() { } }", "class C { int M() { } }")]
    [InlineData("class C { void M() { } }", "class C { async void M() { } }")]
    [InlineData("class C { int P { get; } }", "class C { int P { get; set; } }")]
    [InlineData("class C { int P { get; } }", "class C { int P { get { return 1; } } }")]
    [InlineData("class C { }", "class C : D { }")]
    [InlineData("class C<T> { }", "class C<T> where T : class { }")]
    [InlineData("[A(1)] class C { }", "[A(2)] class C { }")]
    [InlineData("using A;", "using B;")]
    [InlineData("class C { }", "namespace N { class C { } }")]
    [InlineData("int x = 1;", "int y = 1;")]
    [InlineData("M(out var x);", "M(out var y);")]
    [InlineData("", "M();")]
    public void Declarations_are_not(string one, string other) => Assert.NotEqual(DigestOf(one), DigestOf(other));

    private static string DigestOf(string source) => DeclarationsDigest.Of(CSharpSyntaxTree.ParseText(source).GetRoot());
}
