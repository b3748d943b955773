namespace KubernetesClient.Analyzers.Reading;

/// <summary>A member of the program, told apart from others without symbols or syntax.</summary>
/// <param name="Path">The file.</param>
/// <param name="Ordinal">Its position among the members of the file, which changes only with what the file declares.</param>
internal readonly record struct MemberKey(string Path, int Ordinal);
