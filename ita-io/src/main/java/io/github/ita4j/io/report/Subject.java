package io.github.ita4j.io.report;

import io.github.ita4j.core.score.Score;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What there is to say of something in one language. No form knows a subject, and no subject a form. */
interface Subject {
    PageView page();

    /**
     * The tables with all there is, by the names of their sheets; CSV is the first. Each is in pieces of one header,
     * made while they are asked for, so that a country needs no more room than an agency.
     */
    default Map<String, Iterable<TableView>> tables() {
        return Map.of();
    }

    /** CSV that is for programs, in place of the first table. */
    default Iterable<TableView> csv() {
        return tables().values().iterator().next();
    }

    /** What a web page shows, where there is a template of its own for it. */
    default Optional<Record> html() {
        return Optional.empty();
    }

    /** Below which a score of its tables is too low; empty where that depends on more than one catalogue, or on nothing. */
    default Optional<Score> limit() {
        return Optional.empty();
    }

    /** A text as the page shows it: its writers ask for it. */
    default String shown(String text) {
        return text;
    }

    /** A catalogue file with all there is. */
    default String file() {
        throw new IllegalArgumentException("Only a catalogue can be written as a catalogue file.");
    }

    /** Sections made while they are asked for, and those behind them. */
    static <T> Iterable<SectionView> sections(
            Iterable<T> values, Function<T, List<SectionView>> sections, List<SectionView> last) {
        return () -> Stream.concat(
                        StreamSupport.stream(each(values, sections).spliterator(), false)
                                .flatMap(List::stream),
                        last.stream())
                .iterator();
    }

    /** What is made of each value, such as a piece of a table, while it is asked for. */
    static <S, T> Iterable<T> each(Iterable<S> values, Function<S, T> change) {
        return () ->
                StreamSupport.stream(values.spliterator(), false).map(change).iterator();
    }
}
