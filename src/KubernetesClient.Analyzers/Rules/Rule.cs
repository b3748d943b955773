using System.Collections.Generic;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Options;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>One rule. It speaks the language of Kubernetes and never sees syntax.</summary>
internal abstract class Rule
{
    /// <summary>What the rule reports.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The faults that are proven.</summary>
    public abstract IEnumerable<Finding> Check(Cluster cluster);

    /// <summary>Whether the options of the file in which a finding lies let it be reported.</summary>
    public virtual bool IsWanted(FileOptions options) => true;
}
