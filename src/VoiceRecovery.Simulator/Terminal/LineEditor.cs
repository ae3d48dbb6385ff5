using System.Text;

namespace VoiceRecovery.Simulator;

/// <returns>The next line, or null at the end of the input.</returns>
internal delegate string? ReadLine();

/// <summary>A prompt with a cursor and a history, for a keyboard; any other input is read line by line.</summary>
internal sealed class LineEditor(string prompt)
{
    private readonly List<string> _history = [];
    private readonly StringBuilder _line = new();
    private int _cursor;
    private int _shown;

    public string? Read()
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
            return Console.ReadLine();
        _line.Clear();
        _cursor = 0;
        _shown = _history.Count;
        while (true)
        {
            Draw();
            var key = Console.ReadKey(intercept: true);
            if (key.Key == ConsoleKey.Enter)
                return Finish();
            if (key is { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } && _line.Length == 0)
                return EndOfInput();
            Edit(key);
        }
    }

    private void Edit(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.LeftArrow:
                _cursor = Math.Max(0, _cursor - 1);
                break;
            case ConsoleKey.RightArrow:
                _cursor = Math.Min(_line.Length, _cursor + 1);
                break;
            case ConsoleKey.Home:
                _cursor = 0;
                break;
            case ConsoleKey.End:
                _cursor = _line.Length;
                break;
            case ConsoleKey.Backspace when _cursor > 0:
                _line.Remove(--_cursor, 1);
                break;
            case ConsoleKey.Delete when _cursor < _line.Length:
                _line.Remove(_cursor, 1);
                break;
            case ConsoleKey.UpArrow:
                Recall(_shown - 1);
                break;
            case ConsoleKey.DownArrow:
                Recall(_shown + 1);
                break;
            default:
                if (!char.IsControl(key.KeyChar))
                    _line.Insert(_cursor++, key.KeyChar);
                break;
        }
    }

    private void Recall(int index)
    {
        _shown = Math.Clamp(index, 0, _history.Count);
        _line.Clear().Append(_shown < _history.Count ? _history[_shown] : "");
        _cursor = _line.Length;
    }

    // Back to the start of the row, clear it, write the part around the cursor, put the cursor where it belongs.
    private void Draw()
    {
        var room = Math.Max(10, Console.WindowWidth - prompt.Length - 1);
        var from = Math.Max(0, _cursor - room);
        var visible = _line.ToString(from, Math.Min(room, _line.Length - from));
        Console.Write($"\r\e[K{prompt}{visible}");
        if (_cursor - from < visible.Length)
            Console.Write($"\e[{visible.Length - (_cursor - from)}D");
    }

    private string Finish()
    {
        Console.WriteLine();
        var line = _line.ToString();
        if (line.Length > 0 && (_history.Count == 0 || _history[^1] != line))
            _history.Add(line);
        return line;
    }

    private static string? EndOfInput()
    {
        Console.WriteLine();
        return null;
    }
}
