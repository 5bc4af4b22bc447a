package io.github.ita4j.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * Splits bytes into lines and decodes each by itself, so that a line without end or in another encoding costs that line
 * and no other. Holds no more than one line, up to the limit.
 *
 * <p>LF, CR and CR LF end a line. UTF-8 is such that these bytes never occur within a character.
 */
public final class LineReader {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final Charset charset;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;

    private byte[] line = new byte[256];
    private byte[] held = line;
    private int from;
    private long length;
    private int number;
    private long bytes;

    /**
     * A reader at the beginning of a file.
     *
     * @param in the bytes; not closed
     * @param charset how lines are decoded: UTF-8, or ISO 8859-1 for a caller that decodes the fields
     * @param longest the longest line that is read, in bytes without its line end
     */
    public LineReader(InputStream in, Charset charset, int longest) {
        this.in = in;
        this.charset = charset;
        this.longest = longest;
    }

    /**
     * One line.
     *
     * @param number its number, from 1
     * @param text what it holds, or empty where it is too long
     */
    public record Line(int number, Optional<String> text) {}

    /**
     * How far the reading is.
     *
     * @return the number of bytes taken from the stream
     */
    public long bytes() {
        return bytes;
    }

    /**
     * The next line.
     *
     * @return the line, or empty at the end
     * @throws IOException if the stream cannot be read
     */
    public Optional<Line> next() throws IOException {
        return advance()
                ? Optional.of(new Line(number, isTooLong() ? Optional.empty() : Optional.of(text())))
                : Optional.empty();
    }

    /**
     * Moves to the next line, for a caller that looks at its bytes.
     *
     * @return false at the end
     * @throws IOException if the stream cannot be read
     */
    public boolean advance() throws IOException {
        if (!fill()) {
            return false;
        }
        number++;
        int stop = endOfLine();
        // Not so where the line end, which may be CR LF, is not wholly there: what is held must not be overwritten.
        if (stop < end - 1) {
            hold(buffer, position, stop - position);
            position = stop;
            passLineEnd();
        } else {
            collect();
        }
        return true;
    }

    /** Puts a line together that goes on beyond the buffer. */
    private void collect() throws IOException {
        long collected = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int stop = endOfLine();
            collected = keep(collected, stop);
            ended = stop < end;
            position = stop;
        }
        if (ended) {
            passLineEnd();
        }
        hold(line, 0, collected);
    }

    private void hold(byte[] array, int start, long size) {
        held = array;
        from = start;
        length = size;
    }

    /**
     * The number of the line.
     *
     * @return from 1
     */
    public int number() {
        return number;
    }

    /**
     * Whether the line is longer than is read; then it has no bytes and no text.
     *
     * @return true if it is too long
     */
    public boolean isTooLong() {
        return length > longest;
    }

    /**
     * The array with the bytes of the line, until the next line.
     *
     * @return the array; only the bytes from {@link #from()} on, {@link #length()} of them, are those of the line
     */
    public byte[] array() {
        return held;
    }

    /**
     * Where the line begins in the array.
     *
     * @return its index
     */
    public int from() {
        return from;
    }

    /**
     * How long the line is, without its line end.
     *
     * @return the number of bytes
     */
    public int length() {
        return (int) Math.min(length, Integer.MAX_VALUE);
    }

    /**
     * The line, decoded.
     *
     * @return the text
     */
    public String text() {
        return new String(held, from, length(), charset);
    }

    /** Where the line ends within the buffer, or the end of the buffer. */
    private int endOfLine() {
        int stop = position;
        while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
            stop++;
        }
        return stop;
    }

    /** Adds the bytes up to a position to the line; beyond the limit they are only counted. */
    private long keep(long collected, int stop) {
        long longer = collected + stop - position;
        if (longer <= longest) {
            if (longer > line.length) {
                line = Arrays.copyOf(line, (int) Math.min(longest, 2 * longer));
            }
            System.arraycopy(buffer, position, line, (int) collected, stop - position);
        }
        return longer;
    }

    private void passLineEnd() throws IOException {
        boolean carriageReturn = buffer[position] == '\r';
        position++;
        if (carriageReturn && fill() && buffer[position] == '\n') {
            position++;
        }
    }

    /** Makes sure there is a byte at the position; false at the end. */
    private boolean fill() throws IOException {
        while (position == end) {
            int read = in.read(buffer, 0, buffer.length);
            if (read < 0) {
                return false;
            }
            position = 0;
            end = read;
            bytes += read;
        }
        return true;
    }
}
