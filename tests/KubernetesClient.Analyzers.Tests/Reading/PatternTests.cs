using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>What is matched by patterns: by <c>is</c>, in conditions and in <c>switch</c>.</summary>
public sealed class PatternTests
{
    private const string Recreate = "set.Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|};";

    public static TheoryData<string> Taken => new()
    {
        // Constants take exactly what matches.
        "switch (Settings.Environment) { case \"production\": break; case \"test\": " + Recreate + " break; default: set.Spec = null; break; }",
        "switch (Settings.Environment) { default: set.Spec = null; break; case \"test\": case \"staging\": " + Recreate + " break; }",
        "switch (Settings.Environment) { case \"production\": break; default: " + Recreate + " break; }",
        "switch (Settings.Replicas) { case 1: break; case > 2 and < 5: " + Recreate + " break; default: set.Spec = null; break; }",
        "switch (Settings.Replicas) { case <= 2 or >= 7: break; case not 4: " + Recreate + " break; default: set.Spec = null; break; }",
        "switch (Settings.IsLarge) { case true: " + Recreate + " break; case false: set.Spec = null; break; }",
        "switch (Settings.Level) { case Level.Small: set.Spec = null; break; case Level.Large: " + Recreate + " break; case Level.Huge: set.Spec = null; break; }",
        "switch (set.Name()) { case \"other\": set.Spec = null; break; case var own when own == \"db\": " + Recreate + " break; default: set.Spec = null; break; }",
        "switch (set.Name()) { case \"db\" when Settings.Replicas > 5: set.Spec = null; break; case \"db\" when Settings.Replicas > 2: " + Recreate + " break; default: set.Spec = null; break; }",
        "set.Spec.UpdateStrategy.Type = Settings.Environment switch { \"production\" => \"RollingUpdate\", \"test\" => {|K8S2001:\"Recreate\"|}, _ => \"OnDelete\" };",
        "set.Spec.UpdateStrategy.Type = Settings.Level switch { Level.Small => \"OnDelete\", Level.Large or Level.Huge => {|K8S2001:\"Recreate\"|}, _ => throw new InvalidOperationException() };",
        "set.Spec.UpdateStrategy.Type = Settings.IsLarge switch { true => {|K8S2001:\"Recreate\"|}, false => \"OnDelete\" };",
        "set.Spec.UpdateStrategy.Type = Settings.Replicas switch { < 3 => \"OnDelete\", 3 => {|K8S2001:\"Recreate\"|}, > 3 => \"OnDelete\" };",
        "set.Spec.UpdateStrategy.Type = set switch { { Spec.ServiceName: null } => \"OnDelete\", { Spec: { ServiceName: \"db\" } } => {|K8S2001:\"Recreate\"|}, _ => \"OnDelete\" };",
        "set.Spec.UpdateStrategy.Type = (object)set switch { V1Deployment => \"OnDelete\", V1StatefulSet { Metadata.Name: \"db\" } => {|K8S2001:\"Recreate\"|}, _ => \"OnDelete\" };",
        "if (Settings.Level == Level.Large && Settings.Level != Level.Huge) { " + Recreate + " } else { set.Spec = null; }",
        "if ((int)Level.Large is 5) { } " + Recreate,

        // What is not known takes whatever may match: all do the same here.
        "switch (name) { case \"a\": " + Recreate + " break; default: " + Recreate + " break; }",
        "switch (number) { case > 1: " + Recreate + " break; case 1: " + Recreate + " break; default: throw new ArgumentException(name); }",
        "set.Spec.UpdateStrategy.Type = level switch { Level.Small => throw new ArgumentException(), Level.Large => {|K8S2001:\"Recreate\"|}, _ => throw new ArgumentException() };",
        "switch (level) { case Level.Small when isOn: throw new ArgumentException(); case Level.Large: " + Recreate + " break; default: throw new ArgumentException(); }",

        // Names that patterns give are the objects.
        "if (set is { Spec: { } spec }) { spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|}; }",
        "if (set is not { Spec: { UpdateStrategy: var strategy } }) { return null; } strategy.Type = {|K8S2001:\"Recreate\"|};",
        "if ((object)set is V1StatefulSet same) { same.Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|}; }",
        "if (set is IKubernetesObject<V1ObjectMeta> same) { same.Metadata.Name = \"x\"; } " + Recreate,
        "switch ((object)set) { case V1Deployment deployment: set.Spec = null; break; case V1StatefulSet { Spec: var spec }: spec.UpdateStrategy = new() { Type = {|K8S2001:\"Recreate\"|} }; break; default: set.Spec = null; break; }",
        "V1StatefulSetSpec spec = set switch { { Spec: { } held } => held, _ => new V1StatefulSetSpec() }; spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|};",
        "if (name is { Length: > 3 } longName) { set.Metadata.Name = longName; } " + Recreate,

        // Tests that are decided.
        "if (set is null) { return null; } " + Recreate,
        "if (set is not null && set.Spec is V1StatefulSetSpec) { " + Recreate + " } else { set.Spec = null; }",
        "if (set.Spec is { Replicas: null }) { " + Recreate + " } else { set.Spec = null; }",
        "if (set.Spec.Replicas is 3 or > 4) { set.Spec = null; } " + Recreate,
        "if (set is not { Metadata.Name: \"db\" }) { set.Spec = null; } " + Recreate,

        // What a test leaves of a choice.
        "V1StatefulSetUpdateStrategy strategy = isOn ? set.Spec.UpdateStrategy : null; if (strategy == null) { throw new InvalidOperationException(); } strategy.Type = {|K8S2001:\"Recreate\"|};",
        "V1StatefulSetUpdateStrategy strategy = isOn ? set.Spec.UpdateStrategy : null; if (strategy is null) { throw new InvalidOperationException(); } strategy.Type = {|K8S2001:\"Recreate\"|};",
        "V1StatefulSetUpdateStrategy strategy = isOn ? set.Spec.UpdateStrategy : null; if (strategy is not { }) { throw new InvalidOperationException(); } strategy.Type = {|K8S2001:\"Recreate\"|};",
        "V1StatefulSetUpdateStrategy strategy = isOn ? set.Spec.UpdateStrategy : null; if (!(strategy != null && number > 2)) { throw new InvalidOperationException(); } strategy.Type = {|K8S2001:\"Recreate\"|};",
        "string type = isOn ? \"Recreate\" : null; if (type is null) { throw new InvalidOperationException(); } set.Spec.UpdateStrategy.Type = {|K8S2001:type|};",
        "string type = isOn ? \"Recreate\" : null; set.Spec.UpdateStrategy.Type = type is null ? {|K8S2001:\"Recreate\"|} : {|K8S2001:type|};",
        "string type = isOn ? \"Recreate\" : \"OnDelete\"; if (type is \"OnDelete\") { throw new InvalidOperationException(); } set.Spec.UpdateStrategy.Type = {|K8S2001:type|};",
    };

