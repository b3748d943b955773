using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubernetesClient.Analyzers.Tests.Rules.Rollout;

/// <summary>Programs that give one setting to an object of a workload <c>db</c>, each in a form of its own.</summary>
/// <param name="Path">Where the object is below the workload: <c>Spec.UpdateStrategy</c>.</param>
/// <param name="Type">The object's type.</param>
/// <param name="Others">What else the object is given.</param>
internal sealed partial record SettingForms(string Path, string Type, params (string Property, string Expression)[] Others)
{
    /// <summary>What gives a workload its selector.</summary>
    public const string Selector = "new V1LabelSelector { MatchLabels = new Dictionary<string, string> { [\"app\"] = \"db\" } }";

    /// <summary>What gives a workload its pods.</summary>
    public const string Template = "Program.Template()";

    private const string Pods = "new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { [\"app\"] = \"db\" } }, Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = \"db\", Image = \"example.com/db:1.0\" } } } }";

    /// <summary>The names of the forms.</summary>
    public static ImmutableArray<string> Names { get; } = ImmutableArray.Create("initializer", "statement", "filled parameter", "helper in another file", "constant in another file", "named argument of 9", "named argument of 17");

    /// <summary>The type of the workload, or of another manifest that has a selector.</summary>
    public string Workload { get; init; } = "V1StatefulSet";

    /// <summary>What is assigned to the workload besides: <c>Spec.Replicas = 3;</c>.</summary>
    public ImmutableArray<string> Assigned { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>What the object is put into where it is assigned: <c>new List&lt;V1EnvVar&gt; { {0} }</c>.</summary>
    public string Holding { get; init; } = "{0}";

    /// <summary>Another member of the program: <c>public static V1Service Service() => …;</c>.</summary>
    public string Besides { get; init; } = "";

    /// <summary>The fix makes one expression of another in a form of the program, or takes the setting away.</summary>
    /// <param name="form">The name of the form.</param>
    /// <param name="property">The property that is set.</param>
    /// <param name="wrong">The expression with a mark.</param>
    /// <param name="right">The expression after the fix; null if nothing is set.</param>
    /// <param name="key">The equivalence key of the fix; null for the first.</param>
    public Task Fixes<TFix>(string form, string property, string wrong, string? right, string? key = null)
        where TFix : CodeFixProvider, new()
    {
        var test = new ManifestCodeFixTest<TFix> { Client = ClientOf(form), CodeActionEquivalenceKey = key };
        foreach (string source in Write(form, property, wrong, wrong))
        {
            test.TestState.Sources.Add(source);
        }

        foreach (string source in Write(form, property, right, right ?? wrong))
        {
            test.FixedState.Sources.Add(Mark().Replace(source, "${marked}"));
        }

        return test.RunAsync();
    }

    private string Usual => Workload switch
    {
        "V1StatefulSet" => $"ServiceName = \"db\", Selector = {Selector}, Template = Template()",
        "V1Deployment" => $"Selector = {Selector}, Template = Template()",
        "V1Service" => "Selector = new Dictionary<string, string> { [\"app\"] = \"db\" }",
        _ => $"Selector = {Selector}",
    };

    private static ClientVersion ClientOf(string form) => form switch
    {
        "named argument of 9" => ClientVersion.V9,
        "named argument of 17" => ClientVersion.V17,
        _ => ClientVersion.V20,
    };

    private string[] Write(string form, string property, string? expression, string constant)
    {
        string? setting = expression is null ? null : $"{property} = {expression}";
        string filled = $"var made = {Creation(setting: null)};";
        string statement = setting is null ? "" : $"\n        made.{setting};";
        return form switch
        {
            "initializer" => new[] { Program(Creation(setting)) },
            "statement" => new[] { Program("Make()", $"private static {Type} Make()\n    {{\n        {filled}{statement}\n        return made;\n    }}") },
            "filled parameter" => new[] { Program("Make()", $"private static {Type} Make()\n    {{\n        {filled}\n        Fill(made);\n        return made;\n    }}\n\n    private static void Fill({Type} made)\n    {{{statement}\n    }}") },
            "helper in another file" => new[] { Program("Parts.Make()"), File("Parts", $"public static {Type} Make() => {Creation(setting)};") },
            "constant in another file" => new[] { Program(Creation(setting is null ? null : $"{property} = Settings.Chosen")), File("Settings", $"public static readonly {TypeOf(constant)} Chosen = {constant};") },
            _ => new[] { Program($"new {Type}({string.Join(", ", Others.Select(other => Argument(other.Property, other.Expression)).Concat(expression is null ? Array.Empty<string>() : new[] { Argument(property, expression) }))})") },
        };
    }

    private static string TypeOf(string expression) => expression.Contains('"', StringComparison.Ordinal) ? "string" : "int";

    private static string Argument(string property, string expression) => $"{char.ToLowerInvariant(property[0])}{property[1..]}: {expression}";

    private string Creation(string? setting)
    {
        string[] settings = Others.Select(other => $"{other.Property} = {other.Expression}").Concat(setting is null ? Array.Empty<string>() : new[] { setting }).ToArray();
        return $"new {Type} {{ {string.Join(", ", settings)} }}".Replace("{  }", "{ }", StringComparison.Ordinal);
    }

    private string Program(string expression, string member = "") => File("Program", $$"""
        public static {{Workload}} Build()
            {
                var built = new {{Workload}} { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new {{Workload}}Spec { {{Usual}} } };
                {{string.Concat(Assigned.Select(assigned => $"built.{assigned}\n        "))}}built.{{Path}} = {{Holding.Replace("{0}", expression, StringComparison.Ordinal)}};
                return built;
            }

            public static V1PodTemplateSpec Template() => {{Pods}};{{string.Concat(new[] { member, Besides }.Where(other => other.Length > 0).Select(other => $"\n\n    {other}"))}}
        """);

    private static string File(string name, string member) => $$"""
        using System.Collections.Generic;
        using k8s.Models;

        public static class {{name}}
        {
            {{member}}
        }
        """;

    [GeneratedRegex(@"\{\|K8S\d{4}:(?<marked>.*?)\|\}")]
    private static partial Regex Mark();
}
