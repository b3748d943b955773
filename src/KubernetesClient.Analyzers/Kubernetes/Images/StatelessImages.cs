using System.Collections.Immutable;
using System.Linq;

namespace KubernetesClient.Analyzers.Kubernetes.Images;

/// <summary>The known images that keep no data by themselves: web servers, proxies, and the runtimes of languages.</summary>
internal static class StatelessImages
{
    /// <summary>All rows.</summary>
    public static ImmutableArray<StatelessImage> All { get; } = ImmutableArray.Create(
        new StatelessImage("https://hub.docker.com/_/nginx", "nginx"),
        new StatelessImage("https://github.com/nginx/docker-nginx-unprivileged", "nginxinc/nginx-unprivileged"),
        new StatelessImage("https://hub.docker.com/_/httpd", "httpd"),
        new StatelessImage("https://hub.docker.com/_/haproxy", "haproxy"),
        new StatelessImage("https://hub.docker.com/_/traefik", "traefik"),
        new StatelessImage("https://www.envoyproxy.io/docs/envoy/latest/start/docker", "envoyproxy/envoy"),
        new StatelessImage("https://github.com/dotnet/dotnet-docker/blob/main/README.aspnet.md", "dotnet/aspnet"),
        new StatelessImage("https://hub.docker.com/_/node", "node"),
        new StatelessImage("https://hub.docker.com/_/php", "php"),
        new StatelessImage("https://hub.docker.com/_/python", "python"),
        new StatelessImage("https://hub.docker.com/_/ruby", "ruby"));

    /// <summary>
    /// Whether the table has an image. A name as common as <c>node</c> on top of another registry may be anything:
    /// an official image is meant on Docker Hub, or in the folder <c>library</c>.
    /// </summary>
    public static bool Contains(ImageReference image) =>
        All.Any(row => image.IsOf(row.Repository) && (image.Path.IndexOf('/') >= 0 || image.Registry is null or "docker.io"));
}
