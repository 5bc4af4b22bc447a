package io.github.ita4j.io.sheet;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.AgencyCells;
import io.github.ita4j.io.internal.Phrases;
import io.github.ita4j.io.internal.Row;
import io.github.ita4j.io.internal.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the columns of a table mean, counted from 0.
 *
 * @param size the number of columns
 * @param named the columns that have a meaning of their own; those of code and score together make a table a long one
 * @param attributes the columns of what else is said of the agency
 * @param codes the columns of the codes in a wide table
 * @param unnamed the columns whose name is blank
 */
record TableHeader(
        int size,
        Map<Word, Integer> named,
        Map<Word, Integer> attributes,
        SortedMap<Integer, ScoredCode> codes,
        SortedSet<Integer> unnamed) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Whether each row holds one score with its code. */
    boolean isLong() {
        return named.containsKey(Word.CODE) && named.containsKey(Word.SCORE);
    }

    Optional<Integer> column(Word word) {
        return Optional.ofNullable(named.get(word));
    }

    /** Whether a row has as many fields as the header; says so if not, and if a field stands below no name. */
    boolean fits(Row row, Faults log) {
        List<String> cells = row.cells();
        if (cells.size() != size) {
            log.add(Fault.of(SheetCode.RAGGED_ROW, row.at(Math.min(cells.size(), size)))
                    .with("fields", cells.size())
                    .with("columns", size));
            return false;
        }
        for (int column : unnamed) {
            if (!InputText.isBlank(cells.get(column))) {
                log.add(Fault.of(SheetCode.UNKNOWN_COLUMN, "no-name", row.at(column))
                        .found(cells.get(column)));
            }
        }
        return true;
    }

    /** Whether a row is skipped because it holds means; that is said once. */
    boolean isPassedOver(Row row, Faults log) {
        boolean mean = row.cells().size() == size && isMean(row.cells());
        if (mean) {
            log.addOnce(Fault.of(SheetCode.MEANS_PASSED_OVER, row.place()));
        }
        return mean;
    }

    /** Whether a row holds means or sums: it names no agency, or its agency is such a word. */
    private boolean isMean(List<String> cells) {
        String name = column(Word.AGENCY).map(cells::get).orElse("");
        return Word.MEAN.is(name)
                || (InputText.isBlank(name)
                        && IntStream.range(0, cells.size())
                                .filter(column -> !codes.containsKey(column))
                                .anyMatch(column -> Word.MEAN.is(cells.get(column))));
    }

    /** The agency of a row, without one in a table without agencies; empty after a fault. */
    Optional<Owner> agencyOf(Row row, Faults log) {
        return nameOf(row, log).map(name -> owner(name, row.cells()));
    }

    private Owner owner(String name, List<String> cells) {
        String plain = BLANKS.matcher(name).replaceAll(" ");
        return new Owner(name, AgencyCells.agency(plain, attributes, cells, ReadLimits.MAX_FIELD_LENGTH));
    }

    private Optional<String> nameOf(Row row, Faults log) {
        if (!named.containsKey(Word.AGENCY)) {
            return Optional.of("");
        }
        int column = named.get(Word.AGENCY);
        String name = row.cells().get(column);
        if (InputText.isBlank(name)) {
            return log.refuse(Fault.of(SheetCode.MISSING_AGENCY, row.at(column)).expected(Phrases.of("agency-name")));
        }
        return name.length() > ReadLimits.MAX_FIELD_LENGTH
                ? log.refuse(Phrase.tooLong(name, "row").at(row.at(column)))
                : Optional.of(name);
    }
}
