using System;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Traps;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.ByCases;

/// <summary>Option <c>report_conditional</c>: what is wrong in some case is reported with the condition.</summary>
public sealed class ReportConditionalTests
{
    private const string NotHeadless = "Service 'db' that governs StatefulSet 'db' is not headless (ClusterIP is not \"None\"): pods get no DNS names of their own";

    [Theory]
    [InlineData("bool headless", "headless ? \"None\" : null", "!headless")]
    [InlineData("bool tool", "tool ? null : \"None\"", "tool")]
    [InlineData("bool a, bool b", "a && b ? null : \"None\"", "a && b")]
    [InlineData("bool a, bool b", "a || !b ? \"None\" : null", "!a && b")]
    [InlineData("string address", "address is null ? \"None\" : \"10.0.0.1\"", "address != null")]
    [InlineData("int port", "port < 1024 ? \"10.0.0.1\" : \"None\"", "port < 1024")]
    [InlineData("string role", "role switch { \"peers\" => \"None\", _ => null }", "role != \"peers\"")]
    [InlineData("string role, string peers", "role == peers ? \"None\" : null", "role != peers")]
    public async Task A_Service_that_is_not_headless_in_some_case(string parameters, string clusterIP, string condition)
    {
        await Test(parameters, clusterIP, mark: false).RunAsync();

        ManifestAnalyzerTest test = Test(parameters, clusterIP, mark: true);
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nkubernetes_analyzers.report_conditional = true\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("K8S1004", DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithLocation(1)
            .WithMessage($"{NotHeadless} when {condition}"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("")]
    [InlineData("truely")]
    public async Task What_is_not_understood_is_no(string value)
    {
        ManifestAnalyzerTest test = Test("bool headless", "headless ? \"None\" : null", mark: false);
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nkubernetes_analyzers.report_conditional = {value}\n"));
        await test.RunAsync();
    }

    private static ManifestAnalyzerTest Test(string parameters, string clusterIP, bool mark)
    {
        string written = mark ? clusterIP.Replace("null", "{|#0:null|}", StringComparison.Ordinal).Replace("\"10.0.0.1\"", "{|#0:\"10.0.0.1\"|}", StringComparison.Ordinal).Replace("address is {|#0:null|}", "address is null", StringComparison.Ordinal) : clusterIP;
        return TrapProgram.Of(ClientVersion.V20, $$"""
            // Database.cs
            internal static class Database
            {
                public static object[] Build({{parameters}}) => new object[]
                {
                    new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = {{(mark ? "{|#1:\"db\"|}" : "\"db\"")}}, {{TrapProgram.Pods}} } },
                    new V1Service { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1ServiceSpec { ClusterIP = {{written}}, Selector = Parts.Labels("db"), Ports = Parts.Ports() } },
                };
            }
            """);
    }
}
