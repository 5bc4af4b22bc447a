package io.github.ita4j.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a file is damaged: nothing is thrown, and every row is either used or reported. */
class NoRowIsLostPropertyTest {
    /** The o-items of the year; row n of a generated file is about the n-th of them. */
    private static final int ITEMS = 43;

    @Property(tries = 1000)
    void anyBytesAreRead(@ForAll byte[] content) {
        ScoreReading reading = Reading.of(content);
        assertThat(reading.faults().isEmpty() && reading.sheets().isEmpty())
                .as("nothing is said of the file")
                .isFalse();
    }

    @Property(tries = 500)
    void anyBytesBelowAHeaderAreRead(@ForAll byte[] content, @ForAll("beginnings") String beginning) {
        ScoreReading reading = Reading.of(concat(beginning.getBytes(StandardCharsets.UTF_8), content));
        assertThat(reading.faults()).allSatisfy(fault -> {
            assertThat(fault.message(Language.ENGLISH)).isNotBlank().doesNotContain("\n", "\r");
            assertThat(fault.report()).startsWith("test");
        });
    }

    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.of(
                "agency,code,score\n", "code,score\n", "o1,o2\n", "{", "[{\"scores\":{", "[", "{\"scores\":{\"o8\":");
    }

    /** Good rows stand between damaged ones; each is used, and each damaged one is reported by its line. */
    @Property(tries = 500)
    void rowsInAreRowsUsedAndRowsFailed(@ForAll("rows") List<Row> rows, @ForAll("lineEnds") String lineEnd) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(("code,score" + lineEnd).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < rows.size(); i++) {
            file.writeBytes(rows.get(i).line(i + 1));
            file.writeBytes(lineEnd.getBytes(StandardCharsets.UTF_8));
        }
        ScoreReading reading = Reading.of(file.toByteArray());
        Set<Integer> failedLines = reading.faults().stream()
                .filter(fault -> fault.place().line().isPresent())
                .map(fault -> fault.place().line().getAsInt())
                .collect(Collectors.toSet());
        ScoreSheet used = reading.sheets().isEmpty()
                ? ScoreSheet.builder().fiscalYear(Reading.YEAR).build()
                : reading.sheets().get(0);
        IntStream.range(0, rows.size()).forEach(i -> {
            NodeCode code = ItemCode.parse("o" + (i + 1));
            boolean good = rows.get(i).damage() == Damage.NONE;
            assertThat(failedLines.contains(i + 2))
                    .as("line %s is reported", i + 2)
                    .isEqualTo(!good);
            assertThat(used.score(code).isPresent()).as("%s is used", code).isEqualTo(good);
        });
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        // A 1 of an o-item is a code and no score.
        return Combinators.combine(
                        Arbitraries.of(Damage.values()),
                        Arbitraries.integers().between(0, 100).filter(score -> score != 1))
                .as(Row::new)
                .list()
                .ofMaxSize(ITEMS);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    record Row(Damage damage, int score) {
        byte[] line(int item) {
            String good = "o" + item + "," + Score.of(score);
            return switch (damage) {
                case NONE -> bytes(good);
                case TEXT_AFTER_QUOTE -> bytes("\"o" + item + "\"x,1");
                case TOO_FEW -> bytes("o" + item);
                case TOO_MANY -> bytes(good + ",");
                case NO_NUMBER -> bytes("o" + item + ",many");
                case OUT_OF_RANGE -> bytes("o" + item + ",100.01");
                case NO_CODE -> bytes("," + score);
                case UNKNOWN -> bytes("o99," + score);
                case NOT_UTF_8 -> concat(bytes(good), new byte[] {(byte) 0xA1});
                case TOO_LONG -> bytes("o" + item + "," + "1".repeat(ReadLimits.MAX_LINE_BYTES));
            };
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    enum Damage {
        NONE,
        TEXT_AFTER_QUOTE,
        TOO_FEW,
        TOO_MANY,
        NO_NUMBER,
        OUT_OF_RANGE,
        NO_CODE,
        UNKNOWN,
        NOT_UTF_8,
        TOO_LONG
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
