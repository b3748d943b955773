using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using KubernetesClient.Analyzers.CodeFixes.Editing.Code;
using KubernetesClient.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.CodeFixes.Editing.Conversion;

/// <summary>Where values of the types that a conversion changes flow in a project, and what mentions these types.</summary>
internal sealed class TypeFlows
{
    private readonly ImmutableHashSet<ISymbol> _types;
    private readonly List<Mention> _mentions = new();
    private readonly List<object> _fixed = new();
    private readonly List<object> _widened = new();
    private readonly HashSet<ISymbol> _members = new(SymbolEqualityComparer.Default);
    private readonly object _anything = new();
    private bool _isTested;

    private TypeFlows(KindConversion conversion, Compilation compilation)
    {
        Conversion = conversion;
        _types = conversion.TypesThatChange
            .SelectMany(type => compilation.GetTypesByMetadataName($"k8s.Models.{type}"))
            .ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);
    }

    /// <summary>The conversion.</summary>
    public KindConversion Conversion { get; }

    /// <summary>The groups of what changes together.</summary>
    public TypeGroups Groups { get; } = new();

    /// <summary>What mentions the types.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>The fields, properties and methods through which values of the types flow.</summary>
    public IEnumerable<ISymbol> Members => _members;

    /// <summary>The files in which something may change its type.</summary>
    public ImmutableArray<SourceFile> Files { get; private set; } = ImmutableArray<SourceFile>.Empty;

    /// <summary>Follows the values through the files of a project that name the kind, or a member through which they flow.</summary>
    public static TypeFlows In(SourceFiles files, KindConversion conversion, Compilation compilation, CancellationToken cancellationToken)
    {
        var flows = new TypeFlows(conversion, compilation);
        var unread = files.All.ToDictionary(file => file, file => WordsIn(file.Root));
        bool mayLoad = unread.Values.Any(ManifestLoaders.AreAmong);
        for (bool isComplete = false; !isComplete;)
        {
            ImmutableHashSet<string> members = flows._members.Select(member => member.Name).ToImmutableHashSet();
            SourceFile[] next = unread
                .Where(file => file.Value.Any(word => members.Contains(word) || word.Contains(conversion.From)))
                .Select(file => file.Key)
                .ToArray();
            foreach (SourceFile file in next)
            {
                FlowReader.Read(file, flows, cancellationToken);
                unread.Remove(file);
            }

            flows.Files = flows.Files.AddRange(next);
            isComplete = next.Length == 0;
        }

        flows.JoinWhatIsTested(mayLoad);
        return flows;
    }

    /// <summary>Whether a type is one that changes, or is made of one.</summary>
    public bool Change(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Change(array.ElementType),
        INamedTypeSymbol named => _types.Contains(named.OriginalDefinition) || named.TypeArguments.Any(Change) || (named.ContainingType is { } outer && Change(outer)),
        _ => false,
    };

    /// <summary>Whether a type itself changes.</summary>
    public bool IsOne(ITypeSymbol? type) => type is not null && _types.Contains(type.OriginalDefinition);

    /// <summary>Notes a mention.</summary>
    public void Add(Mention mention) => _mentions.Add(mention);

    /// <summary>Notes a member of the program through which values flow.</summary>
    public void AddMember(ISymbol member) => _members.Add(member);

    /// <summary>Notes that a group cannot change: code of others decides its type.</summary>
    public void Fix(object member) => _fixed.Add(member);

    /// <summary>Notes that a value is handed to code that takes other types too.</summary>
    public void Widen(object member) => _widened.Add(member);

    /// <summary>Notes that the program asks a value of any type whether it has one of the types.</summary>
    public void Test(object member)
    {
        _isTested = true;
        Groups.Join(member, _anything);
    }

    /// <summary>Whether a group can change.</summary>
    public bool CanChange(object member) => !_fixed.Any(other => Groups.AreJoined(other, member));

    /// <summary>Whether nothing that the program creates is of a group.</summary>
    public bool IsOfNoManifest(object member) => !Manifests.Any(creation => Groups.AreJoined(creation.Member, member));

    /// <summary>The creations of workloads of the kind.</summary>
    public IEnumerable<CreationMention> Manifests => _mentions.OfType<CreationMention>().Where(creation => creation.Type.Name == Conversion.Manifest);

    /// <summary>Whether anything at all can change.</summary>
    public bool CanAllChange => _fixed.Count == 0;

    private static HashSet<string> WordsIn(SyntaxNode root) => new(root.DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.StringLiteralToken))
        .Select(token => token.ValueText));

    private void JoinWhatIsTested(bool mayLoad)
    {
        if (_isTested)
        {
            if (mayLoad)
            {
                // What is tested may be an object that was loaded, of whatever kind it was written.
                Fix(_anything);
            }

            foreach (object member in _widened)
            {
                Groups.Join(member, _anything);
            }
        }
    }
}
