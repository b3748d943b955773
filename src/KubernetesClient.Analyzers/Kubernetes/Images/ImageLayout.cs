using System.Collections.Immutable;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>Where the versions of an image keep data if nothing moves it.</summary>
/// <param name="Since">The first major version that is laid out so; null if all are.</param>
/// <param name="Directories">The directories; <c>{major}</c> stands for the version. None if data lies only where it is told to.</param>
/// <param name="DeclaredVolumes">The volumes that the image declares.</param>
internal sealed record ImageLayout(int? Since, ImmutableArray<StoredDirectory> Directories, ImmutableArray<string> DeclaredVolumes);
