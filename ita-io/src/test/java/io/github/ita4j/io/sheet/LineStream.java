package io.github.ita4j.io.sheet;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.function.IntFunction;

/** A file that is made while it is read, so that its size needs no memory. */
final class LineStream {
    private LineStream() {}

    static InputStream of(String header, int lines, IntFunction<String> line) {
        return new SequenceInputStream(new Enumeration<>() {
            private int next = -1;

            @Override
            public boolean hasMoreElements() {
                return next < lines;
            }

            @Override
            public InputStream nextElement() {
                String text = next < 0 ? header : line.apply(next);
                next++;
                return new ByteArrayInputStream((text + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
