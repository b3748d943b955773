using System.Text.Json.Serialization;

namespace k8s.Models;

public partial record V1Volume
{
    [JsonPropertyName("awsElasticBlockStore")]
    public V1AWSElasticBlockStoreVolumeSource AwsElasticBlockStore { get; set; }

    [JsonPropertyName("azureDisk")]
    public V1AzureDiskVolumeSource AzureDisk { get; set; }

    [JsonPropertyName("azureFile")]
    public V1AzureFileVolumeSource AzureFile { get; set; }

    [JsonPropertyName("cephfs")]
    public V1CephFSVolumeSource Cephfs { get; set; }

    [JsonPropertyName("cinder")]
    public V1CinderVolumeSource Cinder { get; set; }

    [JsonPropertyName("configMap")]
    public V1ConfigMapVolumeSource ConfigMap { get; set; }

    [JsonPropertyName("csi")]
    public V1CSIVolumeSource Csi { get; set; }

    [JsonPropertyName("downwardAPI")]
    public V1DownwardAPIVolumeSource DownwardAPI { get; set; }

    [JsonPropertyName("emptyDir")]
    public V1EmptyDirVolumeSource EmptyDir { get; set; }

    [JsonPropertyName("ephemeral")]
    public V1EphemeralVolumeSource Ephemeral { get; set; }

    [JsonPropertyName("fc")]
    public V1FCVolumeSource Fc { get; set; }

    [JsonPropertyName("flexVolume")]
    public V1FlexVolumeSource FlexVolume { get; set; }

    [JsonPropertyName("flocker")]
    public V1FlockerVolumeSource Flocker { get; set; }

    [JsonPropertyName("gcePersistentDisk")]
    public V1GCEPersistentDiskVolumeSource GcePersistentDisk { get; set; }

    [JsonPropertyName("gitRepo")]
    public V1GitRepoVolumeSource GitRepo { get; set; }

    [JsonPropertyName("glusterfs")]
    public V1GlusterfsVolumeSource Glusterfs { get; set; }

    [JsonPropertyName("hostPath")]
    public V1HostPathVolumeSource HostPath { get; set; }

    [JsonPropertyName("image")]
    public V1ImageVolumeSource Image { get; set; }

    [JsonPropertyName("iscsi")]
    public V1ISCSIVolumeSource Iscsi { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("nfs")]
    public V1NFSVolumeSource Nfs { get; set; }

    [JsonPropertyName("persistentVolumeClaim")]
    public V1PersistentVolumeClaimVolumeSource PersistentVolumeClaim { get; set; }

    [JsonPropertyName("photonPersistentDisk")]
    public V1PhotonPersistentDiskVolumeSource PhotonPersistentDisk { get; set; }

    [JsonPropertyName("portworxVolume")]
    public V1PortworxVolumeSource PortworxVolume { get; set; }

    [JsonPropertyName("projected")]
    public V1ProjectedVolumeSource Projected { get; set; }

    [JsonPropertyName("quobyte")]
    public V1QuobyteVolumeSource Quobyte { get; set; }

    [JsonPropertyName("rbd")]
    public V1RBDVolumeSource Rbd { get; set; }

    [JsonPropertyName("scaleIO")]
    public V1ScaleIOVolumeSource ScaleIO { get; set; }

    [JsonPropertyName("secret")]
    public V1SecretVolumeSource Secret { get; set; }

    [JsonPropertyName("storageos")]
    public V1StorageOSVolumeSource Storageos { get; set; }

    [JsonPropertyName("vsphereVolume")]
    public V1VsphereVirtualDiskVolumeSource VsphereVolume { get; set; }
}
