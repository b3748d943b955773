using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime;

namespace KubernetesClient.Analyzers.Benchmarks;

/// <summary>Things that are measured in turns, so that what else the machine does slows all of them down alike.</summary>
internal sealed class Race
{
    private readonly List<(string Name, Func<Action> Prepare)> _runners = new();
    private readonly long _room;

    /// <summary>A race in which nothing runs yet.</summary>
    /// <param name="room">The bytes that each may allocate before garbage is collected: a collection would fall on whoever fills the memory.</param>
    public Race(long room) => _room = room;

    /// <summary>Adds something to measure. What it prepares is not measured; the action that it gives back is, once.</summary>
    public Race Add(string name, Func<Action> prepare)
    {
        _runners.Add((name, prepare));
        return this;
    }

    /// <summary>Runs everything a number of times.</summary>
    /// <returns>The median of each, by name.</returns>
    public IReadOnlyDictionary<string, Measured> Run(int warmUps, int rounds)
    {
        var samples = _runners.ToDictionary(runner => runner.Name, _ => new List<Measured>());
        for (int round = -warmUps; round < rounds; round++)
        {
            foreach ((string name, Func<Action> prepare) in _runners)
            {
                Measured sample = Measure(prepare(), _room);
                if (round >= 0)
                {
                    samples[name].Add(sample);
                }
            }
        }

        return samples.ToDictionary(sample => sample.Key, sample => new Measured(
            MedianOf(sample.Value.Select(one => one.Milliseconds)),
            MedianOf(sample.Value.Select(one => one.Bytes))));
    }

    private static Measured Measure(Action action, long room)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.TryStartNoGCRegion(room);
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan start = Environment.CpuUsage.TotalTime;
        action();
        TimeSpan taken = Environment.CpuUsage.TotalTime - start;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        return new Measured(taken.TotalMilliseconds, bytes);
    }

    private static double MedianOf(IEnumerable<double> values)
    {
        double[] ordered = values.Order().ToArray();
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }
}
