using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>What is known of the program besides the manifests that it builds.</summary>
/// <param name="IsExecutable">Whether nobody adds to it: it is no library.</param>
/// <param name="LoadsManifests">Whether it may bring objects to the cluster that it does not build: from text, files, or by another program.</param>
/// <param name="TypesNotRead">The types of manifests of which it may build more than were read, by code that is not understood.</param>
/// <param name="SpeaksToSinglePods">Whether it reads, runs commands in, or deletes pods by their names.</param>
/// <param name="UsesSingleClaims">Whether it does more with claims than to create them, or runs pods that are not read, which may use them.</param>
/// <param name="ClaimResourcesType">The type of what a claim asks for: older versions of the client have one type for all resources.</param>
/// <param name="HeedsMaxUnavailableOfSets">
/// Whether servers of the time of the client heed <c>MaxUnavailable</c> of a StatefulSet: to Kubernetes 1.34 they drop it unless
/// a feature gate is opened. The clients of that time had the type <c>IntstrIntOrString</c>.
/// </param>
internal sealed record ProgramFacts(bool IsExecutable, bool LoadsManifests, ImmutableHashSet<string> TypesNotRead, bool SpeaksToSinglePods, bool UsesSingleClaims, string ClaimResourcesType, bool HeedsMaxUnavailableOfSets)
{
    /// <summary>What a text of whatever use, as <c>db-0.db</c>, may number as the pods of a set are.</summary>
    public ImmutableHashSet<string> NumberedNames { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>The facts of a program.</summary>
    public static ProgramFacts Of(SourceProgram program, ImmutableArray<Entry> entries) => new(
        program.Compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication,
        ManifestLoaders.AreMentionedIn(program.Names),
        entries.SelectMany(entry => entry.TypesNotRead).ToImmutableHashSet(),
        PodOperations.AreMentionedIn(program.Names),
        ClaimOperations.AreMentionedIn(program.Names),
        program.Compilation.GetTypesByMetadataName("k8s.Models.V1VolumeResourceRequirements").IsEmpty ? "V1ResourceRequirements" : "V1VolumeResourceRequirements",
        program.Compilation.GetTypesByMetadataName("k8s.Models.IntstrIntOrString").IsEmpty)
    {
        NumberedNames = program.Names.NumberedNames.ToImmutableHashSet(),
    };

    /// <summary>Whether the manifests of a type that were read are all that it can bring to the cluster.</summary>
    public bool AreAllRead(string type) => IsExecutable && !LoadsManifests && !TypesNotRead.Contains(type);
}
