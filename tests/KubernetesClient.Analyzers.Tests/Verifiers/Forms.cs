using System;
using System.Collections.Generic;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Verifiers;

/// <summary>Named programs as the data of theories.</summary>
internal static class Forms
{
    /// <summary>Each program against each version of the client library.</summary>
    public static TheoryData<string, ClientVersion> OnAllClients(IReadOnlyDictionary<string, string> programs)
    {
        var forms = new TheoryData<string, ClientVersion>();
        foreach (string form in programs.Keys)
        {
            foreach (ClientVersion client in Enum.GetValues<ClientVersion>())
            {
                forms.Add(form, client);
            }
        }

        return forms;
    }
}
