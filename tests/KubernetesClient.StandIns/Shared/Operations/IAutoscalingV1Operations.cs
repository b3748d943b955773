namespace k8s;

public partial interface IAutoscalingV1Operations
{
}
