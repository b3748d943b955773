using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.ByCases;

/// <summary>What one condition decides in several places is right in each case, and is judged so.</summary>
public sealed class SameConditionTests
{
    private static readonly Dictionary<string, string> Right = new()
    {
        ["statements"] = """
            public static V1StatefulSet Build(StorageOptions storage)
            {
                var mounts = new List<V1VolumeMount> { };
                var claims = new List<V1PersistentVolumeClaim>();
                if (storage.Enabled)
                {
                    mounts.Add(Mount("data"));
                }

                Console.WriteLine("storage");
                if (storage.Enabled)
                {
                    claims.Add(Parts.Claim("data"));
                }

                return Set(mounts, claims);
            }
            """,
        ["conditional expressions"] = """
            public static V1StatefulSet Build(Request request) => Set(
                request.Storage.Enabled ? new List<V1VolumeMount> { Mount("data") } : null,
                request.Storage.Enabled ? Parts.Claims() : null);
            """,
        ["the opposite condition"] = """
            public static V1StatefulSet Build(bool isScratch) => Set(
                isScratch ? null : new List<V1VolumeMount> { Mount("data") },
                !isScratch ? Parts.Claims() : null);
            """,
        ["a helper that returns null when storage is off"] = """
            public static V1StatefulSet Build(StorageOptions storage)
            {
                var mounts = new List<V1VolumeMount>();
                if (storage.Enabled)
                {
                    mounts.Add(Mount("data"));
                }

                return Set(mounts, ClaimsOf(storage));
            }

            private static IList<V1PersistentVolumeClaim> ClaimsOf(StorageOptions storage)
            {
                if (!storage.Enabled)
                {
                    return null;
                }

                return Parts.Claims();
            }
            """,
        ["AddRange"] = """
            public static V1StatefulSet Build(StorageOptions storage)
            {
                var mounts = new List<V1VolumeMount>();
                var claims = new List<V1PersistentVolumeClaim>();
                if (storage.Enabled == true)
                {
                    claims.AddRange(Parts.Claims());
                }

                if (storage.Enabled)
                {
                    mounts.AddRange(new[] { Mount("data") });
                }

                return Set(mounts, claims);
            }
            """,
        ["an early return"] = """
            public static V1StatefulSet Build(StorageOptions storage)
            {
                V1StatefulSet set = Set(null, null);
                if (storage.Size == null)
                {
                    return set;
                }

                set.Spec.Template.Spec.Containers[0].VolumeMounts = new List<V1VolumeMount> { Mount("data") };
                if (storage.Size is not null)
                {
                    set.Spec.VolumeClaimTemplates = Parts.Claims();
                }

                return set;
            }
            """,
        ["null of a property path"] = """
            public static V1StatefulSet Build(Request request) => Set(
                request.Storage is { } ? new List<V1VolumeMount> { Mount("data") } : new List<V1VolumeMount>(),
                null != request.Storage ? Parts.Claims() : new List<V1PersistentVolumeClaim>());
            """,
        ["a switch on an enum and a comparison"] = """
            public static V1StatefulSet Build(Request request)
            {
                var mounts = new List<V1VolumeMount>();
                switch (request.Kind)
                {
                    case Kind.Server:
                        mounts.Add(Mount("data"));
                        break;
                    case Kind.Cache:
                        mounts.Add(Mount("cache"));
                        break;
                }

                return Set(mounts, ClaimsOf(request.Kind));
            }

            private static List<V1PersistentVolumeClaim> ClaimsOf(Kind kind) => kind switch
            {
                Kind.Cache => new List<V1PersistentVolumeClaim> { Parts.Claim("cache") },
                Kind.Server => new List<V1PersistentVolumeClaim> { Parts.Claim("data") },
                _ => null,
            };
            """,
        ["a number"] = """
            public static V1StatefulSet Build(StorageOptions storage) => Set(
                storage.Disks > 0 ? new List<V1VolumeMount> { Mount("data") } : null,
                storage.Disks >= 1 ? Parts.Claims() : null);
            """,
        ["a text that is empty"] = """
            public static V1StatefulSet Build(StorageOptions storage) => Set(
                string.IsNullOrEmpty(storage.Size) ? null : new List<V1VolumeMount> { Mount("data") },
                !string.IsNullOrEmpty(storage.Size) ? Parts.Claims() : null);
            """,
        ["two conditions together"] = """
            public static V1StatefulSet Build(Request request) => Set(
                request.Storage != null && request.Storage.Enabled ? new List<V1VolumeMount> { Mount("data") } : null,
                request.Storage == null || !request.Storage.Enabled ? null : Parts.Claims());
            """,
        ["one of two conditions"] = """
            public static V1StatefulSet Build(Request request)
            {
                bool keepsData = request.Kind == Kind.Server || request.Storage.Enabled;
                var mounts = new List<V1VolumeMount>();
                if (keepsData)
                {
                    mounts.Add(Mount("data"));
                }

                return Set(mounts, keepsData ? Parts.Claims() : null);
            }
            """,
        ["a flag that is computed once"] = """
            public static V1StatefulSet Build(string[] arguments)
            {
                bool isDurable = arguments.Contains("--durable");
                var mounts = new List<V1VolumeMount>();
                if (isDurable)
                {
                    mounts.Add(Mount("data"));
                }

                V1StatefulSet set = Set(mounts, null);
                if (isDurable)
                {
                    set.Spec.VolumeClaimTemplates = Parts.Claims();
                }

                return set;
            }
            """,
        ["a flag that may be missing"] = """
            public static V1StatefulSet Build(StorageOptions storage) => Set(
                storage.Wanted ?? false ? new List<V1VolumeMount> { Mount("data") } : null,
                storage.Wanted == true ? Parts.Claims() : null);
            """,
        ["what is there, in one place"] = """
            public static V1StatefulSet Build(Request request) => Set(
                request.Storage?.Enabled == true ? new List<V1VolumeMount> { Mount("data") } : null,
                request.Storage?.Enabled == true ? Parts.Claims() : null);
            """,
        ["a name that may be missing"] = """
            public static V1StatefulSet Build(StorageOptions storage) => Set(
                new List<V1VolumeMount> { Mount(storage.Size ?? "data") },
                new List<V1PersistentVolumeClaim> { Parts.Claim(storage.Size ?? "data") });
            """,
    };

