package io.github.ita4j.io.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.internal.BlockView;
import io.github.ita4j.io.report.internal.LineView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The pages of several years, one behind the other: sections and sheets of each, and for programs one document. */
record YearsPage(SortedMap<FiscalYear, Subject> years) implements Subject {
    @Override
    public PageView page() {
        List<PageView> pages = years.values().stream()
                .map(year -> year.page().map(year::shown))
                .toList();
        List<SectionView> sections = new ArrayList<>();
        for (PageView page : pages) {
            if (!sections.isEmpty()) {
                List<BlockView> lead = page.lead().stream()
                        .skip(1)
                        .<BlockView>map(line -> new LineView(LineView.PARAGRAPH, "", line))
                        .toList();
                sections.add(new SectionView(1, page.lead().get(0), false, lead));
            }
            page.sections().forEach(sections::add);
        }
        return new PageView(
                pages.get(0).lang(), pages.get(0).title(), pages.get(0).lead(), sections);
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        Map<String, Iterable<TableView>> tables = new LinkedHashMap<>();
        years.forEach((year, page) ->
                page.tables().forEach((name, table) -> tables.put(name + " " + year.buddhistYear(), table)));
        return tables;
    }

    /** A list of the documents, each of which says its year. */
    static void json(SortedMap<FiscalYear, String> documents, Writer out) throws IOException {
        out.append("[\n")
                .append(documents.values().stream().map(String::strip).collect(Collectors.joining(",\n")))
                .append("]\n");
    }

    /** The lines of all years, each with its year. */
    static void jsonLines(SortedMap<FiscalYear, String> documents, Writer out) throws IOException {
        for (Map.Entry<FiscalYear, String> document : documents.entrySet()) {
            out.append(document.getValue().replaceAll("(?m)^\\{", "{\"fiscalYear\":" + document.getKey() + ","));
        }
    }

    /** One table with the columns of all years, and the year in front; what a year does not have is empty. */
    static void csv(SortedMap<FiscalYear, String> documents, Writer out) throws IOException {
        Map<FiscalYear, List<NamedCsvRecord>> rows = new LinkedHashMap<>();
        Set<String> columns = new LinkedHashSet<>();
        documents.forEach((year, text) -> {
            List<NamedCsvRecord> records =
                    CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
            records.forEach(row -> columns.addAll(row.getHeader()));
            rows.put(year, records);
        });
        CsvFields csv = new CsvFields(out);
        List<String> header = new ArrayList<>(columns);
        header.add(0, "year");
        csv.write(header);
        for (Map.Entry<FiscalYear, List<NamedCsvRecord>> year : rows.entrySet()) {
            for (NamedCsvRecord row : year.getValue()) {
                List<String> cells = new ArrayList<>(List.of(year.getKey().toString()));
                columns.forEach(column -> cells.add(row.findField(column).orElse("")));
                csv.write(cells);
            }
        }
    }
}
