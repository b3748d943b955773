using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Tests.Verifiers;
using static KubernetesClient.Analyzers.Tests.FormMatrix.Manifests.Parts;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

/// <summary>The traps that lie in manifests, however a program writes them.</summary>
internal sealed class Traps
{
    private const string ServiceName = "Spec.ServiceName";
    private const string PodSpec = "Spec.Template.Spec";
    private const string Container = $"{PodSpec}.Containers.0";
    private const string Setting = $"{Container}.Env.0.Value";
    private const string Address = "Spec.ClusterIP";
    private const string Digest = "sha256:3f1d24a9b2fbd1ad6b9f0e1b6ee3a1b43a2ad0d8f9e4a0f4dbf8e0e9a8d5f2c1";

    private readonly Parts _parts;

    private Traps(ClientVersion client) => _parts = new Parts(client);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Trap> For(ClientVersion client) => new Traps(client).All().ToImmutableArray();

    private IEnumerable<Trap> All() =>
        from traps in new[] { Services(), Labels(), Addresses(), Rollouts(), Storage() }
        from one in traps
        select one;

    private IEnumerable<Trap> Services()
    {
        yield return new Trap(
            "Services over the same pods that govern no set",
            Right: Manifests(
                _parts.Set("doves"),
                Service("doves"),
                Service("doves", "doves-client").Without(Address),
                Service("doves", "doves-public").Without(Address).With("Spec.Type", Text("LoadBalancer"))),
            Wrong: Manifests(
                _parts.Set("robins").With(ServiceName, Text("robins-client")),
                Service("robins", "robins-client").Without(Address).Reporting("Spec", "K8S1004", "Service 'robins-client' that governs StatefulSet 'robins' is not headless (ClusterIP is not \"None\"): pods get no DNS names of their own")));

        yield return new Trap(
            "one client Service over two sets",
            Right: Manifests(
                _parts.Set("geese"),
                _parts.Set("gulls"),
                Service("geese"),
                Service("gulls"),
                Service("birds").Without(Address).With("Spec.Selector", Map(("tier", "backend")))),
            Wrong: Manifests(
                _parts.Set("terns"),
                Service("terns").Without(Address).With("Spec.Selector", Map(("tier", "backend")))
                    .Reporting("Spec", "K8S1004", "Service 'terns' that governs StatefulSet 'terns' is not headless (ClusterIP is not \"None\"): pods get no DNS names of their own")));

        yield return new Trap(
            "Services without selector, without ports, without pods, in front of a Deployment",
            Right: Manifests(
                _parts.Set("moors"),
                Service("moors").Without("Spec.Ports"),
                _parts.Set("fens"),
                Service("fens").Without("Spec.Selector"),
                Service("mainframe").Without(Address).Without("Spec.Selector"),
                Deployment("shops"),
                Service("shops")),
            Wrong: Manifests());

        yield return new Trap(
            "numbers that mean the default",
            Right: Manifests(
                Deployment("desks").With($"{Container}.Ports.0.HostPort", Zero).With($"{Container}.ReadinessProbe.SuccessThreshold", Zero),
                Service("desks").Without(Address).With("Spec.Type", Text("NodePort")).With("Spec.Ports.0.NodePort", Zero)),
            Wrong: Manifests(Deployment("chairs").With($"{Container}.Ports.0.HostPort", new NumberNode(70000))
                .Reporting($"{Container}.Ports.0.HostPort", "K8S2008", "HostPort of Deployment 'chairs' is 70000, but ports are from 1 to 65535: no pod can be created")));
    }

