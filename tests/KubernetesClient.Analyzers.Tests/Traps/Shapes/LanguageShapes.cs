using System;
using System.Collections.Generic;

namespace KubernetesClient.Analyzers.Tests.Traps.Shapes;

/// <summary>The traps of the language: what completes objects, where names come from, what labels are made of.</summary>
internal static class LanguageShapes
{
    private const string Pods = TrapProgram.Pods;
    private const string TenantData = "internal sealed record TenantData(string Name);";
    private const string NotHeadless = "Selector = Parts.Labels(\"db\"), Ports = Parts.Ports()";

    /// <summary>The programs.</summary>
    public static IReadOnlyDictionary<string, Shape> All { get; } = new Dictionary<string, Shape>
    {
        ["a parameter that two helpers complete in turn"] = new Shape(
            Completing("set.Spec.ServiceName = \"db\";", "V1StatefulSetSpec"),
            Completing("set.Spec.Replicas = 3;", "{|K8S1001:V1StatefulSetSpec|}")),
        ["an extension method completes it"] = new Shape(
            Extended("set.Spec.ServiceName ??= \"db\"; return set;", "V1StatefulSetSpec"),
            Extended("return set;", "{|K8S1001:V1StatefulSetSpec|}")),
        ["a lower-case form that a helper makes"] = new Shape(
            Named("data.Name", "Lower(data.Name)", "private static string Lower(string name) => name.Trim().ToLower();"),
            Named("{|K8S1002:data.Name|}", "Lower(data.Name)", "private static string Lower(string name) => name + \"-peers\";")),
        ["a name of which a part is replaced"] = new Shape(
            Named("data.Name", "data.Name.Replace('_', '-')"),
            Named("{|K8S1002:data.Name|}", "string.Concat(data.Name, \"-peers\")")),
        ["a name that an extension method forwards"] = new Shape(
            Named("data.Name", "data.Peers()", "private static string Peers(this TenantData data) => Own(data); private static string Own(TenantData data) { return data.Name; }"),
            Named("{|K8S1002:data.Name|}", "data.Peers()", "private static string Peers(this TenantData data) => Own(data) + \"-peers\"; private static string Own(TenantData data) { return data.Name; }")),
        ["headless by an early return"] = new Shape(
            Returned("if (kind == \"tool\") { return service; } service.Spec.ClusterIP = \"None\"; return service;", "V1ServiceSpec"),
            Returned("if (kind == \"tool\") { return service; } service.Spec.Type = \"ClusterIP\"; return service;", "{|K8S1004:V1ServiceSpec|}")),
        ["an item of a list that was read from the cluster"] = new Shape(
            Repaired("(await kube.CoreV1.ListNamespacedServiceAsync(\"data\")).Items.First(one => one.Name() == \"db\")", "null"),
            Repaired("new V1Service { Metadata = new V1ObjectMeta { Name = \"db\" }, Spec = new V1ServiceSpec { Selector = Parts.Labels(\"db\"), Ports = Parts.Ports() } }", "{|K8S1004:null|}")),
        ["labels by a copy to which one is added"] = new Shape(
            Labelled("var labels = new Dictionary<string, string>(Parts.Labels(\"db\")); labels.Add(\"tier\", \"data\");", "[\"tier\"]"),
            Labelled("var labels = new Dictionary<string, string>(Parts.Labels(\"db\")); labels.Add(\"version\", \"data\");", "[{|K8S1005:\"tier\"|}]")),
        ["labels by a query over two dictionaries"] = new Shape(
            Labelled("var labels = Parts.Labels(\"db\").Concat(new Dictionary<string, string> { [\"tier\"] = \"data\" }).ToDictionary(one => one.Key, one => one.Value);", "[\"tier\"]"),
            Labelled("var labels = Parts.Labels(\"db\").ToDictionary(one => one.Key, one => one.Value);", "[{|K8S1005:\"tier\"|}]")),
        ["a name that an override computes"] = new Shape(
            Overridden("protected abstract string Peers { get; }", "protected override string Peers => \"db-peers\";"),
            Overridden("protected string Peers => {|K8S1002:\"db\"|};", "")),
        ["a request that is changed by assignment between the two"] = new Shape(
            Requested("request.Name = request.Name.Trim();", "V1ServiceSpec"),
            Requested("string unused = request.Name.Trim();", "{|K8S1004:V1ServiceSpec|}")),
        ["a request that an interface normalizes between the two"] = new Shape(
            Requested("normalizer.Run(request);", "V1ServiceSpec"),
            Requested("normalizer.ToString();", "{|K8S1004:V1ServiceSpec|}")),
        ["a variant by the arms of a switch"] = new Shape(
            Chosen("Type = \"NodePort\"", "ClusterIP = \"None\"", "V1ServiceSpec"),
            Chosen("Type = \"NodePort\"", "Type = \"ClusterIP\"", "{|K8S1004:V1ServiceSpec|}")),
    };

