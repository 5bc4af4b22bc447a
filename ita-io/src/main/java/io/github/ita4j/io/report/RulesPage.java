package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.RuleReview;
import java.util.List;
import java.util.Map;

/** Which readings of the rules each published result allows, and which of them none contradicts. */
record RulesPage(Catalog catalog, List<Assessment> assessments, Messages messages) implements CatalogSubject {
    @Override
    public PageView page() {
        RuleReview review = RuleReview.of(assessments);
        Outline outline = new Outline();
        outline.heading(messages.text("rules-pairs"))
                .line(messages.text("rules-count", "used", review.pairs().size(), "all", assessments.size()));
        for (Assessment pair : review.pairs()) {
            outline.entry(agency(pair.agency()) + ": " + words().overall(pair) + ", " + messages.name(grade(pair)));
            outline.entry(1, excluded(pair));
        }
        outline.heading(messages.text("rules-readings"));
        for (Reading reading : catalog.readings()) {
            String key = review.open().contains(reading) ? "rules-open" : "rules-contradicted";
            outline.entry(messages.text(key, "reading", reading.text()) + messages.evidence(reading.evidence()));
        }
        return page(outline.sections());
    }

    private static Grade grade(Assessment pair) {
        return pair.publishedGrade().orElseThrow();
    }

    private String excluded(Assessment pair) {
        List<Reading> excluded = RuleReview.excluded(pair);
        if (excluded.isEmpty()) {
            return messages.text("rules-all");
        }
        List<String> quoted = excluded.stream()
                .map(reading -> "'" + messages.words(reading.text()) + "'")
                .toList();
        return excluded.size() == pair.readings().size()
                ? messages.text("rules-none")
                : messages.text("rules-excludes", "readings", Texts.and(quoted));
    }

    /** The same in every language: {@code allowed} or {@code excluded} for each reading. */
    @Override
    public Map<String, Iterable<TableView>> tables() {
        Columns<Assessment> columns = Columns.<Assessment>named()
                .with("agency", pair -> agency(pair.agency()))
                .with("overall", words()::overall)
                .with("grade", pair -> grade(pair).code());
        catalog.readings()
                .forEach(reading -> columns.with(
                        reading.kind().code(),
                        pair -> RuleReview.excluded(pair).contains(reading) ? "excluded" : "allowed"));
        return Map.of(
                "rules",
                List.of(columns.table("rules", RuleReview.of(assessments).pairs())));
    }
}
