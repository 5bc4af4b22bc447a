package io.github.ita4j.io.survey;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.io.internal.AgencyCells;
import io.github.ita4j.io.internal.Phrases;
import io.github.ita4j.io.internal.Word;
import io.github.ita4j.io.sheet.ReadLimits;
import io.github.ita4j.io.sheet.SheetCode;
import io.github.ita4j.scoring.survey.ResponseCounter;
import io.github.ita4j.scoring.survey.TallyAccumulator;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The agencies of a file. Names that differ only in invisible characters, full-width forms or the amount of white space
 * are one agency, for no reader could tell them apart; the first spelling is kept, as in score files.
 */
final class AgencyNames {
    /** Stands between the name and its attributes. */
    static final char BETWEEN = '\0';

    private final TallyAccumulator tally;
    private final Map<Word, Integer> attributes = new EnumMap<>(Word.class);
    private final Map<Cell, Known> bySpelling = new ConcurrentHashMap<>();
    private final Function<String, Known> reader = this::read;
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
        static final Known NONE =
                wrong(true, Fault.of(SheetCode.MISSING_AGENCY, "answers").expected(Phrases.of("agency-name")));

        private static Known wrong(boolean blank, Fault fault) {
            return new Known("", 0, blank, choices -> {}, Optional.of(fault));
        }
    }

    /** The agencies that columns name together, those of the attributes in this order behind that of the name. */
    AgencyNames(TallyAccumulator tally, Collection<Word> attributes) {
        this.tally = tally;
        attributes.forEach(word -> this.attributes.put(word, this.attributes.size() + 1));
    }

    /** The agency that all rows are about. */
    Known only(Agency agency) {
        return new Known(agency.name(), 0, true, tally.counter(agency), Optional.empty());
    }

    /** The agency of a field; names and faults can be spelled in any number of ways, so not all are remembered. */
    Known read(Cell cell) {
        return cell.once(bySpelling, ReadLimits.MAX_AGENCIES, reader);
    }

    /** The agency of a field that was read before; else one with a fault. For other threads too. */
    Known known(Cell cell) {
        return bySpelling.getOrDefault(cell, Known.NONE);
    }

    private Known read(String text) {
        List<String> cells = List.of(text.split(String.valueOf(BETWEEN), attributes.size() + 1));
        Optional<Fault> fault = cells.stream()
                .flatMap(cell -> AnswerCells.textFault(cell).stream())
                .findFirst();
        if (fault.isPresent()) {
            return Known.wrong(false, fault.get());
        }
        Optional<Agency> named = AgencyCells.agency(cells.get(0), attributes, cells, ReadLimits.MAX_FIELD_LENGTH);
        if (named.isEmpty()) {
            return Known.NONE;
        }
        Agency agency = named.get();
        String key = agency.key();
        Known known = byKey.get(key);
        if (known != null) {
            return known;
        }
        if (byKey.size() >= ReadLimits.MAX_AGENCIES) {
            Fault tooMany = Fault.of(SheetCode.TOO_MANY_AGENCIES, "answers").found(cells.get(0));
            return Known.wrong(false, tooMany.with("most", ReadLimits.MAX_AGENCIES));
        }
        Known added = new Known(agency.name(), byKey.size(), false, tally.counter(agency), Optional.empty());
        byKey.put(key, added);
        return added;
    }
}
