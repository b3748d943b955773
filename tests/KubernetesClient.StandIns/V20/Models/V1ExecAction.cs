using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1ExecAction
{
    [JsonPropertyName("command")]
    public IList<string> Command { get; set; }
}
