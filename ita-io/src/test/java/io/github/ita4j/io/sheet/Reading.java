package io.github.ita4j.io.sheet;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Short ways to read in tests. */
final class Reading {
    static final FiscalYear YEAR = FiscalYear.ofBuddhist(2566);

    private Reading() {}

    static ScoreReading of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    static ScoreReading of(byte[] content) {
        return ScoreFileReader.of(Catalogs.forYear(YEAR)).read(new ByteArrayInputStream(content), "test");
    }

    static List<String> reports(ScoreReading reading) {
        return reading.faults().stream().map(Fault::report).toList();
    }

    /** The scores as {@code agency code=score}, agencies in their order, codes by name. */
    static List<String> scores(ScoreReading reading) {
        return reading.sheets().stream()
                .flatMap(sheet -> scores(sheet).stream())
                .toList();
    }

    private static List<String> scores(ScoreSheet sheet) {
        String agency = sheet.agency().map(Agency::name).orElse("-");
        return sheet.scores().entrySet().stream()
                .map(entry -> agency + " " + entry.getKey().code() + "=" + value(entry))
                .sorted()
                .toList();
    }

    private static Score value(Map.Entry<?, Score> entry) {
        return entry.getValue();
    }
}
