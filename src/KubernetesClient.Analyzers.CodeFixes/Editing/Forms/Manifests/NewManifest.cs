using System.Linq;
using KubernetesClient.Analyzers.Changes;
using KubernetesClient.Analyzers.CodeFixes.Editing.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Forms.Manifests;

/// <summary>A manifest that is to be written beside another one.</summary>
/// <param name="Value">The manifest.</param>
/// <param name="Type">Its type.</param>
/// <param name="Role">What a local or a member that holds it is called.</param>
internal sealed record NewManifest(ModelValue Value, INamedTypeSymbol Type, string Role)
{
    /// <summary>The manifest that a change adds; null if the client library does not have it.</summary>
    public static NewManifest? Of(AddManifest change, Compilation compilation)
    {
        INamedTypeSymbol? type = compilation.GetTypesByMetadataName($"k8s.Models.{change.Manifest.Type}").FirstOrDefault();
        return type is not null && SyntaxFacts.IsValidIdentifier(change.Role) ? new NewManifest(change.Manifest, type, change.Role) : null;
    }

    /// <summary>The call of a member that builds it; null where it is built on the spot.</summary>
    public string? Code { get; init; }

    /// <summary>Whether a type can hold it.</summary>
    public bool FitsIn(ITypeSymbol? type, Compilation compilation) =>
        type is not null && compilation.ClassifyCommonConversion(Type, type).IsImplicit;

    /// <summary>Its code, on several lines if the other manifest has several; null if it cannot be expressed.</summary>
    public Written? Write(ValueWriter writer, ManifestUse beside, bool isTyped)
    {
        if (Code is not null)
        {
            return new Words(Code);
        }

        Written? written = writer.Write(Value, isTyped);
        bool isTall = beside.Creation.ToString().IndexOf('\n') >= 0;
        return written is Brackets brackets ? brackets with { IsTall = isTall } : written;
    }
}
