using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Tests.Verifiers;
using static KubernetesClient.Analyzers.Tests.FormMatrix.Manifests.Parts;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

/// <summary>The cases of all rules, for a version of the client.</summary>
internal sealed class Cases
{
    private const string ServiceName = "Spec.ServiceName";
    private const string Container = "Spec.Template.Spec.Containers.0";

    private static readonly Node NotKnown = new UnknownText();

    private readonly Parts _parts;

    private Cases(ClientVersion client) => _parts = new Parts(client);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Case> For(ClientVersion client) => new Cases(client).All().ToImmutableArray();

    private IEnumerable<Case> All() =>
        from cases in new[] { Identity(), Rollout(), Storage(), Workloads() }
        from one in cases
        select one;

    private IEnumerable<Case> Identity()
    {
        yield return new Case(
            "K8S1001",
            Right: Manifests(_parts.Set("accounts"), Service("accounts")),
            Wrong: Manifests(
                _parts.Set("payments").Without(ServiceName).Reporting("Spec", "K8S1001", "StatefulSet 'payments' has no ServiceName although the headless Service 'payments' selects its pods: pods get no DNS names of their own, and peers cannot find each other"),
                Service("payments")),
            NotKnown: Manifests(_parts.Set("payments").With(ServiceName, NotKnown), Service("payments")));

        yield return new Case(
            "K8S1002",
            Right: Manifests(_parts.Set("carts").With(ServiceName, Text("carts-headless")), Service("carts", "carts-headless")),
            Wrong: Manifests(
                _parts.Set("catalog").With(ServiceName, Text("catalog-svc"))
                    .Reporting(ServiceName, "K8S1002", "StatefulSet 'catalog' names 'catalog-svc' as its governing Service, which is not built; the headless Service is 'catalog-headless': pods get no DNS names of their own"),
                Service("catalog", "catalog-headless")),
            NotKnown: Manifests(_parts.Set("catalog").With(ServiceName, NotKnown), Service("catalog", "catalog-headless")));

        yield return new Case(
            "K8S1003",
            Right: Manifests(_parts.Set("queues"), Service("queues")),
            Wrong: Manifests(_parts.Set("topics").Reporting(ServiceName, "K8S1003", "StatefulSet 'topics' names 'topics' as its governing Service, and this program builds no Service of that name: unless something else creates it, pods get no DNS names of their own")),
            NotKnown: Manifests(_parts.Set("topics").With(ServiceName, NotKnown)));

        yield return new Case(
            "K8S1004",
            Right: Manifests(_parts.Set("tickets"), Service("tickets")),
            Wrong: Manifests(
                _parts.Set("events"),
                Service("events").Without("Spec.ClusterIP").Reporting("Spec", "K8S1004", "Service 'events' that governs StatefulSet 'events' is not headless (ClusterIP is not \"None\"): pods get no DNS names of their own")),
            NotKnown: Manifests(_parts.Set("events"), Service("events").With("Spec.ClusterIP", NotKnown)));

        yield return new Case(
            "K8S1005",
            Right: Manifests(_parts.Set("tokens"), Service("tokens")),
            Wrong: Manifests(
                _parts.Set("grants"),
                Service("grants").With("Spec.Selector.app", Text("granted"))
                    .Reporting("Spec.Selector.app", "K8S1005", "Service 'grants' that governs StatefulSet 'grants' selects app=granted, which its pods do not have: it finds none of them, and they get no DNS names")),
            NotKnown: Manifests(_parts.Set("grants"), Service("grants").With("Spec.Selector.app", NotKnown)));

        const string Namespace = "Metadata.NamespaceProperty";
        yield return new Case(
            "K8S1006",
            Right: Manifests(_parts.Set("globes").With(Namespace, Text("prod")), Service("globes").With(Namespace, Text("prod"))),
            Wrong: Manifests(
                _parts.Set("atlases").With(Namespace, Text("prod")),
                Service("atlases").With(Namespace, Text("test"))
                    .Reporting(Namespace, "K8S1006", "StatefulSet 'atlases' in namespace 'prod' names 'atlases' as its governing Service, but the Service of that name is in namespace 'test': pods get no DNS names of their own")),
            NotKnown: Manifests(_parts.Set("atlases").With(Namespace, Text("prod")), Service("atlases").With(Namespace, NotKnown)));

        const string Selected = "Spec.Selector.MatchLabels.app";
        yield return new Case(
            "K8S1007",
            Right: Manifests(_parts.Set("leases"), Service("leases")),
            Wrong: Manifests(
                _parts.Set("locks").With(Selected, Text("locked"))
                    .Reporting(Selected, "K8S1007", "StatefulSet 'locks' selects app=locked, which its own pods do not have: the API server refuses it"),
                Service("locks")),
            NotKnown: Manifests(_parts.Set("locks").With(Selected, NotKnown), Service("locks")));

        const string Setting = $"{Container}.Env.0.Value";
        yield return new Case(
            "K8S1008",
            Right: Manifests(_parts.Set("shards").With(Setting, Text("shards-0.shards:7000")), Service("shards")),
            Wrong: Manifests(
                _parts.Set("ledgers").With(Setting, Text("ledgers-0.ledger-peers:7000"))
                    .Reporting(Setting, "K8S1008", "'ledgers-0.ledger-peers' names no pod: pods of StatefulSet 'ledgers' have their names behind its governing Service 'ledgers', not 'ledger-peers'"),
                Service("ledgers")),
            NotKnown: Manifests(_parts.Set("ledgers").With(Setting, NotKnown), Service("ledgers")));

        const string ContainerName = $"{Container}.Name";
        yield return new Case(
            "K8S1009",
            Right: Manifests(_parts.Set("badges").With(ContainerName, Text("badge-store")), Service("badges")),
            Wrong: Manifests(
                _parts.Set("seals").With(ContainerName, Text("Seal_Store"))
                    .Reporting(ContainerName, "K8S1009", "Container of StatefulSet 'seals' is named 'Seal_Store', but names have only lower-case letters, digits and '-': no pod can be created"),
                Service("seals")),
            NotKnown: Manifests(_parts.Set("seals").With(ContainerName, NotKnown), Service("seals")));

        const string Target = "Spec.Ports.0.TargetPort";
        yield return new Case(
            "K8S1010",
            Right: Manifests(_parts.Set("routes"), Service("routes").With(Target, Text("http"))),
            Wrong: Manifests(
                _parts.Set("hops"),
                Service("hops").With(Target, Text("web"))
                    .Reporting(Target, "K8S1010", "Port 8080 of Service 'hops' does not lead to 'web': no container of its pods declares a port of that name")),
            NotKnown: Manifests(_parts.Set("hops"), Service("hops").With(Target, NotKnown)));

        const string QuorumImage = "bitnami/etcd:3.6.5";
        const string QuorumPath = "/bitnami/etcd";
        const string Published = "Spec.PublishNotReadyAddresses";
        yield return new Case(
            "K8S1011",
            Right: Manifests(_parts.Set("councils", QuorumImage, QuorumPath), Service("councils")),
            Wrong: Manifests(
                _parts.Set("senates", QuorumImage, QuorumPath),
                Service("senates").With(Published, new FlagNode(false))
                    .Reporting(Published, "K8S1011", "Service 'senates' that governs StatefulSet 'senates' lists only pods that are ready, but peers of bitnami/etcd have to find each other to become ready: they may wait for each other forever")),
            NotKnown: Manifests(_parts.Set("senates", QuorumImage, QuorumPath).With("Spec.Replicas", new UnknownNumber()), Service("senates").With(Published, new FlagNode(false))));

        const string ServiceType = "Spec.Type";
        yield return new Case(
            "K8S1012",
            Right: Manifests(_parts.Set("mails"), Service("mails").With(ServiceType, Text("ClusterIP"))),
            Wrong: Manifests(
                _parts.Set("chats"),
                Service("chats").With(ServiceType, Text("NodePort"))
                    .Reporting(ServiceType, "K8S1012", "Service 'chats' is headless but of type \"NodePort\": the API server refuses it")),
            NotKnown: Manifests(_parts.Set("chats"), Service("chats").With(ServiceType, NotKnown)));

        const string Affinity = "Spec.SessionAffinity";
        yield return new Case(
            "K8S1013",
            Right: Manifests(_parts.Set("drives"), Service("drives").With(Affinity, Text("None"))),
            Wrong: Manifests(
                _parts.Set("rooms"),
                Service("rooms").With(Affinity, Text("ClientIP"))
                    .Reporting(Affinity, "K8S1013", "SessionAffinity of Service 'rooms' has no effect: the Service is headless, and clients reach the pods themselves")),
            NotKnown: Manifests(_parts.Set("rooms"), Service("rooms").With(Affinity, NotKnown)));

        yield return new Case(
            "K8S1014",
            Right: Manifests(_parts.Set("leaders").With(Setting, Text("leaders-2.leaders:7000")), Service("leaders")),
            Wrong: Manifests(
                _parts.Set("voters").With(Setting, Text("voters-3.voters:7000"))
                    .Reporting(Setting, "K8S1014", "StatefulSet 'voters' has no pod for 'voters-3.voters': its pods have the numbers 0 to 2"),
                Service("voters")),
            NotKnown: Manifests(_parts.Set("voters").With(Setting, NotKnown), Service("voters")));

        ModelNode alone = Plain("batches").With("Spec.Replicas", new NumberNode(1));
        yield return new Case(
            "K8S1015",
            Right: Manifests(Plain("jobs").With("Spec.Replicas", new NumberNode(1)), Service("jobs")),
            Wrong: Manifests(alone.Without(ServiceName).Reporting("Spec", "K8S1015", "StatefulSet 'batches' has no ServiceName: pods get no DNS names of their own, and before Kubernetes 1.33 one was required")),
            NotKnown: Manifests(alone.With(ServiceName, NotKnown)));

        const string Tier = "Metadata.Labels.tier";
        yield return new Case(
            "K8S1016",
            Right: Manifests(_parts.Set("plants").With(Tier, Text("Back_end-1.0")), Service("plants")),
            Wrong: Manifests(
                _parts.Set("trees").With(Tier, Text("back/end"))
                    .Reporting(Tier, "K8S1016", "StatefulSet 'trees' has the label value 'back/end', but label values have only letters, digits, '-', '_' and '.': the API server refuses it"),
                Service("trees")),
            NotKnown: Manifests(_parts.Set("trees").With(Tier, NotKnown), Service("trees")));

        const string Kind = "Kind";
        yield return new Case(
            "K8S1017",
            Right: Manifests(_parts.Set("coins").With(Kind, Text("StatefulSet")), Service("coins")),
            Wrong: Manifests(
                _parts.Set("posters").With(Kind, Text("Deployment"))
                    .Reporting(Kind, "K8S1017", "StatefulSet 'posters' has the Kind 'Deployment', but that of a V1StatefulSet is 'StatefulSet': the API server refuses it"),
                Service("posters")),
            NotKnown: Manifests(_parts.Set("posters").With(Kind, NotKnown), Service("posters")));

        const string Name = "Metadata.Name";
        const string LongName = "depots-of-all-the-warehouses-along-the-northern-coast";
        const string Selector = "Spec.Selector";
        ModelNode sibling = _parts.Set("vanes").With("Metadata.Name", Text("windmills"));
        yield return new Case(
            "K8S1018",
            Right: Manifests(_parts.Set("breezes"), Service("breezes"), _parts.Set("gusts"), Service("gusts")),
            Wrong: Manifests(
                _parts.Set("vanes"),
                sibling.Reporting(Selector, new ExpectedFinding("K8S1018", "StatefulSet 'windmills' and StatefulSet 'vanes' select each other's pods: their controllers may conflict, and autoscalers and tools that look for the pods of one find those of both") { IsOfOneRun = true }),
                Service("vanes")),
            NotKnown: Manifests(_parts.Set("vanes"), sibling.With("Spec.Replicas", new UnknownNumber()), Service("vanes")));

        yield return new Case(
            "K8S1019",
            Right: Manifests(_parts.Set("depots").With(Name, Text(LongName[..52])), Service("depots")),
            Wrong: Manifests(
                _parts.Set("yards").With(Name, Text(LongName))
                    .Reporting(Name, "K8S1019", $"StatefulSet is named '{LongName}', which has 53 characters: with more than 52 the label controller-revision-hash of its pods, name and revision, can be too long, and no pod is created"),
                Service("yards")),
            NotKnown: Manifests(_parts.Set("yards").With(Name, NotKnown), Service("yards")));
    }

