package io.github.ita4j.io.survey;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32C;

/**
 * The bytes of a field. As a key of a map it finds what was read from the same bytes before, without a
 * text being made of them again: the one cell that looks up is moved over the line, the cells that are kept are copies.
 */
final class Cell {
    private byte[] bytes = new byte[0];
    private int from;
    private int length;
    private int hash;

    Cell() {}

    /** Moves this cell. A cell that is a key of a map must not be moved. */
    Cell on(byte[] array, int offset, int size) {
        this.bytes = array;
        this.from = offset;
        this.length = size;
        // Names of agencies are long, and processors have an instruction for this sum.
        CRC32C sum = new CRC32C();
        sum.update(array, offset, size);
        this.hash = (int) sum.getValue();
        return this;
    }

    /** A cell that stays as it is, for keeping. */
    Cell copy() {
        return new Cell().on(Arrays.copyOfRange(bytes, from, from + length), 0, length);
    }

    /** The bytes as UTF-8, with the replacement character where they are not. */
    String text() {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    /** What the field says: read once for each spelling, up to a number of them. */
    <T> T once(Map<Cell, T> known, int most, Function<String, T> reader) {
        T before = known.get(this);
        if (before != null) {
            return before;
        }
        T read = reader.apply(text());
        if (known.size() < most) {
            known.put(copy(), read);
        }
        return read;
    }

    /** Text in UTF-8 of which each byte was read as one character. */
    static String decode(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Cell other
                && hash == other.hash
                && Arrays.equals(bytes, from, from + length, other.bytes, other.from, other.from + other.length);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
