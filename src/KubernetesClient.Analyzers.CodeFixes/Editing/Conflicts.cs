using System.Collections.Generic;
using System.Linq;
using KubernetesClient.Analyzers.Changes;

namespace KubernetesClient.Analyzers.CodeFixes.Editing;

/// <summary>Changes that cannot both be made.</summary>
internal static class Conflicts
{
    /// <summary>Whether a change of one group is in the way of a change of another.</summary>
    public static bool Between(IReadOnlyCollection<Change> some, IReadOnlyCollection<Change> others) =>
        others.Any(other => some.Any(one => !one.Equals(other) && Between(one, other)));

    private static bool Between(Change one, Change other) => (one, other) switch
    {
        (AddManifest left, AddManifest right) => left.Manifest.Equals(right.Manifest) || (left.Beside == right.Beside && left.Role == right.Role),
        (SetProperty left, SetProperty right) => left.Creation == right.Creation && left.Property == right.Property,
        (AddEntry left, AddEntry right) => left.Creation == right.Creation && left.Key == right.Key,
        _ => Destroys(one, other) || Destroys(other, one),
    };

    /// <summary>Whether a change takes away the code that another one changes.</summary>
    private static bool Destroys(Change one, Change other) =>
        one is ReplaceExpression or Remove or RemoveManifest
        && one.Target.Path == other.Target.Path
        && (one.Target.Span.OverlapsWith(other.Target.Span) && (other is ReplaceExpression or Remove || one.Target.Span.Contains(other.Target.Span)));
}