    private IEnumerable<Case> Rollout()
    {
        const string Type = "Spec.UpdateStrategy.Type";
        yield return new Case(
            "K8S2001",
            Right: Manifests(_parts.Set("orders"), Service("orders")),
            Wrong: Manifests(
                _parts.Set("invoices").With(Type, Text("Recreate"))
                    .Reporting(Type, "K8S2001", "StatefulSet 'invoices' has the update strategy \"Recreate\", which only Deployments have: the API server refuses the set"),
                Service("invoices")),
            NotKnown: Manifests(_parts.Set("invoices").With(Type, NotKnown), Service("invoices")));

        const string Policy = "Spec.PodManagementPolicy";
        yield return new Case(
            "K8S2002",
            Right: Manifests(_parts.Set("parcels").With(Policy, Text("Parallel")), Service("parcels")),
            Wrong: Manifests(
                _parts.Set("letterboxes").With(Policy, Text("parallel"))
                    .Reporting(Policy, "K8S2002", "StatefulSet 'letterboxes' has the pod management policy \"parallel\", but there are only \"OrderedReady\" and \"Parallel\": the API server refuses it"),
                Service("letterboxes")),
            NotKnown: Manifests(_parts.Set("letterboxes").With(Policy, NotKnown), Service("letterboxes")));

        const string Rolling = "Spec.UpdateStrategy.RollingUpdate";
        const string Partition = $"{Rolling}.Partition";
        ModelNode partition = Model("V1RollingUpdateStatefulSetStrategy", ("Partition", new NumberNode(1)));
        yield return new Case(
            "K8S2003",
            Right: Manifests(_parts.Set("trains").With(Rolling, partition), Service("trains")),
            Wrong: Manifests(
                _parts.Set("trams").With(Type, Text("OnDelete")).With(Rolling, partition)
                    .Reporting(Rolling, "K8S2003", "StatefulSet 'trams' has settings of a rolling update beside the strategy \"OnDelete\": the API server refuses it"),
                Service("trams")),
            NotKnown: Manifests(_parts.Set("trams").With(Type, NotKnown).With(Rolling, partition), Service("trams")));

        yield return new Case(
            "K8S2004",
            Right: Manifests(_parts.Set("lions").With(Rolling, partition), Service("lions")),
            Wrong: Manifests(
                _parts.Set("tigers").With(Rolling, partition).With(Partition, new NumberNode(4))
                    .Reporting(Partition, "K8S2004", "StatefulSet 'tigers' has Replicas 3 and Partition 4: an update reaches no pod, all keep the old revision"),
                Service("tigers")),
            NotKnown: Manifests(_parts.Set("tigers").With(Rolling, partition).With(Partition, new UnknownNumber()), Service("tigers")));

        const string Period = "Spec.Template.Spec.TerminationGracePeriodSeconds";
        yield return new Case(
            "K8S2005",
            Right: Manifests(_parts.Set("clocks").With(Period, new NumberNode(60)), Service("clocks")),
            Wrong: Manifests(
                _parts.Set("watches").With(Period, new NumberNode(0))
                    .Reporting(Period, "K8S2005", "Pods of StatefulSet 'watches' have TerminationGracePeriodSeconds 0: a pod may still run when its replacement starts under the same name and on the same disk"),
                Service("watches")),
            NotKnown: Manifests(_parts.Set("watches").With(Period, new UnknownNumber()), Service("watches")));

        const string Probe = $"{Container}.ReadinessProbe";
        ModelNode unready = _parts.Set("chickens").Without(Probe);
        yield return new Case(
            "K8S2006",
            Right: Manifests(_parts.Set("eggs"), Service("eggs")),
            Wrong: Manifests(
                unready.Reporting(Container, "K8S2006", "StatefulSet 'chickens' starts and updates its 3 pods one after the other, but no container has a readiness probe: each pod counts as ready as soon as its containers run"),
                Service("chickens")),
            NotKnown: Manifests(unready.With(Policy, NotKnown), Service("chickens")));

        const string Image = $"{Container}.Image";
        yield return new Case(
            "K8S2007",
            Right: Manifests(_parts.Set("anchors", "example.com:5000/anchors:1.0-latest"), Service("anchors")),
            Wrong: Manifests(
                _parts.Set("buoys", "example.com:5000/buoys:latest")
                    .Reporting(Image, "K8S2007", "Container 'buoys' of StatefulSet 'buoys' runs 'example.com:5000/buoys:latest', whose tag is moved to each new version: a pod that is replaced may run another version than its peers, and no update says so"),
                Service("buoys")),
            NotKnown: Manifests(_parts.Set("buoys").With(Image, NotKnown), Service("buoys")));

        const string Port = $"{Container}.Ports.0.ContainerPort";
        yield return new Case(
            "K8S2008",
            Right: Manifests(_parts.Set("harbours").With(Port, new NumberNode(65535)), Service("harbours")),
            Wrong: Manifests(
                _parts.Set("docks").With(Port, new NumberNode(65536))
                    .Reporting(Port, "K8S2008", "ContainerPort of StatefulSet 'docks' is 65536, but ports are from 1 to 65535: no pod can be created"),
                Service("docks")),
            NotKnown: Manifests(_parts.Set("docks").With(Port, new UnknownNumber()), Service("docks")));

        const string RestartPolicy = "Spec.Template.Spec.RestartPolicy";
        yield return new Case(
            "K8S2009",
            Right: Manifests(_parts.Set("boilers").With(RestartPolicy, Text("Always")), Service("boilers")),
            Wrong: Manifests(
                _parts.Set("ovens").With(RestartPolicy, Text("OnFailure"))
                    .Reporting(RestartPolicy, "K8S2009", "StatefulSet 'ovens' has pods with the restart policy \"OnFailure\", but it always restarts them: the API server refuses it"),
                Service("ovens")),
            NotKnown: Manifests(_parts.Set("ovens").With(RestartPolicy, NotKnown), Service("ovens")));

        const string Replicas = "Spec.Replicas";
        yield return new Case(
            "K8S2011",
            Right: Manifests(_parts.Set("balloons").Without(Replicas), Service("balloons"), Autoscaler("balloons")),
            Wrong: Manifests(
                _parts.Set("kites").With(Replicas, new NumberNode(4))
                    .Reporting(Replicas, "K8S2011", "StatefulSet 'kites' has Replicas 4, but HorizontalPodAutoscaler 'kites' scales it: whenever the manifest is applied there are 4 pods again"),
                Service("kites"),
                Autoscaler("kites")),
            NotKnown: Manifests(_parts.Set("kites").With(Replicas, new UnknownNumber()), Service("kites"), Autoscaler("kites")));

        const string Budgeted = "Spec.MaxUnavailable";
        yield return new Case(
            "K8S2012",
            Right: Manifests(_parts.Set("bridges"), Service("bridges"), Budget("bridges")),
            Wrong: Manifests(
                _parts.Set("tunnels"),
                Service("tunnels"),
                Budget("tunnels").With(Budgeted, new NumberNode(0))
                    .Reporting(Budgeted, "K8S2012", "PodDisruptionBudget 'tunnels' has MaxUnavailable 0, and StatefulSet 'tunnels' has 3 pods: none of them may be evicted, and a node that runs one cannot be drained")),
            NotKnown: Manifests(_parts.Set("tunnels"), Service("tunnels"), Budget("tunnels").With(Budgeted, new UnknownNumber())));

        ModelNode alone = _parts.Set("kiosks")
            .With("Spec.Selector.MatchLabels", Label("app", "kiosks"))
            .With("Spec.Template.Metadata.Labels", Label("app", "kiosks"));
        ModelNode service = Service("kiosks").With("Spec.Selector", Label("app", "kiosks"));
        ModelNode ofAllOthers = Budget("others", Label("tier", "backend"));
        ModelNode ofOthersInProd = Budget("prod", Label("tier", "backend")).With("Metadata.NamespaceProperty", Text("prod"));
        yield return new Case(
            "K8S2013",
            Right: Manifests(_parts.Set("pavilions"), Service("pavilions"), Budget("pavilions")),
            Wrong: Manifests(
                alone.Reporting("", "K8S2013", "StatefulSet 'kiosks' has 3 pods, and no PodDisruptionBudget of this program is for them: whoever drains nodes may evict all of them at once"),
                service,
                ofAllOthers,
                ofOthersInProd),
            NotKnown: Manifests(alone.With(Replicas, new UnknownNumber()), service, ofAllOthers, ofOthersInProd));

        const string Pod = "Spec.Template.Spec";
        ModelNode together = _parts.Set("flocks").Without($"{Pod}.TopologySpreadConstraints");
        yield return new Case(
            "K8S2014",
            Right: Manifests(_parts.Set("herds"), Service("herds")),
            Wrong: Manifests(
                together.Reporting(Pod, "K8S2014", "The 3 pods of StatefulSet 'flocks' may all run on one node: they have neither pod anti-affinity nor topology spread constraints, and are lost together with it"),
                Service("flocks")),
            NotKnown: Manifests(together.With(Replicas, new UnknownNumber()), Service("flocks")));

        const string Variable = $"{Container}.Env.1.Name";
        yield return new Case(
            "K8S2015",
            Right: Manifests(_parts.Set("owls"), Service("owls")),
            Wrong: Manifests(
                _parts.Set("ravens").With(Variable, Text("LOG_LEVEL"))
                    .Reporting($"{Container}.Env.0", "K8S2015", "Container 'ravens' of StatefulSet 'ravens' sets the variable 'LOG_LEVEL' again further on: this value never reaches the program"),
                Service("ravens")),
            NotKnown: Manifests(_parts.Set("ravens").With(Variable, NotKnown), Service("ravens")));

        const string PortName = $"{Container}.Ports.0.Name";
        yield return new Case(
            "K8S2016",
            Right: Manifests(_parts.Set("gates").With(PortName, Text("web")), Service("gates")),
            Wrong: Manifests(
                _parts.Set("fences").With(PortName, Text("WEB"))
                    .Reporting(PortName, "K8S2016", "Container 'fences' of StatefulSet 'fences' names a port 'WEB', but such names have up to 15 small letters, digits and single dashes: no pod can be created"),
                Service("fences")),
            NotKnown: Manifests(_parts.Set("fences").With(PortName, NotKnown), Service("fences")));

        const string Limit = "Spec.RevisionHistoryLimit";
        yield return new Case(
            "K8S2018",
            Right: Manifests(_parts.Set("diaries").With(Limit, new NumberNode(0)), Service("diaries")),
            Wrong: Manifests(
                _parts.Set("journals").With(Limit, new NumberNode(-1))
                    .Reporting(Limit, "K8S2018", "StatefulSet 'journals' has RevisionHistoryLimit -1: old servers keep every old revision of it, newer ones refuse it"),
                Service("journals")),
            NotKnown: Manifests(_parts.Set("journals").With(Limit, new UnknownNumber()), Service("journals")));
    }

