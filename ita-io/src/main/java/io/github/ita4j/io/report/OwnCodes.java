package io.github.ita4j.io.report;

import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page that calls items by the codes which the edition itself prints, such as MOIT1 for o1. Tables for programs keep the codes
 * that files are read by.
 */
final class OwnCodes implements Subject {
    private final Subject subject;
    private final Catalog catalog;

    private OwnCodes(Subject subject, Catalog catalog) {
        this.subject = subject;
        this.catalog = catalog;
    }

    /** The page itself where the edition has no codes of its own. */
    static Subject of(Subject subject, Catalog catalog) {
        boolean own = catalog.instruments().stream()
                .anyMatch(criteria -> criteria.itemPrefix().isPresent());
        return own ? new OwnCodes(subject, catalog) : subject;
    }

    @Override
    public Optional<Record> html() {
        return subject.html();
    }

    @Override
    public String shown(String text) {
        String shown = text;
        for (InstrumentCriteria criteria : catalog.instruments()) {
            if (criteria.itemPrefix().isPresent()) {
                char letter = criteria.instrument().itemLetter();
                shown = Pattern.compile("(?<![\\p{L}\\p{N}_.@/-])" + letter + "(?=[1-9][0-9]{0,2}(?![\\p{L}\\p{N}_@]))")
                        .matcher(shown)
                        .replaceAll(criteria.itemPrefix().get());
            }
        }
        return shown;
    }

    @Override
    public PageView page() {
        return subject.page().map(this::shown);
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        return subject.tables();
    }

    @Override
    public Iterable<TableView> csv() {
        return subject.csv();
    }

    @Override
    public LineDelimiter lineEnd() {
        return subject.lineEnd();
    }

    @Override
    public String file() {
        return subject.file();
    }
}
