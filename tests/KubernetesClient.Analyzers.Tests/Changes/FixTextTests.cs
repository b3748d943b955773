using System;
using System.Collections.Immutable;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Changes;

public sealed class FixTextTests
{
    private static readonly Place There = new("/program/1:2, \"odd\" name.cs", new TextSpan(12, 34));

    public static TheoryData<object> Changes()
    {
        NewValue text = new TextValue("12:\n\"{}\\ü");
        return new TheoryData<object>
        {
            new ReplaceExpression(There, text),
            new ReplaceExpression(There, new NumberValue(long.MinValue)),
            new ReplaceExpression(There, new FlagValue(true)),
            new ReplaceExpression(There, new FlagValue(false)),
            new SetProperty(There, "Limit", new QuantityValue("10Gi")),
            new SetProperty(There, "Name", new SameAs(There, Otherwise: null)),
            new SetProperty(There, "Name", new SameAs(There, new SameAs(There, text))),
            new SetProperty(There, "Limit", new ProvisionalValue(new QuantityValue("10Gi"), "Look at it")),
            new SetProperty(There, "Name", new JoinedText([text, new SameAs(There, Otherwise: null)])),
            new ReplaceExpression(There, new ModelConstant("V1Service", "KubeKind")),
            new AddItem(There, new NewList("string", [])),
            new AddItem(There, new NewList("string", [text, text])),
            new AddEntry(There, "a:b", new NewMap("string", [(text, new TextValue(""))])),
            new Remove(There),
            new RemoveManifest(There),
            new ConvertManifest(There, "V1Deployment"),
            new AddManifest(There, new ModelValue("V1Service", [("Metadata", new ModelValue("V1ObjectMeta", [("Name", text)])), ("Spec", new ModelValue("V1ServiceSpec", []))]), "HeadlessService"),
        };
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_is_written_is_read(object change)
    {
        ImmutableArray<ProposedFix> fixes = [new("key", "Title: 1", [(Change)change, new Remove(There)]), new("", "", [])];
        Assert.Equal<ProposedFix>(fixes, FixText.Read(FixText.Write(fixes)));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_is_cut_off_is_no_proposal(object change)
    {
        string text = FixText.Write(new[] { new ProposedFix("key", "title", [(Change)change]) });
        for (int length = 0; length < text.Length; length++)
        {
            Assert.Throws<FormatException>(() => FixText.Read(text.Substring(0, length)));
        }
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("-1:a")]
    [InlineData("99999999999:a")]
    [InlineData("1:11:k1:t1:15:other")]
    [InlineData("1:11:k1:t1:16:remove1:p2:-11:1")]
    [InlineData("1:11:k1:t1:16:remove1:p1:110:2147483647")]
    [InlineData("1:11:k1:t1:18:manifest1:p1:11:14:text1:a1:r")]
    public void What_is_something_else_is_no_proposal(string text) => Assert.Throws<FormatException>(() => FixText.Read(text));
}
