using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>Lambdas, local functions and methods as values: where the program calls them, they are read in place.</summary>
public sealed class FunctionTests
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using k8s;
        using k8s.Models;

        public class Deployment
        {
            private Action<V1StatefulSet> _hook;
            private Action _later;

            private static V1StatefulSet Whole() => new V1StatefulSet
            {
                Spec = new V1StatefulSetSpec
                {
                    UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = "OnDelete" },
                    ServiceName = "db",
                    Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db" } } } },
                },
            };

            private static V1StatefulSet With(Action<V1StatefulSetSpec> configure)
            {
                V1StatefulSet set = Whole();
                configure(set.Spec);
                return set;
            }

            private static V1StatefulSet WithOptional(Action<V1StatefulSetSpec> configure = null)
            {
                V1StatefulSet set = Whole();
                configure?.Invoke(set.Spec);
                return set;
            }

        """;

    private static readonly Dictionary<string, string> Wrong = new()
    {
        ["lambda in a local"] = """
            V1StatefulSet Build()
            {
                Action<V1StatefulSet> change = s => s.Spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|};
                V1StatefulSet set = Whole();
                change(set);
                return set;
            }
            """,
        ["lambda that returns"] = """
            V1StatefulSet Build()
            {
                Func<string, V1StatefulSetUpdateStrategy> make = type => new V1StatefulSetUpdateStrategy { Type = type };
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy = make({|K8S2001:"Recreate"|});
                return set;
            }
            """,
        ["lambda with statements that returns early"] = """
            V1StatefulSet Build()
            {
                Func<int, string> type = kind =>
                {
                    if (kind > 1)
                    {
                        return {|K8S2001:"Recreate"|};
                    }

                    return "OnDelete";
                };
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = type(2);
                return set;
            }
            """,
        ["lambda given to a method"] = """
            V1StatefulSet Build() => With(spec => spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|});
            """,
        ["lambda given to a method that may get none"] = """
            V1StatefulSet Build() => WithOptional(spec => spec.UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} });
            """,
        ["lambda given on"] = """
            V1StatefulSet Build() => Outer(spec => spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|});
            static V1StatefulSet Outer(Action<V1StatefulSetSpec> configure) => With(configure);
            """,
        ["lambda around a lambda"] = """
            V1StatefulSet Build() => Outer(spec => spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|});
            static V1StatefulSet Outer(Action<V1StatefulSetSpec> configure) => With(spec =>
            {
                spec.Replicas = 3;
                configure(spec);
            });
            """,
        ["lambda that captures"] = """
            V1StatefulSet Build() => Typed({|K8S2001:"Recreate"|});
            static V1StatefulSet Typed(string type) => With(spec => spec.UpdateStrategy.Type = type);
            """,
        ["lambda that writes a local"] = """
            V1StatefulSet Build()
            {
                string type = "OnDelete";
                Action change = () => type = "Recreate";
                change();
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = {|K8S2001:type|};
                return set;
            }
            """,
        ["lambda that reads what is written later"] = """
            V1StatefulSet Build()
            {
                string type = "OnDelete";
                Func<string> read = () => {|K8S2001:type|};
                type = "Recreate";
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = read();
                return set;
            }
            """,
        ["lambda out of a method"] = """
            V1StatefulSet Build()
            {
                Func<string> type = TypeOf({|K8S2001:"Recreate"|});
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = type();
                return set;
            }

            static Func<string> TypeOf(string type) => () => type;
            """,
        ["two runs of a method that returns a lambda"] = """
            V1StatefulSet Build()
            {
                Func<string> one = TypeOf({|K8S2001:"Recreate"|});
                Func<string> two = TypeOf("OnDelete");
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = two();
                set.Spec.UpdateStrategy.Type = one();
                return set;
            }

            static Func<string> TypeOf(string type) => () => type;
            """,
        ["local function as a value"] = """
            V1StatefulSet Build()
            {
                string type = {|K8S2001:"Recreate"|};
                return With(Change);

                void Change(V1StatefulSetSpec spec) => spec.UpdateStrategy.Type = type;
            }
            """,
        ["method as a value"] = """
            V1StatefulSet Build() => With(Change);
            static void Change(V1StatefulSetSpec spec) => spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|};
            """,
        ["method of the object as a value"] = """
            V1StatefulSet Build() => With(Change);
            private void Change(V1StatefulSetSpec spec) => spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|};
            """,
        ["all of several"] = """
            V1StatefulSet Build(bool isLarge)
            {
                Action<V1StatefulSetSpec> change = isLarge ? spec => spec.Replicas = 3 : spec => spec.Replicas = 1;
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|};
                change(set.Spec);
                return set;
            }
            """,
        ["in a list"] = """
            V1StatefulSet Build()
            {
                var changes = new List<Action<V1StatefulSetSpec>> { spec => spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|} };
                V1StatefulSet set = Whole();
                changes[0](set.Spec);
                return set;
            }
            """,
        ["asynchronous lambda"] = """
            async Task Deploy(IKubernetes kube)
            {
                Func<V1StatefulSet, Task> send = async set =>
                {
                    set.Spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|};
                    await kube.AppsV1.CreateNamespacedStatefulSetAsync(set, "db");
                };
                await send(Whole());
            }
            """,
        ["never called"] = """
            Action<V1StatefulSet> Build() => _ => Console.WriteLine(With(spec => spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|}));
            """,
    };

    private static readonly Dictionary<string, string> NotSurelyWrong = new()
    {
        ["runs once more elsewhere"] = """
            V1StatefulSet Build()
            {
                V1StatefulSet set = Whole();
                Action<string> change = type => set.Spec.UpdateStrategy.Type = type;
                change("Recreate");
                Run(change);
                return set;
            }

            static void Run(Action<string> change) => Console.WriteLine(change.DynamicInvoke("OnDelete"));
            """,
        ["kept by the object"] = """
            V1StatefulSet Build()
            {
                V1StatefulSet set = Whole();
                Action change = () => set.Spec.UpdateStrategy.Type = "OnDelete";
                _later = change;
                set.Spec.UpdateStrategy.Type = "Recreate";
                Later();
                return set;
            }

            void Later() => _later();
            """,
        ["local written by a lambda that is kept"] = """
            V1StatefulSet Build()
            {
                string type = "OnDelete";
                _later = () => type = "OnDelete";
                type = "Recreate";
                Later();
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = type;
                return set;
            }

            void Later() => _later();
            """,
        ["local read by a lambda that is kept"] = """
            V1StatefulSet Build()
            {
                V1StatefulSet set = null;
                _later = () => set.Spec.UpdateStrategy.Type = "OnDelete";
                set = Whole();
                set.Spec.UpdateStrategy.Type = "Recreate";
                Later();
                return set;
            }

            void Later() => _later();
            """,
        ["returned beside the object"] = """
            Func<V1StatefulSet> Build()
            {
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = "Recreate";
                return () =>
                {
                    set.Spec.UpdateStrategy.Type = "OnDelete";
                    return set;
                };
            }
            """,
        ["returned after a run"] = """
            Func<string, V1StatefulSet> Build()
            {
                V1StatefulSet set = Whole();
                Func<string, V1StatefulSet> change = type =>
                {
                    set.Spec.UpdateStrategy.Type = type;
                    return set;
                };
                change("Recreate");
                return change;
            }
            """,
        ["yielded after a run"] = """
            IEnumerable<Func<string, V1StatefulSet>> Build()
            {
                V1StatefulSet set = Whole();
                Func<string, V1StatefulSet> change = type =>
                {
                    set.Spec.UpdateStrategy.Type = type;
                    return set;
                };
                change("Recreate");
                yield return change;
            }
            """,
        ["in a list that somebody else gets"] = """
            V1StatefulSet Build(Action<List<Action>> runAll)
            {
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = "Recreate";
                var actions = new List<Action>();
                actions.Add(() => set.Spec.UpdateStrategy.Type = "OnDelete");
                runAll(actions);
                return set;
            }
            """,
        ["combined"] = """
            V1StatefulSet Build()
            {
                V1StatefulSet set = Whole();
                Action one = () => set.Spec.UpdateStrategy.Type = "Recreate";
                Action two = () => set.Spec.UpdateStrategy.Type = "OnDelete";
                Action both = one + two;
                both();
                return set;
            }
            """,
        ["combined step by step"] = """
            V1StatefulSet Build()
            {
                V1StatefulSet set = Whole();
                Action all = () => set.Spec.UpdateStrategy.Type = "Recreate";
                all += () => set.Spec.UpdateStrategy.Type = "OnDelete";
                all();
                return set;
            }
            """,
        ["one of two"] = """
            V1StatefulSet Build(bool isLarge)
            {
                Action<V1StatefulSetSpec> change = isLarge ? spec => spec.UpdateStrategy.Type = "Recreate" : spec => spec.Replicas = 1;
                V1StatefulSet set = Whole();
                change(set.Spec);
                return set;
            }
            """,
        ["of a lambda that gets another"] = """
            V1StatefulSet Build()
            {
                Action<V1StatefulSetSpec> change = spec => spec.UpdateStrategy.Type = "Recreate";
                V1StatefulSet set = Whole();
                change(set.Spec);
                change = spec => spec.UpdateStrategy.Type = "OnDelete";
                change(set.Spec);
                return set;
            }
            """,
        ["changed by a run in a loop"] = """
            V1StatefulSet Build(string[] names)
            {
                V1StatefulSet set = Whole();
                Action<string> change = type => set.Spec.UpdateStrategy.Type = type;
                change("Recreate");
                foreach (string name in names)
                {
                    change(name);
                }

                return set;
            }
            """,
        ["made in a loop"] = """
            V1StatefulSet Build(string[] names)
            {
                Action change = () => { };
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = "Recreate";
                foreach (string name in names)
                {
                    V1StatefulSet same = set;
                    change = () => same.Spec.UpdateStrategy.Type = "OnDelete";
                }

                change();
                return set;
            }
            """,
        ["captured local of a handler"] = """
            V1StatefulSet Build()
            {
                string type = "OnDelete";
                Action change = () =>
                {
                    type = "Recreate";
                    throw new InvalidOperationException();
                };
                try
                {
                    change();
                    type = "Recreate";
                }
                catch (InvalidOperationException)
                {
                    type = "OnDelete";
                }

                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = type;
                return set;
            }
            """,
        ["hook of the object"] = """
            V1StatefulSet Build()
            {
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = "Recreate";
                _hook(set);
                return set;
            }
            """,
        ["event"] = """
            event Action Changed;

            V1StatefulSet Build()
            {
                string type = "Recreate";
                Changed += () => type = "OnDelete";
                type = "Recreate";
                Changed();
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = type;
                return set;
            }
            """,
    };

    public static TheoryData<string> WrongOnes => new(Wrong.Keys);

    public static TheoryData<string> NotSurelyWrongOnes => new(NotSurelyWrong.Keys);

    [Theory]
    [MemberData(nameof(WrongOnes))]
    public Task What_a_function_does_is_known(string program) => Verify.Reports(Before + Wrong[program] + "\n}\n");

    [Theory]
    [MemberData(nameof(NotSurelyWrongOnes))]
    public Task What_a_function_may_do_elsewhere_is_not(string program) => Verify.Silent(Before + NotSurelyWrong[program] + "\n}\n");
}
