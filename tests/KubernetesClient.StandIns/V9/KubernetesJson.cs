using System.IO;
using System.Text.Json;

namespace k8s;

public static class KubernetesJson
{
    public static TValue Deserialize<TValue>(string json) => JsonSerializer.Deserialize<TValue>(json);

    public static TValue Deserialize<TValue>(Stream json) => JsonSerializer.Deserialize<TValue>(json);

    public static string Serialize(object value) => JsonSerializer.Serialize(value);
}
