package io.github.ita4j.io.survey;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.ita4j.scoring.survey.AnswerLegend;
import io.github.ita4j.scoring.survey.TallyAccumulator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A line that is split without the CSV parser says what it says with it. */
class PlainLinePropertyTest {
    private static final List<String> FIELDS =
            List.of("", "1", "4", "9", "ก", "ก ข", "\"ก\"", "\"ก, ข\"", "\"\"", "\"1\"", " ", "r1", "\"r 1\"", "มาก");
    private static final List<String> PIECES = List.of("\"", "\"", ",", "1", "ก", " ", "\"\"", "x");

    private static final CsvReader.CsvReaderBuilder PARSER =
            CsvReader.builder().skipEmptyLines(false).allowUnclosedQuote(false).detectBomHeader(false);

    @Property
    void fieldsAreThoseOfTheParser(@ForAll Random random) {
        String line = random.nextBoolean() ? fields(random) : pieces(random);
        byte[] bytes = ("…" + line + "…").getBytes(StandardCharsets.UTF_8);
        int around = "…".getBytes(StandardCharsets.UTF_8).length;
        ResponseRow plain = row();
        if (PlainLine.split(bytes, around, bytes.length - 2 * around, ',', plain)) {
            ResponseRow parsed = row();
            parsed.begin();
            String latin = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            for (String field : PARSER.ofSingleCsvRecord(latin).getFields()) {
                parsed.add(field.getBytes(StandardCharsets.ISO_8859_1), 0, field.length());
            }
            assertThat(plain.isBlank()).isEqualTo(parsed.isBlank());
            assertThat(plain.faults()).isEqualTo(parsed.faults());
            assertThat(plain.isFaulty()).isEqualTo(parsed.isFaulty());
            assertThat(plain.agency().name()).isEqualTo(parsed.agency().name());
            assertThat(plain.respondent()).isEqualTo(parsed.respondent());
            assertThat(plain.choices()).isEqualTo(parsed.choices());
        }
    }

    /** Without this the property above could hold because no line is plain. */
    @Property
    void fieldsWithoutQuotationMarksWithinArePlain(@ForAll Random random) {
        byte[] bytes = fields(random).getBytes(StandardCharsets.UTF_8);
        assertThat(PlainLine.split(bytes, 0, bytes.length, ',', row())).isTrue();
    }

    private static String fields(Random random) {
        StringBuilder line = new StringBuilder(pick(FIELDS, random));
        int more = random.nextInt(6);
        for (int i = 0; i < more; i++) {
            line.append(',').append(pick(FIELDS, random));
        }
        return line.isEmpty() ? "1" : line.toString();
    }

    private static String pieces(Random random) {
        StringBuilder line = new StringBuilder(pick(PIECES, random));
        int more = random.nextInt(12);
        for (int i = 0; i < more; i++) {
            line.append(pick(PIECES, random));
        }
        return line.toString();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** A row of an agency, a respondent, two questions and a column without a name. */
    private static ResponseRow row() {
        Columns columns = new Columns(
                5,
                Answers.IIT,
                OptionalInt.of(0),
                Map.of(),
                OptionalInt.of(1),
                new TreeMap<>(Map.of(2, 0, 3, 1)),
                List.of(4),
                new TreeMap<>(Map.of(
                        0, AnswerLegend.of(Answers.IIT.questions().get(0)),
                        1, AnswerLegend.of(Answers.IIT.questions().get(1)))));
        AgencyNames agencies = new AgencyNames(TallyAccumulator.of(Answers.IIT), List.of());
        return new ResponseRow(columns, agencies::read, AgencyNames.Known.NONE, true);
    }
}
