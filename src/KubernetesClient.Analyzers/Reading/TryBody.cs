namespace KubernetesClient.Analyzers.Reading;

/// <summary>What is known wherever the body of a <c>try</c> may be left by an exception.</summary>
internal sealed class TryBody
{
    private readonly Frame _frame;
    private int _lastCell;

    /// <summary>Starts with the state before the body.</summary>
    public TryBody(Frame frame, State before, int lastCell)
    {
        _frame = frame;
        Thrown = before;
        _lastCell = lastCell;
    }

    /// <summary>All the states in which it may be left, joined.</summary>
    public State Thrown { get; private set; }

    /// <summary>
    /// Notes the state after a statement. In a method that the body calls, objects that are just being built are left out: a
    /// handler does not have them.
    /// </summary>
    public void Note(Frame frame, State state, int lastCell)
    {
        if (frame.Run == _frame.Run)
        {
            _lastCell = lastCell;
        }

        Thrown = State.Join(Thrown, state with { Heap = state.Heap.UpTo(_lastCell) })!;
    }
}