    private IEnumerable<Case> Storage()
    {
        const string Image = "qdrant/qdrant:v1.9.2";
        const string DataPath = "/qdrant/storage";

        const string MountName = $"{Container}.VolumeMounts.1.Name";
        yield return new Case(
            "K8S3001",
            Right: Manifests(WithConfiguration("photos"), Service("photos")),
            Wrong: Manifests(
                WithConfiguration("videos").With(MountName, Text("settings"))
                    .Reporting(MountName, "K8S3001", "Container 'videos' of StatefulSet 'videos' mounts 'settings', but its pods have no volume and no claim template of that name: no pod can be created"),
                Service("videos")),
            NotKnown: Manifests(WithConfiguration("videos").With(MountName, NotKnown), Service("videos")));

        yield return new Case(
            "K8S3002",
            Right: Manifests(_parts.Set("vectors", Image, DataPath), Service("vectors")),
            Wrong: Manifests(
                _parts.Set("embeddings", Image, "/srv/data")
                    .Reporting(Container, "K8S3002", "Container 'embeddings' of StatefulSet 'embeddings' (qdrant/qdrant) keeps its data in '/qdrant/storage', where no volume is mounted: the data is lost when the container restarts"),
                Service("embeddings")),
            NotKnown: Manifests(_parts.Set("embeddings", Image).With($"{Container}.VolumeMounts.0.MountPath", NotKnown), Service("embeddings")));

        ModelNode onScratch = _parts.Set("segments", Image, DataPath)
            .Without("Spec.VolumeClaimTemplates")
            .With("Spec.Template.Spec.Volumes", List("V1Volume", Volume("data", "EmptyDir", Model("V1EmptyDirVolumeSource"))));
        yield return new Case(
            "K8S3003",
            Right: Manifests(_parts.Set("points", Image, DataPath), Service("points")),
            Wrong: Manifests(
                onScratch.Reporting("Spec.Template.Spec.Volumes.0.EmptyDir", "K8S3003", "Container 'segments' of StatefulSet 'segments' (qdrant/qdrant) keeps its data in '/qdrant/storage' on volume 'data', which is an EmptyDir: the data is lost when the pod is replaced"),
                Service("segments")),
            NotKnown: Manifests(onScratch.With($"{Container}.VolumeMounts.0.MountPath", NotKnown), Service("segments")));

        yield return new Case(
            "K8S3004",
            Right: Manifests(_parts.Set("drafts"), Service("drafts")),
            Wrong: Manifests(
                _parts.Set("letters").Without($"{Container}.VolumeMounts")
                    .Reporting("Spec.VolumeClaimTemplates.0", "K8S3004", "No container of StatefulSet 'letters' mounts claim template 'data': each pod gets a disk on which nothing is ever written"),
                Service("letters")),
            NotKnown: Manifests(_parts.Set("letters").With($"{Container}.VolumeMounts.0.Name", NotKnown), Service("letters")));

        const string ClaimName = "Spec.Template.Spec.Volumes.0.PersistentVolumeClaim.ClaimName";
        yield return new Case(
            "K8S3005",
            Right: Manifests(OnClaim("stamps").With("Spec.Replicas", new NumberNode(1)), _parts.Claim("stamps-disk"), Service("stamps")),
            Wrong: Manifests(
                OnClaim("crates").Reporting(ClaimName, "K8S3005", "The 3 pods of StatefulSet 'crates' share claim 'crates-disk', which is ReadWriteOnce: those on other nodes than the first do not start"),
                _parts.Claim("crates-disk"),
                Service("crates")),
            NotKnown: Manifests(OnClaim("crates").With(ClaimName, NotKnown), _parts.Claim("crates-disk"), Service("crates")));

        const string Template = "Spec.VolumeClaimTemplates.0.Spec";
        yield return new Case(
            "K8S3006",
            Right: Manifests(_parts.Set("coupons"), Service("coupons")),
            Wrong: Manifests(
                _parts.Set("vouchers").With($"{Template}.AccessModes.0", Text("ReadWriteOnes"))
                    .Reporting($"{Template}.AccessModes.0", "K8S3006", "Claim template 'data' of StatefulSet 'vouchers' has the access mode \"ReadWriteOnes\", which Kubernetes does not know: the API server refuses its claims, and no pod can be created"),
                Service("vouchers"),
                _parts.Set("rebates").Without($"{Template}.Resources")
                    .Reporting(Template, "K8S3006", "Claim template 'data' of StatefulSet 'rebates' has no storage request: the API server refuses its claims, and no pod can be created"),
                Service("rebates")),
            NotKnown: Manifests(_parts.Set("vouchers").With($"{Template}.AccessModes.0", NotKnown), Service("vouchers")));

        const string VolumeName = "Spec.Template.Spec.Volumes.0.Name";
        ModelNode shadowed = _parts.Set("books").With("Spec.Template.Spec.Volumes", List("V1Volume", Volume("data", "EmptyDir", Model("V1EmptyDirVolumeSource"))));
        yield return new Case(
            "K8S3007",
            Right: Manifests(WithConfiguration("almanacs"), Service("almanacs")),
            Wrong: Manifests(
                shadowed.Reporting(VolumeName, "K8S3007", "Volume 'data' of StatefulSet 'books' never appears: the claim template of that name takes its place"),
                Service("books")),
            NotKnown: Manifests(shadowed.With(VolumeName, NotKnown), Service("books")));

        const string SubPath = $"{Container}.VolumeMounts.0.SubPath";
        yield return new Case(
            "K8S3008",
            Right: Manifests(_parts.Set("plans").With(SubPath, Text("plans")), Service("plans")),
            Wrong: Manifests(
                _parts.Set("drawings").With(SubPath, Text("/drawings"))
                    .Reporting(SubPath, "K8S3008", "Container 'drawings' of StatefulSet 'drawings' has the sub-path '/drawings', which leads out of the volume: the API server refuses the pods"),
                Service("drawings")),
            NotKnown: Manifests(_parts.Set("drawings").With(SubPath, NotKnown), Service("drawings")));

        const string Scaled = "Spec.PersistentVolumeClaimRetentionPolicy.WhenScaled";
        yield return new Case(
            "K8S3009",
            Right: Manifests(Retaining("audits", "Retain"), Service("audits")),
            Wrong: Manifests(
                Retaining("reviews", "Keep").Reporting(Scaled, "K8S3009", "StatefulSet 'reviews' has the retention policy \"Keep\" as WhenScaled, but there are only \"Retain\" and \"Delete\": the API server refuses the set"),
                Service("reviews")),
            NotKnown: Manifests(Retaining("reviews", "Keep").With(Scaled, NotKnown), Service("reviews")));

        yield return new Case(
            "K8S3010",
            Right: Manifests(Retaining("maps", "Delete"), Service("maps")),
            Wrong: Manifests(
                Retaining("tracks", "Delete", Image, DataPath).Reporting(Scaled, "K8S3010", "StatefulSet 'tracks' (qdrant/qdrant) has the retention policy \"Delete\" as WhenScaled: its data is deleted with each pod that a smaller number of replicas leaves out"),
                Service("tracks")),
            NotKnown: Manifests(Retaining("tracks", "Delete", Image, DataPath).With(Scaled, NotKnown), Service("tracks")));

        const string Mode = $"{Template}.AccessModes.0";
        yield return new Case(
            "K8S3011",
            Right: Manifests(_parts.Set("suns"), Service("suns")),
            Wrong: Manifests(
                _parts.Set("moons").With(Mode, Text("ReadWriteMany"))
                    .Reporting(Mode, "K8S3011", "Claim template 'data' of StatefulSet 'moons' asks for ReadWriteMany, but each of its claims belongs to one pod: only storage that many nodes can use at once can provide it"),
                Service("moons")),
            NotKnown: Manifests(_parts.Set("moons").With(Mode, NotKnown), Service("moons")));

        const string Old = "postgres:17.5";
        const string New = "postgres:18.1";
        const string MountPath = $"{Container}.VolumeMounts.0.MountPath";
        const string OldPath = "/var/lib/postgresql/data";
        yield return new Case(
            "K8S3012",
            Right: Manifests(_parts.Set("roles", New, "/var/lib/postgresql"), Service("roles")),
            Wrong: Manifests(
                _parts.Set("rights", New, OldPath)
                    .Reporting(MountPath, "K8S3012", "Container 'rights' of StatefulSet 'rights' (postgres:18.1) mounts a volume at '/var/lib/postgresql/data', but this version keeps its data in '/var/lib/postgresql/18/docker', which is not on it: the server refuses to start, or its data is lost with the container"),
                Service("rights")),
            NotKnown: Manifests(_parts.Set("rights", New).With(MountPath, NotKnown), Service("rights")));

        const string Mount = $"{Container}.VolumeMounts.0";
        yield return new Case(
            "K8S3014",
            Right: Manifests(_parts.Set("forms", Old, OldPath).With(SubPath, Text("forms")), Service("forms")),
            Wrong: Manifests(
                _parts.Set("answers", Old, OldPath)
                    .Reporting(Mount, "K8S3014", "Container 'answers' of StatefulSet 'answers' (postgres) mounts a whole disk at its data directory '/var/lib/postgresql/data': where a new disk has a folder lost+found, the server refuses to begin there"),
                Service("answers")),
            NotKnown: Manifests(_parts.Set("answers", Old, OldPath).With(SubPath, NotKnown), Service("answers")));

        ModelNode onNode = _parts.Set("tiles", Image, DataPath)
            .Without("Spec.VolumeClaimTemplates")
            .With("Spec.Template.Spec.Volumes", List("V1Volume", Volume("data", "HostPath", Model("V1HostPathVolumeSource", ("Path", Text("/mnt/tiles"))))));
        yield return new Case(
            "K8S3015",
            Right: Manifests(_parts.Set("layers", Image, DataPath), Service("layers")),
            Wrong: Manifests(
                onNode.Reporting("Spec.Template.Spec.Volumes.0.HostPath", "K8S3015", "Container 'tiles' of StatefulSet 'tiles' (qdrant/qdrant) keeps its data in '/qdrant/storage' on volume 'data', which is a HostPath: a pod that moves to another node leaves its data behind, and two on one node share it"),
                Service("tiles")),
            NotKnown: Manifests(onNode.With(MountPath, NotKnown), Service("tiles")));
    }

