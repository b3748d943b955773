using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>Objects by constructors that take their properties, which the client had until its models became records.</summary>
internal abstract class Constructors : Form
{
    private static readonly ConcurrentDictionary<ClientVersion, Compilation> Clients = new();

    public sealed override bool Suits(ClientVersion client) => client != ClientVersion.V20;

    protected sealed override string Model(ModelNode model, MethodText method)
    {
        if (model.Properties.IsEmpty)
        {
            return base.Model(model, method);
        }

        var given = model.Properties.ToImmutableDictionary(property => property.Name.ToUpperInvariant(), property => property.Value);
        IEnumerable<(IParameterSymbol, string?)> arguments = ParametersOf(model.Model, method.Program.Client)
            .Select(parameter => (parameter, given.TryGetValue(parameter.Name.ToUpperInvariant(), out Node? value) ? Express(value, method) : null));
        return $"new {HeadOf(model)}({string.Join(", ", Arguments(arguments, Marks.On(model, "null")))})";
    }

    /// <summary>The arguments of a call.</summary>
    /// <param name="given">The expression for each parameter; null for what is not set.</param>
    /// <param name="nothing">The expression for what must be given but is not set.</param>
    protected abstract IEnumerable<string> Arguments(IEnumerable<(IParameterSymbol Parameter, string? Argument)> given, string nothing);

    private static ImmutableArray<IParameterSymbol> ParametersOf(string model, ClientVersion client) => Clients
        .GetOrAdd(client, version => CSharpCompilation.Create("Client", references: FrameworkAssemblies.All.Add(ClientAssembly.Of(version))))
        .GetTypeByMetadataName($"k8s.Models.{model}")!
        .InstanceConstructors
        .OrderByDescending(constructor => constructor.Parameters.Length)
        .First()
        .Parameters;
}

/// <summary>Constructors with arguments in the order of their parameters.</summary>
internal sealed class PositionalArguments : Constructors
{
    protected override IEnumerable<string> Arguments(IEnumerable<(IParameterSymbol Parameter, string? Argument)> given, string nothing)
    {
        string?[] arguments = given.Select(one => one.Argument).ToArray();
        int last = given.ToList().FindLastIndex(one => one.Argument is not null || !one.Parameter.IsOptional);
        return arguments.Take(last + 1).Select(argument => argument ?? nothing);
    }
}

/// <summary>Constructors with named arguments.</summary>
internal sealed class NamedArguments : Constructors
{
    protected override IEnumerable<string> Arguments(IEnumerable<(IParameterSymbol Parameter, string? Argument)> given, string nothing) => given
        .Where(one => one.Argument is not null || !one.Parameter.IsOptional)
        .Select(one => $"{one.Parameter.Name}: {one.Argument ?? nothing}");
}
