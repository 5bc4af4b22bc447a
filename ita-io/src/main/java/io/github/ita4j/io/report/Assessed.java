package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.bulk.AgencyResult;
import java.util.Collection;
import java.util.List;

/**
 * The results of agencies in their short and in their long form, each made while it is asked for.
 *
 * @param catalog the catalogue they are made with
 * @param results what a list says of each
 * @param assessments all that is found of each
 * @param surelyOne whether there is one agency, known without making a result
 */
record Assessed(Catalog catalog, Iterable<AgencyResult> results, Iterable<Assessment> assessments, boolean surelyOne) {
    static Assessed of(Catalog catalog, List<Assessment> assessments) {
        return new Assessed(catalog, Subject.each(assessments, AgencyResult::of), assessments, assessments.size() == 1);
    }

    static Assessed of(Scorer scorer, Iterable<ScoreSheet> sheets) {
        // What makes the short ones takes long to make, and the page of one agency needs none.
        return new Assessed(
                scorer.catalog(),
                () -> Subject.each(sheets, AgencyResult.by(scorer)).iterator(),
                Subject.each(sheets, scorer::assess),
                sheets instanceof Collection<?> all && all.size() == 1);
    }
}
