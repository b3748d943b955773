using System.IO;
using System.Text.Json;

namespace k8s;

public static class KubernetesJson
{
    public static TValue Deserialize<TValue>(string json, JsonSerializerOptions jsonSerializerOptions = null) => JsonSerializer.Deserialize<TValue>(json, jsonSerializerOptions);

    public static TValue Deserialize<TValue>(Stream json, JsonSerializerOptions jsonSerializerOptions = null) => JsonSerializer.Deserialize<TValue>(json, jsonSerializerOptions);

    public static string Serialize(object value, JsonSerializerOptions jsonSerializerOptions = null) => JsonSerializer.Serialize(value, jsonSerializerOptions);
}
