namespace KubernetesClient.Analyzers.Rules;

/// <summary>Where the pages of the rules are.</summary>
internal static class HelpLink
{
    /// <summary>The page of a rule.</summary>
    public static string Of(string id) => $"{ProductInfo.ProjectUrl}/blob/main/docs/rules/{id}.md";
}
