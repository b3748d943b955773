using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Changes;

/// <summary>
/// What a fix does to the program: what is written where, not how. It holds no syntax; the editor of the fixes finds the
/// form that the code around the place has.
/// </summary>
/// <param name="Target">The code that is changed: nothing outside of it depends on the change but what flows through it.</param>
internal abstract record Change(Place Target);

/// <summary>Writes another value in place of an expression.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Value">What stands there afterwards.</param>
internal sealed record ReplaceExpression(Place Expression, NewValue Value) : Change(Expression);

/// <summary>Gives a property to an object that has none.</summary>
/// <param name="Creation">The expression that creates the object.</param>
/// <param name="Property">The property.</param>
/// <param name="Value">Its value.</param>
internal sealed record SetProperty(Place Creation, string Property, NewValue Value) : Change(Creation);

/// <summary>Adds an item at the end of a list.</summary>
/// <param name="Creation">The expression that creates the list.</param>
/// <param name="Item">The item.</param>
internal sealed record AddItem(Place Creation, NewValue Item) : Change(Creation);

/// <summary>Adds an entry to a dictionary that has none of its key.</summary>
/// <param name="Creation">The expression that creates the dictionary.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record AddEntry(Place Creation, string Key, NewValue Value) : Change(Creation);

/// <summary>
/// Takes away what gives an expression to its object: the element of an initializer, the item of a list, the argument, the
/// assignment.
/// </summary>
/// <param name="Expression">The expression that is no longer given.</param>
internal sealed record Remove(Place Expression) : Change(Expression);

/// <summary>Lets the program no longer build and deploy a manifest.</summary>
/// <param name="Creation">The expression that creates it.</param>
internal sealed record RemoveManifest(Place Creation) : Change(Creation);

/// <summary>Lets the program build and deploy a workload as one of another kind; what that kind has not is left out.</summary>
/// <param name="Creation">The expression that creates it.</param>
/// <param name="Type">The type of the other kind: <c>V1Deployment</c>.</param>
internal sealed record ConvertManifest(Place Creation, string Type) : Change(Creation);

/// <summary>Lets the program build and deploy another manifest, in the way in which it builds and deploys one that is there.</summary>
/// <param name="Beside">The expression that creates the manifest that is there.</param>
/// <param name="Manifest">The new one.</param>
/// <param name="Role">What a local or a method that holds it would be called: <c>HeadlessService</c>.</param>
internal sealed record AddManifest(Place Beside, ModelValue Manifest, string Role) : Change(Beside);
