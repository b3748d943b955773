using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1LinuxContainerUser
{
    [JsonPropertyName("gid")]
    public long Gid { get; set; }

    [JsonPropertyName("supplementalGroups")]
    public IList<long?> SupplementalGroups { get; set; }

    [JsonPropertyName("uid")]
    public long Uid { get; set; }
}
