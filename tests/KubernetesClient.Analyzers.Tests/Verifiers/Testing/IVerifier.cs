using System.Collections.Generic;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How a test fails.</summary>
public interface IVerifier
{
    /// <summary>Fails unless both are equal.</summary>
    void Equal<T>(T expected, T actual, string? message = null);

    /// <summary>Fails unless the condition holds.</summary>
    void True(bool assert, string? message = null);

    /// <summary>Fails unless the collection is empty.</summary>
    void Empty<T>(string collectionName, IEnumerable<T> collection);
}
