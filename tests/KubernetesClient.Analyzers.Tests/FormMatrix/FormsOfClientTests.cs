using System;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;
using KubernetesClient.Analyzers.Tests.FormMatrix.Writing;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.FormMatrix;

/// <summary>A version of the client, each with tests of its own, so that they run side by side.</summary>
public interface IMatrixClient
{
    /// <summary>The version.</summary>
    static abstract ClientVersion Version { get; }
}

/// <summary>The same manifests in every form: what is said of them does not depend on how they are written.</summary>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The runner asks each version's class for its own data.")]
public abstract class FormsOfClientTests<TClient>
    where TClient : IMatrixClient
{
    public static TheoryData<string> OfAllVersions => FormsThat(form => form.CSharp < 12);

    public static TheoryData<string> OfCSharp12 => FormsThat(form => form.CSharp == 12);

    public static TheoryData<string> OfCSharp14 => FormsThat(form => form.CSharp == 14);

    [Theory]
    [MemberData(nameof(OfAllVersions))]
    public Task The_findings_are_those_of_the_manifests(string form) => Verify(form);

    [CSharp12Theory]
    [MemberData(nameof(OfCSharp12))]
    public Task The_findings_are_those_of_the_manifests_in_CSharp12(string form) => Verify(form);

    [CSharp14Theory]
    [MemberData(nameof(OfCSharp14))]
    public Task The_findings_are_those_of_the_manifests_in_CSharp14(string form) => Verify(form);

    private static TheoryData<string> FormsThat(Func<Form, bool> isWanted) =>
        new(AllForms.Read.Where(one => one.Value.Suits(TClient.Version) && isWanted(one.Value)).Select(one => one.Key));

    private static async Task Verify(string name)
    {
        Form form = AllForms.Read[name];
        ImmutableArray<Case> cases = Cases.For(TClient.Version);
        ModelNode[] manifests = cases.SelectMany(one => one.Right.Concat(one.Wrong)).ToArray();

        Assert.Equal(FormMatrixTests.FindingsIn(manifests, form), await FormMatrixTests.FindingsIn(form, manifests, TClient.Version));
    }
}

/// <summary>Every form with client 9.</summary>
public sealed class FormsOfClient9Tests : FormsOfClientTests<FormsOfClient9Tests.Client>
{
    /// <summary>Client 9.</summary>
    public sealed class Client : IMatrixClient
    {
        /// <inheritdoc />
        public static ClientVersion Version => ClientVersion.V9;
    }
}

/// <summary>Every form with client 17.</summary>
public sealed class FormsOfClient17Tests : FormsOfClientTests<FormsOfClient17Tests.Client>
{
    /// <summary>Client 17.</summary>
    public sealed class Client : IMatrixClient
    {
        /// <inheritdoc />
        public static ClientVersion Version => ClientVersion.V17;
    }
}

/// <summary>Every form with client 20.</summary>
public sealed class FormsOfClient20Tests : FormsOfClientTests<FormsOfClient20Tests.Client>
{
    /// <summary>Client 20.</summary>
    public sealed class Client : IMatrixClient
    {
        /// <inheritdoc />
        public static ClientVersion Version => ClientVersion.V20;
    }
}
