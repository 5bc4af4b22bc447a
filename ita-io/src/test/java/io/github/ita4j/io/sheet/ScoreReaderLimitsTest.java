package io.github.ita4j.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.io.cli.TestClassPath;
import io.github.ita4j.io.internal.SeenAgencies;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Score files of more agencies than any country has. */
class ScoreReaderLimitsTest {
    @Test
    void duplicatesAreLookedForAmongSoMany() {
        InputStream in = LineStream.of(
                "agency,o8", SeenAgencies.MOST + 3, i -> "a" + (i == SeenAgencies.MOST + 2 ? 5 : i) + ",100");
        try (ScoreReader reader =
                ScoreFileReader.of(Catalogs.forYear(Reading.YEAR)).open(in, "test")) {
            assertThat(reader.stream().count()).isEqualTo(SeenAgencies.MOST + 2);
            assertThat(reader.faults().stream().map(Fault::report))
                    .hasSize(2)
                    .anyMatch(report -> report.contains(": DUPLICATES_NOT_SOUGHT Whether an agency is there twice was"
                            + " looked for among the first 750000 agencies only."))
                    .anyMatch(report -> report.contains("'a5' is there twice, in lines 7 and 750004"));
            assertThat(SheetCode.DUPLICATES_NOT_SOUGHT.severity()).isEqualTo(Severity.NOTICE);
        }
    }

    /** The limits that {@link ReadLimits} promises, and any number of agencies, in a process with a heap of 64 MiB. */
    @Test
    void theLimitsHoldInASmallHeap(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int status = TestClassPath.java(List.of("-Xmx64m", "-XX:+UseSerialGC"), ScoreReaderHeap.class)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        assertThat(Files.readString(err)).isEmpty();
        assertThat(Files.readString(out).lines())
                .containsExactly(
                        "at once wide 99000",
                        "at once long 99000",
                        "at once names 847 TOO_MANY_AGENCIES=1",
                        "one by one names 8000",
                        "one by one wide 1000000 DUPLICATES_NOT_SOUGHT=1",
                        "one by one long 500000");
        assertThat(status).isZero();
    }
}
