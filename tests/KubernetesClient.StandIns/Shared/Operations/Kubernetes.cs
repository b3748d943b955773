namespace k8s;

public partial class Kubernetes : IKubernetes
{
    public Kubernetes(KubernetesClientConfiguration config)
    {
    }

    public IAppsV1Operations AppsV1 => throw new StandInException();

    public ICoreV1Operations CoreV1 => throw new StandInException();

    public IAutoscalingV1Operations AutoscalingV1 => throw new StandInException();

    public IAutoscalingV2Operations AutoscalingV2 => throw new StandInException();

    public IPolicyV1Operations PolicyV1 => throw new StandInException();

    public IBatchV1Operations BatchV1 => throw new StandInException();

    public void Dispose()
    {
    }
}
