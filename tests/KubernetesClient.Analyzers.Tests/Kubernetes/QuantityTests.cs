using KubernetesClient.Analyzers.Kubernetes;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Kubernetes;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    [InlineData("+1", 1)]
    [InlineData("-1", -1)]
    [InlineData("-0", 0)]
    [InlineData("5.", 5)]
    [InlineData(".5", 0.5)]
    [InlineData("1.5Gi", 1.5 * 1024 * 1024 * 1024)]
    [InlineData("1Ki", 1024)]
    [InlineData("1Mi", 1024 * 1024)]
    [InlineData("1Ti", 1024d * 1024 * 1024 * 1024)]
    [InlineData("1Pi", 1024d * 1024 * 1024 * 1024 * 1024)]
    [InlineData("1Ei", 1024d * 1024 * 1024 * 1024 * 1024 * 1024)]
    [InlineData("1k", 1e3)]
    [InlineData("1M", 1e6)]
    [InlineData("1G", 1e9)]
    [InlineData("1T", 1e12)]
    [InlineData("1P", 1e15)]
    [InlineData("1E", 1e18)]
    [InlineData("100m", 0.1)]
    [InlineData("100u", 1e-4)]
    [InlineData("100n", 1e-7)]
    [InlineData("12e6", 12e6)]
    [InlineData("12E6", 12e6)]
    [InlineData("12e-3", 0.012)]
    public void A_quantity_is_read(string text, double amount) => Assert.Equal((decimal)amount, Quantity.Parse(text)!.Value.Amount);

    [Theory]
    [InlineData("")]
    [InlineData("Gi")]
    [InlineData("10GB")]
    [InlineData("10GiB")]
    [InlineData("10 Gi")]
    [InlineData(" 10Gi")]
    [InlineData("10Gi\n")]
    [InlineData("10gi")]
    [InlineData("10g")]
    [InlineData("10K")]
    [InlineData("10ki")]
    [InlineData("10mi")]
    [InlineData("1e")]
    [InlineData("1e1.5")]
    [InlineData("1,5Gi")]
    [InlineData("1.2.3")]
    [InlineData(".")]
    [InlineData("--1")]
    [InlineData("0x10")]
    [InlineData("ten")]
    public void Anything_else_is_none(string text) => Assert.Null(Quantity.Parse(text));

    [Theory]
    [InlineData("99999999999999999999Ei")]
    [InlineData("1e999999999")]
    public void More_than_Kubernetes_keeps_is_the_most_that_it_keeps(string text) => Assert.Equal(long.MaxValue, Quantity.Parse(text)!.Value.Amount);

    [Theory]
    [InlineData("1e-999999")]
    [InlineData("0.1n")]
    public void What_is_not_none_is_more_than_none(string text) => Assert.InRange(Quantity.Parse(text)!.Value.Amount, 0m, 0.000000001m);

    [Theory]
    [InlineData("10GB", "10G")]
    [InlineData("10GiB", "10Gi")]
    [InlineData("10 Gi", "10Gi")]
    [InlineData(" 10 GB ", "10G")]
    [InlineData("10Gi", null)]
    [InlineData("large", null)]
    [InlineData("10X", null)]
    public void Spaces_and_bytes_are_left_out(string text, string? meant) => Assert.Equal(meant, Quantity.MeantBy(text));
}
