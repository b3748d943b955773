using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>Lets records compile for netstandard2.0, which does not have this type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;
