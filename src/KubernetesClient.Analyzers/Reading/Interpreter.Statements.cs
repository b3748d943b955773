using System.Linq;
using KubernetesClient.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubernetesClient.Analyzers.Reading;

internal sealed partial class Interpreter
{
    private void Execute(IOperation statement)
    {
        if (_state is null)
        {
            return;
        }

        if (!_budget.TryStep())
        {
            SkipStatement(statement);
            return;
        }

        switch (statement)
        {
            case IBlockOperation block:
                foreach (IOperation inner in block.Operations)
                {
                    Execute(inner);
                }

                break;
            case IExpressionStatementOperation expression:
                Evaluate(expression.Operation);
                break;
            case IVariableDeclarationGroupOperation group:
                Declare(group);
                break;
            case IUsingDeclarationOperation declaration:
                Declare(declaration.DeclarationGroup);
                break;
            case IReturnOperation { Kind: OperationKind.Return } result:
                Return(result.ReturnedValue is null ? Absent.NeverSet : Evaluate(result.ReturnedValue));
                break;
            case IConditionalOperation conditional:
                ExecuteConditional(conditional);
                break;
            case IThrowOperation thrown:
                Evaluate(thrown.Exception);
                _state = null;
                break;
            case ILocalFunctionOperation or IEmptyOperation:
                break;
            default:
                SkipStatement(statement);
                break;
        }
    }

    private void Declare(IVariableDeclarationGroupOperation group)
    {
        foreach (IVariableDeclaratorOperation declarator in group.Declarations.SelectMany(declaration => declaration.Declarators))
        {
            if (declarator.GetVariableInitializer() is { } initializer)
            {
                Value value = Evaluate(initializer.Value);
                SetLocal(_frame, declarator.Symbol, declarator.Symbol.IsRef ? Escape(value) : value);
            }
        }
    }

    private void ExecuteConditional(IConditionalOperation conditional)
    {
        Value condition = Evaluate(conditional.Condition);
        if (condition is Flag flag)
        {
            ExecuteIfPresent(flag.IsSet ? conditional.WhenTrue : conditional.WhenFalse);
            return;
        }

        State? before = _state;
        ExecuteIfPresent(conditional.WhenTrue);
        State? afterTrue = _state;
        _state = before;
        ExecuteIfPresent(conditional.WhenFalse);
        _state = State.Join(afterTrue, _state);
    }

    private void ExecuteIfPresent(IOperation? statement)
    {
        if (statement is not null)
        {
            Execute(statement);
        }
    }

    private void Return(Value value)
    {
        if (_state is not null)
        {
            _frame.Returns.Add((_state, value));
            _state = null;
        }
    }

    /// <summary>Goes past a statement that may run in part, wholly, several times, or return.</summary>
    private void SkipStatement(IOperation statement)
    {
        NotUnderstood(statement);
        if (_state is not null && statement.DescendantsAndSelf().Any(inner => inner is IReturnOperation))
        {
            _frame.Returns.Add((_state, Unknown.Nowhere));
        }
    }
}
