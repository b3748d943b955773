using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KubernetesClient.Analyzers.Reading.Cases;

/// <summary>The questions that decided something in a reading, and how often.</summary>
internal sealed class QuestionsMet
{
    private readonly Dictionary<Question, HashSet<(SyntaxNode, int)>> _places = new();
    private readonly List<Question> _inOrder = new();

    /// <summary>Notes that a condition decided something.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="place">Where.</param>
    /// <param name="run">In which run of the body: a body that runs twice asks twice.</param>
    public void Note(Condition condition, SyntaxNode place, int run)
    {
        foreach (Question question in condition.Questions)
        {
            if (!_places.TryGetValue(question, out HashSet<(SyntaxNode, int)>? places))
            {
                _places[question] = places = new HashSet<(SyntaxNode, int)>();
                _inOrder.Add(question);
            }

            places.Add((place, run));
        }
    }

    /// <summary>The questions that were asked at least so often, those that were asked most first.</summary>
    public IEnumerable<Question> AskedAtLeast(int times) =>
        _inOrder.Where(question => _places[question].Count >= times).OrderByDescending(question => _places[question].Count);
}