    private static string Completing(string last, string spec) => TrapProgram.File(
        $"public static V1StatefulSet Build() {{ var set = new V1StatefulSet {{ Metadata = new V1ObjectMeta {{ Name = \"db\" }}, Spec = new {spec} {{ {Pods} }} }}; Desired.Apply(set); return set; }} {TrapProgram.Service("\"db\"")}",
        $"internal static class Desired {{ public static void Apply(V1StatefulSet set) {{ set.Spec.Replicas = 2; Complete(set); }} private static void Complete(V1StatefulSet set) {{ {last} }} }}");

    private static string Extended(string body, string spec) => TrapProgram.File(
        $"public static V1StatefulSet Build() => new V1StatefulSet {{ Metadata = new V1ObjectMeta {{ Name = \"db\" }}, Spec = new {spec} {{ {Pods} }} }}.Completed(); {TrapProgram.Service("\"db\"")}",
        $"internal static class Sets {{ public static V1StatefulSet Completed(this V1StatefulSet set) {{ {body} }} }}");

    private static string Named(string ofSet, string ofService, string members = "") => TrapProgram.File(
        $"public static IEnumerable<object> Build(TenantData data) => new object[] {{ Service(data), Set(data) }}; {TrapProgram.Service(ofService, method: "Service(TenantData data)")} {TrapProgram.Set(ofSet, "data.Name", "Set(TenantData data)")} {members}",
        TenantData);

    private static string Returned(string rest, string spec) => TrapProgram.File(
        $"{TrapProgram.Set("\"db\"")} public static V1Service Service(string kind) {{ var service = new V1Service {{ Metadata = new V1ObjectMeta {{ Name = \"db\" }}, Spec = new {spec} {{ {NotHeadless} }} }}; {rest} }}");

    private static string Repaired(string service, string address) => TrapProgram.File(
        $"{TrapProgram.Set("\"db\"")} public static async Task RunAsync(IKubernetes kube) {{ V1Service service = {service}; service.Spec.ClusterIP = {address}; await kube.CoreV1.ReplaceNamespacedServiceAsync(service, \"db\", \"data\"); }}");

    private static string Labelled(string labels, string key) => TrapProgram.File(
        $"public static V1StatefulSet Build() {{ {labels} V1StatefulSet set = Set(); set.Spec.Template.Metadata.Labels = labels; return set; }} {TrapProgram.Set("\"db\"").Replace("internal", "private", StringComparison.Ordinal)} {TrapProgram.Service("\"db\"", $"ClusterIP = \"None\", Selector = new Dictionary<string, string> {{ [\"app\"] = \"db\", {key} = \"data\" }}, Ports = Parts.Ports()")}");

    private static string Overridden(string inBase, string inDerived) => TrapProgram.File(
        TrapProgram.Service("\"db-peers\""),
        $"internal abstract class Component {{ {inBase} public V1StatefulSet Set() => new V1StatefulSet {{ Metadata = new V1ObjectMeta {{ Name = \"db\" }}, Spec = new V1StatefulSetSpec {{ ServiceName = Peers, {Pods} }} }}; }} internal sealed class Store : Component {{ {inDerived} }}");

    private static string Requested(string between, string spec) => TrapProgram.File(
        $"public static async Task RunAsync(IKubernetes kube, INormalizer normalizer, Request request) {{ var service = new V1Service {{ Metadata = new V1ObjectMeta {{ Name = request.Name }}, Spec = new {spec} {{ {NotHeadless} }} }}; await kube.CoreV1.CreateNamespacedServiceAsync(service, \"data\"); {between} var set = new V1StatefulSet {{ Metadata = new V1ObjectMeta {{ Name = request.Name }}, Spec = new V1StatefulSetSpec {{ ServiceName = request.Name, {Pods} }} }}; await kube.AppsV1.CreateNamespacedStatefulSetAsync(set, \"data\"); }}",
        "internal sealed class Request { public string Name { get; set; } } internal interface INormalizer { void Run(Request request); }");

    private static string Chosen(string first, string second, string spec) => TrapProgram.File(
        $"{TrapProgram.Set("\"db\"")} public static V1Service Service(int size) => size switch {{ 1 => new V1Service {{ Metadata = new V1ObjectMeta {{ Name = \"db\" }}, Spec = new {spec} {{ {first}, {NotHeadless} }} }}, _ => new V1Service {{ Metadata = new V1ObjectMeta {{ Name = \"db\" }}, Spec = new {spec} {{ {second}, {NotHeadless} }} }} }};");
}
