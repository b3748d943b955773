using System.Text.Json.Serialization;

namespace k8s.Models;

public partial class V1Volume
{
    public V1Volume()
    {
    }

    public V1Volume(string name, V1AWSElasticBlockStoreVolumeSource awsElasticBlockStore = default, V1AzureDiskVolumeSource azureDisk = default, V1AzureFileVolumeSource azureFile = default, V1CephFSVolumeSource cephfs = default, V1CinderVolumeSource cinder = default, V1ConfigMapVolumeSource configMap = default, V1CSIVolumeSource csi = default, V1DownwardAPIVolumeSource downwardAPI = default, V1EmptyDirVolumeSource emptyDir = default, V1EphemeralVolumeSource ephemeral = default, V1FCVolumeSource fc = default, V1FlexVolumeSource flexVolume = default, V1FlockerVolumeSource flocker = default, V1GCEPersistentDiskVolumeSource gcePersistentDisk = default, V1GitRepoVolumeSource gitRepo = default, V1GlusterfsVolumeSource glusterfs = default, V1HostPathVolumeSource hostPath = default, V1ImageVolumeSource image = default, V1ISCSIVolumeSource iscsi = default, V1NFSVolumeSource nfs = default, V1PersistentVolumeClaimVolumeSource persistentVolumeClaim = default, V1PhotonPersistentDiskVolumeSource photonPersistentDisk = default, V1PortworxVolumeSource portworxVolume = default, V1ProjectedVolumeSource projected = default, V1QuobyteVolumeSource quobyte = default, V1RBDVolumeSource rbd = default, V1ScaleIOVolumeSource scaleIO = default, V1SecretVolumeSource secret = default, V1StorageOSVolumeSource storageos = default, V1VsphereVirtualDiskVolumeSource vsphereVolume = default)
    {
        Name = name;
        AwsElasticBlockStore = awsElasticBlockStore;
        AzureDisk = azureDisk;
        AzureFile = azureFile;
        Cephfs = cephfs;
        Cinder = cinder;
        ConfigMap = configMap;
        Csi = csi;
        DownwardAPI = downwardAPI;
        EmptyDir = emptyDir;
        Ephemeral = ephemeral;
        Fc = fc;
        FlexVolume = flexVolume;
        Flocker = flocker;
        GcePersistentDisk = gcePersistentDisk;
        GitRepo = gitRepo;
        Glusterfs = glusterfs;
        HostPath = hostPath;
        Image = image;
        Iscsi = iscsi;
        Nfs = nfs;
        PersistentVolumeClaim = persistentVolumeClaim;
        PhotonPersistentDisk = photonPersistentDisk;
        PortworxVolume = portworxVolume;
        Projected = projected;
        Quobyte = quobyte;
        Rbd = rbd;
        ScaleIO = scaleIO;
        Secret = secret;
        Storageos = storageos;
        VsphereVolume = vsphereVolume;
    }

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
