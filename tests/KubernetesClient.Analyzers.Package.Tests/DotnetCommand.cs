using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace KubernetesClient.Analyzers.Package.Tests;

/// <summary>Runs the dotnet command line as a user would, in a process of its own.</summary>
internal static class DotnetCommand
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    /// <summary>Runs one command to its end.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="environment">Variables to set for this command.</param>
    /// <param name="arguments">What follows <c>dotnet</c>.</param>
    /// <returns>All that the command wrote, output and errors in the order of arrival.</returns>
    /// <exception cref="InvalidOperationException">The command failed or ran out of time; the message has its full output.</exception>
    public static async Task<string> RunAsync(
        string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var output = new StringBuilder();
        using var process = new Process { StartInfo = Prepare(folder, environment, arguments) };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);

        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var timeout = new CancellationTokenSource(Timeout);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw Failure($"did not end within {Timeout}", arguments, output);
        }

        return process.ExitCode == 0
            ? Read(output)
            : throw Failure($"ended with exit code {process.ExitCode}", arguments, output);
    }

    private static ProcessStartInfo Prepare(
        string folder, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";
        var start = new ProcessStartInfo(host, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The build that started this test run left its own settings in the environment.
        foreach (string inherited in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(inherited);
        }

        // No process may outlive the command: it would hold the output pipe and the files of the temporary folder.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }

    private static string Read(StringBuilder output)
    {
        lock (output)
        {
            return output.ToString();
        }
    }

    private static InvalidOperationException Failure(string what, string[] arguments, StringBuilder output) =>
        new($"dotnet {string.Join(' ', arguments)} {what}:{Environment.NewLine}{Read(output)}");
}
