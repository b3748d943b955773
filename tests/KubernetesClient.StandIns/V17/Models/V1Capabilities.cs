using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1Capabilities
{
    public V1Capabilities()
    {
    }

    public V1Capabilities(IList<string> add = default, IList<string> drop = default)
    {
        Add = add;
        Drop = drop;
    }

    [JsonPropertyName("add")]
    public IList<string> Add { get; set; }

    [JsonPropertyName("drop")]
    public IList<string> Drop { get; set; }
}
