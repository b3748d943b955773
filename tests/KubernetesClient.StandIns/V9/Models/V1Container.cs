using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1Container
{
    public V1Container()
    {
    }

    public V1Container(string name, IList<string> args = default, IList<string> command = default, IList<V1EnvVar> env = default, IList<V1EnvFromSource> envFrom = default, string image = default, string imagePullPolicy = default, V1Lifecycle lifecycle = default, V1Probe livenessProbe = default, IList<V1ContainerPort> ports = default, V1Probe readinessProbe = default, V1ResourceRequirements resources = default, V1SecurityContext securityContext = default, V1Probe startupProbe = default, bool? stdin = default, bool? stdinOnce = default, string terminationMessagePath = default, string terminationMessagePolicy = default, bool? tty = default, IList<V1VolumeDevice> volumeDevices = default, IList<V1VolumeMount> volumeMounts = default, string workingDir = default)
    {
        Name = name;
        Args = args;
        Command = command;
        Env = env;
        EnvFrom = envFrom;
        Image = image;
        ImagePullPolicy = imagePullPolicy;
        Lifecycle = lifecycle;
        LivenessProbe = livenessProbe;
        Ports = ports;
        ReadinessProbe = readinessProbe;
        Resources = resources;
        SecurityContext = securityContext;
        StartupProbe = startupProbe;
        Stdin = stdin;
        StdinOnce = stdinOnce;
        TerminationMessagePath = terminationMessagePath;
        TerminationMessagePolicy = terminationMessagePolicy;
        Tty = tty;
        VolumeDevices = volumeDevices;
        VolumeMounts = volumeMounts;
        WorkingDir = workingDir;
    }

    [JsonPropertyName("args")]
    public IList<string> Args { get; set; }

    [JsonPropertyName("command")]
    public IList<string> Command { get; set; }

    [JsonPropertyName("env")]
    public IList<V1EnvVar> Env { get; set; }

    [JsonPropertyName("envFrom")]
    public IList<V1EnvFromSource> EnvFrom { get; set; }

    [JsonPropertyName("image")]
    public string Image { get; set; }

    [JsonPropertyName("imagePullPolicy")]
    public string ImagePullPolicy { get; set; }

    [JsonPropertyName("lifecycle")]
    public V1Lifecycle Lifecycle { get; set; }

    [JsonPropertyName("livenessProbe")]
    public V1Probe LivenessProbe { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("ports")]
    public IList<V1ContainerPort> Ports { get; set; }

    [JsonPropertyName("readinessProbe")]
    public V1Probe ReadinessProbe { get; set; }

    [JsonPropertyName("resources")]
    public V1ResourceRequirements Resources { get; set; }

    [JsonPropertyName("securityContext")]
    public V1SecurityContext SecurityContext { get; set; }

    [JsonPropertyName("startupProbe")]
    public V1Probe StartupProbe { get; set; }

    [JsonPropertyName("stdin")]
    public bool? Stdin { get; set; }

    [JsonPropertyName("stdinOnce")]
    public bool? StdinOnce { get; set; }

    [JsonPropertyName("terminationMessagePath")]
    public string TerminationMessagePath { get; set; }

    [JsonPropertyName("terminationMessagePolicy")]
    public string TerminationMessagePolicy { get; set; }

    [JsonPropertyName("tty")]
    public bool? Tty { get; set; }

    [JsonPropertyName("volumeDevices")]
    public IList<V1VolumeDevice> VolumeDevices { get; set; }

    [JsonPropertyName("volumeMounts")]
    public IList<V1VolumeMount> VolumeMounts { get; set; }

    [JsonPropertyName("workingDir")]
    public string WorkingDir { get; set; }
}
