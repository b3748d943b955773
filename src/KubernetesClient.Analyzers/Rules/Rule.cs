using System.Collections.Generic;
using KubernetesClient.Analyzers.Linking;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>One rule. It speaks the language of Kubernetes and never sees syntax.</summary>
internal abstract class Rule
{
    /// <summary>What the rule reports.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The faults that are proven, as far as the options of the files in which they lie let them be reported.</summary>
    public abstract IEnumerable<Finding> Check(Cluster cluster);
}
