using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>An object of the cluster if there is one, else a new one: of the new one everything is known, of the other nothing.</summary>
public sealed class UpsertTests
{
    private const string Recreate = "set.Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|};";

    public static TheoryData<string> Known => new()
    {
        "V1StatefulSet set = list.Items.FirstOrDefault() ?? Whole(); " + Recreate,
        "V1StatefulSet set = list.Items.FirstOrDefault(one => one.Name() == name) ?? Whole(); set.Spec.UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:\"Recreate\"|} };",
        "V1StatefulSet set = list.Items.FirstOrDefault(); if (set is null) { set = Whole(); } " + Recreate,
        "V1StatefulSet set = await kube.AppsV1.ReadNamespacedStatefulSetAsync(name, name) ?? Whole(); " + Recreate,
        "V1StatefulSet set; try { set = await kube.AppsV1.ReadNamespacedStatefulSetAsync(name, name); } catch (Exception) { set = Whole(); } " + Recreate,
        "V1StatefulSet set = Read(list) ?? Whole(); set.Metadata.Name = name; V1StatefulSetSpec spec = set.Spec; spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|};",
        "V1StatefulSet set = ReadOrCreate(list); " + Recreate,
        "V1StatefulSet set = isOn ? Whole() : Whole(); " + Recreate,
        "V1StatefulSet set = list.Items.FirstOrDefault() ?? Whole(); V1StatefulSet other = isOn ? set : Whole(); set.Spec.UpdateStrategy.Type = \"OnDelete\"; other.Spec.UpdateStrategy.Type = {|K8S2001:\"Recreate\"|};",
        "V1StatefulSet set = name switch { \"a\" => Whole(), _ => list.Items[0] }; " + Recreate,
        "V1StatefulSet set = Whole(); " + Recreate + " await kube.AppsV1.CreateNamespacedStatefulSetAsync(set, name); await kube.AppsV1.ReplaceNamespacedStatefulSetAsync(set, name, name);",
        "V1StatefulSet set = Whole(); " + Recreate + " Console.WriteLine(KubernetesYaml.Serialize(set)); await kube.AppsV1.CreateNamespacedStatefulSetAsync(set, name);",
    };

    public static TheoryData<string> NotKnown => new()
    {
        "V1StatefulSet set = list.Items.FirstOrDefault() ?? Whole(); if (isOn) { " + Unmarked + " }",
        "V1StatefulSet set = list.Items.FirstOrDefault() ?? Whole(); " + Unmarked + " set.Spec.UpdateStrategy.Type = \"OnDelete\";",
        "V1StatefulSet set = list.Items.FirstOrDefault() ?? Whole(); " + Unmarked + " set.Spec.UpdateStrategy = null;",
        "V1StatefulSet set = list.Items.FirstOrDefault(); set.Spec.UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = \"Recreate\" };",
        "V1StatefulSet set = await kube.AppsV1.ReadNamespacedStatefulSetAsync(name, name); " + Unmarked,
        "V1StatefulSet made = Whole(); V1StatefulSet set = list.Items.FirstOrDefault() ?? made; " + Unmarked,
        "V1StatefulSet made = isOn ? Whole() : null; V1StatefulSet set = name == \"a\" ? list.Items[0] : made; " + Unmarked,
        "V1StatefulSet made = isOn ? Whole() : Whole(); V1StatefulSet set = name == \"a\" ? Whole() : made; made.Spec.UpdateStrategy.Type = \"Recreate\"; set.Spec.UpdateStrategy.Type = \"OnDelete\";",
        "V1StatefulSet one = Whole(); V1StatefulSet other = Whole(); V1StatefulSet set = isOn ? one : other; " + Unmarked,
        "V1StatefulSet made = Whole(); V1StatefulSet set = list.Items.FirstOrDefault() ?? Whole(); V1StatefulSet other = isOn ? set : made; set.Spec.UpdateStrategy.Type = \"OnDelete\"; other.Spec.UpdateStrategy.Type = \"Recreate\";",
        "V1StatefulSet set = list.Items.FirstOrDefault() ?? Whole(); " + Unmarked + " hook(set);  Console.WriteLine(set.Spec);",
        "V1StatefulSet set = list.Items.FirstOrDefault() ?? Whole(); V1StatefulSetUpdateStrategy strategy = new(); set.Spec.UpdateStrategy = strategy; strategy.Type = \"Recreate\"; hook(set); Console.WriteLine(set.Spec);",
    };

    private static string Unmarked => "set.Spec.UpdateStrategy.Type = \"Recreate\";";

    [Theory]
    [MemberData(nameof(Known))]
    public Task What_is_set_on_both_is_known_of_the_new_one(string statements) => Verify.Reports(Program(statements));

    [Theory]
    [MemberData(nameof(NotKnown))]
    public Task What_the_new_one_may_not_have_is_silent(string statements) => Verify.Silent(Program(statements));

    private static string Program(string statements) => SetProgram.With($$"""
        public async Task Upsert(IKubernetes kube, V1StatefulSetList list, bool isOn, string name, Action<object> hook)
        {
            {{statements}}
            await Task.CompletedTask;
        }

        private static V1StatefulSet Read(V1StatefulSetList list) => list.Items.FirstOrDefault();

        private static V1StatefulSet ReadOrCreate(V1StatefulSetList list)
        {
            foreach (V1StatefulSet one in list.Items)
            {
                return one;
            }

            return Whole();
        }
        """);
}
