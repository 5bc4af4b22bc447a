package io.github.ita4j.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Splits bytes into lines and decodes each by itself, so that a line without end or in another encoding costs that line
 * and no other. Holds no more than one line, up to the limit.
 *
 * <p>LF, CR and CR LF end a line. UTF-8 is such that these bytes never occur within a character.
 */
final class LineReader {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;

    private byte[] line = new byte[256];
    private int number;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** One line: its number from 1, and its text unless it is too long. */
    record Line(int number, Optional<String> text) {}

    /** The next line, or empty at the end. */
    Optional<Line> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int stop = endOfLine();
            length = keep(length, stop);
            ended = stop < end;
            position = stop;
        }
        if (ended) {
            passLineEnd();
        }
        return Optional.of(new Line(
                number,
                length > ReadLimits.MAX_LINE_BYTES
                        ? Optional.empty()
                        : Optional.of(new String(line, 0, (int) length, StandardCharsets.UTF_8))));
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
    private long keep(long length, int stop) {
        long longer = length + stop - position;
        if (longer <= ReadLimits.MAX_LINE_BYTES) {
            if (longer > line.length) {
                line = Arrays.copyOf(line, (int) Math.min(ReadLimits.MAX_LINE_BYTES, 2 * longer));
            }
            System.arraycopy(buffer, position, line, (int) length, stop - position);
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
        }
        return true;
    }
}
