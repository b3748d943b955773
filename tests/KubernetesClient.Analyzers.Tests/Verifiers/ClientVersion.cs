namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>A version of the client library that tests compile against.</summary>
public enum ClientVersion
{
    /// <summary>9.1.3: classes with constructors.</summary>
    V9,

    /// <summary>17.0.14: the last classes, constructors with other parameter positions.</summary>
    V17,

    /// <summary>20.0.84: records.</summary>
    V20,
}
