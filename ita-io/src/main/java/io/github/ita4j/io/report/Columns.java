package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.TableView;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The columns of a table: each has a name and says what it shows of a row. A list has a line for each element, a decimal
 * is a number, and a cell is empty where there is nothing.
 *
 * @param <T> what a row is about
 */
final class Columns<T> {
    private final Messages messages;
    private final UnaryOperator<String> names;
    private final Function<String, List<String>> split;
    private final boolean joined;
    private final List<String> header = new ArrayList<>();
    private final List<Function<T, ?>> values = new ArrayList<>();

    private Columns(
            Messages messages, UnaryOperator<String> names, Function<String, List<String>> split, boolean joined) {
        this.messages = messages;
        this.names = names;
        this.split = split;
        this.joined = joined;
    }

    /** Columns for people, named by the keys of texts. */
    static <T> Columns<T> in(Messages messages) {
        return new Columns<>(messages, messages::text, List::of, false);
    }

    /** Columns for people whose cells have the lines that agencies wrote. */
    static <T> Columns<T> ofLines(Messages messages) {
        return new Columns<>(messages, messages::text, CleanText::lines, false);
    }

    /** Columns for programs, with the same names in every language and each list in one line. */
    static <T> Columns<T> named() {
        return new Columns<>(Messages.in(Language.THAI), UnaryOperator.identity(), List::of, true);
    }

    Columns<T> with(String name, Function<T, ?> value) {
        return titled(names.apply(name), value);
    }

    /** A column whose name is no text of its own, but depends on what is shown. */
    Columns<T> titled(String title, Function<T, ?> value) {
        header.add(title);
        values.add(value);
        return this;
    }

    /** Columns of what belongs to a row, where it does, behind these. */
    <P> Columns<T> with(Columns<P> others, Function<T, Optional<P>> part) {
        for (int i = 0; i < others.header.size(); i++) {
            Function<P, ?> value = others.values.get(i);
            titled(others.header.get(i), row -> part.apply(row).map(value));
        }
        return this;
    }

    Columns<T> without(Collection<String> names) {
        List<String> hidden = names.stream().map(this.names).toList();
        return only(header.stream().filter(name -> !hidden.contains(name)).toList());
    }

    /** Some of the columns, in an order of their own. */
    Columns<T> only(List<String> chosen) {
        Columns<T> some = new Columns<>(messages, names, split, joined);
        for (String name : chosen) {
            int column = header.indexOf(name);
            if (column < 0) {
                throw new IllegalArgumentException(
                        "There is no column '" + name + "': there are " + String.join(", ", header) + ".");
            }
            some.titled(name, values.get(column));
        }
        return some;
    }

    List<String> header() {
        return List.copyOf(header);
    }

    /** Writes CSV line by line: the header, and a line for each row. */
    void write(Iterable<? extends T> rows, Writer out) throws IOException {
        CsvFields csv = new CsvFields(out);
        csv.write(header);
        for (T row : rows) {
            csv.cells(row(row));
        }
    }

    /** Says of a row what there is: each column with its text behind it or, where it has several lines, below it. */
    void write(T row, int depth, Outline page) {
        List<CellView> cells = row(row);
        for (int column = 0; column < cells.size(); column++) {
            List<String> lines = cells.get(column).lines();
            if (lines.size() == 1) {
                page.entry(depth, header.get(column) + ": " + lines.get(0));
            } else if (!lines.isEmpty()) {
                page.entry(depth, header.get(column) + ":").entries(depth + 1, lines, line -> line);
            }
        }
    }

    /** The table whose first column names each row. */
    TableView table(String caption, Collection<? extends T> rows) {
        return table(caption, 0, rows.stream());
    }

    TableView table(String caption, int rowHeader, Stream<? extends T> rows) {
        return new TableView(caption, header, rowHeader, rows.map(this::row).toList());
    }

    private List<CellView> row(T row) {
        CellView[] cells = new CellView[values.size()];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = cell(values.get(column).apply(row));
        }
        return List.of(cells);
    }

    private CellView cell(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::cell).orElse(CellView.text(List.of()));
        } else if (value instanceof Collection<?> all && all.size() == 1) {
            return cell(all.iterator().next());
        } else if (value instanceof CellView cell) {
            return cell;
        }
        if (value instanceof Score score) {
            return CellView.score(score.reported());
        } else if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
            return CellView.number(new BigDecimal(value.toString()));
        } else if (value instanceof String text) {
            return CellView.text(split.apply(text));
        }
        List<String> lines = lines(messages, value, split);
        return CellView.text(joined && lines.size() > 1 ? List.of(String.join(" | ", lines)) : lines);
    }

    /** The lines of a text, of a list of them, or none. A code stays what it is in every language. */
    static List<String> lines(Messages messages, Object value, Function<String, List<String>> split) {
        if (value instanceof Optional<?> optional) {
            return lines(messages, optional.stream().toList(), split);
        }
        if (value instanceof Collection<?> all) {
            return all.stream()
                    .flatMap(one -> lines(messages, one, split).stream())
                    .toList();
        }
        Object shown = value instanceof NodeCode code ? code.code() : messages.shown(value);
        return split.apply(shown.toString());
    }
}
