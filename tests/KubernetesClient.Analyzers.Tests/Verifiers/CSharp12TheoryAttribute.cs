using System;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>Tests whose sources are C# 12: they are left out on versions of Roslyn that do not know it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CSharp12TheoryAttribute : TheoryAttribute
{
    /// <summary>Tests of C# 12.</summary>
    public CSharp12TheoryAttribute() => Skip = CSharp12FactAttribute.IsKnown ? null : CSharp12FactAttribute.Reason;
}
