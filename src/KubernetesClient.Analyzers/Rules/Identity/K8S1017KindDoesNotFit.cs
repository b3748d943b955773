using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.Kubernetes;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Rules.Identity;

/// <summary>
/// An object that says it is of another kind than its type
/// (https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields).
/// </summary>
internal sealed class K8S1017KindDoesNotFit : Rule
{
    /// <summary>The id.</summary>
    public const string Id = "K8S1017";

    /// <summary>The equivalence key of the fix.</summary>
    public const string ConstantKey = "K8S1017.Constant";

    private const string ApiVersion = "ApiVersion";
    private const string Kind = "Kind";

    private static readonly DiagnosticDescriptor DoesNotFit = new(
        Id,
        "ApiVersion or Kind does not fit the type",
        "{0}{1} has the {2} '{3}', but that of a {4} is '{5}': the API server refuses it",
        "Identity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "ApiVersion and Kind say what an object is. The client sends it to where objects of its type belong, and the API server refuses what says that it is something else.",
        helpLinkUri: HelpLink.Of(Id));

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor => DoesNotFit;

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Cluster cluster) =>
        cluster.Workloads
            .Concat<Manifest>(cluster.Services.Where(service => service.IsMade))
            .Concat(cluster.Claims.Where(claim => claim.Spec.Value is ModelObject))
            .Where(manifest => manifest.Model.Properties.ContainsKey(ApiVersion) || manifest.Model.Properties.ContainsKey(Kind))
            .SelectMany(manifest => In(manifest, cluster));

    private IEnumerable<Finding> In(Manifest manifest, Cluster cluster)
    {
        if (Choice.MembersOf(manifest.Model[ApiVersion]).Any(ObjectKind.MayBeOfAddedApi))
        {
            return Enumerable.Empty<Finding>();
        }

        ObjectKind kind = ObjectKind.Of(manifest.Model.Type);
        NewValue apiVersion = kind.Group.Length == 0
            ? Constant(manifest, "KubeApiVersion")
            : new JoinedText(ImmutableArray.Create<NewValue>(Constant(manifest, "KubeGroup"), new TextValue("/"), Constant(manifest, "KubeApiVersion")));
        return Other(manifest, ApiVersion, kind.ApiVersion, apiVersion, cluster)
            .Concat(Other(manifest, Kind, kind.Kind, Constant(manifest, "KubeKind"), cluster));
    }

    private static ModelConstant Constant(Manifest manifest, string name) => new ModelConstant(manifest.Model.Type, name);

    private IEnumerable<Finding> Other(Manifest manifest, string property, string right, NewValue constant, Cluster cluster)
    {
        Value written = manifest.Model[property];
        if (written.IsAbsentOrEmpty() != Answer.No || written.IsSameText(Text.Of(right, origin: null)) != Answer.No)
        {
            return Enumerable.Empty<Finding>();
        }

        return GivenValue.Of(manifest.FieldOf(property), written, cluster).Select(given => new Finding(
            Descriptor,
            manifest,
            given.Place,
            ImmutableArray.Create(manifest.Kind, manifest.DisplayName, property, given.Value.Display()!, manifest.Model.Type, right))
        {
            Fixes = given.CanChange
                ? ImmutableArray.Create(new ProposedFix(ConstantKey, $"Use '{right}'", ImmutableArray.Create<Change>(new ReplaceExpression(given.Place, constant))))
                : ImmutableArray<ProposedFix>.Empty,
        });
    }
}
