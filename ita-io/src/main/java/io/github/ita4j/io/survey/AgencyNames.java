package io.github.ita4j.io.survey;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.sheet.ReadLimits;
import io.github.ita4j.io.sheet.SheetCode;
import io.github.ita4j.scoring.survey.ResponseCounter;
import io.github.ita4j.scoring.survey.TallyAccumulator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The agencies of a file. Names that differ only in invisible characters, full-width forms or the amount of white space
 * are one agency, for no reader could tell them apart; the first spelling is kept, as in score files.
 */
final class AgencyNames {
    private static final Pattern LINE_END = Pattern.compile("\\s*[\\r\\n]\\s*");

    private final TallyAccumulator tally;
    private final Map<Cell, Known> bySpelling = new HashMap<>();
    private final Map<String, Known> byKey = new HashMap<>();

    /**
     * What is known of a field with an agency.
     *
     * @param name the agency's name, or blank where there is a fault
     * @param number the number of the agency in this file, from 0
     * @param blank whether there is no field, or one that was left blank, which is a fault
     * @param counter counts its responses; none are counted where there is a fault
     * @param fault what is wrong with the field
     */
    record Known(String name, int number, boolean blank, ResponseCounter counter, Optional<Fault> fault) {
        /** A field that was left blank. */
        static final Known NONE = wrong(
                true, Fault.of(SheetCode.MISSING_AGENCY, "answers").expected("ชื่อหน่วยงาน", "the name of an agency"));

        private static Known wrong(boolean blank, Fault fault) {
            return new Known("", 0, blank, choices -> {}, Optional.of(fault));
        }
    }

    AgencyNames(TallyAccumulator tally) {
        this.tally = tally;
    }

    /** The agency that all rows are about. */
    Known only(Agency agency) {
        return new Known(agency.name(), 0, true, tally.counter(agency), Optional.empty());
    }

    /** What was read from the same bytes before. */
    @Nullable
    Known find(Cell cell) {
        return bySpelling.get(cell);
    }

    Known read(Cell cell) {
        Known read = read(cell.text());
        // A bound, because names and faults can be spelled in any number of ways.
        if (bySpelling.size() < ReadLimits.MAX_AGENCIES) {
            bySpelling.put(cell.copy(), read);
        }
        return read;
    }

    private Known read(String text) {
        Optional<Fault> fault = AnswerCells.textFault(text);
        if (fault.isPresent()) {
            return Known.wrong(false, fault.get());
        }
        String key = InputText.key(text);
        if (key.isEmpty()) {
            return Known.NONE;
        }
        Known known = byKey.get(key);
        if (known != null) {
            return known;
        }
        if (byKey.size() >= ReadLimits.MAX_AGENCIES) {
            return Known.wrong(
                    false,
                    Fault.of(SheetCode.TOO_MANY_AGENCIES, "answers").found(text).with("most", ReadLimits.MAX_AGENCIES));
        }
        // A line end is no part of a name.
        Agency agency = Agency.of(LINE_END.matcher(text).replaceAll(" "));
        Known added = new Known(agency.name(), byKey.size(), false, tally.counter(agency), Optional.empty());
        byKey.put(key, added);
        return added;
    }
}
