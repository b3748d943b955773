using System.Collections.Generic;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Further projects by name.</summary>
public class ProjectCollection : Dictionary<string, ProjectState>
{
    /// <summary>The project of a name; made on first use.</summary>
    public new ProjectState this[string name] => TryGetValue(name, out ProjectState? project) ? project : base[name] = new ProjectState(name);
}
