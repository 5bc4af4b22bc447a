package io.github.ita4j.io.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails once more than a number of bytes has been read from it since it was started anew. */
final class LimitedStream extends FilterInputStream {
    private final long limit;
    private long left;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    void restart() {
        left = limit;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new Exceeded();
        }
        return read;
    }

    /** The limit is exceeded. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("The limit of bytes is exceeded.");
        }
    }
}
