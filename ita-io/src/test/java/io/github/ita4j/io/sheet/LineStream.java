package io.github.ita4j.io.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A file that is made while it is read, so that its size needs no memory. */
final class LineStream {
    private LineStream() {}

    static InputStream of(String header, int lines, IntFunction<String> line) {
        Iterator<InputStream> parts = Stream.concat(
                        Stream.of(header), IntStream.range(0, lines).mapToObj(line))
                .map(text -> (InputStream) new ByteArrayInputStream((text + "\n").getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new InputStream() {
            private InputStream current = InputStream.nullInputStream();

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = current.read(bytes, from, length);
                while (read < 0 && parts.hasNext()) {
                    current = parts.next();
                    read = current.read(bytes, from, length);
                }
                return read;
            }
        };
    }
}
