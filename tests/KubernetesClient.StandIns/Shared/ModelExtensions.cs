using System;
using System.Collections.Generic;
using System.Linq;

namespace k8s.Models;

public static class ModelExtensions
{
    public static bool AddFinalizer(this IMetadata<V1ObjectMeta> obj, string finalizer)
    {
        IList<string> finalizers = obj.EnsureMetadata().EnsureFinalizers();
        if (finalizers.Contains(finalizer))
        {
            return false;
        }

        finalizers.Add(finalizer);
        return true;
    }

    public static string ApiGroup(this IKubernetesObject obj) => obj.ApiGroupAndVersion().Item1;

    public static string ApiGroupVersion(this IKubernetesObject obj) => obj.ApiGroupAndVersion().Item2;

    public static (string, string) ApiGroupAndVersion(this IKubernetesObject obj)
    {
        obj.GetApiGroupAndVersion(out string group, out string version);
        return (group, version);
    }

    public static void GetApiGroupAndVersion(this IKubernetesObject obj, out string group, out string version)
    {
        int slash = obj.ApiVersion.IndexOf('/');
        group = slash < 0 ? string.Empty : obj.ApiVersion.Substring(0, slash);
        version = obj.ApiVersion.Substring(slash + 1);
    }

    public static string Continue(this IMetadata<V1ListMeta> list) => list.Metadata?.ContinueProperty;

    public static V1ListMeta EnsureMetadata(this IMetadata<V1ListMeta> obj) => obj.Metadata ??= new V1ListMeta();

    public static string ResourceVersion(this IMetadata<V1ListMeta> list) => list.Metadata?.ResourceVersion;

    public static void AddOwnerReference(this IMetadata<V1ObjectMeta> obj, V1OwnerReference ownerRef) =>
        (obj.EnsureMetadata().OwnerReferences ??= new List<V1OwnerReference>()).Add(ownerRef);

    public static IDictionary<string, string> Annotations(this IMetadata<V1ObjectMeta> obj) => obj.Metadata?.Annotations;

    public static DateTime? CreationTimestamp(this IMetadata<V1ObjectMeta> obj) => obj.Metadata?.CreationTimestamp;

    public static DateTime? DeletionTimestamp(this IMetadata<V1ObjectMeta> obj) => obj.Metadata?.DeletionTimestamp;

    public static V1ObjectMeta EnsureMetadata(this IMetadata<V1ObjectMeta> obj) => obj.Metadata ??= new V1ObjectMeta();

    public static IList<string> Finalizers(this IMetadata<V1ObjectMeta> obj) => obj.Metadata?.Finalizers;

    public static int FindOwnerReference(this IMetadata<V1ObjectMeta> obj, IKubernetesObject<V1ObjectMeta> owner) =>
        obj.FindOwnerReference(reference => reference.Matches(owner));

    public static int FindOwnerReference(this IMetadata<V1ObjectMeta> obj, Predicate<V1OwnerReference> predicate)
    {
        IList<V1OwnerReference> references = obj.OwnerReferences();
        for (int index = 0; references != null && index < references.Count; index++)
        {
            if (predicate(references[index]))
            {
                return index;
            }
        }

        return -1;
    }

    public static long? Generation(this IMetadata<V1ObjectMeta> obj) => obj.Metadata?.Generation;

    public static string GetAnnotation(this IMetadata<V1ObjectMeta> obj, string key) => ValueOf(obj.Annotations(), key);

    public static V1OwnerReference GetController(this IMetadata<V1ObjectMeta> obj) => obj.GetOwnerReference(reference => reference.Controller == true);

    public static string GetLabel(this IMetadata<V1ObjectMeta> obj, string key) => ValueOf(obj.Labels(), key);

    public static V1OwnerReference GetOwnerReference(this IMetadata<V1ObjectMeta> obj, IKubernetesObject<V1ObjectMeta> owner) =>
        obj.GetOwnerReference(reference => reference.Matches(owner));

    public static V1OwnerReference GetOwnerReference(this IMetadata<V1ObjectMeta> obj, Predicate<V1OwnerReference> predicate)
    {
        int index = obj.FindOwnerReference(predicate);
        return index < 0 ? null : obj.OwnerReferences()[index];
    }

