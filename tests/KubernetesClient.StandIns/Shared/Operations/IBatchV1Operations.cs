namespace k8s;

public partial interface IBatchV1Operations
{
}
