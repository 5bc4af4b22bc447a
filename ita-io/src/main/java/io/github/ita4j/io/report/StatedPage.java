package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The results that a document states, as a score file: its CSV and its JSON are read as such. */
record StatedPage(List<ScoreSheet> sheets, Messages messages) implements Subject {
    @Override
    public PageView page() {
        return new Outline().add(table()).page(messages);
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        return Map.of("scores", List.of(table()));
    }

    private TableView table() {
        return Columns.<ScoreSheet>named()
                .with("year", ScoreSheet::fiscalYear)
                .with("overall", StatedPage::score)
                .with("grade", ScoreSheet::grade)
                .table(messages.text("import-stated"), sheets);
    }

    private static String score(ScoreSheet sheet) {
        return sheet.score(Overall.OVERALL).orElseThrow().reported().toPlainString();
    }

    /** Nothing but numbers and codes stands in it. */
    static void write(List<ScoreSheet> sheets, Writer out) throws IOException {
        out.write(sheets.stream()
                .map(sheet -> "{\"fiscalYear\": " + sheet.fiscalYear()
                        + sheet.grade()
                                .map(grade -> ", \"grade\": \"" + grade + "\"")
                                .orElse("")
                        + ", \"scores\": {\"overall\": " + score(sheet) + "}}")
                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
        out.flush();
    }
}
