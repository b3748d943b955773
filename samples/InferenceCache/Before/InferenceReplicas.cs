using System.Collections.Generic;
using k8s.Models;

namespace InferenceCache;

/// <summary>The replicas of a large language model, each with the model on its own disk.</summary>
internal static class InferenceReplicas
{
    private const string Model = "hf://example/assistant-7b-awq";

    public static V1StatefulSet Create()
    {
        var set = new V1StatefulSet();
        set.Metadata = new V1ObjectMeta();
        set.Metadata.Name = "llm";
        set.Spec = new V1StatefulSetSpec();
        set.Spec.Replicas = 4;
        set.Spec.ServiceName = InferenceService.Name;
        set.Spec.Selector = new V1LabelSelector();
        set.Spec.Selector.MatchLabels = new Dictionary<string, string> { ["app"] = InferenceService.App };

        // All replicas load their model at once.
        set.Spec.PodManagementPolicy = "parallel";

        // A new model is tried on the last replica first.
        set.Spec.UpdateStrategy = new V1StatefulSetUpdateStrategy();
        set.Spec.UpdateStrategy.Type = "OnDelete";
        set.Spec.UpdateStrategy.RollingUpdate = new V1RollingUpdateStatefulSetStrategy();
        set.Spec.UpdateStrategy.RollingUpdate.Partition = 4;

        set.Spec.Template = new V1PodTemplateSpec();
        set.Spec.Template.Metadata = new V1ObjectMeta();
        set.Spec.Template.Metadata.Labels = new Dictionary<string, string> { ["app"] = InferenceService.App };
        set.Spec.Template.Spec = Pod();
        return set;
    }

    private static V1PodSpec Pod()
    {
        var pod = new V1PodSpec();
        pod.InitContainers = new List<V1Container>();
        pod.InitContainers.Add(FetchModel());
        pod.Containers = new List<V1Container>();
        pod.Containers.Add(Server());
        InferenceStorage.AddVolumes(pod);
        return pod;
    }

    /// <summary>Fetches the model, unless it is there already.</summary>
    private static V1Container FetchModel()
    {
        var container = new V1Container();
        container.Name = "fetch-model";
        container.Image = "registry.example.com/inference/fetch:1.2";
        container.Args = new List<string> { "--if-missing", Model, InferenceStorage.ModelPath };
        InferenceStorage.AddMounts(container);
        return container;
    }

    private static V1Container Server()
    {
        var container = new V1Container();
        container.Name = "server";
        container.Image = "registry.example.com/inference/server:4.1";
        container.Args = new List<string> { "--model", InferenceStorage.ModelPath, "--adapters", InferenceStorage.AdapterPath };
        container.Ports = new List<V1ContainerPort>();
        container.Ports.Add(new V1ContainerPort { Name = "http", ContainerPort = InferenceService.Port });
        container.Resources = new V1ResourceRequirements();
        container.Resources.Limits = new Dictionary<string, ResourceQuantity>();
        container.Resources.Limits["nvidia.com/gpu"] = new ResourceQuantity("1");
        container.ReadinessProbe = new V1Probe();
        container.ReadinessProbe.HttpGet = new V1HTTPGetAction { Path = "/health", Port = "http" };
        container.ReadinessProbe.PeriodSeconds = 10;
        InferenceStorage.AddMounts(container);
        return container;
    }
}
