using System;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>A test whose sources are C# 12: it is left out on versions of Roslyn that do not know it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CSharp12FactAttribute : FactAttribute
{
    internal const string Reason = "This version of Roslyn does not know C# 12.";

    /// <summary>A test of C# 12.</summary>
    public CSharp12FactAttribute() => Skip = IsKnown ? null : Reason;

    internal static bool IsKnown => Enum.IsDefined((LanguageVersion)1200);
}
