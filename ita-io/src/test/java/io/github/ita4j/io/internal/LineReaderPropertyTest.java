package io.github.ita4j.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Wherever the bytes are torn apart, the lines are those of the file. */
class LineReaderPropertyTest {
    private static final int BUFFER = 1 << 16;
    private static final List<String> ENDS = List.of("\n", "\r", "\r\n");

    @Property(tries = 300)
    void linesAreThoseOfTheFile(@ForAll Random random) throws IOException {
        int longest = random.nextBoolean() ? BUFFER / 2 : 3 * BUFFER;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<Optional<String>> expected = new ArrayList<>();
        int lines = random.nextInt(8);
        for (int number = 1; number <= lines; number++) {
            byte[] line = line(random, file.size());
            file.writeBytes(line);
            String end = number == lines && line.length > 0 && random.nextBoolean()
                    ? ""
                    : ENDS.get(random.nextInt(ENDS.size()));
            file.writeBytes(end.getBytes(StandardCharsets.UTF_8));
            // An empty line begins with its line end, and after CR that must not be LF.
            if (end.equals("\r") && number < lines) {
                file.write('x');
                expected.add(read(line, longest));
                expected.add(Optional.of("x"));
                file.write('\n');
            } else {
                expected.add(read(line, longest));
            }
        }
        assertThat(byNext(reader(file, longest, random))).isEqualTo(expected);
        assertThat(byAdvance(reader(file, longest, random))).isEqualTo(expected);
    }

    /** A line of any length, often one that ends near the end of the buffer. */
    private static byte[] line(Random random, int before) {
        int length = random.nextInt(3) == 0
                ? Math.max(0, BUFFER - before % BUFFER - 3 + random.nextInt(6))
                : random.nextInt(random.nextInt(4) == 0 ? 2 * BUFFER : 50);
        byte[] line = new byte[length];
        for (int i = 0; i < length; i++) {
            line[i] = (byte) ('a' + random.nextInt(26));
        }
        return line;
    }

    private static Optional<String> read(byte[] line, int longest) {
        return line.length > longest ? Optional.empty() : Optional.of(new String(line, StandardCharsets.UTF_8));
    }

    private static LineReader reader(ByteArrayOutputStream file, int longest, Random random) {
        boolean bitByBit = random.nextBoolean();
        InputStream in = new ByteArrayInputStream(file.toByteArray()) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, bitByBit ? 1 + random.nextInt(length) : length);
            }
        };
        return new LineReader(in, StandardCharsets.UTF_8, longest);
    }

    private static List<Optional<String>> byNext(LineReader reader) throws IOException {
        List<Optional<String>> lines = new ArrayList<>();
        for (Optional<LineReader.Line> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get().text());
            assertThat(line.get().number()).isEqualTo(lines.size());
        }
        return lines;
    }

    private static List<Optional<String>> byAdvance(LineReader reader) throws IOException {
        List<Optional<String>> lines = new ArrayList<>();
        while (reader.advance()) {
            lines.add(
                    reader.isTooLong()
                            ? Optional.empty()
                            : Optional.of(new String(
                                    reader.array(), reader.from(), reader.length(), StandardCharsets.UTF_8)));
            assertThat(reader.number()).isEqualTo(lines.size());
        }
        return lines;
    }
}
