using System;
using System.Collections.Generic;
using System.Linq;

namespace KubernetesClient.Analyzers.Benchmarks;

/// <summary>Things that are measured in turns, so that what else the machine does slows all of them down alike.</summary>
internal sealed class Race
{
    private readonly List<(string Name, Func<Action> Prepare)> _runners = new();

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
                Measured sample = Measure(prepare());
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

    private static Measured Measure(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan start = Environment.CpuUsage.TotalTime;
        action();
        TimeSpan taken = Environment.CpuUsage.TotalTime - start;
        return new Measured(taken.TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }

    private static double MedianOf(IEnumerable<double> values)
    {
        double[] ordered = values.Order().ToArray();
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }
}
