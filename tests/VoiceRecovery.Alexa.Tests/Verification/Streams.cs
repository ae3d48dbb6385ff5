namespace VoiceRecovery.Alexa.Tests;

/// <summary>A body of which a test decides how it comes.</summary>
internal abstract class ReadOnlyStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>Gives a few bytes, and then nothing, without an end.</summary>
internal sealed class StalledStream(byte[] beginning) : ReadOnlyStream
{
    private bool begun;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (begun)
            await Task.Delay(Timeout.Infinite, cancellationToken);
        begun = true;
        beginning.CopyTo(buffer);
        return beginning.Length;
    }
}

/// <summary>Never ends.</summary>
internal sealed class EndlessStream : ReadOnlyStream
{
    private long read;

    /// <summary>How much was read, in units of 64 KB, rounded up.</summary>
    public long Read64 => (read + 65535) / 65536;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        read += buffer.Length;
        buffer.Span.Fill((byte)'\n');
        return ValueTask.FromResult(buffer.Length);
    }
}

/// <summary>Breaks at the first read.</summary>
internal sealed class BrokenStream : ReadOnlyStream
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromException<int>(new IOException("reset"));
}
