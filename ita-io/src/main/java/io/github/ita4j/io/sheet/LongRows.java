package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.InputText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads rows of one score each; the rows of one agency need not stand together. */
final class LongRows implements TableRows {
    private final TableHeader header;
    private final int codeColumn;
    private final int scoreColumn;
    private final CodeReader codes;
    private final ScoreText scores;
    private final SheetCollector sheets;
    private final Faults log;
    private final Set<SheetCode> said = EnumSet.noneOf(SheetCode.class);

    LongRows(TableHeader header, TableHeader.CodeAndScore pair, CodeReader codes, SheetCollector sheets, Faults log) {
        this.header = header;
        this.codeColumn = pair.code();
        this.scoreColumn = pair.score();
        this.codes = codes;
        this.scores = new ScoreText(log);
        this.sheets = sheets;
        this.log = log;
    }

    @Override
    public void read(List<String> cells, int line) {
        if (header.isPassedOver(cells, line, sheets.year(), said, log) || !header.fits(cells, line, log)) {
            return;
        }
        Optional<Owner> agency = header.agencyOf(cells, line, log);
        if (CodeReader.isGrade(cells.get(codeColumn))) {
            agency.ifPresent(owner -> readGrade(owner, cells.get(scoreColumn), line));
            return;
        }
        Optional<NodeCode> code = code(cells.get(codeColumn), Place.at(line, codeColumn + 1));
        if (code.isEmpty()) {
            return;
        }
        Place scorePlace = Place.at(line, scoreColumn + 1);
        String text = cells.get(scoreColumn);
        boolean missing = ScoreText.isMissing(text);
        Optional<Score> score = missing ? Optional.empty() : score(code.get(), text, scorePlace);
        boolean scoreFailed = !missing && score.isEmpty();
        if (agency.isEmpty() || scoreFailed) {
            return;
        }
        sheets.entry(agency.get(), Place.ofLine(line))
                .ifPresent(entry -> entry.put(code.get(), score, Place.at(line, codeColumn + 1)));
    }

    private void readGrade(Owner agency, String text, int line) {
        Optional<GradeCode> grade = codes.grade(text, Place.at(line, scoreColumn + 1));
        if (grade.isPresent() || InputText.isBlank(text)) {
            sheets.entry(agency, Place.ofLine(line))
                    .ifPresent(entry -> entry.putGrade(grade, Place.at(line, codeColumn + 1)));
        }
    }

    private Optional<NodeCode> code(String text, Place place) {
        if (InputText.isBlank(text)) {
            log.add(Fault.of(SheetCode.MISSING_CODE)
                    .expected("รหัส เช่น o12", "a code such as o12")
                    .at(place));
            return Optional.empty();
        }
        if (text.length() > ReadLimits.MAX_FIELD_LENGTH) {
            log.add(Phrase.tooLong(text, Phrase.ROW).at(place));
            return Optional.empty();
        }
        return codes.code(text, place);
    }

    private Optional<Score> score(NodeCode code, String text, Place place) {
        if (text.length() > ReadLimits.MAX_FIELD_LENGTH) {
            log.add(Phrase.tooLong(text, Phrase.ROW).at(place));
            return Optional.empty();
        }
        return scores.score(code, text, place);
    }
}
