namespace VoiceRecovery.Simulator;

/// <summary>Numbers sessions and turns from 1. A session number is used up by a session, not by failed attempts to open one.</summary>
internal sealed class TurnCounter
{
    private int _session = 1;
    private int _turn;
    private bool _hadSession;

    public void StartAfresh()
    {
        if (_turn > 0)
            (_session, _turn) = (_session + 1, 0);
        _hadSession = false;
    }

    public int OpenSession()
    {
        if (_hadSession)
            StartAfresh();
        _hadSession = true;
        return _session;
    }

    public (int Session, int Turn) Next() => (_session, ++_turn);
}
