package io.github.ita4j.io.report;

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
import java.util.function.ToIntFunction;
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
    private final List<String> header = new ArrayList<>();
    private final List<Function<T, ?>> values = new ArrayList<>();

    private Columns(Messages messages, UnaryOperator<String> names, Function<String, List<String>> split) {
        this.messages = messages;
        this.names = names;
        this.split = split;
    }

    /** Columns for people, named by the keys of texts. */
    static <T> Columns<T> in(Messages messages) {
        return new Columns<>(messages, messages::text, List::of);
    }

    /** Columns for people whose cells have the lines that agencies wrote. */
    static <T> Columns<T> ofLines(Messages messages) {
        return new Columns<>(messages, messages::text, CleanText::lines);
    }

    /** Columns for programs, with the same names in every language. */
    static <T> Columns<T> named() {
        return new Columns<>(Messages.in(Language.THAI), UnaryOperator.identity(), List::of);
    }

    Columns<T> with(String name, Function<T, ?> value) {
        return titled(names.apply(name), value);
    }

    /** A column of numbers. */
    Columns<T> count(String name, ToIntFunction<T> count) {
        return counted(names.apply(name), count);
    }

    Columns<T> counted(String title, ToIntFunction<T> count) {
        return titled(title, row -> BigDecimal.valueOf(count.applyAsInt(row)));
    }

    /** A column whose name is no text of its own, but depends on what is shown. */
    Columns<T> titled(String title, Function<T, ?> value) {
        header.add(title);
        values.add(value);
        return this;
    }

    /** Columns of what belongs to a row, behind these. */
    <P> Columns<T> with(Columns<P> others, Function<T, P> part) {
        for (int i = 0; i < others.header.size(); i++) {
            Function<P, ?> value = others.values.get(i);
            titled(others.header.get(i), row -> value.apply(part.apply(row)));
        }
        return this;
    }

    Columns<T> without(Collection<String> hidden) {
        return only(header.stream().filter(name -> !hidden.contains(name)).toList());
    }

    /** Some of the columns, in an order of their own. */
    Columns<T> only(List<String> chosen) {
        Columns<T> some = new Columns<>(messages, names, split);
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

    /** The table whose first column names each row. */
    TableView table(String caption, Collection<? extends T> rows) {
        return table(caption, 0, rows.stream());
    }

    TableView table(String caption, int rowHeader, Stream<? extends T> rows) {
        return new TableView(caption, header, rowHeader, rows.map(this::row).toList());
    }

    private List<CellView> row(T row) {
        return values.stream().map(value -> cell(value.apply(row))).toList();
    }

    private CellView cell(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::cell).orElse(CellView.text(List.of()));
        } else if (value instanceof CellView cell) {
            return cell;
        }
        return value instanceof Score score
                ? CellView.score(score.reported())
                : value instanceof BigDecimal number
                        ? CellView.number(number)
                        : CellView.text(lines(messages, value, split));
    }

    /** The lines of a text, of a list of them, or none. */
    static List<String> lines(Messages messages, Object value, Function<String, List<String>> split) {
        if (value instanceof Optional<?> optional) {
            return lines(messages, optional.stream().toList(), split);
        }
        return value instanceof Collection<?> all
                ? all.stream()
                        .flatMap(one -> lines(messages, one, split).stream())
                        .toList()
                : split.apply(messages.shown(value).toString());
    }
}
