using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>Manifests whose parts queries, loops and lambdas make: they are judged as what these make of them.</summary>
public sealed class QueriedManifestTests
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using k8s;
        using k8s.Models;

        public class Deployment
        {
            private static V1PersistentVolumeClaim Claim(string name) => new V1PersistentVolumeClaim
            {
                Metadata = new V1ObjectMeta { Name = name },
                Spec = new V1PersistentVolumeClaimSpec { AccessModes = new List<string> { "ReadWriteOnce" }, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["storage"] = new ResourceQuantity("1Gi") } } },
            };

            private static V1VolumeMount Mount(string name) => new V1VolumeMount { Name = name, MountPath = "/var/" + name };

            private static V1StatefulSet Set(IList<V1VolumeMount> mounts, IList<V1PersistentVolumeClaim> claims, Action<V1StatefulSetSpec> configure = null)
            {
                var set = new V1StatefulSet
                {
                    Metadata = new V1ObjectMeta { Name = "db" },
                    Spec = new V1StatefulSetSpec
                    {
                        ServiceName = "db",
                        Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "db" } },
                        Template = new V1PodTemplateSpec
                        {
                            Metadata = new V1ObjectMeta { Labels = new Dictionary<string, string> { ["app"] = "db" } },
                            Spec = new V1PodSpec { Containers = new List<V1Container> { new V1Container { Name = "db", Image = "registry.example.com/db:1.4", ReadinessProbe = new V1Probe { TcpSocket = new V1TCPSocketAction { Port = 5432 } }, VolumeMounts = mounts } } },
                        },
                        VolumeClaimTemplates = claims,
                    },
                };
                configure?.Invoke(set.Spec);
                return set;
            }

            private static V1Service Service(string name, string ip) => new V1Service
            {
                Metadata = new V1ObjectMeta { Name = name },
                Spec = new V1ServiceSpec { ClusterIP = ip, Selector = new Dictionary<string, string> { ["app"] = "db" }, Ports = new List<V1ServicePort> { new V1ServicePort { Port = 7000 } } },
            };

        """;

    private static readonly Dictionary<string, string> Wrong = new()
    {
        ["mounts and claims by two queries"] = """
            void Build()
            {
                var disks = new[] { "data", "logs" };
                Service("db", "None");
                Set(disks.Select(disk => Mount(disk)).Append(new V1VolumeMount { Name = {|K8S3001:"keys"|}, MountPath = "/keys" }).ToList(), disks.Select(Claim).ToList());
            }
            """,
        ["claims by a query that leaves one out"] = """
            void Build()
            {
                var disks = new List<string> { "data", "logs" };
                Service("db", "None");
                Set(disks.Select(Mount).Concat(new[] { new V1VolumeMount { Name = {|K8S3001:"keys"|}, MountPath = "/keys" } }).ToArray(), disks.Where(disk => disk != "keys").Select(disk => Claim(disk)).ToList());
            }
            """,
        ["mounts by a loop"] = """
            void Build()
            {
                Service("db", "None");
                var mounts = new List<V1VolumeMount>();
                var claims = new List<V1PersistentVolumeClaim>();
                foreach (string disk in new[] { "data", "logs" })
                {
                    mounts.Add(Mount(disk));
                    claims.Add(Claim(disk));
                }

                mounts.Add(new V1VolumeMount { Name = {|K8S3001:"keys"|}, MountPath = "/keys" });
                Set(mounts, claims);
            }
            """,
        ["mount by a lambda"] = """
            void Build()
            {
                Service("db", "None");
                Set(null, null, spec => spec.Template.Spec.Containers[0].VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = {|K8S3001:"keys"|}, MountPath = "/keys" } });
            }
            """,
        ["containers by ForEach"] = """
            void Build()
            {
                Service("db", "None");
                var mounts = new List<V1VolumeMount> { new V1VolumeMount { Name = {|K8S3001:"keys"|}, MountPath = "/keys" } };
                Set(null, null, spec => spec.Template.Spec.Containers.ToList().ForEach(container => container.VolumeMounts = mounts));
            }
            """,
        ["Services by a loop"] = """
            List<V1Service> Build()
            {
                Set(null, null);
                var services = new List<V1Service>();
                for (int i = 0; i < 2; i++)
                {
                    services.Add(new V1Service
                    {
                        Metadata = new V1ObjectMeta { Name = i == 0 ? "db" : "client" },
                        Spec = new V1ServiceSpec { ClusterIP = {|K8S1004:"10.0.0.1"|}, Selector = new Dictionary<string, string> { ["app"] = "db" }, Ports = new List<V1ServicePort> { new V1ServicePort { Port = 7000 } } },
                    });
                }

                return services;
            }
            """,
        ["strategy of each set"] = """
            void Build()
            {
                Service("db", "None");
                foreach (V1StatefulSet set in new[] { Set(null, null) }.Where(one => one.Spec != null))
                {
                    set.Spec.UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = {|K8S2001:"Recreate"|} };
                }
            }
            """,
    };

    private static readonly Dictionary<string, string> NotSurelyWrong = new()
    {
        ["mounts and claims of one list"] = """
            void Build()
            {
                var disks = new[] { "data", "logs" };
                Service("db", "None");
                Set(disks.Select(Mount).ToList(), disks.Select(Claim).ToList());
            }
            """,
        ["mounts and claims of one list that is not known"] = """
            void Build(List<string> disks)
            {
                Service("db", "None");
                Set(disks.Select(Mount).Append(Mount("keys")).ToList(), disks.Select(Claim).ToList());
            }
            """,
        ["claims of a list that grows"] = """
            void Build(string[] more)
            {
                var disks = new List<string> { "data" };
                Service("db", "None");
                IEnumerable<V1PersistentVolumeClaim> claims = disks.Select(Claim);
                disks.AddRange(more);
                Set(new List<V1VolumeMount> { Mount("keys") }, claims.ToList());
            }
            """,
        ["claims of a list that grows by one"] = """
            void Build()
            {
                var disks = new List<string> { "data" };
                Service("db", "None");
                IEnumerable<V1PersistentVolumeClaim> claims = disks.Select(Claim);
                disks.Add("keys");
                Set(new List<V1VolumeMount> { Mount("keys"), Mount("data") }, claims.ToList());
            }
            """,
        ["claims that a lambda adds"] = """
            void Build()
            {
                var claims = new List<V1PersistentVolumeClaim>();
                Service("db", "None");
                var disks = new[] { "keys" }.Select(disk => { claims.Add(Claim(disk)); return disk; });
                Set(disks.Select(Mount).ToList(), claims);
            }
            """,
        ["claims by a loop over what is not known"] = """
            void Build(string[] disks)
            {
                var claims = new List<V1PersistentVolumeClaim>();
                Service("db", "None");
                foreach (string disk in disks)
                {
                    claims.Add(Claim(disk));
                }

                Set(new List<V1VolumeMount> { Mount("keys") }, claims);
            }
            """,
        ["claims by a predicate that is not known"] = """
            void Build(Func<string, bool> isWanted)
            {
                Service("db", "None");
                Set(new List<V1VolumeMount> { Mount("keys") }, new[] { "keys" }.Where(isWanted).Select(Claim).ToList());
            }
            """,
        ["round that may throw"] = """
            void Build(string[] args)
            {
                Service("db", "None");
                var claims = new List<V1PersistentVolumeClaim>();
                foreach (string disk in new[] { "data", "keys" })
                {
                    if (args.Length > 1)
                    {
                        continue;
                    }

                    claims.Add(Claim(disk));
                }

                Set(new List<V1VolumeMount> { Mount("keys") }, claims);
            }
            """,
        ["objects of a query that is gone through twice"] = """
            void Build()
            {
                Service("db", "None");
                IEnumerable<V1StatefulSet> sets = new[] { "OnDelete" }.Select(type => Set(null, null, spec => spec.UpdateStrategy = new V1StatefulSetUpdateStrategy { Type = type }));
                foreach (V1StatefulSet set in sets.ToList())
                {
                    set.Spec.UpdateStrategy.Type = "RollingUpdate";
                }
            }
            """,
        ["headless in another round"] = """
            void Build(string[] names)
            {
                Set(null, null);
                V1Service service = Service("db", "10.0.0.1");
                foreach (string name in new[] { "db", "client" })
                {
                    if (name == "db")
                    {
                        service.Spec.ClusterIP = "None";
                    }
                }
            }
            """,
    };

    public static TheoryData<string> WrongOnes => new(Wrong.Keys);

    public static TheoryData<string> NotSurelyWrongOnes => new(NotSurelyWrong.Keys);

    [Theory]
    [MemberData(nameof(WrongOnes))]
    public Task What_is_made_is_judged(string program) => Verify.Reports(Before + Wrong[program] + "\n}\n");

    [Theory]
    [MemberData(nameof(NotSurelyWrongOnes))]
    public Task What_is_perhaps_made_is_not(string program) => Verify.Silent(Before + NotSurelyWrong[program] + "\n}\n");
}
