using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>Objects that methods of the program fill, exchange and give back through their parameters.</summary>
public sealed class HandedOnTests
{
    private static readonly Dictionary<string, string> Reported = new()
    {
        ["filled through nested helpers"] = """
            public V1StatefulSet Build() { V1StatefulSet set = Whole(); Apply(set); return set; }
            private static void Apply(V1StatefulSet set) { ApplySpec(set.Spec); }
            private static void ApplySpec(V1StatefulSetSpec spec) { spec.UpdateStrategy ??= new V1StatefulSetUpdateStrategy(); ApplyStrategy(spec.UpdateStrategy); }
            private static void ApplyStrategy(in V1StatefulSetUpdateStrategy strategy) => strategy.Type = {|K8S2001:"Recreate"|};
            """,
        ["lists that a helper fills"] = """
            public V1StatefulSet Build()
            {
                V1StatefulSet set = Whole();
                var volumes = new List<V1Volume>();
                var mounts = new List<V1VolumeMount>();
                AddStorage(volumes, mounts);
                set.Spec.Template.Spec.Volumes = volumes;
                set.Spec.Template.Spec.Containers[0].VolumeMounts = mounts;
                return set;
            }
            private static void AddStorage(IList<V1Volume> volumes, ICollection<V1VolumeMount> mounts)
            {
                volumes.Add(new V1Volume { Name = "data", EmptyDir = new() });
                mounts.Add(new V1VolumeMount { Name = {|K8S3001:"date"|}, MountPath = "/data" });
            }
            """,
        ["out"] = """
            public V1StatefulSet Build() { Create(out V1StatefulSet set); set.Spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|}; return set; }
            private static void Create(out V1StatefulSet set) => set = Whole();
            """,
        ["out of a method that may fail"] = """
            public V1StatefulSet Build(bool isOn)
            {
                if (!TryCreate(isOn, out V1StatefulSet set))
                {
                    throw new InvalidOperationException();
                }

                set.Spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|};
                return set;
            }
            private static bool TryCreate(bool isOn, out V1StatefulSet set)
            {
                set = null;
                if (!isOn) { return false; }
                set = Whole();
                return true;
            }
            """,
        ["out handed on"] = """
            public V1StatefulSet Build() { Create(out var set, out _); return set; }
            private static void Create(out V1StatefulSet set, out int count) { CreateCore(out set); count = 1; set.Spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|}; }
            private static void CreateCore(out V1StatefulSet set) { set = Whole(); }
            """,
        ["out to callers that are not seen"] = """
            public bool TryBuild(out V1StatefulSet set) { set = Whole(); set.Spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|}; return true; }
            """,
        ["ref"] = """
            public V1StatefulSet Build() { V1StatefulSet set = null; Ensure(ref set); Ensure(ref set); set.Spec.UpdateStrategy.Type = {|K8S2001:"Recreate"|}; return set; }
            private static void Ensure(ref V1StatefulSet set) => set ??= Whole();
            """,
        ["ref text"] = """
            public V1StatefulSet Build() { V1StatefulSet set = Whole(); string type = "OnDelete"; Change(ref type); set.Spec.UpdateStrategy.Type = {|K8S2001:type|}; return set; }
            private static void Change(ref string type) => type = "Recreate";
            """,
    };

    private static readonly Dictionary<string, string> NotReported = new()
    {
        ["undone by a nested helper"] = """
            public V1StatefulSet Build() { V1StatefulSet set = Whole(); set.Spec.UpdateStrategy.Type = "Recreate"; Apply(set); return set; }
            private static void Apply(V1StatefulSet set) => ApplySpec(set.Spec);
            private static void ApplySpec(V1StatefulSetSpec spec) => spec.UpdateStrategy = null;
            """,
        ["replaced through out"] = """
            public V1StatefulSet Build() { V1StatefulSet set = Whole(); set.Spec.UpdateStrategy.Type = "Recreate"; Create(set, out string type); set.Spec.UpdateStrategy.Type = type; return set; }
            private static void Create(V1StatefulSet set, out string type) => type = "OnDelete";
            """,
        ["replaced through ref on a path"] = """
            public V1StatefulSet Build(bool isOn) { V1StatefulSet set = Whole(); string type = "Recreate"; Change(ref type, isOn); set.Spec.UpdateStrategy.Type = type; return set; }
            private static void Change(ref string type, bool isOn) { if (isOn) { type = "OnDelete"; } }
            """,
        ["replaced through two names"] = """
            public V1StatefulSet Build() { V1StatefulSet set = Whole(); string type = "Recreate"; Change(ref type, ref type); set.Spec.UpdateStrategy.Type = type; return set; }
            private static void Change(ref string one, ref string other) { one = "OnDelete"; string was = other; other = was; }
            """,
        ["replaced before an exception"] = """
            public V1StatefulSet Build(Action check)
            {
                V1StatefulSet set = Whole();
                string type = "Recreate";
                try { Change(ref type, check); } catch (InvalidOperationException) { }
                set.Spec.UpdateStrategy.Type = type;
                return set;
            }
            private static void Change(ref string type, Action check) { type = "OnDelete"; check(); type = "Recreate"; }
            """,
        ["field handed over"] = """
            private string _type = "Recreate";
            public V1StatefulSet Build() { V1StatefulSet set = Whole(); Change(ref _type); set.Spec.UpdateStrategy.Type = _type; return set; }
            private static void Change(ref string type) => type = "OnDelete";
            """,
        ["local of a lambda"] = """
            public V1StatefulSet Build(Action<Action> run)
            {
                V1StatefulSet set = Whole();
                string type = "OnDelete";
                run(() => type = "OnDelete");
                Change(ref type, run);
                set.Spec.UpdateStrategy.Type = type;
                return set;
            }
            private static void Change(ref string type, Action<Action> run) { type = "Recreate"; run(null); }
            """,
    };

    public static TheoryData<string> NamesOfReported => new(Reported.Keys);

    public static TheoryData<string> NamesOfNotReported => new(NotReported.Keys);

    [Theory]
    [MemberData(nameof(NamesOfReported))]
    public Task What_they_surely_do_is_known(string program) => Verify.Reports(SetProgram.With(Reported[program]));

    [Theory]
    [MemberData(nameof(NamesOfNotReported))]
    public Task What_they_may_undo_is_silent(string program) => Verify.Silent(SetProgram.With(NotReported[program]));
}
