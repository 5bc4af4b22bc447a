package io.github.ita4j.io.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stream that remembers why it could not be written, for not everybody who writes to it says so: a {@code PrintWriter}
 * does not. It is flushed, but never closed.
 */
final class WatchedStream extends OutputStream {
    private final OutputStream stream;
    private @Nullable IOException failure;
    private long skipped;

    WatchedStream(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int left = (int) Math.min(skipped, length);
        skipped -= left;
        try {
            stream.write(bytes, from + left, length - left);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            stream.flush();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException e) {
        if (failure == null) {
            failure = e;
        }
        return e;
    }

    /** The next bytes are not written. */
    void skip(long bytes) {
        skipped = bytes;
    }

    boolean hasFailed() {
        return failure != null;
    }

    String reason() {
        return failure == null ? "" : String.valueOf(failure.getMessage());
    }

    /**
     * Whether it failed because nobody reads any more, so that nothing is lost. Java has no exception for that, and the
     * system's words for it may be of any language; but a pipe, unlike a disk, is never full.
     */
    boolean readerIsGone() {
        return failure != null && (reason().toLowerCase(Locale.ROOT).contains("pipe") || isPipe());
    }

    private boolean isPipe() {
        try {
            return StandardStream.of(stream).filter(StandardStream::isPipe).isPresent();
        } catch (IOException closed) {
            return false;
        }
    }
}
