package io.github.ita4j.io.internal;

/**
 * In which line each agency was met first. Of an agency there is kept nothing but a hash of 64 bits, so that a file of any
 * number of agencies is read in 16 MiB: two different ones are taken for one with a chance of less than one in ten million.
 */
public final class SeenAgencies {
    /** So many are remembered. */
    public static final int MOST = 750_000;

    private static final int FIRST_SIZE = 1 << 10;
    private static final long FNV_START = 0xCBF2_9CE4_8422_2325L;
    private static final long FNV_PRIME = 0x100_0000_01B3L;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private long[] hashes = new long[FIRST_SIZE];
    private int[] lines = new int[FIRST_SIZE];
    private int size;

    /**
     * The line in which an agency was met first.
     *
     * @param key what distinguishes it from all others
     * @return from 1; 0 where it is new
     */
    public int firstLine(String key) {
        return lines[slot(hash(key))];
    }

    /**
     * Remembers a new agency.
     *
     * @param key what distinguishes it from all others
     * @param line where it stands
     * @return false where there is no room
     */
    public boolean add(String key, int line) {
        if (size == MOST) {
            return false;
        }
        if (4L * size >= 3L * hashes.length) {
            grow();
        }
        put(hash(key), Math.max(line, 1));
        size++;
        return true;
    }

    private void put(long hash, int line) {
        int slot = slot(hash);
        hashes[slot] = hash;
        lines[slot] = line;
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 32) & (hashes.length - 1);
        while (lines[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldLines = lines;
        hashes = new long[2 * oldHashes.length];
        lines = new int[hashes.length];
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                put(oldHashes[i], oldLines[i]);
            }
        }
    }

    private static long hash(String key) {
        long hash = FNV_START;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 29)) * SPREAD;
        return hash ^ (hash >>> 32);
    }
}