    private IEnumerable<Case> Workloads()
    {
        const string Image = "nginx:1.27";
        yield return new Case(
            "K8S4001",
            Right: Manifests(Deployment("pages", Image)),
            Wrong: Manifests(Plain("banners", Image).Without(ServiceName)
                .Reporting("", "K8S4001", "StatefulSet 'banners' runs nginx, and its 3 pods use no disks and no names of their own: they start and update one at a time, and none is replaced while its node is lost; a Deployment replaces them at once")),
            NotKnown: Manifests(Plain("banners", Image).With(ServiceName, NotKnown)));

        const string Database = "qdrant/qdrant:v1.9.2";
        yield return new Case(
            "K8S4002",
            Right: Manifests(Deployment("desks")),
            Wrong: Manifests(Deployment("indexes", Database)
                .Reporting("", "K8S4002", "Deployment 'indexes' runs 3 pods of qdrant/qdrant, which keep data in '/qdrant/storage': none has a disk of its own, and a pod that is replaced comes back under another name; a StatefulSet gives each a name and a disk that stay")),
            NotKnown: Manifests(Deployment("indexes", Database).With("Spec.Replicas", new UnknownNumber())));

        const string Strategy = "Spec.Strategy.Type";
        const string ClaimMode = "Spec.AccessModes.0";
        ModelNode forOnePod = _parts.Claim("safes-disk").With(ClaimMode, Text("ReadWriteOncePod"));
        yield return new Case(
            "K8S4003",
            Right: Manifests(RollingOnClaim("vaults").With(Strategy, Text("Recreate")), _parts.Claim("vaults-disk").With(ClaimMode, Text("ReadWriteOncePod"))),
            Wrong: Manifests(
                RollingOnClaim("safes").Reporting(Strategy, "K8S4003", "Deployment 'safes' updates its pod by starting a new one first, but claim 'safes-disk' is ReadWriteOncePod: the new pod cannot start before the old one is gone, and the update never ends"),
                forOnePod),
            NotKnown: Manifests(RollingOnClaim("safes").With(Strategy, NotKnown), forOnePod));

        // Not spelled like the other sets without a Service: where helpers build both, their findings are one.
        ModelNode fortunes = Plain("fortunes").With("Spec.RevisionHistoryLimit", new NumberNode(5));
        yield return new Case(
            "K8S4004",
            Right: Manifests(Deployment("greetings")),
            Wrong: Manifests(fortunes.Without(ServiceName)
                .Reporting("", "K8S4004", "Nothing in StatefulSet 'fortunes' asks for disks or names of its 3 pods: if they are interchangeable, a Deployment starts and updates them together and replaces them when a node is lost")
                .Reporting("Spec", "K8S1015", "StatefulSet 'fortunes' has no ServiceName: pods get no DNS names of their own, and before Kubernetes 1.33 one was required")),
            NotKnown: Manifests(fortunes.With(ServiceName, NotKnown)));

        ModelNode onePod = Deployment("shelves", Database).With("Spec.Replicas", new NumberNode(1));
        yield return new Case(
            "K8S4005",
            Right: Manifests(Deployment("racks").With("Spec.Replicas", new NumberNode(1))),
            Wrong: Manifests(onePod
                .Reporting("", "K8S4005", "Deployment 'shelves' runs qdrant/qdrant, which keeps data in '/qdrant/storage': the data is lost when the pod is replaced; a StatefulSet gives its pod a name and a disk that stay")),
            NotKnown: Manifests(onePod.With($"{Container}.Image", NotKnown)));

        yield return new Case(
            "K8S4006",
            Right: Manifests(RollingOnClaim("chests").With(Strategy, Text("Recreate")), _parts.Claim("chests-disk")),
            Wrong: Manifests(
                RollingOnClaim("boxes").Reporting(Strategy, "K8S4006", "Deployment 'boxes' updates its pod by starting a new one first, but claim 'boxes-disk' is ReadWriteOnce: on another node the new pod waits for the disk of the old one, which is not stopped before the new one is ready"),
                _parts.Claim("boxes-disk")),
            NotKnown: Manifests(RollingOnClaim("boxes"), _parts.Claim("boxes-disk").With(ClaimMode, NotKnown)));
    }

