using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Traps.Shapes;

/// <summary>The traps once more, in the other shapes that programs give them; each beside the same without the doubt.</summary>
public sealed class ShapesTests
{
    private static readonly Dictionary<string, Shape> All = new[] { LanguageShapes.All, ManifestShapes.All, ProbeShapes.All }
        .SelectMany(shapes => shapes)
        .ToDictionary(shape => shape.Key, shape => shape.Value);

    public static TheoryData<string> Shapes => new(All.Keys);

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Only_what_is_sure_is_reported(string shape)
    {
        await TrapProgram.Of(ClientVersion.V20, All[shape].Doubtful).RunAsync();
        await TrapProgram.Of(ClientVersion.V20, All[shape].Sure).RunAsync();
    }
}
