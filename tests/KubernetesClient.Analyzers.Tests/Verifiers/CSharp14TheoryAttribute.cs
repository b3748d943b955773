using System;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>Tests whose sources are C# 14: they are left out on versions of Roslyn that do not know it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CSharp14TheoryAttribute : TheoryAttribute
{
    /// <summary>Tests of C# 14.</summary>
    public CSharp14TheoryAttribute() => Skip = Enum.IsDefined((LanguageVersion)1400) ? null : "This version of Roslyn does not know C# 14.";
}
