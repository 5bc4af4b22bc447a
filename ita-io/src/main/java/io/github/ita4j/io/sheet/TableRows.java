package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.Phrases;
import io.github.ita4j.io.internal.Row;
import io.github.ita4j.io.internal.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the rows below a header: of one score each, where the rows of one agency need not stand together, or of one agency
 * each, where a field that fails costs that score and the rest of the row is used.
 */
record TableRows(TableHeader header, CodeReader codes, ScoreText scores, SheetCollector sheets, Faults log) {
    /** Reads one row, which is not blank. */
    void read(Row row) {
        if (header.isPassedOver(row, log) || !header.fits(row, log)) {
            return;
        }
        Optional<Owner> agency = header.agencyOf(row, log);
        if (header.isLong()) {
            int code = header.column(Word.CODE).orElseThrow();
            readLong(agency, row, code, header.column(Word.SCORE).orElseThrow());
        } else {
            agency.ifPresent(owner -> readWide(owner, row));
        }
    }

    private Optional<GradeCode> grade(Row row) {
        return header.column(Word.GRADE)
                .flatMap(column -> codes.grade(row.cells().get(column), row.at(column)));
    }

    private void readLong(Optional<Owner> agency, Row row, int code, int score) {
        String text = row.cells().get(score);
        Place place = row.at(code);
        if (Word.GRADE.is(row.cells().get(code))) {
            Optional<GradeCode> grade = codes.grade(text, row.at(score));
            if (grade.isPresent() || InputText.isBlank(text)) {
                entry(agency, row).ifPresent(entry -> entry.putGrade(grade, place));
            }
            return;
        }
        // The grade of an agency may also stand beside each of its scores.
        grade(row).ifPresent(grade -> entry(agency, row).ifPresent(entry -> entry.putSameGrade(grade, row.place())));
        Optional<ScoredCode> found = code(row.cells().get(code), place);
        found.ifPresent(known -> scores.read(
                known,
                row,
                score,
                "row",
                read -> entry(agency, row).ifPresent(entry -> entry.put(known, read, place))));
    }

    private Optional<SheetCollector.Entry> entry(Optional<Owner> agency, Row row) {
        return agency.flatMap(owner -> sheets.entry(codes.catalog(), owner, row.place()));
    }

    private Optional<ScoredCode> code(String text, Place place) {
        if (InputText.isBlank(text)) {
            return log.refuse(Fault.of(SheetCode.MISSING_CODE, place).expected(Phrases.of("code")));
        }
        return text.length() > ReadLimits.MAX_FIELD_LENGTH
                ? log.refuse(Phrase.tooLong(text, "row").at(place))
                : codes.code(text, place);
    }

    private void readWide(Owner agency, Row row) {
        Map<ScoredCode, Optional<Score>> good = new LinkedHashMap<>();
        header.codes()
                .forEach((column, code) -> scores.read(code, row, column, "score", score -> good.put(code, score)));
        Optional<GradeCode> grade = grade(row);
        // A row of which nothing can be used is no sheet; a JSON object may have no codes.
        if (!good.isEmpty() || grade.isPresent() || header.codes().isEmpty()) {
            Place place = header.column(Word.AGENCY)
                    .map(row::at)
                    .orElseGet(() -> row.place().column().isPresent() ? row.place() : row.at(0));
            sheets.newEntry(codes.catalog(), agency, place).ifPresent(entry -> {
                good.forEach((code, score) -> entry.put(code, score, row.place()));
                entry.putGrade(grade, row.place());
            });
        }
    }
}
