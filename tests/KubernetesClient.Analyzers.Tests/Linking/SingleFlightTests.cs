using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Linking;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Linking;

public sealed class SingleFlightTests
{
    [Fact]
    public async Task Of_eight_callers_of_whom_the_first_is_cancelled_one_computes_for_the_others()
    {
        using var cancelFirst = new CancellationTokenSource();
        using var firstIsComputing = new ManualResetEventSlim();
        int started = 0;
        int finished = 0;
        var flight = new SingleFlight<string>(cancellationToken =>
        {
            if (Interlocked.Increment(ref started) == 1)
            {
                firstIsComputing.Set();
                cancellationToken.WaitHandle.WaitOne();
            }

            cancellationToken.ThrowIfCancellationRequested();
            Interlocked.Increment(ref finished);
            return "result";
        });

        Task<string> first = Task.Run(() => flight.Get(cancelFirst.Token));
        firstIsComputing.Wait();
        Task<string>[] others = Enumerable.Range(0, 7).Select(_ => Task.Run(() => flight.Get(CancellationToken.None))).ToArray();
        await cancelFirst.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.All(await Task.WhenAll(others), result => Assert.Equal("result", result));
        Assert.Equal((2, 1), (started, finished));
    }

    [Fact]
    public async Task One_who_waits_can_give_up()
    {
        using var release = new ManualResetEventSlim();
        using var isComputing = new ManualResetEventSlim();
        var flight = new SingleFlight<string>(_ =>
        {
            isComputing.Set();
            release.Wait(CancellationToken.None);
            return "result";
        });

        Task<string> computing = Task.Run(() => flight.Get(CancellationToken.None));
        isComputing.Wait();
        using var giveUp = new CancellationTokenSource();
        Task<string> waiting = Task.Run(() => flight.Get(giveUp.Token));
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        release.Set();
        Assert.Equal("result", await computing);
    }
}
