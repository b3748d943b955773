using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using KubernetesClient.Analyzers.Tests.Verifiers;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KubernetesClient.Analyzers.Tests.Editing;

/// <summary>A program with names for places in it: <c>{|name:…|}</c>; names are those of one program, in all its files.</summary>
internal sealed class MarkedProgram
{
    private readonly ImmutableArray<string> _texts;
    private readonly Dictionary<string, Place> _places = new();

    /// <summary>Reads the marks of some files.</summary>
    public MarkedProgram(params string[] files) => _texts = files.Select((file, index) => Read(file, PathOf(index))).ToImmutableArray();

    /// <summary>The place of a name.</summary>
    public Place this[string name] => _places[name];

    /// <summary>The path of a file.</summary>
    public static string PathOf(int file) => $"/program/File{file}.cs";

    /// <summary>The text of a file without its marks.</summary>
    public string TextOf(int file) => _texts[file];

    /// <summary>The program as a project that uses a version of the client.</summary>
    public Project With(ClientVersion client)
    {
        var id = ProjectId.CreateNewId();
        Solution solution = new AdhocWorkspace().CurrentSolution
            .AddProject(id, "Program", "Program", LanguageNames.CSharp)
            .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithProjectParseOptions(id, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest))
            .WithProjectMetadataReferences(id, FrameworkAssemblies.All.Add(ClientAssembly.Of(client)));
        for (int file = 0; file < _texts.Length; file++)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), $"File{file}.cs", SourceText.From(_texts[file]), filePath: PathOf(file));
        }

        return solution.GetProject(id)!;
    }

    private string Read(string marked, string path)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Name, int Start)>();
        for (int index = 0; index < marked.Length; index++)
        {
            if (string.CompareOrdinal(marked, index, "{|", 0, 2) == 0)
            {
                int colon = marked.IndexOf(':', index);
                open.Push((marked.Substring(index + 2, colon - index - 2), text.Length));
                index = colon;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, index, "|}", 0, 2) == 0)
            {
                (string name, int start) = open.Pop();
                _places.Add(name, new Place(path, TextSpan.FromBounds(start, text.Length)));
                index++;
            }
            else
            {
                text.Append(marked[index]);
            }
        }

        return open.Count == 0 ? text.ToString() : throw new ArgumentException($"A mark is not closed in:\n{marked}");
    }
}
