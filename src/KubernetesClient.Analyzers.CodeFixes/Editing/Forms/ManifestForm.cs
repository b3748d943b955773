using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing.Forms.Manifests;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms;

/// <summary>Lets the program build and deploy another manifest as it does one that is there.</summary>
internal static class ManifestForm
{
    /// <summary>Plans a change; false if it cannot be expressed.</summary>
    public static async Task<bool> PlanAsync(AddManifest change, EditPlan plan, CancellationToken cancellationToken) =>
        plan.Files.At(change.Beside) is { } place
        && NewManifest.Of(change, place.File.Model.Compilation) is { } manifest
        && ManifestUse.Of(place.File, place.Expression) is { } use
        && await PlanAsync(manifest, use, plan, cancellationToken).ConfigureAwait(false);

    /// <summary>Plans to hand a manifest over as another one is; false if that cannot be expressed.</summary>
    public static async Task<bool> PlanAsync(NewManifest manifest, ManifestUse beside, EditPlan plan, CancellationToken cancellationToken) =>
        ByClientCall.Plan(manifest, beside, plan)
        || InList.Plan(manifest, beside, plan)
        || await AsMember.PlanAsync(manifest, beside, plan, cancellationToken).ConfigureAwait(false);
}
