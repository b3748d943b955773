using System.Collections.Generic;
using k8s.Models;

namespace InferenceCache;

/// <summary>The Service through which a router reaches each replica: a conversation goes to the replica that has its prefix cached.</summary>
internal static class InferenceService
{
    public const string Name = "llm-replicas";
    public const string App = "llm";
    public const int Port = 8000;

    public static V1Service Headless()
    {
        var service = new V1Service();
        service.Metadata = new V1ObjectMeta();
        service.Metadata.Name = Name;
        service.Spec = new V1ServiceSpec();
        service.Spec.ClusterIP = "None";
        service.Spec.Selector = new Dictionary<string, string>();
        service.Spec.Selector["app"] = App;
        service.Spec.Ports = new List<V1ServicePort>();
        service.Spec.Ports.Add(new V1ServicePort { Name = "http", Port = Port });
        return service;
    }
}
