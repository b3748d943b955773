using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Fails with an <see cref="InvalidOperationException"/>, whatever the test framework.</summary>
public class DefaultVerifier : IVerifier
{
    /// <inheritdoc />
    public void Equal<T>(T expected, T actual, string? message = null) =>
        True(EqualityComparer<T>.Default.Equals(expected, actual), $"{message}\nExpected:\n{expected}\nActual:\n{actual}");

    /// <inheritdoc />
    public void True(bool assert, string? message = null)
    {
        if (!assert)
        {
            throw new InvalidOperationException(message);
        }
    }

    /// <inheritdoc />
    public void Empty<T>(string collectionName, IEnumerable<T> collection)
    {
        T[] items = collection.ToArray();
        True(items.Length == 0, $"{collectionName} should be empty, but has:\n{string.Join("\n", items)}");
    }
}
