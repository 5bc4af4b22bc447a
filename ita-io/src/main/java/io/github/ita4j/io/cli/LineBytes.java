package io.github.ita4j.io.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Puts lines of a few thousand bytes together, which spares a long list the way over characters. */
final class LineBytes {
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int FULL = 1 << 15;

    private final byte[] bytes = new byte[2 * FULL];
    private int size;

    /** The bytes of a text in UTF-8. */
    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void put(byte[] all) {
        System.arraycopy(all, 0, bytes, size, all.length);
        size += all.length;
    }

    void put(String text) {
        put(of(text));
    }

    /** Adds a score in hundredths, from 0 to 10000, with two decimals; of a negative number nothing. */
    void hundredths(int score) {
        int divisor = score < HUNDRED * TEN ? HUNDRED : score < HUNDRED * HUNDRED ? HUNDRED * TEN : HUNDRED * HUNDRED;
        for (int rest = score; divisor > 0 && score >= 0; divisor /= TEN) {
            if (divisor == TEN) {
                bytes[size++] = '.';
            }
            bytes[size++] = (byte) ('0' + rest / divisor);
            rest %= divisor;
        }
    }

    /** Writes what there is, if it is much or all is wanted; gives how many bytes that were. */
    int write(OutputStream out, boolean all) throws IOException {
        int written = all || size >= FULL ? size : 0;
        out.write(bytes, 0, written);
        size -= written;
        return written;
    }
}