    public static TheoryData<string> NotSurelyTaken => new()
    {
        "switch (name) { case \"a\": " + Unmarked + " break; }",
        "switch (name) { case \"a\": " + Unmarked + " break; default: break; }",
        "switch (name) { case \"a\": break; default: " + Unmarked + " break; }",
        "switch (number) { case > 1: " + Unmarked + " break; case 1: " + Unmarked + " break; }",
        "switch (level) { case Level.Small: " + Unmarked + " break; case Level.Large: " + Unmarked + " break; }",
        "switch (Settings.Environment) { case \"test\" when isOn: " + Unmarked + " break; case \"test\": break; }",
        "switch (Settings.Environment) { case \"test\" when isOn: break; case \"test\": " + Unmarked + " break; }",
        "switch (Settings.Environment) { case \"production\": " + Unmarked + " break; }",
        "switch (Settings.Level) { case Level.Small or Level.Huge: " + Unmarked + " break; }",
        "switch (isOn) { case true: " + Unmarked + " break; case false: break; }",
        "set.Spec.UpdateStrategy.Type = name switch { \"a\" => \"Recreate\", _ => \"OnDelete\" };",
        "set.Spec.UpdateStrategy.Type = Settings.Level switch { Level.Large when isOn => \"Recreate\", _ => \"OnDelete\" };",
        "set.Spec.UpdateStrategy.Type = Settings.Replicas switch { > 3 => \"Recreate\", _ => \"OnDelete\" };",
        "set.Spec.UpdateStrategy.Type = (object)set switch { V1Deployment => \"Recreate\", _ => \"OnDelete\" };",
        "set.Spec.UpdateStrategy.Type = (object)set switch { IKubernetesObject<V1ObjectMeta> => \"OnDelete\", _ => \"Recreate\" };",
        "set.Spec.UpdateStrategy.Type = set switch { { Metadata.Name: \"other\" } => \"Recreate\", _ => \"OnDelete\" };",
        Unmarked + " switch (name) { case \"a\": set.Spec.UpdateStrategy.Type = \"OnDelete\"; break; }",
        Unmarked + " if (set is { Spec: { } spec }) { spec.UpdateStrategy.Type = \"OnDelete\"; }",
        Unmarked + " if (set.Spec is var spec) { spec.UpdateStrategy = null; }",
        Unmarked + " if ((object)set is V1StatefulSet same && isOn) { same.Spec.UpdateStrategy.Type = \"OnDelete\"; }",
        Unmarked + " if (set is not { Spec.UpdateStrategy: { } strategy }) { return null; } strategy.Type = name;",
        Unmarked + " switch (set) { case { Spec: var spec } when isOn: spec.UpdateStrategy = null; break; }",
        Unmarked + " if (set is { Spec: var spec }) { hook(spec); }",
        Unmarked + " if (pod.Containers is [var first, ..]) { set.Spec = null; }",
        "V1StatefulSet other = Whole(); object either = isOn ? set : other; if (either is V1StatefulSet one) { one.Spec.UpdateStrategy.Type = \"Recreate\"; }",
        "string type = isOn ? \"Recreate\" : \"OnDelete\"; if (type is not \"Rec\") { set.Spec.UpdateStrategy.Type = type; }",
        "string type = isOn ? \"Recreate\" : null; if (type is null) { type = \"OnDelete\"; } set.Spec.UpdateStrategy.Type = type;",
        "string type = isOn ? \"Recreate\" : \"OnDelete\"; if (type == name) { return null; } set.Spec.UpdateStrategy.Type = type;",
        "if (name == \"a\" || level == Level.Large) { " + Unmarked + " }",
        "if (name is \"a\" or \"b\") { " + Unmarked + " }",
    };

    private static string Unmarked => "set.Spec.UpdateStrategy.Type = \"Recreate\";";

    [Theory]
    [MemberData(nameof(Taken))]
    public Task What_surely_matches_is_run(string statements) => Verify.Reports(SetProgram.Doing(statements));

    [Theory]
    [MemberData(nameof(NotSurelyTaken))]
    public Task What_may_match_or_not_is_silent(string statements) => Verify.Silent(SetProgram.Doing(statements));
}
