using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1LinuxContainerUser
{
    public V1LinuxContainerUser()
    {
    }

    public V1LinuxContainerUser(long gid, long uid, IList<long?> supplementalGroups = default)
    {
        Gid = gid;
        Uid = uid;
        SupplementalGroups = supplementalGroups;
    }

    [JsonPropertyName("gid")]
    public long Gid { get; set; }

    [JsonPropertyName("supplementalGroups")]
    public IList<long?> SupplementalGroups { get; set; }

    [JsonPropertyName("uid")]
    public long Uid { get; set; }
}
