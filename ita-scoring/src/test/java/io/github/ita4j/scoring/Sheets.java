package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalYear;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short ways to write score sheets in tests. */
public final class Sheets {
    private Sheets() {}

    /** A sheet from text such as {@code "IIT=90 EIT=85.5 o1=0"}. */
    public static ScoreSheet sheet(FiscalYear year, String text) {
        ScoreSheet.Builder builder = ScoreSheet.builder().fiscalYear(year);
        Matcher entries = Pattern.compile("(\\S+)=(\\S+)").matcher(text);
        while (entries.find()) {
            builder.putScores(NodeCode.parse(entries.group(1)), Score.parse(entries.group(2)));
        }
        return builder.build();
    }

    public static ScoreSheet sheet(Catalog catalog, Map<NodeCode, Score> scores) {
        return ScoreSheet.builder()
                .fiscalYear(catalog.fiscalYear())
                .putAllScores(scores)
                .build();
    }

    /** A sheet of which every score is the exact one. */
    public static ScoreSheet exact(Catalog catalog, Map<NodeCode, Score> scores) {
        return ScoreSheet.builder().like(sheet(catalog, scores)).exact(true).build();
    }
}
