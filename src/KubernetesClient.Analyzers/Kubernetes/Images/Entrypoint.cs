namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>What an image runs before the arguments that it is given.</summary>
internal enum Entrypoint
{
    /// <summary>Nothing: the first argument is the command.</summary>
    None,

    /// <summary>A script that runs the command among its arguments, or the server if they begin with a flag.</summary>
    Script,

    /// <summary>The server itself.</summary>
    Server,
}
