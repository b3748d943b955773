using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using KubernetesClient.Analyzers.Options;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.ByCases;

public sealed class EntryOptionsTests
{
    [Fact]
    public void Nothing_is_set_by_default() => Assert.Equal(new EntryOptions(MaxSteps: 10_000, ReportConditional: false), Of());

    [Fact]
    public void Both_are_read() => Assert.Equal(
        new EntryOptions(MaxSteps: 1200, ReportConditional: true),
        Of(("kubernetes_analyzers.max_steps", "1200"), ("kubernetes_analyzers.report_conditional", "TRUE")));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("1e6")]
    [InlineData("many")]
    [InlineData("99999999999")]
    public void What_is_not_understood_is_the_default(string value) => Assert.Equal(
        EntryOptions.Default,
        Of(("kubernetes_analyzers.max_steps", value), ("kubernetes_analyzers.report_conditional", value)));

    private static EntryOptions Of(params (string Name, string Value)[] options) => new FileOptions(new Written(options)).OfEntries();

    private sealed class Written(IEnumerable<(string Name, string Value)> options) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = options.ToDictionary(option => option.Name, option => option.Value, KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
