namespace k8s;

public partial interface IAutoscalingV2Operations
{
}
