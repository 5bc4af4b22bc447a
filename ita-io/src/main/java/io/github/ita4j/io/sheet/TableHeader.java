package io.github.ita4j.io.sheet;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
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
 * @param agency the column of the agency, if there is one
 * @param pair the columns of code and score; present in a long table, absent in a wide one
 * @param grade the column of the published grade, if there is one
 * @param attributes the columns of what else is said of the agency
 * @param codes the columns of the codes in a wide table
 * @param unnamed the columns whose name is blank
 */
record TableHeader(
        int size,
        Optional<Integer> agency,
        Optional<CodeAndScore> pair,
        Optional<Integer> grade,
        Map<Word, Integer> attributes,
        SortedMap<Integer, ScoredCode> codes,
        SortedSet<Integer> unnamed) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The two columns that make a table a long one. */
    record CodeAndScore(int code, int score) {}

    /** Whether a row has as many fields as the header; says so if not, and if a field stands below no name. */
    boolean fits(Row row, Faults log) {
        List<String> cells = row.cells();
        if (cells.size() != size) {
            log.add(Fault.of(SheetCode.RAGGED_ROW)
                    .with("fields", cells.size())
                    .with("columns", size)
                    .at(row.at(Math.min(cells.size(), size))));
            return false;
        }
        for (int column : unnamed) {
            if (!InputText.isBlank(cells.get(column))) {
                log.add(Fault.of(SheetCode.UNKNOWN_COLUMN, "no-name")
                        .found(cells.get(column))
                        .at(row.at(column)));
            }
        }
        return true;
    }

    /** Whether a row is skipped because it holds means; that is said once. */
    boolean isPassedOver(Row row, Faults log) {
        boolean mean = row.cells().size() == size && isMean(row.cells());
        if (mean) {
            log.addOnce(Fault.of(SheetCode.MEANS_PASSED_OVER).at(row.place()));
        }
        return mean;
    }

    /** Whether a row holds means or sums: it names no agency, or its agency is such a word. */
    private boolean isMean(List<String> cells) {
        String name = agency.map(cells::get).orElse("");
        return Word.MEAN.is(name)
                || (InputText.isBlank(name)
                        && IntStream.range(0, cells.size())
                                .filter(column -> !codes.containsKey(column))
                                .anyMatch(column -> Word.MEAN.is(cells.get(column))));
    }

    /** The agency of a row, without one in a table without agencies; empty after a fault. */
    Optional<Owner> agencyOf(Row row, Faults log) {
        return nameOf(row, log)
                .map(name -> new Owner(
                        name,
                        AgencyCells.agency(
                                BLANKS.matcher(name).replaceAll(" "),
                                attributes,
                                row.cells(),
                                ReadLimits.MAX_FIELD_LENGTH)));
    }

    private Optional<String> nameOf(Row row, Faults log) {
        if (agency.isEmpty()) {
            return Optional.of("");
        }
        String name = row.cells().get(agency.get());
        Place place = row.at(agency.get());
        if (InputText.isBlank(name)) {
            log.add(Fault.of(SheetCode.MISSING_AGENCY)
                    .expected(Phrases.of("agency-name"))
                    .at(place));
            return Optional.empty();
        }
        if (name.length() > ReadLimits.MAX_FIELD_LENGTH) {
            log.add(Phrase.tooLong(name, "row").at(place));
            return Optional.empty();
        }
        return Optional.of(name);
    }
}