    /// <summary>Under which condition they are wrong if the claim has another name.</summary>
    private static readonly Dictionary<string, string> Conditions = new()
    {
        ["statements"] = "storage.Enabled",
        ["conditional expressions"] = "request.Storage.Enabled",
        ["the opposite condition"] = "!isScratch",
        ["a helper that returns null when storage is off"] = "storage.Enabled",
        ["AddRange"] = "storage.Enabled",
        ["an early return"] = "storage.Size != null",
        ["null of a property path"] = "request.Storage != null",
        ["a switch on an enum and a comparison"] = "request.Kind == Kind.Server",
        ["a number"] = "storage.Disks > 0",
        ["a text that is empty"] = "!string.IsNullOrEmpty(storage.Size)",
        ["a flag that is computed once"] = "arguments.Contains(\"--durable\")",
    };

    public static TheoryData<string> Forms => new(Right.Keys);

    public static TheoryData<string> WrongForms => new(Conditions.Keys);

    [Theory]
    [MemberData(nameof(Forms))]
    public Task Is_silent(string form) => CaseProgram.Test(CaseProgram.Of(Right[form]), reportConditional: false).RunAsync();

    [Theory]
    [MemberData(nameof(Forms))]
    public Task Is_silent_about_conditions_too(string form) => CaseProgram.Test(CaseProgram.Of(Right[form]), reportConditional: true).RunAsync();

    [Theory]
    [MemberData(nameof(WrongForms))]
    public Task A_fault_of_one_case_is_not_reported(string form) => CaseProgram.Test(WithOtherClaim(Right[form]), reportConditional: false).RunAsync();

    [Theory]
    [MemberData(nameof(WrongForms))]
    public Task A_fault_of_one_case_is_reported_with_its_condition_where_that_is_wanted(string form)
    {
        ManifestAnalyzerTest test = CaseProgram.Test(WithOtherClaim(Right[form]).Replace("Mount(\"data\")", "Mount({|#0:\"data\"|})", StringComparison.Ordinal), reportConditional: true);
        test.ExpectedDiagnostics.Add(new DiagnosticResult("K8S3001", DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithMessage($"Container 'store' of StatefulSet 'db' mounts 'data', but its pods have no volume and no claim template of that name: no pod can be created when {Conditions[form]}"));
        return test.RunAsync();
    }

    private static string WithOtherClaim(string members) => CaseProgram.Of(members
        .Replace("Parts.Claims()", "new List<V1PersistentVolumeClaim> { Parts.Claim(\"disk\") }", StringComparison.Ordinal)
        .Replace("Parts.Claim(\"data\")", "Parts.Claim(\"disk\")", StringComparison.Ordinal));
}