    private IEnumerable<Trap> Labels()
    {
        yield return new Trap(
            "labels that a controller or the software sets",
            Right: Manifests(
                _parts.Set("larks").With(ServiceName, Text("larks-first")),
                Service("larks", "larks-first").With("Spec.Selector", Map(("app", "larks"), ("statefulset.kubernetes.io/pod-name", "larks-0"))),
                _parts.Set("wrens").With(ServiceName, Text("wrens-leader")),
                Service("wrens", "wrens-leader").With("Spec.Selector", Map(("app", "wrens"), ("spilo-role", "master")))),
            Wrong: Manifests(
                _parts.Set("finches"),
                Service("finches").With("Spec.Selector", Map(("app", "finches"), ("tier", "frontend")))
                    .Reporting("Spec.Selector.tier", "K8S1005", "Service 'finches' that governs StatefulSet 'finches' selects tier=frontend, which its pods do not have: it finds none of them, and they get no DNS names")));

        yield return new Trap(
            "a selector that is a part of the labels, and one of expressions",
            Right: Manifests(
                _parts.Set("herons").With("Spec.Selector.MatchLabels", Map(("app", "herons"))),
                Service("herons").With("Spec.Selector", Map(("app", "herons"))),
                _parts.Set("storks").With("Spec.Selector", Expressions("storks")),
                Service("storks")),
            Wrong: Manifests(
                _parts.Set("cranes").With("Spec.Selector.MatchLabels", Map(("app", "cranes"), ("tier", "frontend")))
                    .Reporting("Spec.Selector.MatchLabels.tier", "K8S1007", "StatefulSet 'cranes' selects tier=frontend, which its own pods do not have: the API server refuses it"),
                Service("cranes")));
    }

    private IEnumerable<Trap> Addresses()
    {
        yield return new Trap(
            "short, long and outside names, ranges, and names of other sets",
            Right: Manifests(
                _parts.Set("ponds").With(Setting, Text("ponds-0.ponds,ponds-1.ponds.data,ponds-2.ponds.data.svc.cluster.local")),
                Service("ponds"),
                _parts.Set("lakes").With(Setting, Text("http://lakes-{0...2}.lakes.data.svc.cluster.local/export")),
                Service("lakes"),
                _parts.Set("springs").With(Setting, Text("PLAINTEXT://springs-0.example.com:9092,PLAINTEXT://springs-7.example.com:9092")),
                Service("springs"),
                _parts.Set("brooks").With(Setting, Text("zookeeper-0.zookeeper:2181,zookeeper-7.zookeeper:2181")),
                Service("brooks"),
                _parts.Set("marshes").With(Setting, Text("marshes-7")),
                Service("marshes")),
            Wrong: Manifests(
                _parts.Set("rivers").With(Setting, Text("rivers-0.rivers,rivers-7.rivers.data.svc.cluster.local"))
                    .Reporting(Setting, "K8S1014", "StatefulSet 'rivers' has no pod for 'rivers-7.rivers.data.svc': its pods have the numbers 0 to 2"),
                Service("rivers"),
                _parts.Set("canals").With(Setting, Text("http://canals-{0...3}.canals.data.svc.cluster.local/export"))
                    .Reporting(Setting, "K8S1014", "StatefulSet 'canals' has no pod for 'canals-{0...3}.canals.data.svc': its pods have the numbers 0 to 2"),
                Service("canals")));

        yield return new Trap(
            "names that the shell or the kubelet makes",
            Right: Manifests(
                _parts.Set("seas").With(Setting, Text("$(hostname -f)")).With($"{Container}.Command", List("string", Text("sh"), Text("-c"), Text("exec serve --join ${HOSTNAME%-*}-0.sea"))),
                Service("seas"),
                _parts.Set("bays").With(Setting, Text("$(POD_NAME).bay.$(POD_NAMESPACE).svc")),
                Service("bays")),
            Wrong: Manifests(
                _parts.Set("gulfs").With($"{Container}.Command", List("string", Text("sh"), Text("-c"), Text("exec serve --join gulfs-0.gulf")))
                    .Reporting($"{Container}.Command.2", "K8S1008", "'gulfs-0.gulf' names no pod: pods of StatefulSet 'gulfs' have their names behind its governing Service 'gulfs', not 'gulf'"),
                Service("gulfs")));
    }

