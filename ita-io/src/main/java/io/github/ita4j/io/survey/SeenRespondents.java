package io.github.ita4j.io.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who has answered for which agency. It is exact, for a respondent refused by a chance of hashing would be a lost
 * answer: the codes themselves are kept, in large blocks, and found through a table of their places. This takes about 20
 * bytes for each respondent besides the code in UTF-8, and while the table grows 6 more.
 */
final class SeenRespondents {
    private static final int BLOCK = 1 << 20;

    /** The agency, the line and the length of the code stand before the code. */
    private static final int HEAD = 4 + 4 + 4;

    /** Entries begin at multiples of this, so that an int holds the place of any of them in 8 GiB. */
    private static final int STEP = 4;

    private final List<ByteBuffer> blocks = new ArrayList<>();
    private int[] places = new int[1 << 10];
    private int size;

    /** Remembers a respondent; returns 0 where that is new, else the line in which it was first seen. */
    int firstLine(int agency, String respondent, int line) {
        byte[] code = respondent.getBytes(StandardCharsets.UTF_8);
        int slot = slot(places, agency, code);
        if (places[slot] != 0) {
            return entry(places[slot]).getInt(4);
        }
        places[slot] = write(agency, code, line);
        size++;
        if (3L * size > 2L * places.length) {
            grow();
        }
        return 0;
    }

    /** The memory taken, in bytes. */
    long bytes() {
        return (long) blocks.size() * BLOCK + 4L * places.length;
    }

    private int slot(int[] table, int agency, byte[] code) {
        int slot = hash(agency, code) & (table.length - 1);
        while (table[slot] != 0 && !holds(table[slot], agency, code)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private boolean holds(int place, int agency, byte[] code) {
        ByteBuffer entry = entry(place);
        return entry.getInt(0) == agency
                && entry.getInt(8) == code.length
                && entry.slice(HEAD, code.length).equals(ByteBuffer.wrap(code));
    }

    /** Spreads well enough for codes that are numbered one after the other. */
    private static int hash(int agency, byte[] code) {
        int hash = 0x9E3779B9 * (31 * Arrays.hashCode(code) + agency);
        return hash ^ (hash >>> 15);
    }

    /** The entry at a place; places count from 1, for 0 is an empty slot. */
    private ByteBuffer entry(int place) {
        long offset = (Integer.toUnsignedLong(place) - 1) * STEP;
        int within = (int) (offset % BLOCK);
        return blocks.get((int) (offset / BLOCK)).slice(within, BLOCK - within);
    }

    private int write(int agency, byte[] code, int line) {
        int length = (HEAD + code.length + STEP - 1) / STEP * STEP;
        if (blocks.isEmpty() || last().remaining() < length) {
            blocks.add(ByteBuffer.allocate(BLOCK));
        }
        ByteBuffer block = last();
        int start = block.position();
        block.putInt(agency).putInt(line).putInt(code.length).put(code).position(start + length);
        long place = ((long) (blocks.size() - 1) * BLOCK + start) / STEP + 1;
        if (place >> Integer.SIZE != 0) {
            throw new IllegalStateException(
                    "More than 8 GiB of respondents: look for duplicates in parts of the file.");
        }
        return (int) place;
    }

    private ByteBuffer last() {
        return blocks.get(blocks.size() - 1);
    }

    private void grow() {
        int[] larger = new int[2 * places.length];
        for (int place : places) {
            if (place != 0) {
                ByteBuffer entry = entry(place);
                byte[] code = new byte[entry.getInt(8)];
                entry.get(HEAD, code);
                larger[slot(larger, entry.getInt(0), code)] = place;
            }
        }
        places = larger;
    }
}
