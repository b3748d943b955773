using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>Programs whose set is not surely built with the strategy that stands in them: nothing may be reported.</summary>
public sealed class NotSurelyRecreateTests
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
            private V1StatefulSet _set = new V1StatefulSet();
            private string _strategy = "Recreate";

            private static V1StatefulSet Whole() => new V1StatefulSet
            {
                Spec = new V1StatefulSetSpec
                {
                    UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = "Recreate" },
                    ServiceName = "db",
                    Template = new V1PodTemplateSpec { Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db" } } } },
                },
            };

        """;

    private static readonly Dictionary<string, string> Programs = new()
    {
        ["replaced in a later statement"] = """
            V1StatefulSet Build()
            {
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = "OnDelete";
                return set;
            }
            """,
        ["replaced through another name"] = """
            V1StatefulSet Build()
            {
                V1StatefulSet set = Whole();
                V1StatefulSetSpec spec = set.Spec;
                spec.UpdateStrategy = null;
                return set;
            }
            """,
        ["replaced under a condition"] = """
            V1StatefulSet Build(bool isLarge)
            {
                V1StatefulSet set = Whole();
                if (isLarge)
                {
                    set.Spec.UpdateStrategy.Type = "OnDelete";
                }

                return set;
            }
            """,
        ["opaque hook before it is returned"] = """
            V1StatefulSet Build(Action<V1StatefulSet> customize)
            {
                V1StatefulSet set = Whole();
                customize(set);
                return set;
            }
            """,
        ["opaque hook that may be null"] = """
            V1StatefulSet Build(Action<V1StatefulSetSpec> customize)
            {
                V1StatefulSet set = Whole();
                customize?.Invoke(set.Spec);
                return set;
            }
            """,
        ["hook on a part"] = """
            async Task Deploy(IKubernetes kube, Action<V1StatefulSetUpdateStrategy> customize)
            {
                V1StatefulSet set = Whole();
                customize(set.Spec.UpdateStrategy);
                await kube.AppsV1.CreateNamespacedStatefulSetAsync(set, "db");
            }
            """,
        ["kept by a wrapper that changes it"] = """
            V1StatefulSet Build(Func<V1StatefulSet, IList<V1StatefulSet>> wrap)
            {
                V1StatefulSet set = Whole();
                var sets = wrap(set);
                sets[0].Spec.UpdateStrategy.Type = "OnDelete";
                return set;
            }
            """,
        ["written by a lambda that runs later"] = """
            V1StatefulSet Build(Action<Action> run)
            {
                V1StatefulSet set = null;
                Action repair = () => set.Spec.UpdateStrategy.Type = "OnDelete";
                set = Whole();
                run(repair);
                return set;
            }
            """,
        ["text written by a lambda"] = """
            V1StatefulSet Build(Action<Action> run)
            {
                string type = "OnDelete";
                Action change = () => type = "RollingUpdate";
                type = "Recreate";
                run(change);
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = type;
                return set;
            }
            """,
        ["mutable field"] = """
            V1StatefulSet Build()
            {
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = _strategy;
                return set;
            }
            """,
        ["field that methods fill"] = """
            void Start() => _set.Spec = Whole().Spec;
            void Change() => _set.Spec.UpdateStrategy.Type = "OnDelete";
            """,
        ["changed in a loop over a list"] = """
            List<V1StatefulSet> Build(string[] names)
            {
                var sets = new List<V1StatefulSet>();
                foreach (string name in names)
                {
                    V1StatefulSet set = Whole();
                    sets.Add(set);
                }

                foreach (V1StatefulSet set in sets)
                {
                    set.Spec.UpdateStrategy.Type = "OnDelete";
                }

                return sets;
            }
            """,
        ["changed by ForEach"] = """
            List<V1StatefulSet> Build()
            {
                var sets = new List<V1StatefulSet> { Whole() };
                sets.ForEach(set => set.Spec.UpdateStrategy.Type = "OnDelete");
                return sets;
            }
            """,
        ["changed by a delegate at the last use"] = """
            void Build(IKubernetes kube)
            {
                var sets = new List<V1StatefulSet> { Whole() };
                sets.ForEach(set =>
                {
                    set.Spec.UpdateStrategy.Type = "OnDelete";
                    kube.AppsV1.CreateNamespacedStatefulSet(set, "db");
                });
            }
            """,
        ["changed by a delegate of the program"] = """
            void Build(IKubernetes kube)
            {
                Action<V1StatefulSet> apply = set =>
                {
                    set.Spec.UpdateStrategy.Type = "OnDelete";
                    kube.AppsV1.CreateNamespacedStatefulSet(set, "db");
                };
                apply(Whole());
            }
            """,
        ["changed by an implementation of the program"] = """
            interface ISink
            {
                void Apply(V1StatefulSet set);
            }

            void Build(ISink sink) => sink.Apply(Whole());

            class Sink : ISink
            {
                public void Apply(V1StatefulSet set) => set.Spec.UpdateStrategy.Type = "OnDelete";
            }
            """,
        ["changed by a constructor of the program"] = """
            void Build() => _ = new Decorator(Whole());

            class Decorator
            {
                public Decorator(V1StatefulSet set) => set.Spec.UpdateStrategy.Type = "OnDelete";
            }
            """,
        ["changed by a virtual method at the last use"] = """
            void Build() => Finish(Whole());

            protected virtual void Finish(V1StatefulSet set) => set.Spec.UpdateStrategy.Type = "OnDelete";
            """,
        ["changed through an index"] = """
            List<V1StatefulSet> Build()
            {
                var sets = new List<V1StatefulSet> { Whole() };
                sets[0].Spec.UpdateStrategy.Type = "OnDelete";
                return sets;
            }
            """,
        ["changed in a handler"] = """
            V1StatefulSet Build(Action check)
            {
                V1StatefulSet set = Whole();
                try
                {
                    check();
                }
                catch (InvalidOperationException)
                {
                    set.Spec.UpdateStrategy.Type = "OnDelete";
                }

                return set;
            }
            """,
        ["changed in a switch"] = """
            V1StatefulSet Build(int kind)
            {
                V1StatefulSet set = Whole();
                switch (kind)
                {
                    case 1:
                        set.Spec.UpdateStrategy.Type = "OnDelete";
                        break;
                    default:
                        set.Spec.UpdateStrategy = null;
                        break;
                }

                return set;
            }
            """,
        ["one arm of a switch"] = """
            V1StatefulSet Build(int kind)
            {
                V1StatefulSet set = Whole();
                set.Spec.UpdateStrategy.Type = kind switch { 1 => "Recreate", _ => "OnDelete" };
                return set;
            }
            """,
        ["one section of a switch without default"] = """
            V1StatefulSet Build(int kind)
            {
                V1StatefulSet set = Whole();
                switch (kind)
                {
                    case 1:
                        set.Spec.UpdateStrategy.Type = "OnDelete";
                        break;
                }

                return set;
            }
            """,
        ["goto case"] = """
            V1StatefulSet Build(int kind)
            {
                V1StatefulSet set = Whole();
                switch (kind)
                {
                    case 1:
                        set.Spec.UpdateStrategy.Type = "OnDelete";
                        goto case 2;
                    case 2:
                        return set;
                    default:
                        return null;
                }
            }
            """,
        ["changed under the name of a pattern"] = """
            V1StatefulSet Build()
            {
                V1StatefulSet set = Whole();
                switch ((object)set)
                {
                    case V1StatefulSet same:
                        same.Spec.UpdateStrategy.Type = "OnDelete";
                        break;
                }

                return set;
            }
            """,
        ["continue in a switch in a loop"] = """
            V1StatefulSet Build(int[] kinds)
            {
                V1StatefulSet set = Whole();
                foreach (int kind in kinds)
                {
                    switch (kind)
                    {
                        case 1:
                            set.Spec.UpdateStrategy.Type = "OnDelete";
                            continue;
                    }

                    set.Spec.UpdateStrategy.Type = "Recreate";
                }

                return set;
            }
            """,
        ["kept where something is"] = """
            V1StatefulSet Build(V1StatefulSet set)
            {
                set.Spec = Whole().Spec;
                set.Spec.UpdateStrategy.Type = "OnDelete";
                set.Spec.UpdateStrategy.Type ??= "Recreate";
                return set;
            }
            """,
        ["changed on the way out"] = """
            V1StatefulSet Build(Action check)
            {
                V1StatefulSet set = Whole();
                try
                {
                    check();
                    return set;
                }
                finally
                {
                    set.Spec.UpdateStrategy.Type = "OnDelete";
                }
            }
            """,
        ["changed on the way out of a loop"] = """
            V1StatefulSet Build(Func<bool> check)
            {
                V1StatefulSet set = null;
                while (true)
                {
                    set = Whole();
                    try
                    {
                        if (check())
                        {
                            break;
                        }
                    }
                    finally
                    {
                        set.Spec.UpdateStrategy.Type = "OnDelete";
                    }
                }

                return set;
            }
            """,
        ["list emptied at last"] = """
            void Build()
            {
                V1StatefulSet set = Whole();
                set.Spec.Template.Spec.Containers.Clear();
            }
            """,
        ["one of two lists emptied at last"] = """
            void Build(bool first)
            {
                var one = new List<V1Container> { new V1Container() };
                var two = new List<V1Container> { new V1Container() };
                V1StatefulSet set = Whole();
                set.Spec.Template.Spec.Containers = one;
                (first ? one : two).Clear();
            }
            """,
        ["loop left early"] = """
            V1StatefulSet Build(int kind)
            {
                V1StatefulSet set = Whole();
                while (true)
                {
                    set.Spec.UpdateStrategy.Type = "OnDelete";
                    if (kind > 0)
                    {
                        break;
                    }

                    set.Spec.UpdateStrategy.Type = "Recreate";
                }

                return set;
            }
            """,
        ["goto"] = """
            V1StatefulSet Build(int kind)
            {
                V1StatefulSet set = Whole();
                if (kind > 0)
                {
                    set.Spec.UpdateStrategy.Type = "OnDelete";
                    goto done;
                }

            done:
                return set;
            }
            """,
        ["completed by a caller in a way that is not followed"] = """
            V1StatefulSet Build(IEnumerable<int> kinds) => kinds.Select(Create).First();
            V1StatefulSet Create(int kind) => Whole();
            void Change(IEnumerable<int> kinds)
            {
                foreach (V1StatefulSet set in kinds.Select(Create))
                {
                    set.Spec.UpdateStrategy.Type = "OnDelete";
                }
            }
            """,
        ["out parameter"] = """
            V1StatefulSet Build()
            {
                V1StatefulSet set = Whole();
                Replace(ref set);
                return set;
            }

            static void Replace(ref V1StatefulSet set) => set = null;
            """,
        ["tuple"] = """
            V1StatefulSet Build()
            {
                (V1StatefulSet set, int number) = (Whole(), 1);
                set.Spec.UpdateStrategy.Type = "OnDelete";
                return set;
            }
            """,
        ["copied and changed"] = """
            V1StatefulSet Build()
            {
                V1StatefulSet[] sets = { Whole() };
                foreach (V1StatefulSet set in sets.Where(set => set.Spec != null))
                {
                    set.Spec.UpdateStrategy.Type = "OnDelete";
                }

                return sets[0];
            }
            """,
    };

    public static TheoryData<string> Names => new(Programs.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public Task Nothing_is_reported(string program) => Verify.Silent(Before + Programs[program] + "\n}\n");

    [Fact]
    public Task Without_the_changes_it_would_be_reported() => Verify.Reports(
        Before.Replace("Type = \"Recreate\" }", "Type = {|K8S2001:\"Recreate\"|} }", System.StringComparison.Ordinal) + "V1StatefulSet Build() => Whole();\n}\n");

    [Fact]
    public Task An_override_decides_and_not_the_base() => Verify.Silent(Before + """
        protected virtual string Strategy() => "Recreate";
        V1StatefulSet Build()
        {
            V1StatefulSet set = Whole();
            set.Spec.UpdateStrategy.Type = Strategy();
            return set;
        }
        }
        """);
}
