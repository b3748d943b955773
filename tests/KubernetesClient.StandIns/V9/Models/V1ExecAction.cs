using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1ExecAction
{
    public V1ExecAction()
    {
    }

    public V1ExecAction(IList<string> command = default)
    {
        Command = command;
    }

    [JsonPropertyName("command")]
    public IList<string> Command { get; set; }
}
