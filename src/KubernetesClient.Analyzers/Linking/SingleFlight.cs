using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace KubernetesClient.Analyzers.Linking;

/// <summary>
/// A result that whoever asks first computes. Others wait, each with its own cancellation; if the one who computes is
/// cancelled, the next takes over, and nothing half-done is kept.
/// </summary>
/// <typeparam name="T">The result.</typeparam>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "A semaphore holds something to dispose of only once its wait handle is asked for.")]
internal sealed class SingleFlight<T>
    where T : class
{
    private readonly Func<CancellationToken, T> _compute;
    private readonly SemaphoreSlim _turn = new(initialCount: 1, maxCount: 1);
    private volatile T? _result;

    /// <summary>Names the computation; it does not start it.</summary>
    public SingleFlight(Func<CancellationToken, T> compute) => _compute = compute;

    /// <summary>The result.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    public T Get(CancellationToken cancellationToken)
    {
        if (_result is { } known)
        {
            return known;
        }

        _turn.Wait(cancellationToken);
        try
        {
            return _result ??= _compute(cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }
}
