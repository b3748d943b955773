namespace k8s;

public partial interface IAppsV1Operations
{
}
