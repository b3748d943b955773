using System.Threading;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Bounds the work of one entry.</summary>
internal sealed class StepBudget
{
    /// <summary>Calls nested deeper than this are not followed.</summary>
    public const int MaxCallDepth = 48;

    private readonly int _maxSteps;
    private readonly CancellationToken _cancellationToken;
    private int _steps;

    /// <summary>A fresh budget.</summary>
    /// <param name="maxSteps">How many steps it has.</param>
    /// <param name="cancellationToken">Ends the work at any step.</param>
    public StepBudget(int maxSteps, CancellationToken cancellationToken)
    {
        _maxSteps = maxSteps;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether a step was refused.</summary>
    public bool IsSpent => _steps > _maxSteps;

    /// <summary>Takes one step.</summary>
    /// <returns>False once the budget is spent.</returns>
    /// <exception cref="System.OperationCanceledException">The caller no longer wants the result.</exception>
    public bool TryStep()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return _steps++ < _maxSteps;
    }
}
