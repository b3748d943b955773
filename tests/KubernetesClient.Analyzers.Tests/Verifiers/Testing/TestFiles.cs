using System.Globalization;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The names of files that a test does not name.</summary>
internal static class TestFiles
{
    /// <summary>The name of the file at an index: <c>/0/Test0.cs</c>.</summary>
    public static string DefaultName(int index, string project = "0") =>
        $"/{project}/Test{index.ToString(CultureInfo.InvariantCulture)}.cs";
}