    private static ModelNode RollingOnClaim(string name) => MountingClaim(Deployment(name), name)
        .With("Spec.Replicas", new NumberNode(1))
        .With("Spec.Strategy", Model("V1DeploymentStrategy", ("Type", Text("RollingUpdate"))));

    private static ModelNode OnClaim(string name) => MountingClaim(Plain(name), name);

    private static ModelNode MountingClaim(ModelNode workload, string name) => workload
        .With($"{Container}.VolumeMounts", List("V1VolumeMount", Mount("data", "/data")))
        .With("Spec.Template.Spec.Volumes", List("V1Volume", Volume("data", "PersistentVolumeClaim", Model("V1PersistentVolumeClaimVolumeSource", ("ClaimName", Text($"{name}-disk"))))));

    private ModelNode Retaining(string name, string policy, string? image = null, string dataPath = "/data") => _parts.Set(name, image, dataPath)
        .With("Spec.PersistentVolumeClaimRetentionPolicy", Model("V1StatefulSetPersistentVolumeClaimRetentionPolicy", ("WhenScaled", Text(policy))));

    private ModelNode WithConfiguration(string name) => _parts.Set(name)
        .With($"{Container}.VolumeMounts", List("V1VolumeMount", Mount("data", "/data"), Mount("config", "/etc/config")))
        .With("Spec.Template.Spec.Volumes", List("V1Volume", Volume("config", "ConfigMap", Model("V1ConfigMapVolumeSource", ("Name", Text(name))))));

    private static ImmutableArray<ModelNode> Manifests(params ModelNode[] manifests) => manifests.ToImmutableArray();
}
