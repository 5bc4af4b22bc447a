package io.github.ita4j.io.measure;

import io.github.ita4j.io.cli.Ita;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Runs {@code ita measures import} on files, one after the other, and prints one line for each: the name, the exit status,
 * the number of measures, and the codes of what was told.
 */
final class HostileRun {
    private HostileRun() {}

    public static void main(String[] files) {
        for (String file : files) {
            Counting out = new Counting();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status = Ita.run(
                    new String[] {"measures", "import", file, "--format", "json"},
                    InputStream.nullInputStream(),
                    out,
                    err);
            String codes = err.toString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(Math.min(line.length(), file.length())))
                    .flatMap(line -> Arrays.stream(line.split(" ", 4)))
                    .filter(word -> word.matches("[A-Z_]+[A-Z]"))
                    .distinct()
                    .collect(Collectors.joining(" "));
            System.out.println(Path.of(file).getFileName() + " " + status + " " + out.measures + " " + codes);
        }
    }

    /** Counts the measures of the output and keeps nothing of it. */
    private static final class Counting extends OutputStream {
        private static final byte[] SIGN = "\"series\":".getBytes(StandardCharsets.UTF_8);
        private int matched;
        private int measures;

        @Override
        public void write(int value) throws IOException {
            matched = (byte) value == SIGN[matched] ? matched + 1 : (byte) value == SIGN[0] ? 1 : 0;
            if (matched == SIGN.length) {
                measures++;
                matched = 0;
            }
        }
    }
}
