using System.Threading;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Bounds the work of one entry.</summary>
internal sealed class StepBudget
{
    /// <summary>Calls nested deeper than this are not followed.</summary>
    public const int MaxCallDepth = 48;

    private const int MaxSteps = 50_000;

    private readonly CancellationToken _cancellationToken;
    private int _steps;

    /// <summary>A fresh budget.</summary>
    public StepBudget(CancellationToken cancellationToken) => _cancellationToken = cancellationToken;

    /// <summary>Takes one step.</summary>
    /// <returns>False once the budget is spent.</returns>
    /// <exception cref="System.OperationCanceledException">The caller no longer wants the result.</exception>
    public bool TryStep()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return _steps++ < MaxSteps;
    }
}
