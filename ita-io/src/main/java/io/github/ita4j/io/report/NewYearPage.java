package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import java.util.ArrayList;
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
                page.heading(messages.text("new-year-facts", "mark", Marks.of(messages, kind)));
                page.entries(about);
            }
        }
        return page.page(messages);
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        List<List<String>> rows = new ArrayList<>();
        draft.evidenceSummary()
                .facts()
                .forEach(fact -> rows.add(List.of(
                        messages.words(fact.kind().label()),
                        fact.about(),
                        fact.evidence().kind().code())));
        List<String> header =
                List.of(messages.text("column-facts"), messages.text("column-code"), messages.text("notes"));
        return Map.of("facts", List.of(TableView.ofText("", header, rows)));
    }
}
