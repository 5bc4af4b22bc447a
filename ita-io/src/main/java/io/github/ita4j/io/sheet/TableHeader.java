package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.internal.CsvText;
import io.github.ita4j.io.internal.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.IntStream;

/**
 * What the columns of a table mean, counted from 0.
 *
 * @param size the number of columns
 * @param agency the column of the agency, if there is one
 * @param pair the columns of code and score; present in a long table, absent in a wide one
 * @param grade the column of the published grade in a wide table, if there is one
 * @param year the column of the fiscal year, if there is one
 * @param attributes the columns of what else is said of the agency
 * @param codes the columns of the codes in a wide table
 * @param unnamed the columns whose name is blank
 */
record TableHeader(
        int size,
        Optional<Integer> agency,
        Optional<CodeAndScore> pair,
        Optional<Integer> grade,
        Optional<Integer> year,
        Map<Word, Integer> attributes,
        SortedMap<Integer, NodeCode> codes,
        SortedSet<Integer> unnamed) {

    /** The two columns that make a table a long one. */
    record CodeAndScore(int code, int score) {}

    /** Whether a row has as many fields as the header; says so if not, and if a field stands below no name. */
    boolean fits(List<String> cells, int line, Faults log) {
        if (cells.size() != size) {
            int column = Math.min(cells.size(), size) + 1;
            log.add(Fault.of(SheetCode.RAGGED_ROW)
                    .with("fields", cells.size())
                    .with("columns", size)
                    .at(Place.at(line, column)));
            return false;
        }
        for (int column : unnamed) {
            if (!InputText.isBlank(cells.get(column))) {
                log.add(Fault.of(SheetCode.UNKNOWN_COLUMN, "no-name")
                        .found(cells.get(column))
                        .at(Place.at(line, column + 1)));
            }
        }
        return true;
    }

    /**
     * Whether a row is passed over: it is of another year than the one that is read, or holds means. Each is said once, where
     * it is met first.
     */
    boolean isPassedOver(List<String> cells, int line, FiscalYear wanted, Set<SheetCode> said, Faults log) {
        if (cells.size() != size) {
            return false;
        }
        Optional<FiscalYear> other =
                year.flatMap(column -> yearOf(cells.get(column))).filter(found -> !found.equals(wanted));
        if (other.isPresent()) {
            if (said.add(SheetCode.OTHER_YEARS_PASSED_OVER)) {
                log.add(Fault.of(SheetCode.OTHER_YEARS_PASSED_OVER)
                        .with("year", wanted)
                        .with("other", other.get())
                        .at(Place.ofLine(line)));
            }
            return true;
        }
        if (isMean(cells)) {
            if (said.add(SheetCode.MEANS_PASSED_OVER)) {
                log.add(Fault.of(SheetCode.MEANS_PASSED_OVER).at(Place.ofLine(line)));
            }
            return true;
        }
        return false;
    }

    private static Optional<FiscalYear> yearOf(String text) {
        try {
            return Optional.of(FiscalYear.parse(text));
        } catch (IllegalArgumentException noYear) {
            return Optional.empty();
        }
    }

    /** Whether a row holds means or sums: it names no agency, or its agency is such a word. */
    boolean isMean(List<String> cells) {
        String name = agency.map(cells::get).orElse("");
        return Word.MEAN.is(name)
                || (InputText.isBlank(name)
                        && IntStream.range(0, cells.size())
                                .filter(column -> !codes.containsKey(column))
                                .anyMatch(column -> Word.MEAN.is(cells.get(column))));
    }

    /** The agency of a row, without one in a table without agencies; empty after a fault. */
    Optional<Owner> agencyOf(List<String> cells, int line, Faults log) {
        return nameOf(cells, line, log).map(name -> Owner.of(name, attributes, cells));
    }

    private Optional<String> nameOf(List<String> cells, int line, Faults log) {
        if (agency.isEmpty()) {
            return Optional.of("");
        }
        String name = CsvText.read(cells.get(agency.get()));
        Place place = Place.at(line, agency.get() + 1);
        if (InputText.isBlank(name)) {
            log.add(Fault.of(SheetCode.MISSING_AGENCY)
                    .expected("ชื่อหน่วยงาน", "the name of an agency")
                    .at(place));
            return Optional.empty();
        }
        if (name.length() > ReadLimits.MAX_FIELD_LENGTH) {
            log.add(Phrase.tooLong(name, Phrase.ROW).at(place));
            return Optional.empty();
        }
        return Optional.of(name);
    }
}
