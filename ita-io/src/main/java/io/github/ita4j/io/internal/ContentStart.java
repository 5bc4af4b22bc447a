package io.github.ita4j.io.internal;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;

/** Tells the form of a file by its first bytes. */
public enum ContentStart {
    /** Begins with a brace or a bracket. */
    JSON,
    /** Begins with anything else. */
    TABLE,
    /** Is not UTF-8 at all. */
    UTF_16,
    /** Is a workbook, a page of HTML, which programs save as .xls, or a file that is not read, such as PDF. */
    DOCUMENT;

    /** The size of the buffer that {@link #take} needs: blanks beyond it are those of a table. */
    public static final int LIMIT = 8192;

    private static final int MARK = 4;

    /**
     * Reads up to the first byte that is not blank, and gives everything back but a byte order mark. It reads no
     * further, so that a stream that breaks soon after loses nothing.
     *
     * @param in the bytes, with room for {@link #LIMIT} to be given back
     * @return the form of the file
     * @throws IOException if the stream cannot be read
     */
    public static ContentStart take(PushbackInputStream in) throws IOException {
        byte[] start = new byte[LIMIT];
        int length = in.readNBytes(start, 0, MARK);
        int from = startsWith(start, "\u00EF\u00BB\u00BF") ? 3 : 0;
        int first = firstNotBlank(start, from, length);
        while (first == length && length < LIMIT) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            start[length++] = (byte) next;
            first = firstNotBlank(start, first, length);
        }
        in.unread(start, from, length - from);
        if (startsWith(start, "PK\u0003\u0004")
                || startsWith(start, "\u00D0\u00CF\u0011\u00E0")
                || startsWith(start, "%PDF")
                || (first < length && start[first] == '<')) {
            return DOCUMENT;
        }
        if (startsWith(start, "\u00FE\u00FF")
                || startsWith(start, "\u00FF\u00FE")
                || hasZero(start, Math.min(MARK, length))) {
            return UTF_16;
        }
        return first < length && (start[first] == '{' || start[first] == '[') ? JSON : TABLE;
    }

    private static int firstNotBlank(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length && Character.isWhitespace(bytes[at])) {
            at++;
        }
        return at;
    }

    /**
     * Whether a file begins with some bytes.
     *
     * @param bytes the file
     * @param start the bytes, as letters of Latin 1
     * @return true if it does
     */
    public static boolean startsWith(byte[] bytes, String start) {
        return new String(bytes, 0, Math.min(bytes.length, start.length()), StandardCharsets.ISO_8859_1).equals(start);
    }

    /** UTF-16 without a mark shows by the zero bytes of its first letters. */
    private static boolean hasZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
