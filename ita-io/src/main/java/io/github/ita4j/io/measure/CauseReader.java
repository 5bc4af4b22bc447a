package io.github.ita4j.io.measure;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.io.internal.Parsed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what gave rise to one measure, with the place of each code. */
record CauseReader(RowDraft row, Faults notices, Parts parts, List<Cause> causes, List<Place> places) {
    private static final Pattern LINE =
            Pattern.compile(".*?(?: \\((?:ค่าคะแนน|score) (?<score>[0-9๐-๙]{1,3}(?:\\.[0-9๐-๙]{1,2})?)\\))?"
                    + "(?: \\((?:อ่านได้ไม่แน่ชัด|doubtful): (?<doubt>.*)\\))?");

    void add(NodeCode code, Place place) {
        causes.add(Cause.of(code));
        places.add(place);
    }

    /** Reads the codes and scores in the text of a column. */
    void read(MeasureColumn column, String text) {
        for (CodeFinder.Found found :
                parts.take(most -> CodeFinder.in(text, most), last -> row.placeAt(column, last.at()))) {
            Place place = row.placeAt(column, found.at());
            causes.add(cause(found, place));
            places.add(place);
        }
    }

    /** Reads the lines of a column of causes as ita4j writes it; a line that begins with no code belongs to no cause. */
    void readLines(String text) {
        for (String line : text.split("\n", -1)) {
            Matcher parts = LINE.matcher(line);
            Optional<NodeCode> code = CodeFinder.code(line);
            if (code.isPresent() && parts.matches()) {
                Cause.Builder cause = Cause.builder();
                cause.code(code.get()).doubt(Optional.ofNullable(parts.group("doubt")));
                Optional.ofNullable(parts.group("score"))
                        .map(ThaiDigits::toArabic)
                        .map(Score::parse)
                        .ifPresent(cause::score);
                causes.add(cause.build());
                places.add(row.placeAt(MeasureColumn.CAUSE, 0));
            }
        }
    }

    private Cause cause(CodeFinder.Found found, Place place) {
        Cause.Builder cause = Cause.builder();
        cause.code(found.code()).doubt(found.doubt().map(doubt -> doubt.message(Language.ENGLISH)));
        found.doubt().ifPresent(doubt -> notices.add(doubt.at(place)));
        Optional<Score> score = found.score().flatMap(text -> Parsed.of(Score::parse, text));
        found.score()
                .filter(text -> score.isEmpty())
                .map(text -> MeasureCode.UNREADABLE_SCORE.at(place, text))
                .ifPresent(fault -> notices.add(fault.with("code", found.code().code())));
        return cause.score(score).build();
    }
}
