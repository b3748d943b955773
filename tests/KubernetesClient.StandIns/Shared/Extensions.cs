using System;
using System.Linq;
using k8s.Models;

namespace k8s;

public static class Extensions
{
    public static KubernetesEntityAttribute GetKubernetesTypeMetadata<T>(this T obj)
        where T : IKubernetesObject => obj.GetType().GetKubernetesTypeMetadata();

    public static KubernetesEntityAttribute GetKubernetesTypeMetadata(this Type currentType) =>
        (KubernetesEntityAttribute)currentType.GetCustomAttributes(typeof(KubernetesEntityAttribute), inherit: true).First();

    public static T Initialize<T>(this T obj)
        where T : IKubernetesObject
    {
        KubernetesEntityAttribute entity = obj.GetKubernetesTypeMetadata();
        obj.ApiVersion = string.IsNullOrEmpty(entity.Group) ? entity.ApiVersion : $"{entity.Group}/{entity.ApiVersion}";
        obj.Kind = entity.Kind;
        if (obj is IMetadata<V1ObjectMeta> named)
        {
            named.Metadata ??= new V1ObjectMeta();
        }

        return obj;
    }
}
