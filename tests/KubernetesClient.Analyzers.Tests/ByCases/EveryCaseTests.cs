using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.ByCases;

/// <summary>What is wrong in every case is reported, whichever way the conditions go; what may be right is not.</summary>
public sealed class EveryCaseTests
{
    private const string Consequence = "but its pods have no volume and no claim template of that name: no pod can be created";

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["the object was handed to code that is not visible"] = """
            public static V1StatefulSet Build(StorageOptions storage, Action<StorageOptions> normalize)
            {
                var mounts = storage.Enabled ? new List<V1VolumeMount> { Mount("data") } : null;
                normalize(storage);
                var claims = storage.Enabled ? null : new List<V1PersistentVolumeClaim> { Parts.Claim("data") };
                return Set(mounts, claims);
            }
            """,
        ["an object was normalized between two reads"] = """
            public static V1StatefulSet Build(Request request, IComparer<Request> normalizer)
            {
                var mounts = request.Storage.Enabled ? new List<V1VolumeMount> { Mount("data") } : new List<V1VolumeMount> { Mount("cache") };
                normalizer.Compare(request, request);
                var claims = request.Storage.Enabled ? new List<V1PersistentVolumeClaim> { Parts.Claim("cache") } : new List<V1PersistentVolumeClaim> { Parts.Claim("data") };
                return Set(mounts, claims);
            }
            """,
        ["a flag that was assigned again"] = """
            public static V1StatefulSet Build(bool isDurable, Func<bool> ask)
            {
                var mounts = isDurable ? new List<V1VolumeMount> { Mount("data") } : new List<V1VolumeMount> { Mount("cache") };
                isDurable = ask();
                var claims = isDurable ? new List<V1PersistentVolumeClaim> { Parts.Claim("cache") } : new List<V1PersistentVolumeClaim> { Parts.Claim("data") };
                return Set(mounts, claims);
            }
            """,
        ["a flag that is asked for twice"] = """
            public static V1StatefulSet Build(Func<bool> isDurable) => Set(
                isDurable() ? new List<V1VolumeMount> { Mount("data") } : new List<V1VolumeMount> { Mount("cache") },
                isDurable() ? new List<V1PersistentVolumeClaim> { Parts.Claim("cache") } : new List<V1PersistentVolumeClaim> { Parts.Claim("data") });
            """,
        ["a flag that a loop changes"] = """
            public static V1StatefulSet Build(bool isDurable, string[] arguments)
            {
                var mounts = isDurable ? new List<V1VolumeMount> { Mount("data") } : new List<V1VolumeMount> { Mount("cache") };
                foreach (string argument in arguments)
                {
                    isDurable = argument.Length > 3;
                }

                return Set(mounts, isDurable ? new List<V1PersistentVolumeClaim> { Parts.Claim("cache") } : new List<V1PersistentVolumeClaim> { Parts.Claim("data") });
            }
            """,
        ["two variants of which one is built"] = """
            public static IEnumerable<object> Build(bool isExternal)
            {
                var built = new List<object>();
                V1StatefulSet set = Set(null, null);
                set.Spec.ServiceName = isExternal ? "outside" : "inside";
                built.Add(set);
                if (isExternal)
                {
                    built.Add(Named("outside"));
                }
                else
                {
                    built.Add(Named("inside"));
                }

                return built;
            }

            private static V1Service Named(string name) => new V1Service { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Parts.Labels("db"), Ports = Parts.Ports() } };
            """,
        ["a set in one run and its Service in another"] = """
            public static object Build(Kind kind)
            {
                if (kind == Kind.Server)
                {
                    V1StatefulSet set = Set(null, null);
                    set.Spec.ServiceName = kind == Kind.Server ? "peers" : null;
                    return set;
                }

                return kind == Kind.Tool ? new V1Service { Metadata = new V1ObjectMeta { Name = "peers" }, Spec = new V1ServiceSpec { ClusterIP = "None", Selector = Parts.Labels("db"), Ports = Parts.Ports() } } : null;
            }
            """,
        ["headless where it governs"] = """
            public static object[] Build(bool isTool)
            {
                V1StatefulSet set = Set(null, null);
                set.Spec.ServiceName = isTool ? "tool" : "peers";
                return new object[]
                {
                    set,
                    new V1Service { Metadata = new V1ObjectMeta { Name = "peers" }, Spec = new V1ServiceSpec { ClusterIP = isTool ? null : "None", Selector = Parts.Labels("db"), Ports = Parts.Ports() } },
                    new V1Service { Metadata = new V1ObjectMeta { Name = "tool" }, Spec = new V1ServiceSpec { ClusterIP = isTool ? "None" : null, Selector = Parts.Labels("db"), Ports = Parts.Ports() } },
                };
            }
            """,
    };

    public static TheoryData<string> SilentForms => new(Silent.Keys);

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form) => CaseProgram.Test(CaseProgram.Of(Silent[form]), reportConditional: false).RunAsync();

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent_about_conditions_too(string form) => CaseProgram.Test(CaseProgram.Of(Silent[form]), reportConditional: true).RunAsync();

    [Fact]
    public Task A_mount_that_no_case_has_a_claim_for() => Reports(
        """
        public static V1StatefulSet Build(StorageOptions storage)
        {
            var mounts = new List<V1VolumeMount> { Mount({|#0:"data"|}) };
            if (storage.Enabled)
            {
                mounts.Add(Mount("cache"));
            }

            return Set(mounts, storage.Enabled ? new List<V1PersistentVolumeClaim> { Parts.Claim("cache") } : null);
        }
        """,
        "Container 'store' of StatefulSet 'db' mounts 'data', " + Consequence);

    [Fact]
    public Task Another_fault_in_each_case_is_reported_with_its_condition() => Reports(
        """
        public static V1StatefulSet Build(bool isDurable) => Set(
            isDurable ? new List<V1VolumeMount> { Mount({|#0:"data"|}) } : new List<V1VolumeMount> { Mount({|#1:"cache"|}) },
            isDurable ? new List<V1PersistentVolumeClaim> { Parts.Claim("disk") } : null);
        """,
        $"Container 'store' of StatefulSet 'db' mounts 'data', {Consequence} when isDurable",
        $"Container 'store' of StatefulSet 'db' mounts 'cache', {Consequence} when !isDurable");

    [Fact]
    public Task Claim_and_mount_under_opposite_conditions() => Reports(
        """
        public static V1StatefulSet Build(Request request)
        {
            bool isTool = request.Kind == Kind.Tool;
            V1StatefulSet set = Set(isTool ? new List<V1VolumeMount> { Mount({|#0:"data"|}) } : new List<V1VolumeMount> { Mount({|#1:"cache"|}) }, Parts.Claims());
            if (isTool)
            {
                set.Spec.VolumeClaimTemplates = new List<V1PersistentVolumeClaim> { Parts.Claim("cache") };
            }

            return set;
        }
        """,
        $"Container 'store' of StatefulSet 'db' mounts 'data', {Consequence} when request.Kind == Kind.Tool",
        $"Container 'store' of StatefulSet 'db' mounts 'cache', {Consequence} when request.Kind != Kind.Tool");

    [Fact]
    public Task A_set_that_is_built_in_one_case_is_judged_in_that_case() => Reports(
        """
        public static V1StatefulSet Build(Request request)
        {
            var claims = new List<V1PersistentVolumeClaim>();
            if (request.Storage.Enabled)
            {
                claims.Add(Parts.Claim("disk"));
            }

            return request.Storage.Enabled ? Set(new List<V1VolumeMount> { Mount({|#0:"data"|}) }, claims) : null;
        }
        """,
        "Container 'store' of StatefulSet 'db' mounts 'data', " + Consequence);

    private static Task Reports(string members, params string[] messages)
    {
        ManifestAnalyzerTest test = CaseProgram.Test(CaseProgram.Of(members), reportConditional: false);
        for (int index = 0; index < messages.Length; index++)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult("K8S3001", DiagnosticSeverity.Warning).WithLocation(index).WithMessage(messages[index]));
        }

        return test.RunAsync();
    }
}
