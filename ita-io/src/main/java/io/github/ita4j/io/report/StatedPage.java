package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The results that a document states, as a score file: its CSV and its JSON are read as such. */
record StatedPage(List<ScoreSheet> sheets, Messages messages) implements Subject {
    private static final List<String> HEADER = List.of("year", "overall", "grade");

    @Override
    public PageView page() {
        Outline page = new Outline();
        page.add(table());
        return page.page(messages);
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        return Map.of("scores", List.of(table()));
    }

    private TableView table() {
        List<List<String>> rows = new ArrayList<>();
        sheets.forEach(sheet -> rows.add(List.of(
                sheet.fiscalYear().toString(),
                score(sheet),
                sheet.grade().map(GradeCode::code).orElse(""))));
        return TableView.ofText(messages.text("import-stated"), HEADER, rows);
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
