using System;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ManagedFieldsEntry
{
    public V1ManagedFieldsEntry()
    {
    }

    public V1ManagedFieldsEntry(string apiVersion = default, string fieldsType = default, object fieldsV1 = default, string manager = default, string operation = default, string subresource = default, DateTime? time = default)
    {
        ApiVersion = apiVersion;
        FieldsType = fieldsType;
        FieldsV1 = fieldsV1;
        Manager = manager;
        Operation = operation;
        Subresource = subresource;
        Time = time;
    }

    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; }

    [JsonPropertyName("fieldsType")]
    public string FieldsType { get; set; }

    [JsonPropertyName("fieldsV1")]
    public object FieldsV1 { get; set; }

    [JsonPropertyName("manager")]
    public string Manager { get; set; }

    [JsonPropertyName("operation")]
    public string Operation { get; set; }

    [JsonPropertyName("subresource")]
    public string Subresource { get; set; }

    [JsonPropertyName("time")]
    public DateTime? Time { get; set; }
}
