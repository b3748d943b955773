using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

/// <summary>Tasks: one is its result, which is there as soon as the method that computes it has run.</summary>
internal sealed partial class Interpreter
{
    /// <summary>What a call does that only wraps a result into a task or takes it out of one; null for any other.</summary>
    private Value? EvaluateTaskCall(IInvocationOperation invocation) => invocation switch
    {
        { TargetMethod: { Name: "FromResult", IsStatic: true } method, Arguments: { Length: 1 } arguments } when IsTask(method.ContainingType) => Evaluate(arguments[0].Value),
        { TargetMethod: { Name: "ConfigureAwait" or "AsTask" or "GetAwaiter" } method, Instance: { } task } when IsTask(method.ContainingType) => Evaluate(task),
        { TargetMethod: { Name: "GetResult" or "GetAwaiter", ContainingType.ContainingNamespace: { Name: "CompilerServices", ContainingNamespace: { Name: "Runtime", ContainingNamespace.Name: "System" } } }, Instance: { } awaiter } => Evaluate(awaiter),
        _ => null,
    };

    /// <summary>The result of a task that is waited for; null for any other property.</summary>
    private Value? ReadResult(IPropertyReferenceOperation reference) =>
        reference is { Property: { Name: "Result", IsStatic: false, ContainingType: var type }, Instance: { } task } && IsTask(type) ? Evaluate(task) : null;

    private static bool IsTask(ITypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } };
}
