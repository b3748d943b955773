using System;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;
using KubernetesClient.Analyzers.Tests.FormMatrix.Writing;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.FormMatrix;

/// <summary>In every form, what is not known is not judged.</summary>
public sealed class NotKnownInFormsTests
{
    public static TheoryData<string> Forms => new(AllForms.Read.Keys);

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Values_that_decide_and_are_not_known_are_not_judged(string name)
    {
        Form form = AllForms.Read[name];
        ClientVersion client = NewestClientOf(form);

        Assert.Empty(await FormRun.FindingsIn(form.Write(Cases.For(client).SelectMany(one => one.NotKnown), client)));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_a_method_that_is_not_known_is_given_is_not_judged(string name)
    {
        Form form = AllForms.Read[name];
        ClientVersion client = NewestClientOf(form);

        Assert.Empty(await FormRun.FindingsIn(form.Write(Cases.For(client).SelectMany(one => one.Wrong), client, isHooked: true)));
    }

    private static ClientVersion NewestClientOf(Form form) => Enum.GetValues<ClientVersion>().Last(form.Suits);
}