    public static bool HasFinalizer(this IMetadata<V1ObjectMeta> obj, string finalizer) => obj.Finalizers()?.Contains(finalizer) == true;

    public static bool IsOwnedBy(this IMetadata<V1ObjectMeta> obj, IKubernetesObject<V1ObjectMeta> owner) => obj.FindOwnerReference(owner) >= 0;

    public static IDictionary<string, string> Labels(this IMetadata<V1ObjectMeta> obj) => obj.Metadata?.Labels;

    public static string Name(this IMetadata<V1ObjectMeta> obj) => obj.Metadata?.Name;

    public static string Namespace(this IMetadata<V1ObjectMeta> obj) => obj.Metadata?.NamespaceProperty;

    public static IList<V1OwnerReference> OwnerReferences(this IMetadata<V1ObjectMeta> obj) => obj.Metadata?.OwnerReferences;

    public static bool RemoveFinalizer(this IMetadata<V1ObjectMeta> obj, string finalizer) => obj.Finalizers()?.Remove(finalizer) == true;

    public static V1OwnerReference RemoveOwnerReference(this IMetadata<V1ObjectMeta> obj, IKubernetesObject<V1ObjectMeta> owner)
    {
        V1OwnerReference reference = obj.GetOwnerReference(owner);
        if (reference != null)
        {
            obj.OwnerReferences().Remove(reference);
        }

        return reference;
    }

    public static bool RemoveOwnerReferences(this IMetadata<V1ObjectMeta> obj, Predicate<V1OwnerReference> predicate)
    {
        List<V1OwnerReference> removed = obj.OwnerReferences()?.Where(reference => predicate(reference)).ToList() ?? new List<V1OwnerReference>();
        removed.ForEach(reference => obj.OwnerReferences().Remove(reference));
        return removed.Count > 0;
    }

    public static bool RemoveOwnerReferences(this IMetadata<V1ObjectMeta> obj, IKubernetesObject<V1ObjectMeta> owner) =>
        obj.RemoveOwnerReferences(reference => reference.Matches(owner));

    public static string ResourceVersion(this IMetadata<V1ObjectMeta> obj) => obj.Metadata?.ResourceVersion;

    public static void SetAnnotation(this IMetadata<V1ObjectMeta> obj, string key, string value) => obj.EnsureMetadata().EnsureAnnotations()[key] = value;

    public static void SetLabel(this IMetadata<V1ObjectMeta> obj, string key, string value) => obj.EnsureMetadata().EnsureLabels()[key] = value;

    public static string Uid(this IMetadata<V1ObjectMeta> obj) => obj.Metadata?.Uid;

    public static IDictionary<string, string> EnsureAnnotations(this V1ObjectMeta meta) => meta.Annotations ??= new Dictionary<string, string>();

    public static IList<string> EnsureFinalizers(this V1ObjectMeta meta) => meta.Finalizers ??= new List<string>();

    public static IDictionary<string, string> EnsureLabels(this V1ObjectMeta meta) => meta.Labels ??= new Dictionary<string, string>();

    public static string Namespace(this V1ObjectMeta meta) => meta.NamespaceProperty;

    public static void SetNamespace(this V1ObjectMeta meta, string ns) => meta.NamespaceProperty = ns;

    public static bool Matches(this V1ObjectReference objref, IKubernetesObject<V1ObjectMeta> obj) =>
        objref.ApiVersion == obj.ApiVersion && objref.Kind == obj.Kind && objref.Name == obj.Name()
        && objref.Uid == obj.Uid() && objref.NamespaceProperty == obj.Namespace();

    public static bool Matches(this V1OwnerReference owner, IKubernetesObject<V1ObjectMeta> obj) =>
        owner.ApiVersion == obj.ApiVersion && owner.Kind == obj.Kind && owner.Name == obj.Name() && owner.Uid == obj.Uid();

    private static string ValueOf(IDictionary<string, string> entries, string key) =>
        entries != null && entries.TryGetValue(key, out string value) ? value : null;
}
