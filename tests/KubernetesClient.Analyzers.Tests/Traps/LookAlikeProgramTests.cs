using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Traps;

/// <summary>Objects of other libraries in a program that also uses this one, and code of other projects.</summary>
public sealed class LookAlikeProgramTests
{
    private static readonly Dictionary<string, string> Silent = new()
    {
        ["types of other libraries, of this program, and without name"] = """
            // Stack.cs
            internal static class Stack
            {
                public static object Args() => new Infrastructure.StatefulSetSpecArgs { UpdateStrategy = "Recreate", Replicas = 3 };

                public static object Spec() => new Hosting.StatefulSetSpecV1 { UpdateStrategy = "Recreate" };

                public static object Old() => new Old.Models.V1beta1StatefulSet { Spec = new Old.Models.V1StatefulSetSpec { UpdateStrategy = new Old.Models.V1StatefulSetUpdateStrategy { Type = "Recreate" }, Template = Parts.Template("db") } };

                public static object Own() => new Own.V1StatefulSet { Spec = new Old.Models.V1StatefulSetSpec { UpdateStrategy = new Old.Models.V1StatefulSetUpdateStrategy { Type = "Recreate" }, Template = Parts.Template("db") } };

                public static object Anonymous() => new { kind = "StatefulSet", spec = new { updateStrategy = new { type = "Recreate" }, template = Parts.Template("db") } };
            }
            // Infrastructure.cs
            namespace Infrastructure
            {
                public sealed class StatefulSetSpecArgs
                {
                    public string ServiceName { get; set; }

                    public string UpdateStrategy { get; set; }

                    public int Replicas { get; set; }
                }
            }

            namespace Hosting
            {
                public sealed class StatefulSetSpecV1
                {
                    public string UpdateStrategy { get; set; }
                }
            }
            // Old.cs
            namespace Old.Models
            {
                public sealed class V1beta1StatefulSet
                {
                    public V1StatefulSetSpec Spec { get; set; }
                }

                public sealed class V1StatefulSetSpec
                {
                    public string ServiceName { get; set; }

                    public V1StatefulSetUpdateStrategy UpdateStrategy { get; set; }

                    public V1PodTemplateSpec Template { get; set; }
                }

                public sealed class V1StatefulSetUpdateStrategy
                {
                    public string Type { get; set; }
                }
            }

            namespace Own
            {
                public sealed class V1StatefulSet
                {
                    public Old.Models.V1StatefulSetSpec Spec { get; set; }
                }
            }
            """,
    };

    private const string Library = """
        namespace Acme
        {
            public static class Names
            {
                public static string Peers(string name) => name + "-peers";

                public static k8s.Models.V1StatefulSetUpdateStrategy Strategy() => new k8s.Models.V1StatefulSetUpdateStrategy { Type = "Recreate" };
            }
        }
        """;

    public static TheoryData<string, ClientVersion> SilentForms => Forms.OnAllClients(Silent);

    [Theory]
    [MemberData(nameof(SilentForms))]
    public Task Is_silent(string form, ClientVersion client) => TrapProgram.Of(client, Silent[form]).RunAsync();

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task The_library_s_own_types_are_reported(ClientVersion client) => TrapProgram.Of(client, $$"""
        // Stack.cs
        internal static class Stack
        {
            {{TrapProgram.Service("\"db\"")}}
            public static object Build() => new V1StatefulSet { Metadata = new V1ObjectMeta { Name = "db" }, Spec = new V1StatefulSetSpec { ServiceName = "db", UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} }, {{TrapProgram.Pods}} } };
        }
        """).RunAsync();

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task What_a_referenced_project_returns_is_not_known(ClientVersion client) =>
        TrapProgram.Of(client, Database("Acme.Names.Peers(\"db\")", "Acme.Names.Strategy()"), Library).RunAsync();

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public async Task What_the_same_source_in_this_project_returns_is_known(ClientVersion client)
    {
        ManifestAnalyzerTest test = TrapProgram.Of(client, Database("Acme.Names.Peers(\"db\")", "Acme.Names.Strategy()"));
        test.TestState.Sources.Add(("Acme.cs", Marked(Library)));
        await test.RunAsync();
    }

    [Theory]
    [InlineData(ClientVersion.V9)]
    [InlineData(ClientVersion.V17)]
    [InlineData(ClientVersion.V20)]
    public Task What_a_framework_adds_after_an_override_is_not_known(ClientVersion client)
    {
        const string Framework = """
            namespace Acme
            {
                public interface IReconciler { void Fill(k8s.Models.V1StatefulSet set); }

                public abstract class ReconcilerBase { protected abstract void Apply(k8s.Models.V1StatefulSet set); }
            }
            """;
        string program = $$"""
            // Reconciler.cs
            internal sealed class Reconciler : Acme.ReconcilerBase, Acme.IReconciler
            {
                protected override void Apply(V1StatefulSet set) => set.Spec = new V1StatefulSetSpec { {{TrapProgram.Pods}} };

                void Acme.IReconciler.Fill(V1StatefulSet set)
                {
                    set.Spec = new V1StatefulSetSpec { {{TrapProgram.Pods}} };
                    set.Spec.Replicas = 3;
                }
            }
            """;
        return TrapProgram.Of(client, program, Framework).RunAsync();
    }

    private static string Marked(string library) => library
        .Replace("name + \"-peers\"", "{|K8S1002:name + \"-peers\"|}", StringComparison.Ordinal)
        .Replace("\"Recreate\"", "{|K8S2001:\"Recreate\"|}", StringComparison.Ordinal);

    private static string Database(string serviceName, string strategy) => $$"""
        // Database.cs
        internal static class Database
        {
            {{TrapProgram.Service("\"db\"")}}
            {{TrapProgram.Set(serviceName).Replace("ServiceName =", $"UpdateStrategy = {strategy}, ServiceName =", StringComparison.Ordinal)}}
        }
        """;
}
