using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A file that analyzers read besides the sources.</summary>
internal sealed class AdditionalFile : AdditionalText
{
    private readonly string _content;

    public AdditionalFile(string path, string content)
    {
        Path = path;
        _content = content;
    }

    public override string Path { get; }

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(_content);
}
