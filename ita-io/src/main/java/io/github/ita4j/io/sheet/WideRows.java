package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.internal.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads rows of one agency each. A field that fails costs that score; the rest of the row is used. */
record WideRows(TableHeader header, CodeReader codes, ScoreText scores, SheetCollector sheets, Faults log)
        implements TableRows {

    @Override
    public void read(Row row) {
        if (!header.isPassedOver(row, log) && header.fits(row, log)) {
            header.agencyOf(row, log).ifPresent(agency -> read(agency, row));
        }
    }

    private void read(Owner agency, Row row) {
        Map<ScoredCode, Optional<Score>> good = new LinkedHashMap<>();
        header.codes().forEach((column, code) -> {
            String text = row.cells().get(column);
            boolean missing = ScoreText.isMissing(text);
            Optional<Score> score = missing ? Optional.empty() : scores.score(code, text, row.at(column), "score");
            if (missing || score.isPresent()) {
                good.put(code, score);
            }
        });
        Optional<GradeCode> grade =
                header.grade().flatMap(column -> codes.grade(row.cells().get(column), row.at(column)));
        // A row of which nothing can be used is no sheet; a JSON object may have no codes.
        if (!good.isEmpty() || grade.isPresent() || header.codes().isEmpty()) {
            Place place = header.agency()
                    .map(row::at)
                    .orElseGet(() -> row.place().column().isPresent() ? row.place() : row.at(0));
            sheets.newEntry(codes.catalog(), agency, place).ifPresent(entry -> {
                good.forEach((code, score) -> entry.put(code, score, row.place()));
                entry.putGrade(grade, row.place());
            });
        }
    }
}
