package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.CsvText;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What the columns of a table mean, counted from 0.
 *
 * @param size the number of columns
 * @param agency the column of the agency, if there is one
 * @param pair the columns of code and score; present in a long table, absent in a wide one
 * @param grade the column of the published grade in a wide table, if there is one
 * @param codes the columns of the codes in a wide table
 * @param unnamed the columns whose name is blank
 */
record TableHeader(
        int size,
        Optional<Integer> agency,
        Optional<CodeAndScore> pair,
        Optional<Integer> grade,
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

    /** The name of the agency of a row, blank in a table without agencies; empty after a failure. */
    Optional<String> agencyOf(List<String> cells, int line, Faults log) {
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
