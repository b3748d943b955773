namespace k8s;

public partial interface IPolicyV1Operations
{
}
