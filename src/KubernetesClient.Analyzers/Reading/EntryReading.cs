using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using KubernetesClient.Analyzers.Manifests;
using KubernetesClient.Analyzers.Options;
using KubernetesClient.Analyzers.Reading.Cases;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>
/// Reads one entry: once with all branches joined and, where that does not tell what belongs together, case by case. See
/// docs/decisions/0007-cases.md.
/// </summary>
internal sealed class EntryReading
{
    private readonly ReadingContext _context;
    private readonly Place _place;
    private readonly EntryOptions _options;
    private readonly ImmutableHashSet<string> _namesThatReach;
    private readonly CancellationToken _cancellationToken;
    private readonly List<Interpreter> _readings = new();

    /// <summary>Starts with nothing read.</summary>
    /// <param name="program">The program.</param>
    /// <param name="sources">Its declarations and bodies.</param>
    /// <param name="place">The body of the entry.</param>
    /// <param name="options">The options of its file.</param>
    /// <param name="namesThatReach">The names of the members that may create a manifest, themselves or through calls.</param>
    /// <param name="cancellationToken">Ends the work at any step.</param>
    public EntryReading(
        SourceProgram program,
        ProgramSources sources,
        Place place,
        EntryOptions options,
        ImmutableHashSet<string> namesThatReach,
        CancellationToken cancellationToken)
    {
        _context = new ReadingContext(program, sources);
        _place = place;
        _options = options;
        _namesThatReach = namesThatReach;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The trees that were read.</summary>
    public IReadOnlyCollection<SyntaxTree> TreesRead => _context.TreesRead;

    /// <summary>The names of calls that were passed because no member of that name could build a manifest.</summary>
    public ImmutableArray<string> CallsNotFollowed => _readings.SelectMany(reading => reading.CallsNotFollowed).Distinct().ToImmutableArray();

    /// <summary>The bodies of the program that were run.</summary>
    public ImmutableArray<Place> BodiesRun =>
        _readings[0].BodiesRun
            .Select(symbol => _context.SourceOf(symbol)?.GetSyntax(_cancellationToken))
            .OfType<SyntaxNode>()
            .Select(source => Place.Of(source switch
            {
                VariableDeclaratorSyntax { Initializer: { } held } => held,
                PropertyDeclarationSyntax { Initializer: { } held } => held,
                _ => source,
            }))
            .ToImmutableArray();

    /// <summary>Reads the entry.</summary>
    /// <param name="body">The node of its body.</param>
    /// <param name="mayBeCompletedByCaller">Whether it may have callers that are not known.</param>
    public Entry Read(SyntaxNode body, bool mayBeCompletedByCaller)
    {
        var budget = new StepBudget(_options.MaxSteps, _cancellationToken);
        ImmutableArray<ModelObject> manifests = Run(body, mayBeCompletedByCaller, Case.Any, budget);
        Interpreter joined = _readings[0];
        ImmutableArray<CaseOfEntry> cases = manifests.Any(manifest => ManifestKinds.IsWorkload(manifest.Type)) && !budget.IsSpent
            ? ReadCases(body, mayBeCompletedByCaller, joined.QuestionsMet)
            : ImmutableArray<CaseOfEntry>.Empty;
        return new Entry(_place.Path, manifests, joined.TypesNotRead, BodiesRun) { Cases = cases };
    }

    /// <summary>What decides one thing alone needs no cases: joining its branches says the same.</summary>
    private ImmutableArray<CaseOfEntry> ReadCases(SyntaxNode body, bool mayBeCompletedByCaller, QuestionsMet met)
    {
        var budget = new StepBudget(_options.MaxSteps, _cancellationToken);
        ImmutableArray<CaseOfEntry> cases = Case.Of(met.AskedAtLeast(_options.ReportConditional ? 1 : 2))
            .Select(one => new CaseOfEntry(one, Run(body, mayBeCompletedByCaller, one, budget)))
            .ToImmutableArray();
        return budget.IsSpent ? ImmutableArray<CaseOfEntry>.Empty : cases;
    }

    private ImmutableArray<ModelObject> Run(SyntaxNode body, bool mayBeCompletedByCaller, Case supposed, StepBudget budget)
    {
        var interpreter = new Interpreter(_context, budget, _place, _namesThatReach, supposed, reading: _readings.Count);
        _readings.Add(interpreter);
        return _context.OperationOf(body) is { } operation
            ? interpreter.RunEntry(operation, _context.SymbolOf(body, _cancellationToken), mayBeCompletedByCaller)
            : ImmutableArray<ModelObject>.Empty;
    }
}
