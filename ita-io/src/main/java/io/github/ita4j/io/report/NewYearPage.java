package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import java.util.List;
import java.util.Map;

/** What is to be checked in the draft of a new year; the draft itself is its catalogue file. */
record NewYearPage(Catalog draft, String file, Messages messages) implements Subject {
    @Override
    public String file() {
        return file;
    }

    @Override
    public PageView page() {
        Outline page = new Outline();
        page.heading(messages.text("new-year", "year", draft.fiscalYear()));
        page.entries(
                messages.texts("new-year-1", "new-year-2", "new-year-3", "new-year-4", "new-year-5", "new-year-6"));
        EvidenceLines facts = new EvidenceLines(draft, messages);
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            List<String> about = facts.about(kind);
            if (!about.isEmpty()) {
                page.heading(messages.text("new-year-facts", "mark", messages.mark(kind)));
                page.entries(about);
            }
        }
        return page.page(messages);
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        return Map.of(
                "facts",
                List.of(Columns.<Fact>in(messages)
                        .with("column-facts", fact -> messages.words(fact.kind().label()))
                        .with("column-code", Fact::about)
                        .with("notes", fact -> fact.evidence().kind().code())
                        .table("", draft.evidenceSummary().facts())));
    }
}
