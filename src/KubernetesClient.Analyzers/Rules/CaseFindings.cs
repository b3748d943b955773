using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using KubernetesClient.Analyzers.Linking;
using KubernetesClient.Analyzers.Reading.Cases;
using KubernetesClient.Analyzers.Values;

namespace KubernetesClient.Analyzers.Rules;

/// <summary>
/// The faults of one entry that are proven only case by case: those that a manifest has in every case in which it exists and,
/// where an option asks for them, those that it has in some. See docs/decisions/0007-cases.md.
/// </summary>
internal sealed class CaseFindings
{
    private readonly ImmutableArray<CaseJudged> _cases;
    private readonly bool _reportConditional;

    private CaseFindings(ImmutableArray<CaseJudged> cases, bool reportConditional)
    {
        _cases = cases;
        _reportConditional = reportConditional;
    }

    /// <summary>The findings of all entries that are judged by cases.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="judge">The findings in a cluster, without those of which another speaks first.</param>
    public static IEnumerable<Finding> In(Cluster cluster, Func<Cluster, IReadOnlyList<Finding>> judge) =>
        cluster.EntriesByCases.SelectMany(entry =>
        {
            ImmutableArray<CaseJudged> cases = entry.Cases
                .Select(one => CaseJudged.Of(one.Case, cluster.In(one.Manifests, entry), judge))
                .ToImmutableArray();
            return new CaseFindings(cases, cluster.OptionsOf(entry.Path).ReportConditional).Proven();
        });

    private IEnumerable<Finding> Proven()
    {
        var inSomeCase = _cases.SelectMany(one => one.Findings.Select(finding => (one.Case, Finding: finding)));
        foreach (var ofFault in inSomeCase.GroupBy(one => (one.Finding.Descriptor.Id, one.Finding.Subject.Creation)))
        {
            ImmutableArray<Case> existing = _cases.Where(one => one.Creations.Contains(ofFault.Key.Creation)).Select(one => one.Case).ToImmutableArray();
            bool isInEach = HoldsInAll(existing, ofFault.Select(one => one.Case));
            foreach (var alike in ofFault.GroupBy(one => (one.Finding.Place, string.Join("\0", one.Finding.Arguments))))
            {
                if (HoldsInAll(existing, alike.Select(one => one.Case)))
                {
                    yield return HarmlessFixes.Merged(alike.Select(one => one.Finding).ToList());
                }
                else if ((isInEach || _reportConditional) && WhenOf(alike.Select(one => one.Case).ToList(), existing) is { } condition)
                {
                    yield return alike.First().Finding with { When = condition, Fixes = ImmutableArray<Changes.ProposedFix>.Empty };
                }
            }
        }
    }

    private static bool HoldsInAll(ImmutableArray<Case> existing, IEnumerable<Case> cases) => !existing.Except(cases).Any();

    /// <summary>The shortest condition under which a manifest that exists is surely in one of some cases.</summary>
    private static string? WhenOf(List<Case> cases, ImmutableArray<Case> existing) =>
        cases.Select(one => Shortened(one, cases, existing))
            .Where(AreIndependent)
            .OrderBy(condition => condition.Count)
            .Select(condition => string.Join(" && ", condition.Select(Written)))
            .FirstOrDefault();

    private static List<KeyValuePair<Question, bool>> Shortened(Case one, List<Case> cases, ImmutableArray<Case> existing)
    {
        Case condition = one;
        foreach (KeyValuePair<Question, bool> answer in one.Answers.OrderBy(answer => answer.Value))
        {
            Case weaker = condition.Without(answer.Key);
            if (HoldsInAll(existing.Where(weaker.IsPartOf).ToImmutableArray(), cases))
            {
                condition = weaker;
            }
        }

        return condition.Answers.OrderBy(answer => Written(answer), StringComparer.Ordinal).ToList();
    }

    /// <summary>Whether the answers surely can be given together: what asks about the same or a part of it may not.</summary>
    private static bool AreIndependent(List<KeyValuePair<Question, bool>> condition) =>
        condition.Count > 0
        && condition.All(one => condition.All(other => one.Key.Equals(other.Key) || one.Key.Subject == other.Key.Subject || !one.Key.MayDependOn(other.Key)));

    private static string Written(KeyValuePair<Question, bool> answer) => answer.Value ? answer.Key.Affirmed : answer.Key.Denied;

    /// <summary>What is wrong in one case.</summary>
    private sealed record CaseJudged(Case Case, ImmutableHashSet<Place?> Creations, IReadOnlyList<Finding> Findings)
    {
        public static CaseJudged Of(Case one, Cluster cluster, Func<Cluster, IReadOnlyList<Finding>> judge) =>
            new(one, cluster.Manifests.Select(manifest => manifest.Creation).ToImmutableHashSet(), judge(cluster));
    }
}
