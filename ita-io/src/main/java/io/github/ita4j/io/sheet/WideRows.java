package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.InputText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rows of one agency each. A field that fails costs that score; the rest of the row is used. */
final class WideRows implements TableRows {
    private final TableHeader header;
    private final CodeReader codes;
    private final ScoreReader scores;
    private final SheetCollector sheets;
    private final Faults log;

    WideRows(TableHeader header, CodeReader codes, SheetCollector sheets, Faults log) {
        this.header = header;
        this.codes = codes;
        this.scores = new ScoreReader(log);
        this.sheets = sheets;
        this.log = log;
    }

    @Override
    public void read(List<String> cells, int line) {
        if (!header.fits(cells, line, log)) {
            return;
        }
        header.agencyOf(cells, line, log).ifPresent(agency -> read(agency, cells, line));
    }

    private void read(String agency, List<String> cells, int line) {
        Map<NodeCode, Optional<Score>> good = new LinkedHashMap<>();
        header.codes().forEach((column, code) -> {
            String text = cells.get(column);
            Optional<Score> score = score(code, text, Place.at(line, column + 1));
            if (InputText.isBlank(text) || score.isPresent()) {
                good.put(code, score);
            }
        });
        Optional<GradeCode> grade =
                header.grade().flatMap(column -> codes.grade(cells.get(column), Place.at(line, column + 1)));
        // A row of which nothing can be used is no sheet.
        if (!good.isEmpty() || grade.isPresent()) {
            int column = header.agency().map(at -> at + 1).orElse(1);
            sheets.newEntry(agency, Place.at(line, column)).ifPresent(entry -> {
                good.forEach((code, score) -> entry.put(code, score, Place.ofLine(line)));
                entry.putGrade(grade, Place.ofLine(line));
            });
        }
    }

    private Optional<Score> score(NodeCode code, String text, Place place) {
        if (InputText.isBlank(text)) {
            return Optional.empty();
        }
        if (text.length() > ReadLimits.MAX_FIELD_LENGTH) {
            log.add(Phrase.tooLong(text, Phrase.SCORE).at(place));
            return Optional.empty();
        }
        return scores.score(code, text, place);
    }
}
