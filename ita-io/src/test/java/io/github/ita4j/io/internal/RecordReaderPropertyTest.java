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
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Wherever the bytes are torn apart, the lines are those of the file. */
class RecordReaderPropertyTest {
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
        assertThat(byText(reader(file, longest, random))).isEqualTo(expected);
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

    private static RecordReader reader(ByteArrayOutputStream file, int longest, Random random) {
        boolean bitByBit = random.nextBoolean();
        InputStream in = new ByteArrayInputStream(file.toByteArray()) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, bitByBit ? 1 + random.nextInt(length) : length);
            }
        };
        return new RecordReader(in, StandardCharsets.UTF_8, ',', longest, RecordReader.Encoding.UNDECIDED);
    }

    private static List<Optional<String>> byText(RecordReader reader) throws IOException {
        List<Optional<String>> lines = new ArrayList<>();
        while (reader.advance()) {
            lines.add(reader.isTooLong() ? Optional.empty() : Optional.of(reader.text()));
            assertThat(reader.number()).isEqualTo(lines.size());
        }
        return lines;
    }

    private static List<Optional<String>> byAdvance(RecordReader reader) throws IOException {
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

    /** Fields of any text, quoted by an encoder written apart, come back as records wherever they hold line ends. */
    @Property(tries = 300)
    void recordsAreThoseOfTheTable(@ForAll Random random) throws IOException {
        String separator = random.nextBoolean() ? "," : ";";
        List<String> written = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        int line = 1;
        for (int record = random.nextInt(6); record >= 0; record--) {
            List<String> fields = new ArrayList<>();
            for (int field = random.nextInt(4); field >= 0; field--) {
                fields.add(field(random));
            }
            String text = fields.stream()
                    .map(field -> random.nextBoolean() || !plain(field) ? quoted(field) : field)
                    .collect(Collectors.joining(separator));
            written.add(text);
            first.add(line);
            line += 1 + (int) text.chars().filter(c -> c == '\n').count();
        }
        String end = ENDS.get(random.nextInt(ENDS.size()));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(String.join("\n", written).replace("\n", end).getBytes(StandardCharsets.UTF_8));
        RecordReader reader = new RecordReader(
                new ByteArrayInputStream(file.toByteArray()),
                StandardCharsets.UTF_8,
                separator.charAt(0),
                1 << 16,
                RecordReader.Encoding.UNDECIDED);
        List<String> read = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        while (reader.advance()) {
            assertThat(reader.isUnclosed()).isFalse();
            read.add(reader.text());
            numbers.add(reader.number());
        }
        // An empty last record ends the file and cannot be seen.
        assertThat(read).isIn(written, written.subList(0, written.size() - 1));
        assertThat(numbers).isEqualTo(first.subList(0, numbers.size()));
    }

    private static String field(Random random) {
        String letters = "ab\"\n ,;ก";
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            out.append(letters.charAt(random.nextInt(letters.length())));
        }
        return out.toString();
    }

    private static boolean plain(String field) {
        return field.chars().noneMatch(c -> "\"\n,;".indexOf(c) >= 0);
    }

    private static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }

    @Test
    void aMarkThatIsNeverClosedTakesTheRestOfTheFile() throws IOException {
        List<Line> read = all("a,1\nb,\"2\nc,3\nd,4\n", 100);
        assertThat(read).map(Line::number).containsExactly(1, 2);
        assertThat(read).map(Line::unclosed).containsExactly(false, true);
    }

    @Test
    void aMarkWithinAFieldOpensNothing() throws IOException {
        assertThat(all("a 5\" b,1\nc,2\n \"x\ny\",3\n", 100)).map(Line::number).containsExactly(1, 2, 3);
    }

    @Test
    void aRecordThatIsTooLongEndsWhereItsMarkIsClosed() throws IOException {
        List<Line> read = all("a,\"" + "x\n".repeat(60) + "\",1\nb,2\n", 100);
        assertThat(read).map(line -> line.text().orElse("too long")).containsExactly("too long", "b,2");
        assertThat(read).map(Line::number).containsExactly(1, 62);
    }

    private record Line(int number, Optional<String> text, boolean unclosed) {}

    private static List<Line> all(String file, int longest) throws IOException {
        RecordReader reader = new RecordReader(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8,
                ',',
                longest,
                RecordReader.Encoding.UNDECIDED);
        List<Line> read = new ArrayList<>();
        while (reader.advance()) {
            Optional<String> text = reader.isTooLong() ? Optional.empty() : Optional.of(reader.text());
            read.add(new Line(reader.number(), text, reader.isUnclosed()));
        }
        return read;
    }
}