    private IEnumerable<Trap> Rollouts()
    {
        ModelNode rolling = Model("V1RollingUpdateStatefulSetStrategy", ("Partition", Zero));
        yield return new Trap(
            "settings of the update that are right where they stand",
            Right: Manifests(
                Deployment("trains").With("Spec.Strategy", Model("V1DeploymentStrategy", ("Type", Text("Recreate")))),
                Deployment("coaches").With("Spec.Strategy", Model("V1DeploymentStrategy", ("RollingUpdate", Model("V1RollingUpdateDeployment", ("MaxSurge", new NumberNode(1)), ("MaxUnavailable", Zero))))),
                Deployment("wagons").With($"{PodSpec}.TerminationGracePeriodSeconds", Zero),
                _parts.Set("engines").With("Spec.UpdateStrategy.Type", Text("OnDelete")),
                Service("engines"),
                _parts.Set("tracks").With("Spec.Replicas", Zero).With("Spec.UpdateStrategy.RollingUpdate", rolling),
                Service("tracks")),
            Wrong: Manifests(Deployment("buses").With("Spec.Strategy", Model("V1DeploymentStrategy", ("RollingUpdate", Model("V1RollingUpdateDeployment", ("MaxSurge", Zero), ("MaxUnavailable", Zero)))))
                .Reporting("Spec.Strategy.RollingUpdate.MaxUnavailable", "K8S2008", "MaxUnavailable of Deployment 'buses' is 0, but an update that may add no pod (MaxSurge 0) must be allowed to stop at least 1: the API server refuses it")));

        yield return new Trap(
            "images that cannot change, and tags that only end like latest",
            Right: Manifests(
                Deployment("stamps", "example.com:5000/stamps:2-latest"),
                Deployment("coins", $"example.com/coins@{Digest}"),
                Deployment("notes", $"example.com/notes:latest@{Digest}")),
            Wrong: Manifests(Deployment("bills", "example.com:5000/bills")
                .Reporting($"{Container}.Image", "K8S2007", "Container 'bills' of Deployment 'bills' runs 'example.com:5000/bills', which has no tag: a pod that is replaced may run another version than its peers, and no update says so")));
    }

