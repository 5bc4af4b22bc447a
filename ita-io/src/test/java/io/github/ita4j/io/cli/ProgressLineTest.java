package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {
    @ParameterizedTest
    @CsvSource({"0,0 rows", "1,1 row", "2,2 rows"})
    void numbersOfRows(long rows, String shown) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Language.ENGLISH, () -> true);
        ProgressLine.on(console, 0).read(rows, 0);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\rita: " + shown + " read");
    }
}
