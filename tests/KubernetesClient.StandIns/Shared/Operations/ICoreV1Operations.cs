namespace k8s;

public partial interface ICoreV1Operations
{
}
