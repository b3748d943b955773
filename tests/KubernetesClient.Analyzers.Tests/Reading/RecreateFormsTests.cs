using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>One fault written in many forms: the finding is the same, at the place where a person would change it.</summary>
public sealed class RecreateFormsTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        """;

    private const string Template = "ServiceName = \"db\", Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = \"db\" } } } }";

    /// <summary>Members of a class; the marked place is the one that is reported.</summary>
    private static readonly Dictionary<string, string> OnAllClients = new()
    {
        ["initializer"] = $$"""
            V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} } } };
            """,
        ["target-typed new"] = $$"""
            V1StatefulSet Build() => new() { Spec = new() { {{Template}}, UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} } } };
            """,
        ["local"] = $$"""
            V1StatefulSet Build()
            {
                var strategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} };
                var spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = strategy };
                return new V1StatefulSet { Spec = spec };
            }
            """,
        ["text in a local"] = $$"""
            V1StatefulSet Build()
            {
                string type = {|K8S2001:"Recreate"|};
                return new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = type } } };
            }
            """,
        ["assignment"] = $$"""
            V1StatefulSet Build()
            {
                var set = new V1StatefulSet();
                set.Spec = new V1StatefulSetSpec { {{Template}} };
                set.Spec.UpdateStrategy = new V1StatefulSetUpdateStrategy();
                set.Spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|};
                return set;
            }
            """,
        ["constant"] = $$"""
            private const string Strategy = {|K8S2001:"Recreate"|};
            V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = Strategy } } };
            """,
        ["constant that spells its value"] = $$"""
            private const string Recreate = "Recreate";
            V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:Recreate|} } } };
            """,
        ["constant that something else reads"] = $$"""
            private const string Strategy = "Recreate";
            V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:Strategy|} } } };
            void Log() => Console.WriteLine(Strategy);
            """,
        ["constant of a constant"] = $$"""
            private const string Default = {|K8S2001:"Recreate"|};
            private const string Strategy = Default;
            V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = Strategy } } };
            """,
        ["static readonly field"] = $$"""
            private static readonly string Strategy = {|K8S2001:"Recreate"|};
            V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = Strategy } } };
            """,
        ["get-only property"] = $$"""
            private static string Strategy { get; } = {|K8S2001:"Recreate"|};
            V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = Strategy } } };
            """,
        ["expression-bodied property"] = $$"""
            private static string Strategy => {|K8S2001:"Recreate"|};
            V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = Strategy } } };
            """,
        ["interpolation without holes"] = $$"""
            V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:$"Recreate"|} } } };
            """,
        ["concatenation"] = $$"""
            V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Re" + "create"|} } } };
            """,
        ["result of a helper"] = $$"""
            V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = Strategy() } };
            static V1StatefulSetUpdateStrategy Strategy() => new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} };
            """,
        ["result of a helper with statements"] = $$"""
            V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = Strategy() } };
            static V1StatefulSetUpdateStrategy Strategy()
            {
                string type = {|K8S2001:"Recreate"|};
                return new V1StatefulSetUpdateStrategy { Type = type };
            }
            """,
        ["argument of a helper"] = $$"""
            V1StatefulSet Build() => Set({|K8S2001:"Recreate"|});
            static V1StatefulSet Set(string type) => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = type } } };
            """,
        ["one argument of two"] = $$"""
            V1StatefulSet One() => Set({|K8S2001:"Recreate"|});
            V1StatefulSet Two() => Set("OnDelete");
            static V1StatefulSet Set(string type) => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = type } } };
            """,
        ["default of a parameter"] = $$"""
            V1StatefulSet Build() => Set();
            static V1StatefulSet Set(string type = "Recreate") => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:type|} } } };
            """,
        ["local function"] = $$"""
            V1StatefulSet Build()
            {
                return new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = Strategy() } };

                V1StatefulSetUpdateStrategy Strategy() => new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} };
            }
            """,
        ["both branches"] = $$"""
            V1StatefulSet Build(bool large)
            {
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}} } };
                if (large)
                {
                    set.Spec.UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} };
                }
                else
                {
                    set.Spec.UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} };
                }

                return set;
            }
            """,
        ["created in the cluster"] = $$"""
            async Task Deploy(IKubernetes kube)
            {
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} } } };
                await kube.AppsV1.CreateNamespacedStatefulSetAsync(set, "db");
                Console.WriteLine(set.Metadata?.Name);
            }
            """,
        ["name read by the client's extension method"] = $$"""
            async Task Deploy(IKubernetes kube)
            {
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} } } }.Initialize();
                set.SetLabel("app", "db");
                set.EnsureMetadata().SetNamespace("db");
                Console.WriteLine(set.Name());
                await kube.AppsV1.CreateNamespacedStatefulSetAsync(set, set.Namespace());
            }
            """,
        ["switch expression"] = $$"""
            V1StatefulSet Build(int kind) => new() { Spec = new() { {{Template}}, UpdateStrategy = kind switch
            {
                1 => new() { Type = {|K8S2001:"Recreate"|} },
                2 => throw new InvalidOperationException(),
                _ => new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"recreate"|} },
            } } };
            """,
        ["switch statement"] = $$"""
            V1StatefulSet Build(string[] kinds)
            {
                foreach (string kind in kinds)
                {
                    var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}} } };
                    switch (kind)
                    {
                        case "":
                            throw new InvalidOperationException();
                        case "x":
                            set.Spec.UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} };
                            break;
                        default:
                            set.Spec.UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} };
                            return set;
                    }
                }

                return null;
            }
            """,
        ["assignment where nothing is"] = $$"""
            V1StatefulSet Build()
            {
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}} } };
                set.Spec.UpdateStrategy ??= new V1StatefulSetUpdateStrategy();
                set.Spec.UpdateStrategy.Type ??= {|K8S2001:"Recreate"|};
                set.Spec.UpdateStrategy.Type ??= "OnDelete";
                return set;
            }
            """,
        ["throw expression"] = $$"""
            V1StatefulSet Build(string name) => new() { Metadata = new() { Name = name ?? throw new ArgumentNullException(nameof(name)) }, Spec = new() { {{Template}}, UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} } } };
            """,
        ["handed over at last"] = $$"""
            Task Deploy(Func<V1StatefulSet, Task> apply)
            {
                var set = new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} } } };
                return apply(set);
            }
            """,
        ["spec of somebody else's object"] = $$"""
            void Apply(V1StatefulSet set)
            {
                set.Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} } };
            }
            """,
        ["lambda"] = $$"""
            Func<V1StatefulSet> Build() => () => new V1StatefulSet { Spec = new V1StatefulSetSpec { {{Template}}, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} } } };
            """,
        ["method of another member with an argument that is not known"] = $$"""
            async Task<int> Deploy(IKubernetes kube, string[] args)
            {
                if (args.Length != 1)
                {
                    return 2;
                }

                try
                {
                    V1StatefulSet set = Set(name: args[0]);
                    await kube.AppsV1.CreateNamespacedStatefulSetAsync(set, "db");
                    Console.WriteLine($"{set.Metadata.Name} is being started");
                    return 0;
                }
                catch (Exception e)
                {
                    Console.WriteLine(e.Message);
                    return 1;
                }
            }

            static V1StatefulSet Set(string name) => new() { Metadata = new() { Name = name }, Spec = new() { {{Template}}, UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} } } };
            """,
        ["property of the program"] = $$"""
            async Task Deploy(IKubernetes kube)
            {
                await kube.AppsV1.CreateNamespacedStatefulSetAsync(Set, "db");
            }

            V1StatefulSet Set => new() { Spec = new() { {{Template}}, UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} } } };
            """,
        ["getter with statements"] = $$"""
            async Task Deploy(IKubernetes kube)
            {
                await kube.AppsV1.CreateNamespacedStatefulSetAsync(Set, "db");
            }

            V1StatefulSet Set
            {
                get
                {
                    var strategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} };
                    return new() { Spec = new() { {{Template}}, UpdateStrategy = strategy } };
                }
            }
            """,
        ["lock"] = $$"""
            V1StatefulSet Build(object gate)
            {
                lock (gate)
                {
                    return new() { Spec = new() { {{Template}}, UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} } } };
                }
            }
            """,
        ["try and finally"] = $$"""
            V1StatefulSet Build(Action release)
            {
                try
                {
                    return new() { Spec = new() { {{Template}}, UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} } } };
                }
                finally
                {
                    release();
                }
            }
            """,
        ["built in a loop"] = $$"""
            async Task Deploy(IKubernetes kube, string[] names)
            {
                foreach (string name in names)
                {
                    if (name.Length == 0)
                    {
                        continue;
                    }

                    var set = new V1StatefulSet { Metadata = new() { Name = name }, Spec = new() { {{Template}}, UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} } } };
                    await kube.AppsV1.CreateNamespacedStatefulSetAsync(set, "db");
                }
            }
            """,
        ["in a bundle that is returned"] = $$"""
            (V1StatefulSet, string) Unused() => default;
            Tuple<V1StatefulSet> Build() => Tuple.Create(new V1StatefulSet { Spec = new() { {{Template}}, UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} } } });
            """,
        ["array of containers"] = """
            V1StatefulSet Build() => new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = "db", Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new[] { new V1Container { Name = "db" } } } }, UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} } } };
            """,
    };

    private static readonly Dictionary<string, string> OnClientsWithRecords = new()
    {
        ["copy of a record"] = $$"""
            private static V1StatefulSetSpec Common() => new() { {{Template}} };
            V1StatefulSet Build() => new() { Spec = Common() with { UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} } } };
            V1StatefulSet Other()
            {
                V1StatefulSetSpec spec = Common();
                V1StatefulSetSpec copy = spec with { Replicas = 1 };
                copy.UpdateStrategy = new() { Type = "OnDelete" };
                spec.UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} };
                return new() { Spec = spec };
            }
            """,
    };

    /// <summary>C# 12, which Roslyn 4.5 does not parse.</summary>
    private static readonly Dictionary<string, string> WithCollectionExpressions = new()
    {
        ["collection expression"] = """
            V1StatefulSet Build() => new() { Spec = new() { ServiceName = "db", Template = new() { Spec = new() { Containers = [new() { Name = "db" }] } }, UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} } } };
            """,
        ["collection expression with a spread"] = """
            V1StatefulSet Build()
            {
                List<V1Container> sidecars = [new() { Name = "exporter" }];
                return new() { Spec = new() { ServiceName = "db", Template = new() { Spec = new() { Containers = [new() { Name = "db" }, .. sidecars] } }, UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} } } };
            }
            """,
        ["collection expression with an element of a helper"] = """
            V1StatefulSet Build() => new() { Spec = new() { ServiceName = "db", Template = new() { Spec = new() { Containers = [Container()] } }, UpdateStrategy = new() { Type = {|K8S2001:"Recreate"|} } } };
            static V1Container Container() => new() { Name = "db", Args = [Script()] };
            static string Script() => $"exec db";
            """,
    };

    private static readonly Dictionary<string, string> OnClientsWithConstructors = new()
    {
        ["named arguments"] = """
            V1StatefulSet Build() => new V1StatefulSet(spec: new V1StatefulSetSpec(
                serviceName: "db",
                selector: new V1LabelSelector(),
                updateStrategy: new V1StatefulSetUpdateStrategy(type: {|K8S2001:"Recreate"|}),
                template: new V1PodTemplateSpec(spec: new V1PodSpec(new List<V1Container> { new V1Container("db") }))));
            """,
    };

    private static bool IsCSharp12Known => Enum.IsDefined((LanguageVersion)1200);

    public static TheoryData<string, ClientVersion> Forms
    {
        get
        {
            var forms = new TheoryData<string, ClientVersion>();
            foreach (string form in OnAllClients.Keys)
            {
                forms.Add(form, ClientVersion.V9);
                forms.Add(form, ClientVersion.V17);
                forms.Add(form, ClientVersion.V20);
            }

            foreach (string form in IsCSharp12Known ? WithCollectionExpressions.Keys : Enumerable.Empty<string>())
            {
                forms.Add(form, ClientVersion.V9);
                forms.Add(form, ClientVersion.V20);
            }

            foreach (string form in OnClientsWithRecords.Keys)
            {
                forms.Add(form, ClientVersion.V20);
            }

            foreach (string form in OnClientsWithConstructors.Keys)
            {
                forms.Add(form, ClientVersion.V9);
                forms.Add(form, ClientVersion.V17);
            }

            return forms;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public Task The_finding_is_the_same_in_every_form(string form, ClientVersion client)
    {
        string members = OnAllClients.Concat(OnClientsWithConstructors).Concat(OnClientsWithRecords).Concat(WithCollectionExpressions).Single(one => one.Key == form).Value;
        return Verify.Reports(client, Usings + "public class Deployment\n{\n" + members + "\n}\n");
    }
}
