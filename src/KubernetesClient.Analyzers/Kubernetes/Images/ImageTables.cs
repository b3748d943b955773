using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>The tables with the images that a user adds; what the user says of an image wins.</summary>
internal sealed class ImageTables
{
    private readonly ImmutableArray<StatefulImage> _stateful;
    private readonly ImmutableArray<ImageReference> _stateless;

    /// <summary>Adds to the tables.</summary>
    /// <param name="stateful">Images that keep data; see <see cref="StatefulImage.FromOption"/>.</param>
    /// <param name="stateless">Images that keep none.</param>
    public ImageTables(ImmutableArray<StatefulImage> stateful, ImmutableArray<ImageReference> stateless)
    {
        _stateful = stateful;
        _stateless = stateless;
    }

    /// <summary>The tables alone.</summary>
    public static ImageTables Default { get; } = new(ImmutableArray<StatefulImage>.Empty, ImmutableArray<ImageReference>.Empty);

    /// <summary>What is known of an image that keeps data; null if it is not known, or keeps none.</summary>
    public StatefulImage? FindStateful(ImageReference image) =>
        FindAdded(image) ?? (IsAddedAsStateless(image) ? null : StatefulImages.Find(image));

    /// <summary>Whether an image is known to keep no data by itself.</summary>
    public bool IsStateless(ImageReference image) =>
        FindStateful(image) is null && (IsAddedAsStateless(image) || StatelessImages.Contains(image));

    private StatefulImage? FindAdded(ImageReference image) => _stateful.FirstOrDefault(row => row.Repositories.Any(image.IsOf));

    private bool IsAddedAsStateless(ImageReference image) => _stateless.Any(added => image.IsOf(added.Path));
}
