using System.Collections.Generic;
using k8s.Models;

namespace PostgresDatabase;

/// <summary>Builds the objects of one PostgreSQL server: a StatefulSet of one pod, and the Service that gives it its name.</summary>
internal sealed class PostgresBuilder
{
    private const string ServerName = "postgres";
    private const string PortName = "postgres";
    private const int PortNumber = 5432;

    private readonly string _name;
    private readonly V1Container _server;
    private readonly List<V1Container> _containers = [];
    private readonly List<V1PersistentVolumeClaim> _disks = [];

    public PostgresBuilder(string name)
    {
        _name = name;
        _server = new V1Container
        {
            Name = ServerName,
            Args = new List<string>(),
            Env = new List<V1EnvVar>(),
            Ports = [new V1ContainerPort { Name = PortName, ContainerPort = PortNumber }],
            VolumeMounts = new List<V1VolumeMount>(),
            ReadinessProbe = new V1Probe
            {
                Exec = new V1ExecAction { Command = ["pg_isready", "--username", "postgres"] },
                PeriodSeconds = 5,
            },
        };
        _containers.Add(_server);
    }

    public PostgresBuilder WithImage(string image)
    {
        _server.Image = image;
        return this;
    }

    /// <summary>The password of the superuser comes out of a Secret.</summary>
    public PostgresBuilder WithCredentialsFrom(string secret)
    {
        _server.Env.Add(new V1EnvVar
        {
            Name = "POSTGRES_PASSWORD",
            ValueFrom = new V1EnvVarSource { SecretKeyRef = new V1SecretKeySelector { Name = secret, Key = "password" } },
        });
        return this;
    }

    /// <summary>Gives the server a disk of its own.</summary>
    public PostgresBuilder WithDisk(string disk, string size, string mountedAt)
    {
        _disks.Add(Disks.Claim(disk, size));
        _server.VolumeMounts.Add(Disks.Mount(disk, mountedAt));
        return this;
    }

    public PostgresBuilder WithSetting(string setting, string value)
    {
        _server.Args.Add("-c");
        _server.Args.Add($"{setting}={value}");
        return this;
    }

    /// <summary>Runs a program beside the server that carries the archive away.</summary>
    public PostgresBuilder WithBackups(string image, string schedule)
    {
        _containers.Add(new V1Container
        {
            Name = "backup",
            Image = image,
            Env = [new V1EnvVar { Name = "SCHEDULE", Value = schedule }],
            VolumeMounts = [Disks.Mount("archives", "/archive")],
        });
        return this;
    }

    /// <summary>The Service under which applications reach the server.</summary>
    public V1Service BuildService() => new()
    {
        Metadata = new V1ObjectMeta { Name = _name, Labels = Labels() },
        Spec = new V1ServiceSpec
        {
            ClusterIP = "None",
            Selector = Labels(),
            Ports = [new V1ServicePort { Name = PortName, Port = PortNumber }],
        },
    };

    public V1StatefulSet BuildStatefulSet() => new()
    {
        Metadata = new V1ObjectMeta { Name = _name, Labels = Labels() },
        Spec = new V1StatefulSetSpec
        {
            Replicas = 1,
            ServiceName = _name,
            Selector = new V1LabelSelector { MatchLabels = Labels() },
            Template = new V1PodTemplateSpec
            {
                Metadata = new V1ObjectMeta { Labels = Labels() },
                Spec = new V1PodSpec
                {
                    TerminationGracePeriodSeconds = 0,
                    SecurityContext = new V1PodSecurityContext { FsGroup = 999 },
                    Containers = _containers,
                },
            },
            VolumeClaimTemplates = _disks,
            PersistentVolumeClaimRetentionPolicy = new V1StatefulSetPersistentVolumeClaimRetentionPolicy
            {
                WhenDeleted = "Delete",
                WhenScaled = "Retain",
            },
        },
    };

    private Dictionary<string, string> Labels() => new()
    {
        ["app.kubernetes.io/name"] = "postgres",
        ["app.kubernetes.io/instance"] = _name,
    };
}
