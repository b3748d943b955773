using System.Collections.Generic;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The files of a project, named or numbered.</summary>
public class SourceFileList : List<(string filename, string content)>
{
    private readonly string _project;

    internal SourceFileList(string project) => _project = project;

    /// <summary>Adds a file that is named by its number.</summary>
    public void Add(string content) => Add((TestFiles.DefaultName(Count, _project), content));
}
