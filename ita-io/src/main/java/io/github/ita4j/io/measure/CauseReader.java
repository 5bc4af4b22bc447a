package io.github.ita4j.io.measure;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.table.TablePlace;
import java.util.ArrayList;
import java.util.List;

/** Collects what gave rise to one measure, with the place of each code. */
final class CauseReader {
    private final RowDraft row;
    private final Notices notices;
    private final Parts parts;
    private final List<Cause> causes = new ArrayList<>();
    private final List<TablePlace> places = new ArrayList<>();

    CauseReader(RowDraft row, Notices notices, Parts parts) {
        this.row = row;
        this.notices = notices;
        this.parts = parts;
    }

    List<Cause> causes() {
        return causes;
    }

    List<TablePlace> places() {
        return places;
    }

    void add(NodeCode code, TablePlace place) {
        causes.add(Cause.of(code));
        places.add(place);
    }

    /** Reads the codes and scores in the text of a column. */
    void read(MeasureColumn column, String text) {
        int most = parts.left();
        List<CodeFinder.Found> all = CodeFinder.in(text, most);
        parts.take(all.size());
        for (CodeFinder.Found found : all) {
            TablePlace place = row.placeAt(column, found.at());
            causes.add(cause(found, place));
            places.add(place);
        }
        if (all.size() == most) {
            parts.tooMany(places.get(places.size() - 1));
        }
    }

    private Cause cause(CodeFinder.Found found, TablePlace place) {
        Cause.Builder cause = Cause.builder();
        cause.code(found.code()).doubt(found.doubt());
        found.doubt().ifPresent(doubt -> notices.add(ImportNotice.Code.DOUBTFUL_CODE, place, found.printed(), doubt));
        found.score().ifPresent(text -> {
            try {
                cause.score(Score.parse(text));
            } catch (IllegalArgumentException unreadable) {
                notices.add(
                        ImportNotice.Code.UNREADABLE_SCORE,
                        place,
                        text,
                        "The score of " + found.code().code()
                                + " is no number from 0 to 100 and was left away; look at the document.");
            }
        });
        return cause.build();
    }
}
