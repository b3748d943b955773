using System;

namespace k8s;

public sealed class StandInException : NotSupportedException
{
    public StandInException()
        : base("This is a stand-in for the KubernetesClient library: it has the library's shape and reaches no cluster.")
    {
    }
}