    private IEnumerable<Trap> Storage()
    {
        yield return new Trap(
            "a claim of the name of a claim template",
            Right: Manifests(
                _parts.Set("books").With($"{PodSpec}.Volumes", List("V1Volume", Volume("data", "PersistentVolumeClaim", Model("V1PersistentVolumeClaimVolumeSource", ("ClaimName", Text("data")))))),
                Service("books")),
            Wrong: Manifests(
                _parts.Set("pages").With($"{PodSpec}.Volumes", List("V1Volume", Volume("data", "EmptyDir", Model("V1EmptyDirVolumeSource")).Reporting("Name", "K8S3007", "Volume 'data' of StatefulSet 'pages' never appears: the claim template of that name takes its place"))),
                Service("pages")));

        yield return new Trap(
            "one pod with one claim, and a claim for many nodes",
            Right: Manifests(
                OnClaim("crates").With("Spec.Replicas", new NumberNode(1)),
                _parts.Claim("crates-disk"),
                Service("crates"),
                OnClaim("boxes"),
                _parts.Claim("boxes-disk").With("Spec.AccessModes.0", Text("ReadWriteMany")),
                Service("boxes")),
            Wrong: Manifests(
                OnClaim("chests").Reporting($"{PodSpec}.Volumes.0.PersistentVolumeClaim.ClaimName", "K8S3005", "The 3 pods of StatefulSet 'chests' share claim 'chests-disk', which is ReadWriteOnce: those on other nodes than the first do not start"),
                _parts.Claim("chests-disk"),
                Service("chests")));

        yield return new Trap(
            "scratch space beside the data",
            Right: Manifests(OnScratch("graphs", "/plugins"), Service("graphs")),
            Wrong: Manifests(
                OnScratch("charts", "/data").Without("Spec.VolumeClaimTemplates").Without($"{Container}.VolumeMounts")
                    .With($"{Container}.VolumeMounts", List("V1VolumeMount", Mount("scratch", "/data")))
                    .Reporting($"{PodSpec}.Volumes.0.EmptyDir", "K8S3003", "Container 'charts' of StatefulSet 'charts' (neo4j) keeps its data in '/data' on volume 'scratch', which is an EmptyDir: the data is lost when the pod is replaced"),
                Service("charts")));

        yield return new Trap(
            "software that keeps no data in this role",
            Right: Manifests(
                Plain("caches", "memcached:1.6"),
                Service("caches"),
                Plain("messages", "nats:2.10"),
                Service("messages"),
                Plain("sentries", "redis:7.2").With($"{Container}.Command", List("string", Text("redis-sentinel"), Text("/etc/sentinel.conf"))),
                Service("sentries"),
                _parts.Set("clients").With($"{PodSpec}.InitContainers", List("V1Container", Model("V1Container", ("Name", Text("wait")), ("Image", Text("postgres:16.3")), ("Command", List("string", Text("pg_isready"), Text("-h"), Text("other")))))),
                Service("clients")),
            Wrong: Manifests(
                Plain("guards", "redis:7.2").Reporting(Container, "K8S3002", "Container 'guards' of StatefulSet 'guards' (redis) keeps its data in '/data', where no volume is mounted: the data is lost when the container restarts"),
                Service("guards")));

        yield return new Trap(
            "configuration that may move the data",
            Right: Manifests(
                _parts.Set("banks", "postgres:16.3", "/srv").With($"{Container}.EnvFrom", List("V1EnvFromSource", Model("V1EnvFromSource", ("ConfigMapRef", Model("V1ConfigMapEnvSource", ("Name", Text("banks"))))))),
                Service("banks")),
            Wrong: Manifests(
                _parts.Set("vaults", "postgres:16.3", "/srv").Reporting(Container, "K8S3002", "Container 'vaults' of StatefulSet 'vaults' (postgres) keeps its data in '/var/lib/postgresql/data', where no volume is mounted: the data is lost when the container restarts"),
                Service("vaults")));
    }

    private static ModelNode OnClaim(string name) => Plain(name)
        .With($"{Container}.VolumeMounts", List("V1VolumeMount", Mount("disk", "/data")))
        .With($"{PodSpec}.Volumes", List("V1Volume", Volume("disk", "PersistentVolumeClaim", Model("V1PersistentVolumeClaimVolumeSource", ("ClaimName", Text($"{name}-disk"))))));

    private ModelNode OnScratch(string name, string path) => _parts.Set(name, "neo4j:5.20", "/data")
        .With($"{Container}.VolumeMounts", List("V1VolumeMount", Mount("data", "/data"), Mount("scratch", path)))
        .With($"{PodSpec}.Volumes", List("V1Volume", Volume("scratch", "EmptyDir", Model("V1EmptyDirVolumeSource"))));

    private static ModelNode Expressions(string app) => Model("V1LabelSelector", ("MatchExpressions", List(
        "V1LabelSelectorRequirement",
        Model("V1LabelSelectorRequirement", ("Key", Text("app")), ("OperatorProperty", Text("In")), ("Values", List("string", Text(app)))),
        Model("V1LabelSelectorRequirement", ("Key", Text("tier")), ("OperatorProperty", Text("Exists"))))));

    private static NumberNode Zero => new(0);

    private static MapNode Map(params (string Key, string Value)[] entries) =>
        new("string", entries.Select(entry => ((Node)Text(entry.Key), (Node)Text(entry.Value))).ToImmutableArray());

    private static ImmutableArray<ModelNode> Manifests(params ModelNode[] manifests) => manifests.ToImmutableArray();
}
