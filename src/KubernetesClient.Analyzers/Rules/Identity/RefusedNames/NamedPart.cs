namespace KubernetesClient.Analyzers.Rules.Identity.RefusedNames;

/// <summary>What has a name, by which other things may know it.</summary>
internal enum NamedPart
{
    /// <summary>A StatefulSet or a Deployment.</summary>
    Workload,

    /// <summary>A Service, which StatefulSets may name as their governing one.</summary>
    Service,

    /// <summary>A container.</summary>
    Container,

    /// <summary>A volume or a claim template, which containers mount by its name.</summary>
    Volume,
}
