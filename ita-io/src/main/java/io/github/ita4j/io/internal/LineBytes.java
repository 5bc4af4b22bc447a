package io.github.ita4j.io.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Puts lines together as bytes, which spares a long list the way over characters. */
public final class LineBytes {
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int FULL = 1 << 15;

    private byte[] bytes = new byte[2 * FULL];
    private int size;

    /**
     * The bytes of a text.
     *
     * @param text the text
     * @return its bytes in UTF-8
     */
    public static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Adds bytes.
     *
     * @param from an array
     * @param begin where they begin
     * @param end where they end
     */
    public void put(byte[] from, int begin, int end) {
        if (size + end - begin > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (size + end - begin));
        }
        System.arraycopy(from, begin, bytes, size, end - begin);
        size += end - begin;
    }

    /**
     * Adds bytes.
     *
     * @param all the bytes
     */
    public void put(byte[] all) {
        put(all, 0, all.length);
    }

    /**
     * Adds a score with two decimals.
     *
     * @param score the score in hundredths, from 0 to 10000; nothing is added for a negative number
     */
    public void hundredths(int score) {
        if (score < 0) {
            return;
        }
        if (size + 2 * TEN > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int whole = score / HUNDRED;
        int cents = score % HUNDRED;
        if (whole >= HUNDRED) {
            bytes[size++] = '1';
        }
        if (whole >= TEN) {
            bytes[size++] = (byte) ('0' + whole / TEN % TEN);
        }
        bytes[size++] = (byte) ('0' + whole % TEN);
        bytes[size++] = '.';
        bytes[size++] = (byte) ('0' + cents / TEN);
        bytes[size++] = (byte) ('0' + cents % TEN);
    }

    /**
     * Writes what there is, if it is much.
     *
     * @param out where to
     * @param all whether little is written too
     * @return how many bytes were written
     * @throws IOException if writing fails
     */
    public int write(OutputStream out, boolean all) throws IOException {
        int written = all || size >= FULL ? size : 0;
        if (written > 0) {
            out.write(bytes, 0, written);
            size = 0;
        }
        return written;
    }
}
