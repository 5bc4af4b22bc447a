package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.Phrases;
import io.github.ita4j.io.internal.Row;
import java.util.Optional;

/** Reads rows of one score each; the rows of one agency need not stand together. */
record LongRows(
        TableHeader header,
        TableHeader.CodeAndScore pair,
        CodeReader codes,
        ScoreText scores,
        SheetCollector sheets,
        Faults log)
        implements TableRows {
    @Override
    public void read(Row row) {
        if (header.isPassedOver(row, log) || !header.fits(row, log)) {
            return;
        }
        Optional<Owner> agency = header.agencyOf(row, log);
        String text = row.cells().get(pair.score());
        Place place = row.at(pair.code());
        if (CodeReader.isGrade(row.cells().get(pair.code()))) {
            Optional<GradeCode> grade = codes.grade(text, row.at(pair.score()));
            if (grade.isPresent() || InputText.isBlank(text)) {
                agency.flatMap(owner -> entry(owner, row)).ifPresent(entry -> entry.putGrade(grade, place));
            }
            return;
        }
        // The grade of an agency may also stand beside each of its scores.
        header.grade()
                .flatMap(column -> codes.grade(row.cells().get(column), row.at(column)))
                .ifPresent(grade -> agency.flatMap(owner -> entry(owner, row))
                        .ifPresent(entry -> entry.putSameGrade(grade, row.place())));
        Optional<ScoredCode> code = code(row.cells().get(pair.code()), place);
        if (code.isEmpty()) {
            return;
        }
        boolean missing = ScoreText.isMissing(text);
        Optional<Score> score =
                missing ? Optional.empty() : scores.score(code.get(), text, row.at(pair.score()), "row");
        if (missing || score.isPresent()) {
            agency.flatMap(owner -> entry(owner, row)).ifPresent(entry -> entry.put(code.get(), score, place));
        }
    }

    private Optional<SheetCollector.Entry> entry(Owner agency, Row row) {
        return sheets.entry(codes.catalog(), agency, row.place());
    }

    private Optional<ScoredCode> code(String text, Place place) {
        if (InputText.isBlank(text)) {
            log.add(Fault.of(SheetCode.MISSING_CODE)
                    .expected(Phrases.of("code"))
                    .at(place));
            return Optional.empty();
        }
        if (text.length() > ReadLimits.MAX_FIELD_LENGTH) {
            log.add(Phrase.tooLong(text, "row").at(place));
            return Optional.empty();
        }
        return codes.code(text, place);
    }
}
