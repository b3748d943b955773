using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;
using KubernetesClient.Analyzers.Tests.FormMatrix.Writing;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.FormMatrix;

/// <summary>What looks wrong and is not is silent in each form, beside nearly the same that is wrong.</summary>
public sealed class TrapFormsTests
{
    [Theory]
    [InlineData("one nested initializer")]
    [InlineData("statements after an empty creation")]
    [InlineData("a helper that fills an object it is handed")]
    [InlineData("four files with constants, static fields and properties")]
    [InlineData("extension methods that return their object")]
    [InlineData("fluent builders")]
    [InlineData("LINQ over arrays")]
    public async Task Only_what_is_wrong_is_reported(string form)
    {
        Form written = AllForms.Read[form];
        ModelNode[] manifests = Manifests.Traps.For(ClientVersion.V20).SelectMany(trap => trap.Right.Concat(trap.Wrong)).ToArray();

        Assert.Equal(FormMatrixTests.FindingsIn(manifests, written), await FormMatrixTests.FindingsIn(written, manifests, ClientVersion.V20));
    }
}
