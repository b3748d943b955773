namespace k8s.Models;

public record V1Patch
{
    public V1Patch(object body, PatchType type)
    {
        Content = body;
        Type = type;
    }

    public enum PatchType
    {
        Unknown,
        JsonPatch,
        MergePatch,
        StrategicMergePatch,
        ApplyPatch,
    }

    public object Content { get; private set; }

    public PatchType Type { get; private set; }
}
