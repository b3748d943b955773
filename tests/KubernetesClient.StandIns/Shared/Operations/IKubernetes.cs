using System;

namespace k8s;

public partial interface IKubernetes : IDisposable
{
    IAppsV1Operations AppsV1 { get; }

    ICoreV1Operations CoreV1 { get; }

    IAutoscalingV1Operations AutoscalingV1 { get; }

    IAutoscalingV2Operations AutoscalingV2 { get; }

    IPolicyV1Operations PolicyV1 { get; }

    IBatchV1Operations BatchV1 { get; }
}
